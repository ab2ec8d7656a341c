/** Settings mean here what they mean to unified-lint-rule, and what the config file says besides. */
import type { Root } from 'mdast';
import { unified } from 'unified';
import { lintRule } from 'unified-lint-rule';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defineRule } from '../../src/kit/define.ts';
import { parseOptions, parseSetting } from '../../src/kit/setting.ts';

const ours = defineRule({
  id: 'list-greeted',
  summary: 'A list must be greeted.',
  why: 'For this test.',
  severity: 'warning',
  preset: 'none',
  since: '0.1.0',
  options: z.strictObject({ word: z._default(z.string(), 'hello') }),
  examples: [{ good: '' }],
  scope: 'document',
  *check(_document, { word }) {
    yield { message: `Unexpected silence, expected ${word}` };
  },
});

const theirs = lintRule<Root, { word?: string } | undefined>(
  'remark-lint:list-greeted',
  (_tree, file, options) => {
    file.message(`Unexpected silence, expected ${options?.word ?? 'hello'}`);
  },
);

const EMPTY: Root = { type: 'root', children: [] };

/** Severity and text of what a plug-in posts under a setting, or that it refused the setting. */
function outcome(plugin: typeof ours | typeof theirs, setting: unknown): unknown {
  const file = new VFile({ path: 'tasks.md', value: '- [ ] T001 Draw the map\n' });
  try {
    const processor = unified().use([[plugin as typeof ours, setting]]);
    processor.runSync(EMPTY, file);
  } catch {
    return 'refused';
  }
  return file.messages.map(({ fatal, reason, ruleId, source }) => ({ fatal, reason, ruleId, source }));
}

describe('a setting of the plug-in', () => {
  const options = { word: 'good day' };
  const levels = ['off', 'on', 'warn', 'error', true, false, 0, 1, 2, 3, -1, 0.5];
  const settings: unknown[] = [
    undefined,
    {},
    options,
    true,
    false,
    ...levels.map((level) => [level]),
    ...levels.map((level) => [level, options]),
    ...levels.map((level) => [level, undefined]),
  ];
  it.each(settings.map((setting) => [JSON.stringify(setting) ?? 'undefined', setting]))(
    'means the same to unified-lint-rule: %s',
    (_name, setting) => {
      expect(outcome(ours, setting)).toEqual(outcome(theirs, setting));
    },
  );

  it('takes a level without brackets, and notices, too', () => {
    expect(outcome(ours, 'error')).toMatchObject([{ fatal: true }]);
    expect(outcome(ours, ['notice', options])).toMatchObject([
      { fatal: undefined, reason: expect.stringContaining('day') },
    ]);
  });

  it('refuses unknown options', () => {
    expect(outcome(ours, { words: 'hi' })).toBe('refused');
    expect(outcome(ours, ['error', { word: 3 }])).toBe('refused');
  });
});

describe('parseSetting', () => {
  it('says what it expected', () => {
    expect(parseSetting('eror')).toEqual({
      ok: false,
      problem: 'Unexpected severity `eror`, expected `off`, `notice`, `warning` or `error`',
    });
    expect(parseSetting(['error', {}, {}])).toMatchObject({ ok: false });
  });
});

describe('parseOptions', () => {
  it('fills in defaults and explains what is wrong', () => {
    expect(parseOptions(ours, undefined)).toEqual({ ok: true, options: { word: 'hello' } });
    expect(parseOptions(ours, { word: 3, words: 1 })).toEqual({
      ok: false,
      problem: 'Unexpected options of `list-greeted`: expected string at `word`; unknown key `words`',
    });
  });
});
