/** Presets follow from the definitions of rules. */
import { describe, expect, it } from 'vitest';
import { presetLevel } from '../../src/config/presets.ts';
import type { Definition } from '../../src/kit/definition.ts';
import { everywhere, inDescriptive } from '../../src/kit/level.ts';

type Known = Pick<Definition<unknown>, 'severity' | 'preset' | 'strict'>;
const levels = (rule: Known, dialect: 'spec-kit' | 'heading' = 'spec-kit') =>
  (['minimal', 'recommended', 'strict'] as const).map((preset) => presetLevel(preset, rule, dialect));

describe('presetLevel', () => {
  it('keeps rules out of smaller presets', () => {
    expect(levels({ severity: 'error', preset: 'minimal' })).toEqual(['error', 'error', 'error']);
    expect(levels({ severity: 'warning', preset: 'recommended' })).toEqual(['off', 'warning', 'error']);
    expect(levels({ severity: 'off', preset: 'strict' })).toEqual(['off', 'off', 'warning']);
    expect(levels({ severity: 'off', preset: 'none' })).toEqual(['off', 'off', 'off']);
  });

  it('raises by one under strict', () => {
    expect(levels({ severity: 'notice', preset: 'recommended' })).toEqual(['off', 'notice', 'warning']);
  });

  it('leaves a rule off in dialects that it does not know', () => {
    const rule: Known = { severity: { ...everywhere('off'), 'spec-kit': 'warning' }, preset: 'recommended' };
    expect(levels(rule, 'spec-kit')).toEqual(['off', 'warning', 'error']);
    expect(levels(rule, 'heading')).toEqual(['off', 'off', 'off']);
  });

  it('lets a definition say what strict means', () => {
    const rule: Known = { severity: 'off', preset: 'none', strict: inDescriptive('error') };
    expect(levels(rule, 'heading')).toEqual(['off', 'off', 'error']);
    expect(levels(rule, 'spec-kit')).toEqual(['off', 'off', 'off']);
  });
});
