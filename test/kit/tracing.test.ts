/** Requirements against tasks: which id means which, and how long it takes on lists that nobody reads. */
import { describe, expect, it } from 'vitest';
import { tryRule } from '../../src/docs/trial.ts';
import { requirementKind, requirementSet, wholeOf } from '../../src/kit/index.ts';
import { projectOfTexts } from '../../src/kit/taskfile.ts';
import { loadRule } from '../support/rules.ts';

describe('requirementSet', () => {
  const set = requirementSet(['FR-003', 'fr-012a', '1.2.3', 'NFR-AUTH-01']);

  it.each(['FR-003', 'fr-3', 'FR-0003', 'FR-012A', '1.2.3', '1.02.3', 'nfr-auth-1'])('has %s', (id) => {
    expect(set.has(id)).toBe(true);
  });

  it.each(['FR-30', 'FR-012', '1.2', '1', 'NFR-3', 'FR-003b'])('has no %s', (id) => {
    expect(set.has(id)).toBe(false);
  });

  it.each(['FR-12', '1.2', '1'])('has a part of %s', (id) => {
    expect(set.hasPartOf(id)).toBe(true);
  });

  it.each(['FR-3', '1.3', '2', '1.2.3'])('has no part of %s', (id) => {
    expect(set.hasPartOf(id)).toBe(false);
  });
});

it.each([
  ['1.2', '1'],
  ['1.2.3', '1.2'],
  ['FR-3a', 'FR-3'],
  ['FR-3', null],
  ['1', null],
])('%s is a part of %s', (id, whole) => expect(wholeOf(id)).toBe(whole));

it.each([
  ['FR-001', 'fr-'],
  ['NFR-AUTH-01', 'nfr-auth-'],
  ['1.2', ''],
])('%s is one of %s', (id, kind) => expect(requirementKind(id)).toBe(kind));

describe('on ten thousand requirements and tasks', () => {
  const numbers = Array.from({ length: 10_000 }, (_, index) => index + 1);
  const kiro = {
    '.kiro/specs/a/requirements.md': `### Requirement 1: A\n\n${numbers.map((n) => `${n}. WHEN ${n}`).join('\n')}\n`,
    '.kiro/specs/a/tasks.md': numbers
      .map((n) => `- [ ] ${n}. Store ${n}\n  - _Requirements: ${n % 2 === 0 ? `1.${n}` : `7.${n}`}_\n`)
      .join(''),
  };
  const project = projectOfTexts(kiro);

  it.each(['requirement-exists', 'requirement-covered', 'task-traced', 'trace-field-format'])(
    '%s ends soon',
    async (id) => {
      const rule = await loadRule(id);
      const start = performance.now();
      tryRule(rule, kiro, undefined, { project });
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});
