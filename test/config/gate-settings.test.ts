/** How the config says a pull request is judged. */
import { describe, expect, it } from 'vitest';
import { comparable } from '../../src/config/compare-data.ts';
import { readConfigText } from '../../src/config/file.ts';
import { gateConfig } from '../../src/config/gate-settings.ts';
import type { PresetName } from '../../src/config/presets.ts';
import { resolve } from '../../src/config/resolve.ts';
import type { Layer } from '../../src/config/settings.ts';
import { tightened } from '../../src/config/tighten.ts';
import { loosenings } from '../../src/engine/loosening.ts';
import { checks, rules } from '../../src/registry.ts';

async function layersOf(preset: PresetName, ...texts: string[]): Promise<Layer[]> {
  const layers: Layer[] = [{ kind: 'preset', preset }];
  for (const text of texts) {
    const read = await readConfigText(text, rules);
    if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join());
    layers.push({ kind: 'file', config: read.config });
  }
  return layers;
}

async function levels(preset: PresetName, ...texts: string[]) {
  const settings = gateConfig(await layersOf(preset, ...texts), checks).checks;
  return Object.fromEntries([...settings].map(([id, { severity }]) => [id, severity]));
}

async function configOf(preset: PresetName, ...texts: string[]) {
  return resolve(await layersOf(preset, ...texts), {}, rules, () => false);
}

describe('the levels of checks', () => {
  it('come from the preset', async () => {
    const minimal = await levels('minimal');
    expect(minimal).toMatchObject({ 'pull-request-names-task': 'error', 'reference-exists': 'error' });
    expect(Object.keys(minimal)).not.toContain('flip-has-code');
    const recommended = await levels('recommended');
    expect(recommended).toMatchObject({ 'flip-has-code': 'warning', 'criteria-not-weakened': 'error' });
    expect(Object.keys(recommended)).not.toContain('spec-updated');
    expect(await levels('strict')).toMatchObject({ 'flip-has-code': 'error', 'spec-updated': 'warning' });
  });

  it('are set like those of rules, the last word wins', async () => {
    const one =
      'pullRequest: { checks: { flip-has-code: off, spec-updated: on, flip-has-tests: [error, {}] } }';
    const found = await levels('recommended', one, 'pullRequest: { checks: { flip-has-tests: notice } }');
    expect(found).toMatchObject({ 'spec-updated': 'warning', 'flip-has-tests': 'notice' });
    expect(Object.keys(found)).not.toContain('flip-has-code');
  });

  it('of what is cut follows onCap, unless it is named itself', async () => {
    expect((await levels('minimal', 'pullRequest: { onCap: fail }'))['change-complete']).toBe('error');
    const both = 'pullRequest: { onCap: fail, checks: { change-complete: notice } }';
    expect((await levels('minimal', both))['change-complete']).toBe('notice');
  });

  it('refuse unknown ids and options, with the nearest known ones', async () => {
    const problems = async (text: string) => {
      const read = await readConfigText(text, rules);
      return read.ok ? [] : read.problems.map(({ message }) => message);
    };
    expect(await problems('pullRequest: { checks: { flip-has-cod: off } }')).toEqual([
      'Unexpected key `flip-has-cod`, did you mean `flip-has-code`?',
    ]);
    expect(await problems('pullRequest: { checks: { task-not-removed: [warning, { label: [] }] } }')).toEqual(
      ['Unexpected key `label`, did you mean `labels`?'],
    );
    expect(await problems('pullRequest: { exempt: { author: [x] } }')).toEqual([
      'Unexpected key `author`, did you mean `authors`?',
    ]);
  });
});

describe('exemptions and references', () => {
  it('keep their defaults key by key, over all files', async () => {
    const files = [
      'pullRequest: { exempt: { labels: [chore], drafts: skip }, references: { require: explicit } }',
      'pullRequest: { exempt: { branches: [] }, references: { from: [title] } }',
    ];
    const { exempt, references } = gateConfig(await layersOf('minimal', ...files), []);
    expect(exempt).toMatchObject({
      authors: ['dependabot[bot]', 'renovate[bot]'],
      labels: ['chore'],
      branches: [],
      drafts: 'skip',
    });
    expect(references).toEqual({ from: ['title'], require: 'explicit' });
  });
});

describe('tightened', () => {
  it('takes from the new config only what is stricter', async () => {
    const own = await configOf(
      'minimal',
      `failOn: never
maxWarnings: 3
scope: all
annotations: 2
exclude: ['specs/**']
files: ['x/tasks.md']
rules: { task-id-unique: off, task-specific: [error, {}] }
pullRequest:
  exempt: { authors: ['*'], labels: [x], branches: ['**'], drafts: check }
  references: { from: [title], require: explicit }
  checks: { reference-exists: off, flip-has-code: error, spec-updated: notice }`,
    );
    const both = tightened(await configOf('recommended'), own);
    expect(both).toMatchObject({
      failOn: 'error',
      maxWarnings: 3,
      scope: 'all',
      annotations: 2,
      exclude: [],
    });
    expect(both.files).toEqual(expect.arrayContaining(['**/tasks.md', 'x/tasks.md']));
    const settings = both.settingsOf({ path: 'tasks.md', dialect: 'spec-kit' });
    expect(settings.get('task-id-unique')?.severity).toBe('error');
    expect(settings.get('task-specific')?.severity).toBe('error');
    const gate = both.gate(checks);
    expect(gate.references).toEqual({ from: ['title'], require: 'explicit' });
    expect(gate.exempt).toMatchObject({ authors: [], labels: [], branches: [], drafts: 'check' });
    expect(gate.checks.get('reference-exists')?.severity).toBe('error');
    expect(gate.checks.get('flip-has-code')?.severity).toBe('error');
    expect(gate.checks.get('spec-updated')?.severity).toBe('notice');
  });
});

describe('two configs compared', () => {
  const loosened = async (before: string | null, after: string | null) => {
    const side = async (text: string | null) => (text === null ? [] : layersOf('recommended', text));
    const sides = [await side(before), await side(after)] as const;
    return loosenings(...comparable(sides, { rules, checks }));
  };

  it.each([
    ['rules: { task-id-unique: off }', ['`rules.task-id-unique` goes from `error` to `off`']],
    ['rules: { task-id-unique: [warning, {}] }', ['`rules.task-id-unique` goes from `error` to `warning`']],
    ['rules: { approach-present: error }', []],
    [
      'pullRequest: { checks: { flip-has-code: off } }',
      ['`pullRequest.checks.flip-has-code` goes from `warning` to `off`'],
    ],
    ['failOn: never', ['`failOn` goes from `error` to `never`']],
    ['scope: all', []],
    ['coverage: { minChangedLines: 5 }', ['`coverage.minChangedLines` is now `5`']],
    ['coverage: { ignoreWhitespace: true }', ['`coverage.ignoreWhitespace` is now `true`']],
    ['coverage: { ignoreWhitespace: false, minChangedLines: 0 }', []],
    ['pullRequest: { exempt: { drafts: skip } }', ['`pullRequest.exempt.drafts` goes from `warn` to `skip`']],
    ['pullRequest: { references: { require: explicit } }', []],
    [
      'overrides: [{ files: [a], rules: { task-id-unique: off } }]',
      ['`overrides.0.rules.task-id-unique` is now `off`'],
    ],
  ])('%s', async (after, expected) => {
    expect(await loosened('annotations: 1', after)).toEqual(expected);
  });

  it('says that a config is gone, and nothing of one that comes', async () => {
    expect(await loosened('annotations: 1', null)).toEqual(['its config is removed']);
    expect(await loosened(null, 'failOn: never')).toEqual([]);
  });
});
