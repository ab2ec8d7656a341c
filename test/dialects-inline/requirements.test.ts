/** Requirements that a task cites, and requirements that a specification declares. */
import { describe, expect, test } from 'vitest';
import { readRequirementList, readRequirements } from '../../src/dialects/requirements.ts';
import { readChecklist, readSpec } from '../../src/dialects/specs.ts';

const all = (text: string) => ({ start: 0, end: text.length });

test.each([
  ['[FR-012] Build it', 'FR-012'],
  ['[FR-005] [FR-002][FR-006] Build it', 'FR-005 FR-002 FR-006'],
  ['Build it (FR-016e, SC-003)', 'FR-016e SC-003'],
  ['Build it (NFR-2)', 'NFR-2'],
  ['Covers FR-001–FR-003', 'FR-001 FR-002 FR-003'],
  ['Covers FR-021/022', 'FR-021 FR-022'],
  ['Covers REQ-301 and C-001', 'REQ-301 C-001'],
  ['Build it **Requirements: 1.1, 1.3**', '1.1 1.3'],
  ['Build it _Requirements: 2.1_', '2.1'],
  ['Build it in PFR-001x', ''],
  ['Version 1.1 of it', ''],
  ['Build FR', ''],
])('in the words: %s', (text, expected) => {
  expect(
    readRequirements(text, [all(text)])
      .map(({ value }) => value)
      .join(' '),
  ).toBe(expected);
});

test.each([
  ['1.1, 1.2, 2.3', '1.1 1.2 2.3'],
  ['10', '10'],
  ['1, 8', '1 8'],
  ['1.1-1.4', '1.1 1.2 1.3 1.4'],
  ['1.1–1.3, 2.1–2.2', '1.1 1.2 1.3 2.1 2.2'],
  ['1–4', '1 2 3 4'],
  ['Req 1–3', '1 2 3'],
  ['Requirements 1.1, 1.2', '1.1 1.2'],
  ['R1 (AC2), R9', '1 9'],
  ['需求 8（多类型支持）', '8'],
  ['7.1, 9.9 (snapshot), 10.4', '7.1 9.9 10.4'],
  ['[REQ-301], [DESIGN-301]', 'REQ-301'],
  ['FR-004, C-003, NFR-001', 'FR-004 C-003 NFR-001'],
  ['All', ''],
  ['All 39 properties', ''],
  ['所有需求', ''],
])('in a field: %s', (text, expected) => {
  expect(
    readRequirementList(text, all(text))
      .map(({ value }) => value)
      .join(' '),
  ).toBe(expected);
});

test('a range has its place, each end its own', () => {
  expect(readRequirementList('see 1.1–1.3', { start: 4, end: 11 })).toEqual([
    { value: '1.1', at: { start: 4, end: 7 } },
    { value: '1.2', at: { start: 4, end: 11 } },
    { value: '1.3', at: { start: 8, end: 11 } },
  ]);
});

describe('specifications', () => {
  const ids = (text: string, path = 'specs/001-x/spec.md') =>
    readSpec({ path, text }).requirements.map(({ id }) => id.value);

  test('Spec Kit declares by the lead of an item, a heading, a first cell, bold', () => {
    const text = [
      '# Feature',
      '### User Story 1 - Sign in (Priority: P1)',
      'As FR-009 says.',
      '### User Story 2 – Sign out',
      '## Requirements',
      '- **FR-001**: System MUST sign in (see FR-002).',
      '- FR-002: System MUST sign out.',
      '* **FR-003** — Third.',
      '### FR-004 Fourth',
      '**NFR-001**: Fast.',
      '',
      '| ID | What |',
      '|----|------|',
      '| SC-001 | Good |',
      '| **SC-002** | Better |',
      '',
      '- FR-001, FR-002: covered by T001',
      '- FR-003–FR-004 later',
      '- Covers FR-008',
    ].join('\n');
    expect(ids(text)).toEqual(['FR-001', 'FR-002', 'FR-003', 'FR-004', 'NFR-001', 'SC-001', 'SC-002']);
    const spec = readSpec({ path: 'specs/001-x/spec.md', text });
    expect(spec.stories.map(({ value }) => value)).toEqual(['US1', 'US2']);
    expect(spec.feature).toBe('001-x');
    expect(spec.requirements[0]?.title).toBe('System MUST sign in (see FR-002).');
    for (const { id } of spec.requirements) expect(text.slice(id.at.start, id.at.end)).toBe(id.value);
  });

  test('Kiro declares numbered requirements with numbered criteria', () => {
    const text = [
      '# Requirements Document',
      '## Introduction',
      '1. Not a requirement',
      '## Requirements',
      '### Requirement 1: Sign in',
      '**User Story:** As a user …',
      '#### Acceptance Criteria',
      '1. WHEN a THEN b',
      '2. WHEN c THEN d',
      '### Requirement 2',
      '#### Acceptance Criteria',
      '1. WHEN e THEN f',
      '## Notes',
      '1. Other',
    ].join('\n');
    expect(ids(text, '.kiro/specs/auth/requirements.md')).toEqual(['1', '1.1', '1.2', '2', '2.1']);
    expect(ids('### 需求 3：登录\n#### 验收标准\n1. 当…')).toEqual(['3', '3.1']);
    expect(ids('### 要件 1: ログイン\n1. もし')).toEqual(['1', '1.1']);
  });

  test('OpenSpec declares requirements by name, removed ones no more', () => {
    const text = [
      '## ADDED Requirements',
      '### Requirement: Sign in',
      'The system SHALL …',
      '#### Scenario: ok',
      '- **WHEN** a',
      '## REMOVED Requirements',
      '### Requirement: Old way',
      '## MODIFIED Requirements',
      '### Requirement: Sign out',
    ].join('\n');
    const path = 'openspec/changes/add-auth/specs/auth/spec.md';
    expect(ids(text, path)).toEqual(['Sign in', 'Sign out']);
    expect(readSpec({ path, text }).feature).toBe('add-auth');
  });

  test('what stands in a fence is declared by no one', () => {
    expect(ids('```\n- **FR-001**: x\n```\n')).toEqual([]);
  });
});

test('checklists are read for their boxes', () => {
  const text = '# Checklist\n- [x] CHK001 a\n- [ ] CHK002 b\n  - [X] c\n- d\n';
  const { boxes, feature } = readChecklist({ path: 'specs/001-x/checklists/ux.md', text });
  expect(boxes.map(({ at, checked }) => [text.slice(at.start, at.end), checked])).toEqual([
    ['[x]', true],
    ['[ ]', false],
    ['[X]', true],
  ]);
  expect(feature).toBe('001-x');
});
