/** What a heading says about its phase. */
import { describe, expect, test } from 'vitest';
import { phaseKindOf, phaseNumberOf, plainStory, storiesIn } from '../../src/kit/index.ts';

describe('the kind of a phase', () => {
  test.each([
    ['Phase 1: Setup (Shared Infrastructure)', 'setup'],
    ['Phase 2: Foundational (Blocking Prerequisites)', 'foundational'],
    ['Phase 9: Polish & Cross-Cutting Concerns', 'polish'],
    ['阶段 1: 设置（共享基础设施）', 'setup'],
    ['Fase 2: Fundacional', 'foundational'],
    ['フェーズ5: 仕上げ', 'polish'],
    ['Setup', 'setup'],
    ['Phase 4: Setup wizard', null],
    ['Phase 4: Polished reports', null],
    ['Phase 3: User Story 1', null],
    ['', null],
  ])('%s: %s', (title, kind) => expect(phaseKindOf(title)).toBe(kind));
});

describe('the number of a phase', () => {
  test.each([
    ['Phase 3: Cart', ['3']],
    ['Phase 3.1 — Tests', ['3', '1']],
    ['Phase 2b: Routes', ['2', '2']],
    ['Фаза 4', ['4']],
    ['Phase A: Cart', null],
    ['3. Cart', null],
    ['Phase 3rd', null],
  ])('%s', (title, number) => expect(phaseNumberOf(title)).toEqual(number));
});

describe('the stories of a heading', () => {
  test.each([
    ['Phase 3: User Story 1 - Sign in (Priority: P1)', ['US1']],
    ['User Stories 1 and 2', ['US1', 'US2']],
    ['US1–US4: Basics', ['US1', 'US2', 'US3', 'US4']],
    ['Phase 3 (US5, US6, US7)', ['US5', 'US6', 'US7']],
    ['用户故事 1 和 2', ['US1', 'US2']],
    ['User Story 01', ['US1']],
    ['BUS 3 timetable', []],
    ['Setup', []],
  ])('%s', (title, stories) => expect(storiesIn(title)).toEqual(stories));

  test('a range without end names no more than a heading can', () => {
    expect(storiesIn('US1-US999').length).toBeLessThanOrEqual(50);
  });

  test('labels of one story are the same', () => {
    expect(['US1', 'US-1', 'us01', 'US-001'].map(plainStory)).toEqual(['US1', 'US1', 'US1', 'US1']);
    expect(plainStory('US10')).toBe('US10');
  });
});
