/** One fault is told once. */
import { describe, expect, it } from 'vitest';
import { toldOnce } from '../../src/engine/told-once.ts';
import type { Finding } from '../../src/model/finding.ts';
import { checks, rules } from '../../src/registry.ts';
import { findingOf } from '../support/findings.ts';

const CHECKS = [{ id: 'check', covers: ['rule', 'other'] }, { id: 'idle' }];
const at = (line: number) => ({ line, column: 3, endLine: line, endColumn: 9 });

function fates(finding: Partial<Finding>, teller: Partial<Finding>): string[] {
  const all = [
    findingOf({ rule: 'rule', place: at(4), severity: 'warning', ...finding }),
    findingOf({ rule: 'check', place: at(4), severity: 'warning', ...teller }),
  ];
  return toldOnce(all, all, CHECKS).map(({ fate, fateReason }) => fateReason ?? fate);
}

describe('a finding that a check covers', () => {
  it('is marked at the place of the check, and at one that it relates', () => {
    expect(fates({}, {})).toEqual(['`check` tells the same', 'reported']);
    const related = [{ message: 'open criterion', path: findingOf({}).path ?? '', place: at(9) }];
    expect(fates({ place: at(9) }, { related })).toEqual(['`check` tells the same', 'reported']);
  });

  it.each<[string, Partial<Finding>, Partial<Finding>]>([
    ['elsewhere', { place: at(5) }, {}],
    ['in another file', { path: 'other/tasks.md' }, {}],
    ['without a place', { place: null, path: null }, { place: null, path: null }],
    ['that weighs more', { severity: 'error' }, {}],
    ['of another rule', { rule: 'third' }, {}],
    ['where the check is silenced', {}, { fate: 'baselined' }],
    ['where another check speaks', {}, { rule: 'idle' }],
  ])('stays %s', (_, finding, teller) => {
    expect(fates(finding, teller)[0]).toBe('reported');
  });

  it('keeps the fate that it has', () => {
    expect(fates({ fate: 'suppressed' }, {})).toEqual(['suppressed', 'reported']);
  });
});

it('names rules and checks that exist, and no check that covers another', () => {
  const known = new Set([...rules, ...checks].map(({ id }) => id));
  const covered = checks.flatMap(({ covers = [] }) => covers);
  expect(covered.filter((id) => !known.has(id))).toEqual([]);
  expect(checks.filter(({ id, covers = [] }) => covered.includes(id) && covers.length > 0)).toEqual([]);
});
