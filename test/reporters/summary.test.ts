/** The job summary: complete, within its limit, and harmless whatever it quotes. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it, test } from 'vitest';
import { failureSummary, summaryReport } from '../../src/reporters/summary.ts';
import { findingOf, verdictOf } from '../support/findings.ts';

const links = { repository: 'https://github.com/o/r', sha: 'a'.repeat(40), prefix: 'app/' };
const options = { links, maxBytes: 1024 * 1024 };

function nodesOf(markdown: string): Nodes[] {
  const nodes: Nodes[] = [];
  const visit = (node: Nodes): void => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown));
  return nodes;
}

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

      <details><summary>! 1 warned</summary>

      | check | state | reason |
      | - | - | - |
      | [\`task-specific\`](https://example.com/task-id-unique.md) | ! warned | 1 warning |

      </details>

      <details><summary>✓ 1 passed</summary>

      \`task-has-title\`

      </details>

      ### Findings

      #### \`tasks.md\`

      | line | severity | finding | rule |
      | - | - | - | - |
      | [4](https://github.com/o/r/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/app/tasks.md?plain=1#L4) | error | Unexpected second task \`T001\`, expected an id of its own. Give one of the two another number. | [\`task-id-unique\`](https://example.com/task-id-unique.md) |

      #### \`b c/tasks.md\`

      | line | severity | finding | rule |
      | - | - | - | - |
      | [4](https://github.com/o/r/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/app/b%20c/tasks.md?plain=1#L4) | warning | Unexpected second task \`T001\`, expected an id of its own. Give one of the two another number. | [\`task-specific\`](https://example.com/task-id-unique.md) |

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

test('whatever is quoted, there is no link, image, name or markup of its own', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '`',
      '``',
      '|',
      '\\',
      '\n',
      '\r',
      '<b>',
      '<!--',
      '-->',
      '</details>',
      '@everyone',
      ' #12',
      'GH-3',
    ),
    fc.constantFrom(
      'https://evil.example/x',
      'www.evil.example',
      'a@evil.example',
      '[x](https://evil.example)',
      '![x](y)',
    ),
    fc.constantFrom(
      '[^1]',
      '~~',
      '**',
      '_',
      '- [ ] ',
      '# ',
      '> ',
      '&lt;',
      '&#64;a',
      '\u202e',
      '\ud800',
      '$x$',
      ':smile:',
    ),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, text, (message, path, reason) => {
      const verdict = verdictOf(
        [findingOf({ message, path, hint: reason }), findingOf({ fate: 'suppressed', fateReason: reason })],
        { unseen: [reason], checks: [{ id: 'a-b', state: 'skipped', reason }], progress: [] },
      );
      const { markdown } = summaryReport(verdict, options);
      const nodes = nodesOf(markdown);
      expect(nodes.filter(({ type }) => ['image', 'footnoteReference', 'delete'].includes(type))).toEqual([]);
      const urls = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
      expect(
        urls.filter((url) => !/^https:\/\/(?:github\.com\/o\/r\/blob\/|example\.com\/)/.test(url)),
      ).toEqual([]);
      const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
      expect(html).toEqual([]);
      const texts = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
      expect(texts.filter((each) => /@everyone|#12|GH-3/.test(each))).toEqual([]);
      const tables = nodes.flatMap((node) => (node.type === 'table' ? [node] : []));
      for (const { children } of tables) {
        expect(children.every((row) => row.children.length === children[0]?.children.length)).toBe(true);
      }
    }),
    { seed: 17, numRuns: 400 },
  );
});

test('a failure is quoted as it is', () => {
  const nodes = nodesOf(failureSummary('tasks-gate: files error: ```\n<b>@everyone\u001b\n'));
  expect(nodes.filter(({ type }) => type === 'html')).toEqual([]);
  expect(nodes.flatMap((node) => (node.type === 'code' ? [node.value] : []))).toEqual([
    'tasks-gate: files error: ```\n<b>@everyone␛',
  ]);
});
