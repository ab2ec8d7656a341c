/** The JSON report has the shape of the contract. */
import { expect, test } from 'vitest';
import { jsonReport } from '../../src/reporters/json.ts';
import { findingOf, verdictOf } from '../support/findings.ts';

test('every field of the contract is there', () => {
  const related = [
    { message: 'first', path: 'b.md', place: { line: 3, column: 2, endLine: 3, endColumn: 4 } },
  ];
  const findings = [findingOf({ path: null, place: null, taskId: null, hint: null }), findingOf({ related })];
  const text = jsonReport(verdictOf(findings), '1.2.3');
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toMatchObject({
    version: 1,
    tool: { name: 'tasks-gate', version: '1.2.3' },
    verdict: 'fail',
    exitCode: 1,
    skippedReason: null,
    counts: { error: 2, warning: 0, notice: 0, suppressed: 0, baselined: 0, outsideScope: 0 },
    findings: [
      expect.objectContaining({
        path: null,
        line: null,
        column: null,
        endLine: null,
        endColumn: null,
        hint: null,
      }),
      {
        rule: 'task-id-unique',
        severity: 'error',
        message: 'Unexpected second task `T001`, expected an id of its own',
        hint: 'Give one of the two another number',
        path: 'tasks.md',
        line: 4,
        column: 7,
        endLine: 4,
        endColumn: 11,
        taskId: 'T001',
        fate: 'reported',
        fateReason: null,
        fingerprint: '0123456789abcdef',
        url: 'https://example.com/task-id-unique.md',
        related: [{ message: 'first', path: 'b.md', line: 3, column: 2 }],
      },
    ],
    checks: [],
    measures: {
      tasks: { done: 3, total: 10 },
      criteria: { done: 0, total: 0 },
      requirements: { done: 0, total: 0 },
    },
    pullRequests: [],
    coverage: null,
    evidence: null,
    unseen: [],
  });
});
