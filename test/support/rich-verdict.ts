/** A verdict with something of everything, for tests of whole reports. */
import type { Verdict } from '../../src/model/verdict.ts';
import { findingOf, verdictOf } from './findings.ts';
import { chainOf, nodeOf } from './graphs.ts';

const TEXT = [
  '# Tasks',
  '',
  '- [x] T001 Create the table',
  '- [ ] T001 Load the fixtures',
  '- [ ] T003 Show them',
  '',
].join('\n');

/** Two files, three rules, every severity and fate, coverage, evidence, a graph. */
export function richVerdict(change: Partial<Verdict> = {}): Verdict {
  const other = { path: 'specs/002-pay/tasks.md', rule: 'task-specific', taskId: '002-pay/T002' } as const;
  const findings = [
    findingOf({
      path: null,
      place: null,
      rule: 'pull-request-names-task',
      sourceLine: null,
      severity: 'warning',
    }),
    findingOf({
      related: [
        {
          message: 'first `T001`',
          path: 'tasks.md',
          place: { line: 3, column: 7, endLine: 3, endColumn: 11 },
        },
      ],
    }),
    findingOf({ ...other, severity: 'warning' }),
    findingOf({ ...other, severity: 'notice', hint: null }),
    findingOf({ ...other, fate: 'suppressed', fateReason: 'spike, see ADR 7' }),
  ];
  return verdictOf(findings, {
    checks: [
      { id: 'task-id-unique', state: 'failed', reason: null },
      { id: 'task-specific', state: 'warned', reason: null },
      { id: 'reference-open', state: 'skipped', reason: 'the commits could not be read' },
      { id: 'task-has-title', state: 'passed', reason: null },
    ],
    documents: [{ path: 'tasks.md', dialect: 'spec-kit', tasks: 3, text: TEXT }],
    pullRequests: [
      {
        number: 7,
        base: 'b'.repeat(40),
        head: 'a'.repeat(40),
        referenced: ['001-auth/T2'],
        flipped: ['001-auth/T2'],
        exempt: null,
        caps: [],
      },
    ],
    coverage: {
      verdict: 'fail',
      scopes: [
        {
          scope: 'patch',
          name: null,
          metric: 'lines',
          covered: 8,
          total: 10,
          threshold: '90%',
          verdict: 'fail',
        },
        {
          scope: 'project',
          name: null,
          metric: 'branches',
          covered: 1,
          total: 2,
          threshold: null,
          verdict: 'no-threshold',
        },
      ],
      unmeasured: ['src/new.ts'],
    },
    evidence: {
      tests: { passed: 3, failed: 0, skipped: 1, files: ['junit.xml'] },
      scans: null,
      benchmarks: null,
    },
    graphs: [{ ...chainOf(6), alone: 2 }],
    unseen: ['3 texts were not judged by the rules about wording: their language is not supported.'],
    ...change,
  });
}

/** The same with `text` wherever a stranger can write. */
export function hostileVerdict(text: string): Verdict {
  const line = text.replace(/[\r\n]/g, ' ');
  const finding = findingOf({
    message: text,
    hint: text,
    path: text,
    taskId: text,
    sourceLine: line,
    rule: text,
    url: text,
  });
  return verdictOf(
    [
      finding,
      {
        ...finding,
        fate: 'suppressed',
        fateReason: text,
        related: [{ message: text, path: text, place: { line: 1, column: 1, endLine: 1, endColumn: 2 } }],
      },
    ],
    {
      skippedReason: null,
      documents: [{ path: text, dialect: 'plain', tasks: 1, text: `${line}\n${line}\n${line}\n${line}\n` }],
      checks: [{ id: text, state: 'skipped', reason: text }],
      progress: [{ name: text, tasks: { done: 1, total: 2 }, criteria: { done: 0, total: 0 } }],
      pullRequests: [
        { number: 7, base: text, head: text, referenced: [text], flipped: [text], exempt: text, caps: [] },
      ],
      coverage: {
        verdict: 'fail',
        scopes: [
          {
            scope: 'files',
            name: text,
            metric: 'lines',
            covered: 1,
            total: 2,
            threshold: text,
            verdict: 'fail',
          },
        ],
        unmeasured: [text],
      },
      graphs: [
        {
          ...chainOf(2),
          name: text,
          nodes: [nodeOf(text, { title: text, path: text, id: text }), nodeOf('T2', { path: text })],
        },
      ],
      unseen: [text],
    },
  );
}
