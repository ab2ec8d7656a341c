/** Which baseline counts for a change: what was reviewed lets pass, what is at the head is kept current. */
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/app/errors.ts';
import { readBaselines } from '../../src/app/read-baseline.ts';
import { memoryFiles } from '../../src/hosts/memory.ts';

const one = (task: string) =>
  `{ "version": 1, "findings": [{"path":"tasks.md","rule":"task-id-unique","task":"${task}","count":1}] }`;
const NAMED = { path: 'old.json', reach: 'root' } as const;
const tree = (text: string | null) => memoryFiles(text === null ? {} : { 'old.json': text });

async function read(head: string | null, base: string | null) {
  const { baseline, notes } = await readBaselines({ head: tree(head), reviewed: tree(base) }, NAMED);
  const tasks = (['applied', 'current'] as const).map(
    (side) => baseline[side]?.entries.map(({ task }) => task) ?? null,
  );
  return { tasks, notes: notes.length };
}

describe('readBaselines', () => {
  it('reads none where none is named', async () => {
    const files = tree(null);
    expect(await readBaselines({ head: files, reviewed: files }, null)).toEqual({
      baseline: { applied: null, current: null },
      notes: [],
    });
  });

  it('applies that of the base, and keeps that of the head current', async () => {
    expect(await read(one('T002'), one('T001'))).toEqual({ tasks: [['T001'], ['T002']], notes: 0 });
    expect(await read(null, one('T001'))).toEqual({ tasks: [['T001'], null], notes: 0 });
  });

  it('lets nothing pass by one that nobody reviewed yet, and says so', async () => {
    expect(await read(one('T002'), null)).toEqual({ tasks: [null, ['T002']], notes: 1 });
  });

  it.each([
    ['missing on both sides', null, null],
    ['broken at the head', '{', one('T001')],
    ['broken at the base', one('T001'), '{'],
  ])('ends where it is %s', async (_, head, base) => {
    await expect(read(head, base)).rejects.toThrow(UserError);
  });

  it('is one and the same where there is no change', async () => {
    const files = tree(one('T001'));
    const { baseline } = await readBaselines({ head: files, reviewed: files }, NAMED);
    expect(baseline.applied).toBe(baseline.current);
    expect(baseline.applied?.entries).toHaveLength(1);
  });
});
