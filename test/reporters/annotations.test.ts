/** Which findings are annotated first, and the annotations of a check run. */
import { describe, expect, it } from 'vitest';
import { ranked, runAnnotations } from '../../src/reporters/annotations.ts';
import { findingOf, verdictOf } from '../support/findings.ts';

const at = (line: number, change: Parameters<typeof findingOf>[0] = {}) =>
  findingOf({ place: { line, column: 1, endLine: line, endColumn: 5 }, taskId: `T${line}`, ...change });
const linesOf = (findings: readonly { place: { line: number } | null }[]) =>
  findings.map(({ place }) => place?.line);

describe('ranked', () => {
  it('puts errors before warnings, changed lines before old ones, and one for each task before a second', () => {
    const findings = [
      at(1, { severity: 'warning' }),
      at(2),
      at(3, { taskId: 'T2' }),
      at(4),
      at(50),
      at(51, { taskId: 'T50' }),
      at(52),
      at(60, { fate: 'suppressed' }),
    ];
    const changed = [{ path: 'tasks.md', lines: [{ first: 50, last: 52 }] }];
    expect(linesOf(ranked(verdictOf(findings, { changed })))).toEqual([50, 52, 51, 2, 4, 3, 1]);
  });

  it('takes a file whose lines no one could tell as changed', () => {
    const findings = [at(1, { path: 'a.md' }), at(2, { path: 'b.md' })];
    expect(linesOf(ranked(verdictOf(findings, { changed: [{ path: 'b.md', lines: null }] })))).toEqual([
      2, 1,
    ]);
  });
});

describe('runAnnotations', () => {
  it('has no limit, and takes every finding that counts', () => {
    const findings = Array.from({ length: 120 }, (_, line) => at(line + 1));
    expect(runAnnotations(verdictOf([...findings, at(1, { fate: 'baselined' })]), '')).toHaveLength(120);
  });

  it('says what the forge wants to know', () => {
    const findings = [
      at(3, { severity: 'notice', hint: null }),
      findingOf({ place: { line: 4, column: 7, endLine: 6, endColumn: 2 } }),
      findingOf({ path: null, place: null, rule: 'pull-request-names-task', severity: 'warning' }),
    ];
    expect(runAnnotations(verdictOf(findings), 'app/')).toEqual([
      {
        path: 'app/tasks.md',
        startLine: 4,
        endLine: 6,
        startColumn: null,
        endColumn: null,
        level: 'failure',
        title: 'task-id-unique',
        message:
          'Unexpected second task `T001`, expected an id of its own\nGive one of the two another number',
      },
      expect.objectContaining({
        path: 'app/tasks.md',
        startLine: 1,
        level: 'warning',
        title: 'pull-request-names-task',
      }),
      expect.objectContaining({ startLine: 3, startColumn: 1, endColumn: 5, level: 'notice' }),
    ]);
  });
});
