/** Layers lie over each other: defaults, presets, files, inputs. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_FILES, type Overrides, resolve } from '../../src/config/resolve.ts';
import type { ConfigFile } from '../../src/config/schema.ts';
import type { Layer } from '../../src/config/settings.ts';
import { defineRule, noOptions, z } from '../../src/kit/index.ts';
import { DEFAULT_EXEMPT } from '../../src/model/exemption.ts';

const plain = defineRule({
  id: 'a-plain',
  summary: '',
  why: '',
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [{ good: '' }],
  scope: 'document',
  check: () => [],
});
const tuned = defineRule({
  ...plain,
  id: 'b-tuned',
  severity: 'off',
  preset: 'none',
  options: z.strictObject({ max: z._default(z.number(), 3) }),
  check: () => [],
});
const rules = [plain, tuned];
const recommended: Layer = { kind: 'preset', preset: 'recommended' };
const file = (config: ConfigFile): Layer => ({ kind: 'file', config });
const starts = (path: string, globs: readonly string[]) => globs.some((glob) => path.startsWith(glob));

function settings(layers: readonly Layer[], path = 'tasks.md') {
  const { settingsOf } = resolve(layers, {}, rules, starts);
  return Object.fromEntries(settingsOf({ path, dialect: 'plain' }));
}

describe('resolve', () => {
  it('takes the parts of a comment each from where they are said last', () => {
    const layers = [file({ comment: { when: 'never', key: 'app' } }), file({ comment: { when: 'always' } })];
    expect(resolve(layers, {}, rules, starts).comment).toEqual({ when: 'always', key: 'app' });
    const said = resolve(layers, { comment: { key: 'web' }, checkRun: true }, rules, starts);
    expect([said.comment, said.checkRun]).toEqual([{ when: 'always', key: 'web' }, true]);
  });

  it('has the defaults of the contract', () => {
    const { settingsOf, gate, ...rest } = resolve([recommended], {}, rules, starts);
    expect(rest).toEqual({
      baseline: null,
      files: DEFAULT_FILES,
      exclude: ['**/node_modules/**', '**/.git/**', '**/archive/**'],
      dialect: null,
      failOn: 'error',
      maxWarnings: null,
      scope: null,
      annotations: 10,
      summary: true,
      comment: { when: 'on-failure', key: 'default' },
      checkRun: false,
      reports: { json: null, sarif: null, junit: null, html: null },
      shard: null,
      coverage: null,
      evidence: { tests: null, scans: null, benchmarks: null, benchmarkBaseline: null },
    });
    expect(settingsOf({ path: 'tasks.md', dialect: 'plain' }).has('a-plain')).toBe(true);
    expect(gate([])).toEqual({
      references: { from: ['body', 'title', 'branch', 'commits', 'flips'], require: 'any' },
      exempt: DEFAULT_EXEMPT,
      checks: new Map(),
    });
  });

  it('lets inputs weigh more than files, and later files more than earlier ones', () => {
    const layers = [file({ failOn: 'never', annotations: 1 }), file({ failOn: 'warning', dialect: 'kiro' })];
    const overrides: Overrides = { annotations: 5, failOn: undefined };
    expect(resolve(layers, overrides, rules, starts)).toMatchObject({
      failOn: 'warning',
      annotations: 5,
      dialect: 'kiro',
    });
  });

  it('keeps a report that only the repository names inside the root', () => {
    const json = (overrides: Overrides) =>
      resolve([file({ reports: { json: 'a.json' } })], overrides, rules, starts).reports.json;
    expect(json({})).toEqual({ path: 'a.json', reach: 'root' });
    expect(json({ reports: { json: '/tmp/b.json' } })).toEqual({ path: '/tmp/b.json', reach: 'anywhere' });
    expect(json({ reports: { sarif: 'b.sarif' } })).toEqual({ path: 'a.json', reach: 'root' });
  });
});

describe('settings of a document', () => {
  it('follow preset and file', () => {
    expect(settings([recommended])).toEqual({ 'a-plain': { severity: 'warning', options: {} } });
    expect(settings([recommended, file({ rules: { 'a-plain': 'off' } })])).toEqual({});
    expect(settings([{ kind: 'preset', preset: 'minimal' }])).toEqual({});
  });

  it('turn a rule on for whoever names its options', () => {
    const options = { severity: 'warning', options: { max: 5 } };
    expect(settings([file({ rules: { 'b-tuned': { max: 5 } } })])).toEqual({ 'b-tuned': options });
  });

  it('keep options when only the level changes, and the level when only options do', () => {
    const first = file({ rules: { 'b-tuned': ['error', { max: 5 }] } });
    expect(settings([first, file({ rules: { 'b-tuned': 'notice' } })])).toEqual({
      'b-tuned': { severity: 'notice', options: { max: 5 } },
    });
    expect(settings([first, file({ rules: { 'b-tuned': { max: 7 } } })])).toEqual({
      'b-tuned': { severity: 'error', options: { max: 7 } },
    });
  });

  it('differ by path where overrides say so, and are one map where nothing differs', () => {
    const layer = file({ overrides: [{ files: ['old/'], rules: { 'a-plain': 'off' } }] });
    const { settingsOf } = resolve([recommended, layer], {}, rules, starts);
    const of = (path: string) => settingsOf({ path, dialect: 'plain' });
    expect([...of('old/tasks.md').keys()]).toEqual([]);
    expect([...of('new/tasks.md').keys()]).toEqual(['a-plain']);
    expect(of('new/tasks.md')).toBe(of('other/tasks.md'));
  });

  it('share parsed options over dialects, so that a project rule runs once', () => {
    const { settingsOf } = resolve(
      [file({ rules: { 'b-tuned': ['error', { max: 1 }] } })],
      {},
      rules,
      starts,
    );
    const options = (dialect: 'kiro' | 'plain') => settingsOf({ path: 'a', dialect }).get('b-tuned')?.options;
    expect(options('kiro')).toBe(options('plain'));
  });
});
