/** What headings, labels and words of state mean. */
import { expect, test } from 'vitest';
import {
  criterionKindOf,
  fieldKeyOf,
  isNone,
  isOptionalWord,
  isParallelWord,
  partKeyOf,
  sectionKindOf,
  statusWordOf,
} from '../../src/dialects/words.ts';

test.each([
  ['Dependencies & Execution Order', 'dependencies'],
  ['🔗 Dependencies', 'dependencies'],
  ['Phase Dependencies', 'dependencies'],
  ['Task Dependency Graph', 'dependencies'],
  ['依存関係', 'dependencies'],
  ['의존성', 'dependencies'],
  ['依赖关系与执行顺序', 'dependencies'],
  ['Abhängigkeiten & Reihenfolge', 'dependencies'],
  ['Dependencias y orden de ejecución', 'dependencies'],
  ['Zależności między fazami (podsumowanie)', 'dependencies'],
  ['Parallel Example: User Story 1', 'parallel'],
  ['Parallel Opportunities', 'parallel'],
  ['並列実行例', 'parallel'],
  ['Implementation Strategy', 'strategy'],
  ['Notes', 'notes'],
  ['Format: `[ID] [P?] Description`', 'legend'],
  ['Path Conventions', 'legend'],
  ['Acceptance Criteria', 'criteria'],
  ['Definition of Done', 'criteria'],
  ['验收标准', 'criteria'],
  ['Overview', 'overview'],
  ['Phase 3.4: Core (in order of dependencies)', 'tasks'],
  ['Install dependencies', 'tasks'],
  ['1. Dependency injection', 'tasks'],
  ['Tests for User Story 1', 'tasks'],
  ['User Story 1 - Sign in (Priority: P1)', 'tasks'],
])('a heading %s opens %s', (title, kind) => {
  expect(sectionKindOf(title)).toBe(kind);
});

test.each([
  ['Acceptance Criteria', 'acceptance'],
  ['✅ Acceptance criteria (must have)', 'acceptance'],
  ['受入条件', 'acceptance'],
  ['Критерии приёмки', 'acceptance'],
  ['Definition of Done', 'definition-of-done'],
  ['完了条件', 'definition-of-done'],
  ['Testing Requirements', 'testing'],
  ['Tests Required', 'testing'],
  ['Test scenarios', 'testing'],
  ['测试场景', 'testing'],
  ['Testfälle', 'testing'],
  ['Acceptance-Criteria', 'acceptance'],
  ['Definition-of-Done', 'definition-of-done'],
  ['Sign-off', 'other'],
  ['Done-when-tests', null],
  ['Validation Checklist', 'other'],
  ['Production Readiness Checklist', 'other'],
  ['Success Criteria', 'other'],
  ['Testing Strategy', null],
  ['Steps', null],
])('criteria below %s are %s', (title, kind) => {
  expect(criterionKindOf(title)).toBe(kind);
});

test.each([
  ['Depends on', 'dependencies'],
  ['depends_on', 'dependencies'],
  ['Blocked By', 'dependencies'],
  ['Blocks', 'blocks'],
  ['Estimated Effort', 'estimate'],
  ['Geschätzter Aufwand', 'estimate'],
  ['工数', 'estimate'],
  ['Priority', 'priority'],
  ['Files to Modify', 'files'],
  ['Can Run in Parallel', 'parallel'],
  ['Traces to', 'requirements'],
  ['Owner', null],
])('the field %s is %s', (label, key) => {
  expect(fieldKeyOf(label)).toBe(key);
});

test.each([
  ['Technical Approach', 'approach'],
  ['Testing Strategy', 'testing'],
  ['Acceptance Criteria', 'acceptance'],
  ['Risk Assessment', 'risk'],
  ['Security Requirements', 'security'],
  ['Steps', 'steps'],
  ['Something else', null],
])('the part %s is %s', (title, key) => {
  expect(partKeyOf(title)).toBe(key);
});

test.each([
  ['Completed', 'done'],
  ['✅ DONE', 'done'],
  ['✅ COMPLETED (2025-01-11)', 'done'],
  ['已完成', 'done'],
  ['In Progress (80 %)', 'active'],
  ['🚧', 'active'],
  ['PENDING', 'open'],
  ['🟡 Ready', 'open'],
  ['❌ 待实施', 'open'],
  ['To Do', 'open'],
  ['SKIPPED', 'dropped'],
  ["Won't Do", 'dropped'],
  ['N/A', 'dropped'],
  ['Покрыто', null],
])('the state %s is %s', (text, status) => {
  expect(statusWordOf(text)).toBe(status);
});

test.each([
  'None',
  'none',
  'N/A',
  '-',
  '—',
  'なし',
  'なし [P]',
  '无',
  '無',
  'Keine',
  'Ninguna',
  'Nenhuma',
  'Aucune',
  'нет',
  '없음',
  'brak',
  'Không',
  'Nothing',
  '[]',
  'None (can start at once)',
  'None - first task',
  '`None`',
])('%s means nothing', (text) => {
  expect(isNone(text)).toBe(true);
});

test.each(['T001', 'Nonesuch', 'Task 1', '1.1', 'All tasks', 'нетто', ''])('%s means something', (text) => {
  expect(isNone(text)).toBe(false);
});

test('optional and parallel in several languages', () => {
  for (const word of ['optional', 'Optional', '任意', '可选', 'opcional', 'optionnel', 'опционально', '선택'])
    expect({ word, is: isOptionalWord(word) }).toEqual({ word, is: true });
  for (const word of ['P', 'parallel', 'PARALLEL', '并行', '並列', '병렬', 'en paralelo', 'параллельно'])
    expect({ word, is: isParallelWord(word) }).toEqual({ word, is: true });
  expect(isOptionalWord('optional parameter')).toBe(false);
  expect(isParallelWord('parallel processing')).toBe(false);
});
