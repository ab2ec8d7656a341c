/** The report for the terminal. */
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/reporters/excerpt.ts';
import { textReport } from '../../src/reporters/text.ts';
import { columnsOf } from '../../src/reporters/visible.ts';
import { findingOf, verdictOf } from '../support/findings.ts';
import { HOSTILE } from '../support/hostile.ts';
import { hostileVerdict, richVerdict } from '../support/rich-verdict.ts';

const plain = { columns: 80, color: false, detail: 'normal' } as const;

describe('textReport', () => {
  it('shows the first related places and counts the others', () => {
    const related = [1, 2, 3, 4, 5, 6, 7].map((line) => ({
      message: 'has none either',
      path: 'a.md',
      place: { line, column: 1, endLine: line, endColumn: 2 },
    }));
    const text = textReport(verdictOf([findingOf({ path: 'a.md', related })]), plain);
    expect(text).toContain('see: a.md:5:1 has none either');
    expect(text).not.toContain('a.md:6:1');
    expect(text).toContain('see: 2 more places, in the JSON report');
  });

  it('lists findings by file, aligned, with line, caret, hint and related places', () => {
    const findings = [
      findingOf({
        path: null,
        place: null,
        sourceLine: null,
        hint: null,
        message: 'Unexpected pull request',
        rule: 'x-y',
      }),
      findingOf({ path: 'a/tasks.md' }),
      findingOf({
        path: 'a/tasks.md',
        severity: 'warning',
        rule: 'task-specific',
        message: 'Unexpected vague title',
        place: { line: 120, column: 12, endLine: 121, endColumn: 3 },
        sourceLine: '- [ ] T002 Build the system',
        related: [
          { message: 'first', path: 'b.md', place: { line: 3, column: 1, endLine: 3, endColumn: 2 } },
        ],
      }),
    ];
    expect(textReport(verdictOf(findings), plain)).toMatchInlineSnapshot(`
      "the whole run
          error    Unexpected pull request  x-y

      a/tasks.md
           4:7  error    Unexpected second task \`T001\`, expected an id of its own
                         task-id-unique
                4 | - [ ] T001 Load the fixtures
                  |       ^^^^
                hint: Give one of the two another number

        120:12  warning  Unexpected vague title  task-specific
                120 | - [ ] T002 Build the system
                    |            ^^^^^^^^^^^^^^^^
                hint: Give one of the two another number
                see: b.md:3:1 first

      ✗ 2 errors and 1 warning in 1 file with 10 tasks, 3 done
      "
    `);
  });

  it('says so when there is nothing to say', () => {
    expect(textReport(verdictOf(), plain)).toBe('✓ No findings in 1 file with 10 tasks, 3 done\n');
  });

  it('shows what was silenced only to those who ask, and counts it always', () => {
    const verdict = verdictOf([findingOf({ fate: 'suppressed', fateReason: 'spike, see ADR 7' })], {
      checks: [{ id: 'a-b', state: 'passed', reason: null }],
    });
    expect(textReport(verdict, plain)).toBe('✓ No findings in 1 file with 10 tasks, 3 done (1 suppressed)\n');
    const verbose = textReport(verdict, { ...plain, detail: 'verbose' });
    expect(verbose).toContain('(suppressed: spike, see ADR 7)');
    expect(verbose).toContain('passed  a-b');
  });

  it('keeps to errors when quiet', () => {
    const verdict = verdictOf([findingOf(), findingOf({ severity: 'warning', rule: 'other-rule' })]);
    const text = textReport(verdict, { ...plain, detail: 'quiet' });
    expect(text).not.toContain('other-rule');
    expect(text).toContain('1 error and 1 warning in 1 file');
  });

  it('names crashed rules and what was not judged', () => {
    const verdict = verdictOf([], {
      outcome: 'error',
      exitCode: 3,
      checks: [{ id: 'a-b', state: 'crashed', reason: 'TypeError: x' }],
      unseen: ['b.md: it is binary, not text; save it as UTF-8'],
    });
    expect(textReport(verdict, plain)).toMatchInlineSnapshot(`
      "checks
        crashed  a-b: TypeError: x

        note: b.md: it is binary, not text; save it as UTF-8
      ✗ Not everything was judged. No findings in 1 file with 10 tasks, 3 done
      "
    `);
  });

  it('says of a change what it names, which checks failed or were skipped, and what is covered', () => {
    const verdict = richVerdict({ findings: [], exitCode: 1, outcome: 'fail' });
    expect(textReport(verdict, plain)).toMatchInlineSnapshot(`
      "checks
        failed   task-id-unique: no findings
        skipped  reference-open: the commits could not be read

      coverage
        ✗ changed lines  lines      80.00%  8 of 10  90% asked
        – project        branches   50.00%  1 of 2
        not measured: src/new.ts

        Tests: 3 passed, 0 failed, 1 skipped (1 file)
        pull request 7: names 001-auth/T2, turns 001-auth/T2 done
        note: 3 texts were not judged by the rules about wording: their language is
              not supported.
      ✗ 1 error, 2 warnings and 1 notice in 1 file with 10 tasks, 3 done (1
        suppressed)
      "
    `);
  });

  it('keeps to failures when quiet, and tells all when verbose', () => {
    const quiet = textReport(richVerdict(), { ...plain, detail: 'quiet' });
    expect(quiet).toContain('✗ changed lines');
    expect(quiet).not.toMatch(/skipped {2}reference-open|project|Tests:/);
    expect(textReport(richVerdict(), { ...plain, detail: 'verbose' })).toContain('passed   task-has-title');
  });

  it('does not repeat failed rules of a plain lint, whose findings stand above', () => {
    const text = textReport(richVerdict({ pullRequests: [] }), plain);
    expect(text).not.toContain('failed   task-id-unique');
    expect(text).toContain('skipped  reference-open');
  });

  it('cuts long names of scopes to the terminal', () => {
    const scope = {
      scope: 'files',
      name: 'src/a/very/long/glob/that/no/terminal/holds/**/*.ts',
      metric: 'statements',
    } as const;
    const figures = { covered: 12_345, total: 23_456, threshold: '95%', verdict: 'fail' } as const;
    const text = textReport(
      verdictOf([], { coverage: { verdict: 'fail', scopes: [{ ...scope, ...figures }], unmeasured: [] } }),
      plain,
    );
    expect(text).toContain('✗ files src/a/very/long…  statements');
    expect(Math.max(...text.split('\n').map(columnsOf))).toBeLessThanOrEqual(80);
  });

  it('makes hostile text visible', () => {
    const hostile = '\u001b[31m\u202eT001\u0007\ud800';
    const text = textReport(
      verdictOf([
        findingOf({ message: hostile, hint: hostile, path: `${hostile}\n.md`, sourceLine: hostile }),
      ]),
      plain,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not reach a terminal
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|\p{Cs}/u);
    expect(text).toContain('␛[31m<U+202E>T001␇\ufffd');
    const all = textReport(hostileVerdict(HOSTILE), plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not reach a terminal
    expect(all).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|\p{Cs}/u);
  });

  it.each([40, 80, 120, 500, 1])('fits into a terminal of %i columns', (columns) => {
    const message = `Unexpected ${'word '.repeat(60)}end`;
    const text = textReport(
      verdictOf([findingOf({ message, hint: message, sourceLine: 'x '.repeat(500) })]),
      {
        ...plain,
        columns,
      },
    );
    const rich = textReport(richVerdict(), { ...plain, columns, detail: 'verbose' });
    const widest = Math.max(...`${text}${rich}`.split('\n').map(columnsOf));
    expect(widest).toBeLessThanOrEqual(Math.min(Math.max(columns, 40), 120));
  });

  it('colours without changing a letter', () => {
    const verdict = richVerdict();
    const colored = textReport(verdict, { ...plain, color: true });
    expect(colored).toContain('\u001b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the signs of colours
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(textReport(verdict, plain));
  });
});

describe('excerpt', () => {
  const shown = (line: string, start: number, end: number, width = 40) => {
    const { source, underline } = excerpt(line, start, end, width);
    return [source, underline];
  };

  it('underlines the place', () => {
    expect(shown('- [ ] T001 Do', 6, 10)).toEqual(['- [ ] T001 Do', '      ^^^^']);
    expect(shown('- [ ] T001 Do', 0, 0)).toEqual(['- [ ] T001 Do', '^']);
    expect(shown('short', 5, 5)).toEqual(['short', '     ^']);
  });

  it('counts tabs, wide characters and marks as a terminal does', () => {
    expect(shown('\t- [ ] T001', 7, 11)).toEqual(['    - [ ] T001', '          ^^^^']);
    expect(shown('- [ ] 実装する T001', 11, 15)).toEqual(['- [ ] 実装する T001', '               ^^^^']);
    expect(shown('e\u0301e\u0301 T1', 5, 7)).toEqual(['e\u0301e\u0301 T1', '   ^^']);
    expect(shown('🎯 T1', 3, 5)).toEqual(['🎯 T1', '   ^^']);
    expect(shown('\u0000 T1', 2, 4)).toEqual(['␀ T1', '  ^^']);
  });

  it('cuts a long line around the place', () => {
    const line = `${'a'.repeat(100)}HERE${'b'.repeat(100)}`;
    const [source = '', underline = ''] = shown(line, 100, 104);
    expect(source).toMatch(/^…a+HEREb+…$/);
    expect(columnsOf(source)).toBeLessThanOrEqual(40);
    expect(source.slice(underline.indexOf('^'), underline.length)).toBe('HERE');
    expect(shown(`HERE${'b'.repeat(100)}`, 0, 4)[0]).toMatch(/^HEREb+…$/);
  });

  it('leaves no room unused where the line ends soon behind the place', () => {
    const line = `${'a'.repeat(60)} (depends on T005)`;
    expect(shown(line, 73, 77)).toEqual([`…${'a'.repeat(19)} (depends on T005)`, `${' '.repeat(33)}^^^^`]);
    const wide = `${'実'.repeat(60)} (depends on T005)`;
    expect(columnsOf(shown(wide, 73, 77)[0] ?? '')).toBeLessThanOrEqual(40);
    expect(shown(wide, 73, 77)[0]).toContain('T005');
  });

  it('does not look at all of a line of a mebibyte', () => {
    const line = '🎯'.repeat(500_000);
    const started = performance.now();
    for (let times = 0; times < 200; times++) excerpt(line, 700_001, 700_003, 80);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
