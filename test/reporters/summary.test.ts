/** The job summary: complete, within its limit, and harmless whatever it quotes. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { failureSummary, summaryReport } from '../../src/reporters/summary.ts';
import { findingOf, verdictOf } from '../support/findings.ts';
import { chainOf } from '../support/graphs.ts';
import { HOSTILE, hostileText } from '../support/hostile.ts';
import { intrusionsIn, nodesOf } from '../support/markdown.ts';
import { hostileVerdict, richVerdict } from '../support/rich-verdict.ts';

const links = { repository: 'https://github.com/o/r', sha: 'a'.repeat(40), prefix: 'app/' };
const options = { links, maxBytes: 1024 * 1024 };

describe('summaryReport', () => {
  it('says everything in order', () => {
    const findings = [
      findingOf(),
      findingOf({ severity: 'warning', rule: 'task-specific', path: 'b c/tasks.md' }),
      findingOf({ fate: 'suppressed', fateReason: 'spike, see ADR 7', rule: 'task-specific' }),
    ];
    const verdict = verdictOf(findings, {
      checks: [
        { id: 'task-id-unique', state: 'failed', reason: null },
        { id: 'task-specific', state: 'warned', reason: null },
        { id: 'tests-present', state: 'skipped', reason: 'no `tasks`' },
        { id: 'task-has-title', state: 'passed', reason: null },
      ],
      unseen: ['3 texts were not judged: their language is not supported.'],
    });
    expect(summaryReport(verdict, options).markdown).toMatchInlineSnapshot(`
      "## tasks-gate: ✗ fail

      **1 error and 1 warning in 1 file with 10 tasks, 3 done (1 suppressed).**

      ### Checks

      | check | state | reason |
      | - | - | - |
      | [\`task-id-unique\`](https://example.com/task-id-unique.md) | ✗ failed | 1 error |
      | \`tests-present\` | – skipped | no \`tasks\` |

      <details><summary>1 warned</summary>

      | check | state | reason |
      | - | - | - |
      | [\`task-specific\`](https://example.com/task-id-unique.md) | warned | 1 warning |

      </details>

      <details><summary>✓ 1 passed</summary>

      \`task-has-title\`

      </details>

      ### Findings

      #### \`tasks.md\`

      | line | severity | finding |
      | - | - | - |
      | [4](https://github.com/o/r/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/app/tasks.md?plain=1#L4) | **error** | Unexpected second task \`T001\`, expected an id of its own. Give one of the two another number. [\`task-id-unique\`](https://example.com/task-id-unique.md) |

      #### \`b c/tasks.md\`

      | line | severity | finding |
      | - | - | - |
      | [4](https://github.com/o/r/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/app/b%20c/tasks.md?plain=1#L4) | warning | Unexpected second task \`T001\`, expected an id of its own. Give one of the two another number. [\`task-specific\`](https://example.com/task-id-unique.md) |

      ### Progress

      | feature | tasks done | | criteria met |
      | - | - | - | - |
      | \`001-auth\` | \`██████░░░░░░░░░░░░░░\` | 3 of 10 (30.0%) | 1 of 2 |

      ### Not counted

      | where | rule | why | reason |
      | - | - | - | - |
      | [\`tasks.md:4\`](https://github.com/o/r/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/app/tasks.md?plain=1#L4) | [\`task-specific\`](https://example.com/task-id-unique.md) | suppressed by a comment | spike, see ADR 7 |

      ### Not looked at

      - 3 texts were not judged: their language is not supported.
      "
    `);
  });

  it('says what the pull request names, what is covered, and what waits for what', () => {
    const { markdown } = summaryReport(richVerdict({ findings: [], checks: [], unseen: [] }), options);
    expect(markdown).toMatchInlineSnapshot(`
      "## tasks-gate: ✗ fail

      **1 error, 2 warnings and 1 notice in 1 file with 10 tasks, 3 done (1 suppressed).**

      Pull request 7 names \`001-auth/T2\` and turns \`001-auth/T2\` done.

      ### Progress

      | feature | tasks done | | criteria met |
      | - | - | - | - |
      | \`001-auth\` | \`██████░░░░░░░░░░░░░░\` | 3 of 10 (30.0%) | 1 of 2 |

      ### Coverage

      | scope | metric | covered | threshold | state |
      | - | - | - | - | - |
      | changed lines | lines | 8 of 10 (80.00%) | 90% | ✗ fail |
      | project | branches | 1 of 2 (50.00%) | – | – |

      | changed file that no report mentions |
      | - |
      | \`src/new.ts\` |

      ### Evidence

      - Tests: 3 passed, 0 failed, 1 skipped (1 file)

      ### What waits for what

      \`001-auth\`: 1 done ✓, 1 ready to start and 4 blocked (dashed); 2 tasks without dependencies are left out.

      \`\`\`mermaid
      flowchart TD
        n0["✓ T1 Load the fixtures"]:::done
        n1["T2 Load the fixtures"]:::ready
        n2["T3 Load the fixtures"]:::blocked
        n3["T4 Load the fixtures"]:::blocked
        n4["T5 Load the fixtures"]:::blocked
        n5["T6 Load the fixtures"]:::blocked
        n0 --> n1
        n1 --> n2
        n2 --> n3
        n3 --> n4
        n4 --> n5
        classDef done fill:#1a7f37,stroke:#1a7f37,color:#ffffff
        classDef ready fill:#0969da,stroke:#0969da,color:#ffffff
        classDef blocked fill:#6e7781,stroke:#afb8c1,color:#ffffff,stroke-dasharray:6 3
      \`\`\`
      "
    `);
  });

  it('folds a graph of more than 60 tasks, and does not draw what the forge would refuse', () => {
    const of = (count: number) =>
      summaryReport(verdictOf([], { graphs: [chainOf(count)] }), options).markdown;
    expect(of(60)).not.toContain('<details>');
    expect(of(61)).toContain('<details><summary>Dependencies of 61 tasks</summary>');
    expect(of(500)).toContain(
      'The graph of 500 tasks is too large to be drawn here; `tasks-gate graph` prints it.',
    );
  });

  it('tells of a run that could not judge all first what it did not see', () => {
    const verdict = richVerdict({ outcome: 'error', exitCode: 2, unseen: ['b.md: it is binary'] });
    const { markdown } = summaryReport(verdict, options);
    expect(markdown).toContain('**Not everything was judged. 1 error');
    expect(markdown.indexOf('### Not looked at')).toBeLessThan(markdown.indexOf('### Checks'));
  });

  it('shows the warnings that a run fails for among the checks', () => {
    const checks = [{ id: 'task-specific', state: 'warned', reason: null }] as const;
    const warned = verdictOf([findingOf({ severity: 'warning' })], { checks });
    expect(summaryReport(warned, options).markdown).toContain('<details><summary>1 warned</summary>');
    expect(summaryReport({ ...warned, outcome: 'fail' }, options).markdown).not.toContain(
      '1 warned</summary>',
    );
  });

  it('is cut at whole rows, measured in bytes, and says how much is missing', () => {
    const findings = Array.from({ length: 500 }, (_, line) =>
      findingOf({ message: 'Ä'.repeat(200), taskId: `T${line}` }),
    );
    const { markdown, truncated } = summaryReport(verdictOf(findings), { links, maxBytes: 50_000 });
    expect(truncated).toBe(true);
    expect(new TextEncoder().encode(markdown).length).toBeLessThanOrEqual(50_000);
    const rows = markdown.split('\n').filter((line) => line.startsWith('| [4]'));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every((row) => row.endsWith(' |'))).toBe(true);
    expect(markdown).toContain(`… and ${500 - rows.length} more findings; the JSON report holds all`);
  });

  it('stays within the limit of the runner for ten thousand findings', () => {
    const findings = Array.from({ length: 10_000 }, () => findingOf({ message: 'x'.repeat(300) }));
    const { markdown, truncated } = summaryReport(verdictOf(findings), options);
    expect(truncated).toBe(true);
    expect(new TextEncoder().encode(markdown).length).toBeLessThanOrEqual(options.maxBytes);
  });
});

test('whatever is quoted, nothing of it takes effect', () => {
  const own = /^https:\/\/(?:github\.com\/o\/r\/blob\/|example\.com\/)/;
  const holds = (text: string): void => {
    const hostile = hostileVerdict(text);
    const findings = hostile.findings.map((finding) => ({ ...finding, url: 'https://example.com/a.md' }));
    expect(intrusionsIn(summaryReport({ ...hostile, findings }, options).markdown, own)).toEqual([]);
  };
  holds(HOSTILE);
  fc.assert(fc.property(hostileText, holds), { seed: 17, numRuns: 60 });
});

test('a failure is quoted as it is', () => {
  const nodes = nodesOf(failureSummary('tasks-gate: files error: ```\n<b>@everyone\u001b\n'));
  expect(nodes.filter(({ type }) => type === 'html')).toEqual([]);
  expect(nodes.flatMap((node) => (node.type === 'code' ? [node.value] : []))).toEqual([
    'tasks-gate: files error: ```\n<b>@everyone␛',
  ]);
});
