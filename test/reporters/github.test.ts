/** Annotations: what the runner reads is what was meant. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { githubReport } from '../../src/reporters/github.ts';
import { findingOf, verdictOf } from '../support/findings.ts';
import { commandsIn } from '../support/runner-log.ts';

const options = { limit: 10, prefix: '', rest: 'the job summary' };

describe('githubReport', () => {
  it('leaves columns out where a place has several lines', () => {
    const place = { line: 4, column: 7, endLine: 6, endColumn: 2 };
    const [command] = commandsIn(githubReport(verdictOf([findingOf({ place })]), options));
    expect(command?.properties).toEqual({
      file: 'tasks.md',
      line: '4',
      endline: '6',
      title: 'task-id-unique',
    });
  });

  it('has no file for a finding about none', () => {
    const [command] = commandsIn(githubReport(verdictOf([findingOf({ path: null, place: null })]), options));
    expect(command?.properties).toEqual({ title: 'task-id-unique' });
  });

  it('prefers one for each task over several for one', () => {
    const of = (taskId: string, rule: string) => findingOf({ taskId, rule });
    const findings = [of('T001', 'a'), of('T001', 'b'), of('T002', 'c')];
    const titles = commandsIn(githubReport(verdictOf(findings), { ...options, limit: 2 })).map(
      ({ properties }) => properties.title,
    );
    expect(titles).toEqual(['a', 'c']);
  });

  it('keeps a limit for each level, and tells on the last how many are left', () => {
    const findings = [1, 2, 3].flatMap((line) =>
      (['error', 'warning'] as const).map((severity) => findingOf({ severity, taskId: `T${line}` })),
    );
    const data = commandsIn(githubReport(verdictOf(findings), { ...options, limit: 2 })).map(
      (command) => command.data,
    );
    expect(data.map((text) => /… and .*$/.exec(text)?.[0] ?? '')).toEqual([
      '',
      '… and 1 more error in the job summary',
      '',
      '… and 1 more warning in the job summary',
    ]);
  });

  it('leaves out what does not count', () => {
    expect(githubReport(verdictOf([findingOf({ fate: 'suppressed' })]), options)).toBe('');
  });

  it('keeps a message below the limit of the runner', () => {
    const findings = [findingOf({ message: 'x'.repeat(9000), taskId: 'T1' }), findingOf()];
    const [command] = commandsIn(githubReport(verdictOf(findings), { ...options, limit: 1 }));
    expect(command?.data.length).toBeLessThanOrEqual(4096);
    expect(command?.data).toMatch(/… and 1 more error in the job summary$/);
  });
});

test('whatever a finding says, it is one command with what it says', () => {
  const text = fc
    .array(fc.oneof(fc.string(), fc.constantFrom('::', '%0A', '%25', '\n', '\r', ',', ':', '##[error]')))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (message, path) => {
      const commands = commandsIn(
        githubReport(verdictOf([findingOf({ message, path, hint: null })]), options),
      );
      expect(commands).toHaveLength(1);
      expect(commands[0]).toMatchObject({
        name: 'error',
        properties: { file: path, title: 'task-id-unique', line: '4' },
      });
    }),
    { seed: 11, numRuns: 1000 },
  );
});
