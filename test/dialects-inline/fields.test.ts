/** Labelled values, in all the forms that people write. */
import { expect, test } from 'vitest';
import { readField, readLabel, startsEntry } from '../../src/dialects/fields.ts';

function read(text: string): string | null {
  const field = readField(text, { start: 0, end: text.length });
  if (field === null) return null;
  expect(text.slice(field.label.at.start, field.label.at.end)).toBe(field.label.value);
  expect(text.slice(field.value.at.start, field.value.at.end).replace(/\s+/g, ' ')).toBe(field.value.value);
  return `${field.key}|${field.label.value}|${field.value.value}`;
}

test.each([
  ['**Dependencies**: Task 1.2', 'dependencies|Dependencies|Task 1.2'],
  ['**Dependencies:** None', 'dependencies|Dependencies|None'],
  ['**Depends On** : T001', 'dependencies|Depends On|T001'],
  ['__Effort__: L', 'estimate|Effort|L'],
  ['Dependencies: T001', 'dependencies|Dependencies|T001'],
  ['Depends on: 1.1', 'dependencies|Depends on|1.1'],
  ['_Requirements: 1.1, 1.2_', 'requirements|Requirements|1.1, 1.2'],
  ['_Depends: 1.1_', 'dependencies|Depends|1.1'],
  ['_Depends:_ 1.1', 'dependencies|Depends|1.1'],
  ['*Estimate:* 2d', 'estimate|Estimate|2d'],
  ['**Blocks:** [TASK-302]', 'blocks|Blocks|[TASK-302]'],
  ['**Blocked by**: Nothing', 'dependencies|Blocked by|Nothing'],
  ['**Status:** 🟡 Ready', 'status|Status|🟡 Ready'],
  ['**Priority**: High', 'priority|Priority|High'],
  ['**Validates: Requirements 1.1**', 'requirements|Validates|Requirements 1.1'],
  ['**Files to Modify:**', 'files|Files to Modify|'],
  ['**Owner**: Ann', 'null|Owner|Ann'],
  ['**依存関係**: T006', 'dependencies|依存関係|T006'],
  ['**依赖**：任务 1.2', 'dependencies|依赖|任务 1.2'],
  ['前置依赖：T1', 'dependencies|前置依赖|T1'],
  ['**预估工时**: 2 小时', 'estimate|预估工时|2 小时'],
  ['**見積工数**：2時間', 'estimate|見積工数|2時間'],
  ['**의존성**: T001', 'dependencies|의존성|T001'],
  ['**Abhängigkeiten**: T001', 'dependencies|Abhängigkeiten|T001'],
  ['**Geschätzter Aufwand:** 30 Minuten', 'estimate|Geschätzter Aufwand|30 Minuten'],
  ['**Dependencias**: T001', 'dependencies|Dependencias|T001'],
  ['**Dépendances** : T001', 'dependencies|Dépendances|T001'],
  ['**Dependências**: T001', 'dependencies|Dependências|T001'],
  ['**Зависимости**: T001', 'dependencies|Зависимости|T001'],
  ['**Zależność**: T001.', 'dependencies|Zależność|T001.'],
  ['**Phụ thuộc**: T001', 'dependencies|Phụ thuộc|T001'],
  ['**Dep:** T1.1.', 'dependencies|Dep|T1.1.'],
  ['Est: 3-4h', 'estimate|Est|3-4h'],
  ['> **Effort**: 2d', 'estimate|Effort|2d'],
  ['**Dependencies**: T001,\n  T002', 'dependencies|Dependencies|T001, T002'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  'Just a sentence',
  'Note: this is prose',
  'src/a.ts: the reader',
  'https://example.com',
  '12:30 it starts',
  '**bold** words go on',
  'T001: a task',
  '',
  ':',
  '****: x',
])('%s is no field', (text) => {
  expect(read(text)).toBe(null);
});

test.each([
  ['**Acceptance Criteria:**', 'Acceptance Criteria'],
  ['**Checklist**', 'Checklist'],
  ['Before the final commit:', 'Before the final commit'],
  ['_Notes:_', 'Notes'],
  ['**受入条件**：', '受入条件'],
  ['plain words', null],
  ['**Label**: value', null],
])('the label of %s', (text, expected) => {
  const at = readLabel(text, { start: 0, end: text.length });
  expect(at === null ? null : text.slice(at.start, at.end)).toBe(expected);
});

test('a line that stands for itself', () => {
  const starts = (text: string) => startsEntry(text, { start: 0, end: text.length });
  expect(starts('**Priority**: P1')).toBe(true);
  expect(starts('[x] done')).toBe(true);
  expect(starts('Dependencies: T001')).toBe(true);
  expect(starts('and so on: yes')).toBe(false);
  expect(starts('goes on here')).toBe(false);
});
