/** Config files: what is wrong is named with its place and the nearest name. */
import { describe, expect, it } from 'vitest';
import { readConfigText } from '../../src/config/file.ts';
import { rules } from '../../src/registry.ts';

async function problems(text: string): Promise<string[]> {
  const read = await readConfigText(text, rules);
  return read.ok ? [] : read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('readConfigText', () => {
  it('takes what the contract shows', async () => {
    const text = [
      'extends: recommended',
      "files: ['specs/*/tasks.md']",
      'dialect: auto',
      'rules:',
      '  document-has-tasks: off',
      '  task-id-unique: [warning, { scope: file }]',
      'overrides:',
      "  - files: ['specs/00*/tasks.md']",
      '    rules: { task-id-unique: off }',
      'failOn: warning',
      'maxWarnings: 3',
    ].join('\n');
    expect(await problems(text)).toEqual([]);
    expect(await problems('')).toEqual([]);
    expect(await problems('{\n\t"extends": ["minimal"],\n\t"annotations": 0\n}\n')).toEqual([]);
  });

  it.each([
    ['ruls: {}', '1:1 Unexpected key `ruls`, did you mean `rules`?'],
    ['extends: strict\nfail-on: error', '2:1 Unexpected key `fail-on`, did you mean `failOn`?'],
    ['__proto__: 1', '1:1 Unexpected key `__proto__`'],
    ['rules:\n  task-id-uniqe: error', '2:3 Unexpected key `task-id-uniqe`, did you mean `task-id-unique`?'],
    ['rules:\n  constructor: error', '2:3 Unexpected key `constructor`'],
    [
      'rules:\n  task-id-unique: eror',
      '2:19 Unexpected `eror`, expected `off`, `notice`, `warning` or `error`',
    ],
    [
      'rules:\n  task-id-unique: [warning, { scop: file }]',
      '2:31 Unexpected key `scop`, did you mean `scope`?',
    ],
    [
      'rules:\n  task-id-unique: { scope: galaxy }',
      '2:28 Unexpected `galaxy`, expected `h1`, `file` or `section`',
    ],
    ['failOn: sometimes', '1:9 Unexpected `sometimes`, expected `error`, `warning` or `never`'],
    ['maxWarnings: -1', '1:14 Unexpected `-1`, expected 0 or more'],
    ['annotations: 11', '1:14 Unexpected `11`, expected 10 or less'],
    ['annotations: 1.5', '1:14 Unexpected `1.5`, expected a whole number'],
    ['files: tasks.md', '1:8 Unexpected `tasks.md`, expected a list'],
    ['files: []', '1:8 Unexpected empty list, expected a number of entries of 1 or more'],
    ["files: ['../x/tasks.md']", '1:9 Unexpected path out of the root, expected one inside it'],
    ["files: ['/etc/*']", '1:9 Unexpected path out of the root, expected one inside it'],
    [
      "files: ['*a*a*a*a*a*']",
      '1:9 Unexpected glob with many `*`, `{` or `(`, expected four at most in each part of the path',
    ],
    ['- a\n- b', '1:1 Unexpected list, expected a map'],
    ['summary: maybe', '1:10 Unexpected `maybe`, expected `true` or `false`'],
    ['overrides:\n  - rules: {}', '2:5 Missing `files`, expected a list'],
  ])('%j', async (text, expected) => {
    expect(await problems(text)).toEqual([expected]);
  });

  it('names every problem of a file', async () => {
    expect(await problems('a: 1\nfailOn: x\nsummary: 2')).toHaveLength(3);
  });

  it('refuses what this version cannot do, rather than pass it over', async () => {
    expect(await problems('scope: all\ncheckRun: false')).toEqual([]);
    expect(await problems('pullRequest: { onCap: fail }\nscope: changed-files')).toEqual([]);
    expect(await problems('pullRequest: { onCap: never }')).toEqual([
      '1:23 Unexpected `never`, expected `warn` or `fail`',
    ]);
  });

  it.each([
    ['files: [', /^1:\d+ /],
    ['a: 1\na: 2', /unique/],
    ['a: &x [*x]', /^1:1 /],
    ['a: 1\n---\nb: 2', /multiple documents/i],
    [`${'['.repeat(20_000)}`, /./],
    [`a: ${'x'.repeat(300_000)}`, /256 KiB/],
  ])('ends in a clear error for text that is no YAML: %#', async (text, expected) => {
    const found = await problems(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toMatch(expected);
  });

  it('does not let aliases explode', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++)
      lines.push(`${'abcdefghi'[i]}: &${'abcdefghi'[i]} [${`*${'abcdefghi'[i - 1]}, `.repeat(9)}]`);
    expect((await problems(lines.join('\n'))).length).toBeGreaterThan(0);
  });
});
