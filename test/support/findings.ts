/** Small findings and verdicts for tests of reporters. */
import type { Finding } from '../../src/model/finding.ts';
import type { Verdict } from '../../src/model/verdict.ts';

/** A finding on a line of `tasks.md`; what a test cares about goes into `change`. */
export function findingOf(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'task-id-unique',
    severity: 'error',
    message: 'Unexpected second task `T001`, expected an id of its own',
    hint: 'Give one of the two another number',
    path: 'tasks.md',
    place: { line: 4, column: 7, endLine: 4, endColumn: 11 },
    taskId: 'T001',
    fate: 'reported',
    fateReason: null,
    fingerprint: '0123456789abcdef',
    url: 'https://example.com/task-id-unique.md',
    related: [],
    fix: [],
    sourceLine: '- [ ] T001 Load the fixtures',
    ...change,
  };
}

/** A verdict over these findings, which count as their fates say. */
export function verdictOf(findings: readonly Finding[] = [], change: Partial<Verdict> = {}): Verdict {
  const count = (test: (finding: Finding) => boolean) => findings.filter(test).length;
  const reported = (severity: string) =>
    count((each) => each.fate === 'reported' && each.severity === severity);
  const isFail = reported('error') > 0;
  return {
    outcome: isFail ? 'fail' : 'pass',
    exitCode: isFail ? 1 : 0,
    skippedReason: null,
    counts: {
      error: reported('error'),
      warning: reported('warning'),
      notice: reported('notice'),
      suppressed: count(({ fate }) => fate === 'suppressed'),
      baselined: count(({ fate }) => fate === 'baselined'),
      outsideScope: count(({ fate }) => fate === 'outside-scope'),
    },
    findings,
    checks: [],
    measures: {
      tasks: { done: 3, total: 10 },
      criteria: { done: 0, total: 0 },
      requirements: { done: 0, total: 0 },
    },
    progress: [{ name: '001-auth', tasks: { done: 3, total: 10 }, criteria: { done: 1, total: 2 } }],
    documents: [{ path: 'tasks.md', dialect: 'spec-kit', tasks: 10, text: null }],
    graphs: [],
    changed: [],
    unseen: [],
    pullRequests: [],
    coverage: null,
    evidence: null,
    policy: { failOn: 'error', maxWarnings: null },
    skippedTexts: 0,
    shard: null,
    ...change,
  };
}
