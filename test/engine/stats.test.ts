/** Statistics from versions of a list. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/dialects/read.ts';
import { statsOf, type Version } from '../../src/engine/stats.ts';
import { projectOfTexts } from '../../src/kit/taskfile.ts';

const PATH = 'specs/001-a/tasks.md';
const DAY = 86_400;

function version(day: number, text: string): Version {
  return { time: day * DAY, document: readDocument({ path: PATH, text }) };
}

function statsFor(text: string, versions: readonly Version[] = []) {
  const [stats] = statsOf(projectOfTexts({ [PATH]: text }), new Map([[PATH, versions]]));
  return stats;
}

describe('stats', () => {
  it('counts days from the first sight of a task to its tick', () => {
    const versions = [
      version(0, '- [ ] T001 Load `a`\n- [ ] T002 Show `b`\n- [x] T003 Done at once\n'),
      version(2, '- [x] T001 Load `a`\n- [ ] T002 Show `b`\n- [x] T003 Done at once\n'),
      version(5, '- [x] T001 Load `a`, twice\n- [x] T002 Show `b`\n- [x] T003 Done at once\n'),
    ];
    expect(statsFor('', versions)?.cycleTimeDays).toEqual({ median: 3.5, p90: 4.7 });
  });

  it('begins where a task was marked as begun, and goes on where one is opened again', () => {
    const versions = [
      version(0, '- [ ] T001 Load `a`\n'),
      version(4, '- [~] T001 Load `a`\n'),
      version(5, '- [x] T001 Load `a`\n'),
      version(6, '- [ ] T001 Load `a`\n'),
      version(9, '- [x] T001 Load `a`\n'),
    ];
    expect(statsFor('', versions)?.cycleTimeDays).toEqual({ median: 5, p90: 5 });
  });

  it('sums the lists up at the end of each day', () => {
    const versions = [
      version(0, '- [ ] T001 a\n'),
      version(0.5, '- [x] T001 a\n'),
      version(3, '- [x] T001 a\n- [ ] T002 b\n'),
    ];
    expect(statsFor('', versions)?.burnUp).toEqual([
      { date: '1970-01-01', done: 1, total: 1 },
      { date: '1970-01-04', done: 1, total: 2 },
    ]);
  });

  it('counts hours of parents only where their children have none', () => {
    const list = `## Phase 1

### Task 1: Pay
**Estimate**: 8 hours
**Actual**: 10 hours

### Task 2: Print
**Estimate**: 1 day
`;
    expect(statsFor(list)).toMatchObject({ estimateHours: 16, actualHours: 10 });
    expect(statsFor('- [ ] T001 a\n')).toMatchObject({
      estimateHours: null,
      cycleTimeDays: null,
      burnUp: [],
    });
  });
});
