/** Inputs and flags are checked like the config file. */
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/config/read-inputs.ts';
import { rules } from '../../src/registry.ts';

const read = (said: Readonly<Record<string, string>>) => readInputs(said, rules, (name) => `input ${name}`);

async function problem(said: Readonly<Record<string, string>>): Promise<string | null> {
  const result = await read(said);
  return result.ok ? null : result.problem;
}

describe('readInputs', () => {
  it('reads texts, lists, counts and switches', async () => {
    const said = {
      files: ' specs/*/tasks.md \n\n docs/tasks.md\n',
      'max-warnings': '3',
      summary: 'FALSE',
      'fail-on': 'warning',
      'json-file': 'out/report.json',
      preset: 'strict',
    };
    expect(await read(said)).toEqual({
      ok: true,
      preset: 'strict',
      overrides: {
        files: ['specs/*/tasks.md', 'docs/tasks.md'],
        maxWarnings: 3,
        summary: false,
        failOn: 'warning',
        reports: { json: 'out/report.json' },
      },
    });
  });

  it('takes empty text for nothing', async () => {
    expect(await read({ files: '', 'fail-on': '  ', preset: '' })).toEqual({
      ok: true,
      overrides: {},
      preset: null,
    });
  });

  it.each([
    [{ 'fail-on': 'eror' }, 'input fail-on: Unexpected `eror`, expected `error`, `warning` or `never`'],
    [{ 'max-warnings': 'many' }, 'input max-warnings: Unexpected `many`, expected a number'],
    [{ 'max-warnings': '-1' }, 'input max-warnings: Unexpected `-1`, expected a number'],
    [{ annotations: '50' }, 'input annotations: Unexpected `50`, expected 10 or less'],
    [{ summary: 'perhaps' }, 'input summary: Unexpected `perhaps`, expected `true` or `false`'],
    [
      { preset: 'recomended' },
      'input preset: Unexpected `recomended`, expected one of `minimal`, `recommended`, `strict`',
    ],
    [{ files: '../*' }, 'input files: Unexpected path out of the root, expected one inside it'],
    [
      { dialect: 'speckit' },
      'input dialect: Unexpected `speckit`, expected `auto`, `spec-kit`, `kiro`, `openspec`, `heading`, `table` or `plain`',
    ],
    [
      { 'coverage-reports': '../a.info' },
      'input coverage-reports: Unexpected path out of the root, expected one inside it',
    ],
    [
      { 'coverage-thresholds': 'project: 0.8, patch: 90' },
      'input coverage-thresholds: Unexpected `0.8`, expected a percentage: was 80 % meant? Write `80%`, or `0.8%`',
    ],
    [
      { comment: 'sometimes' },
      'input comment: Unexpected `sometimes`, expected `always`, `on-failure` or `never`',
    ],
    [
      { scope: 'changed-file' },
      'input scope: Unexpected `changed-file`, expected `all`, `changed-files` or `changed-tasks`',
    ],
  ])('%j', async (said, expected) => {
    expect(await problem(said)).toBe(expected);
  });

  it('accepts what changes nothing', async () => {
    expect(await problem({ comment: 'never', scope: 'all', 'check-run': 'false' })).toBeNull();
  });
});
