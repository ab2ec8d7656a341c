/** The comment: short, stable, and harmless whatever it quotes. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Verdict } from '../../src/model/verdict.ts';
import { commentReport, MAX_COMMENT } from '../../src/reporters/comment.ts';
import { findingOf, verdictOf } from '../support/findings.ts';
import { chainOf, nodeOf } from '../support/graphs.ts';
import { hostileText } from '../support/hostile.ts';
import { intrusionsIn, nodesOf } from '../support/markdown.ts';

const links = { repository: 'https://github.com/o/r', sha: 'a'.repeat(40), prefix: '' };
const options = { key: 'default', links };
const OWN = /^https:\/\/(?:github\.com\/o\/r\/blob\/|example\.com\/)/;

const rich: Partial<Verdict> = {
  checks: [
    { id: 'task-id-unique', state: 'failed', reason: null },
    { id: 'reference-open', state: 'skipped', reason: 'the commits could not be read' },
    { id: 'task-has-title', state: 'passed', reason: null },
  ],
  pullRequests: [
    {
      number: 7,
      base: 'b'.repeat(40),
      head: 'a'.repeat(40),
      referenced: ['001-auth/T012'],
      flipped: ['001-auth/T012'],
      exempt: null,
      caps: [{ what: 'files', limit: 3000, completedFrom: 'git' }],
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
        scope: 'files',
        name: 'src/core/**',
        metric: 'lines',
        covered: 0,
        total: 0,
        threshold: '95%',
        verdict: 'no-data',
      },
    ],
    unmeasured: ['src/new.ts'],
  },
  evidence: {
    tests: { passed: 120, failed: 0, skipped: 1, files: ['junit.xml'] },
    scans: null,
    benchmarks: null,
  },
  graphs: [chainOf(3)],
  unseen: ['3 texts were not judged by the rules about wording: their language is not supported.'],
};
const findings = [
  findingOf(),
  findingOf({ severity: 'warning', rule: 'task-specific' }),
  findingOf({ fate: 'suppressed', fateReason: 'spike, see ADR 7' }),
];

describe('commentReport', () => {
  it('says what is wrong first, and folds what is only worth knowing', () => {
    expect(commentReport(verdictOf(findings, rich), options)).toMatchInlineSnapshot(`
      "### tasks-gate: ✗ fail

      **1 error and 1 warning in 1 file with 10 tasks, 3 done (1 suppressed).**

      Pull request 7 names \`001-auth/T012\` and turns \`001-auth/T012\` done. The forge lists 3000 files at most; the others came from git.

      | where | what |
      | - | - |
      | [\`tasks.md:4\`](https://github.com/o/r/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/tasks.md?plain=1#L4) | Unexpected second task \`T001\`, expected an id of its own. Give one of the two another number. [\`task-id-unique\`](https://example.com/task-id-unique.md) |

      <details><summary>1 warning</summary>

      | where | what |
      | - | - |
      | [\`tasks.md:4\`](https://github.com/o/r/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/tasks.md?plain=1#L4) | Unexpected second task \`T001\`, expected an id of its own. Give one of the two another number. [\`task-specific\`](https://example.com/task-id-unique.md) |

      </details>

      ### Coverage

      | scope | metric | covered | threshold | state |
      | - | - | - | - | - |
      | changed lines | lines | 8 of 10 (80.00%) | 90% | ✗ fail |
      | files \`src/core/**\` | lines | 0 of 0 (–) | 95% | – no data |

      | changed file that no report mentions |
      | - |
      | \`src/new.ts\` |

      ### Evidence

      - Tests: 120 passed, 0 failed, 1 skipped (1 file)

      <details><summary>1 check did not judge</summary>

      | check | state | reason |
      | - | - | - |
      | \`reference-open\` | – skipped | the commits could not be read |

      </details>

      <details><summary>Progress</summary>

      | feature | tasks done | | criteria met |
      | - | - | - | - |
      | \`001-auth\` | \`██████░░░░░░░░░░░░░░\` | 3 of 10 (30.0%) | 1 of 2 |

      </details>

      <details><summary>Dependencies of 3 tasks</summary>

      \`001-auth\`: 1 done ✓, 1 ready to start and 1 blocked (dashed).

      \`\`\`mermaid
      flowchart TD
        n0["✓ T1 Load the fixtures"]:::done
        n1["T2 Load the fixtures"]:::ready
        n2["T3 Load the fixtures"]:::blocked
        n0 --> n1
        n1 --> n2
        classDef done fill:#1a7f37,stroke:#1a7f37,color:#ffffff
        classDef ready fill:#0969da,stroke:#0969da,color:#ffffff
        classDef blocked fill:#6e7781,stroke:#afb8c1,color:#ffffff,stroke-dasharray:6 3
      \`\`\`

      </details>

      <details><summary>1 finding not counted</summary>

      | where | rule | why | reason |
      | - | - | - | - |
      | [\`tasks.md:4\`](https://github.com/o/r/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/tasks.md?plain=1#L4) | [\`task-id-unique\`](https://example.com/task-id-unique.md) | suppressed by a comment | spike, see ADR 7 |

      </details>

      <details><summary>Not looked at</summary>

      - 3 texts were not judged by the rules about wording: their language is not supported.

      </details>
      "
    `);
  });

  it('turns green', () => {
    expect(commentReport(verdictOf(), options)).toMatchInlineSnapshot(`
      "### tasks-gate: ✓ pass

      **No findings in 1 file with 10 tasks, 3 done.**

      <details><summary>Progress</summary>

      | feature | tasks done | | criteria met |
      | - | - | - | - |
      | \`001-auth\` | \`██████░░░░░░░░░░░░░░\` | 3 of 10 (30.0%) | 1 of 2 |

      </details>
      "
    `);
  });

  it('says why nothing was judged, or not everything', () => {
    const skipped = commentReport(
      verdictOf([], { outcome: 'skipped', skippedReason: 'a bot opened it', documents: [] }),
      options,
    );
    expect(skipped).toContain('### tasks-gate: – skipped\n\n**Nothing was judged: a bot opened it**');
    const exempt = verdictOf([], { outcome: 'skipped', skippedReason: 'a bot opened it' });
    expect(commentReport(exempt, options)).toContain(
      '3 done. The pull request needs no task: a bot opened it',
    );
    const unread = verdictOf([], { outcome: 'error', exitCode: 2, unseen: ['b.md: it is binary'] });
    expect(commentReport(unread, options)).toMatch(
      /✗ error.*Not everything was judged.*### Not looked at\n\n- b\.md/s,
    );
  });

  it('shows the warnings that a run fails for', () => {
    const warned = verdictOf([findingOf({ severity: 'warning' })], { outcome: 'fail' });
    expect(commentReport(warned, options)).not.toContain('<details><summary>1 warning');
    expect(commentReport({ ...warned, outcome: 'pass' }, options)).toContain('<details><summary>1 warning');
  });

  it('tells the comments of several gates apart', () => {
    expect(commentReport(verdictOf(), { ...options, key: 'back end' })).toMatch(
      /^### tasks-gate \(back end\): ✓ pass\n/,
    );
  });

  it('is the same for the same verdict, whoever made it', () => {
    const copy = JSON.parse(JSON.stringify(verdictOf(findings, rich)));
    expect(commentReport(copy, options)).toBe(commentReport(verdictOf(findings, rich), options));
  });

  it('keeps below the limit at whole rows, for thousands of findings and one that is endless', () => {
    const many = Array.from({ length: 3000 }, (_, n) =>
      findingOf({ taskId: `T${n}`, message: `${n} ${'ü'.repeat(3000)}` }),
    );
    const text = commentReport(verdictOf(many, rich), options);
    expect(text.length).toBeLessThanOrEqual(MAX_COMMENT);
    expect(text).toMatch(/… and 29\d\d more findings; the job summary holds all/);
    const endless = commentReport(verdictOf([findingOf({ message: 'x'.repeat(100_000) })], rich), options);
    expect(endless.length).toBeLessThanOrEqual(MAX_COMMENT);
    expect(endless).toContain('**1 more finding did not fit here; the job summary holds all.**');
  });

  it('folds every diagram, and opens and closes every fold', () => {
    const text = commentReport(
      verdictOf(findings, { ...rich, graphs: [chainOf(70), chainOf(5), chainOf(5)] }),
      options,
    );
    const folds = nodesOf(text).flatMap((node) => (node.type === 'html' ? [node.value] : []));
    expect(folds.filter((each) => each.startsWith('<details>'))).toHaveLength(
      folds.filter((each) => each === '</details>').length,
    );
  });
});

test('whatever is quoted, nothing of it takes effect', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (message, path, reason) => {
      const verdict = verdictOf(
        [
          findingOf({ message, path, hint: reason, rule: reason }),
          findingOf({ fate: 'suppressed', fateReason: reason, path }),
        ],
        {
          unseen: [reason],
          checks: [{ id: message, state: 'skipped', reason }],
          progress: [{ name: path, tasks: { done: 1, total: 2 }, criteria: { done: 0, total: 0 } }],
          pullRequests: [
            {
              number: 7,
              base: '',
              head: '',
              referenced: [path],
              flipped: [message],
              exempt: reason,
              caps: [],
            },
          ],
          graphs: [{ ...chainOf(2), name: path, nodes: [nodeOf(path, { title: message }), nodeOf('T2')] }],
          coverage: {
            verdict: 'fail',
            scopes: [
              {
                scope: 'files',
                name: path,
                metric: 'lines',
                covered: 1,
                total: 2,
                threshold: reason,
                verdict: 'fail',
              },
            ],
            unmeasured: [path],
          },
        },
      );
      expect(intrusionsIn(commentReport(verdict, { key: reason, links }), OWN)).toEqual([]);
    }),
    { seed: 23, numRuns: 80 },
  );
});
