/** What lines of sections about dependencies say, and what they do not say. */
import { describe, expect, test } from 'vitest';
import { inFence, inSection } from './support/dependencies.ts';

const TEN = 'T001 T002 T003 T004 T005 T006 T007 T008 T009 T010';

describe('English verbs', () => {
  test.each([
    ['T002 depends on T001', 'T002<T001'],
    ['T003 depends on T001 and T002.', 'T003<T001,T002'],
    ['- T003, T004 depend on T001', 'T003<T001; T004<T001'],
    ['T005 requires T004', 'T005<T004'],
    ['T005 → depends on T004', 'T005<T004'],
    ['T005 needs T004’s answer; T007 needs T006', 'T005<T004; T007<T006'],
    ['T007: after T005, T006', 'T007<T005,T006'],
    ['**T007**: after T005', 'T007<T005'],
    ['T005 is blocked by T002 + T003', 'T005<T002,T003'],
    ['T003 blocks T005, T007', 'T005<T003; T007<T003'],
    ['T003 (the signature) blocks T005/T007.', 'T005<T003; T007<T003'],
    ['T004 before T006–T008 (interface first)', 'T006<T004; T007<T004; T008<T004'],
    ['T001 must be done before T002', 'T002<T001'],
    ['T001 and T002 both precede T003', 'T003<T001,T002'],
    ['T001 unlocks T002', 'T002<T001'],
    ['Session (T002) must be complete before the context (T003)', 'T003<T002'],
    ['Clients (T001-T003) must exist before hooks (T004-T005)', 'T004<T001,T002,T003; T005<T001,T002,T003'],
    ['Setup (T001-T002) before Tests (T003-T004)', 'T003<T001,T002; T004<T001,T002'],
    ['T001 before T002, T003 before T004', 'T002<T001; T004<T003'],
    ['T001 before T002; T003 before T004', 'T002<T001; T004<T003'],
    ['T004–T005 depend on T002 (values) and feed T007', 'T004<T002; T005<T002; T007<T004,T005'],
    ['T002 and T003 are independent of the screen but both depend on T001', ''],
    ['T002 and T003 touch other files but both depend on T001', 'T002<T001; T003<T001'],
    ['T002 can start once T001 is done', 'T002<T001'],
    ['T002 should be done after T001 is merged', 'T002<T001'],
    ['T003, T004 can all run in parallel after T001+T002', 'T003<T001,T002; T004<T001,T002'],
    ['T005 waits for T004', 'T005<T004'],
    ['After T003, run T005 and T006', 'T005<T003; T006<T003'],
    ['Once T003 is complete, T005 can start', 'T005<T003'],
    ['T006 (after T004 + T005), then T007 (after T006)', 'T006<T004,T005; T007<T006'],
    ['Phase 2: T002/T003 in parallel (after T001)', 'T002<T001; T003<T001'],
    ['T002, T003 (after T001)', 'T003<T001'],
    ['T001 → (T002 and T003 can run in parallel after T001) → T004', 'T002<T001; T003<T001; T004<T002,T003'],
    ['Models are shared (T004 also depends on T001 and T003)', 'T004<T001,T003'],
    [
      'T009 precedes **every** raise (T002/T004 for the corpus, T006 for the suite)',
      'T002<T009; T004<T009; T006<T009',
    ],
    ['T001 blocks Tests (T003-T004) and Core (T006)', 'T003<T001; T004<T001; T006<T001'],
    ['T001–T003 before their counterparts T004–T006', 'T004<T001; T005<T002; T006<T003'],
    ['Tasks T003 and T004 require completion of T002', 'T003<T002; T004<T002'],
    ['T010 depends on the models from T003', 'T010<T003'],
    ['`T002` depends on `T001`', 'T002<T001'],
    ['- **T002** depends on **T001**', 'T002<T001'],
    ['T002 depends on T001 — it reads what T001 writes', 'T002<T001'],
    ['Order of work: T002 before T003', 'T003<T002'],
    ['T005: build the reader (depends on T004)', 'T005<T004'],
    ['T005, T006: the readers (need T004)', 'T005<T004; T006<T004'],
    ['T005 — build the reader (after T004)', 'T005<T004'],
    ['Task T005: "build the reader" (later, depends on T004)', 'T005<T004'],
    ['T002 cannot start until T001 is done', 'T002<T001'],
    ['T002 is blocked until T001 lands', 'T002<T001'],
    ['After T001, T002 and T003 can start', 'T002<T001; T003<T001'],
    ['After T001, T002 and T003, run T004', 'T004<T001,T002,T003'],
    ['T003 depends on T001 + T002 (edges) and should run after T004', 'T003<T001,T002,T004'],
    ['T008 blocks T009-T012', 'T009<T008; T010<T008'],
  ])('%s', (text, expected) => {
    expect(inSection({ ids: TEN, text })).toBe(expected);
  });
});

describe('arrows', () => {
  test.each([
    ['T001 → T002', 'T002<T001'],
    ['T001 -> T002 -> T003', 'T002<T001; T003<T002'],
    ['T001 --> T002', 'T002<T001'],
    ['T001 => T002', 'T002<T001'],
    ['T001 ➔ T002', 'T002<T001'],
    ['T001,T002 → T003,T004 (contexts need types)', 'T003<T001,T002; T004<T001,T002'],
    ['**T001, T002** → **T003**', 'T003<T001,T002'],
    ['T001/T002 → T003; T004 → T005', 'T003<T001,T002; T005<T004'],
    ['T001 (types) → T002 (client)', 'T002<T001'],
    ['Tests (T001-T002) → Code (T003)', 'T003<T001,T002'],
    ['T001 → (T002 → T003; T004) → T005', 'T002<T001; T003<T002; T004<T001; T005<T003,T004'],
    ['T001→T002→(T003,T004)', 'T002<T001; T003<T002; T004<T002'],
    ['T001 → T002, T003 → T004', 'T002<T001; T003<T001; T004<T002,T003'],
    ['**Critical path**: T001 → T004 → T007', 'T004<T001; T007<T004'],
    ['T002 ← T001', 'T002<T001'],
    ['T002 (hook) ← T001 merged', 'T002<T001'],
    ['T001 ∥ T002 → T003', 'T003<T001,T002'],
    ['T001 → T002/003', 'T002<T001; T003<T001'],
    ['Tests first (T001 → T003; T002 → T004)', 'T003<T001; T004<T002'],
    ['T001 → T002\n→ T003', 'T002<T001; T003<T002'],
    ['T001 ⟹ T002', 'T002<T001'],
    ['T001 ➡️ T002', 'T002<T001'],
  ])('%s', (text, expected) => {
    expect(inSection({ ids: TEN, text })).toBe(expected);
  });

  test.each([
    'T001 (types) must be done first → T002/T003 in parallel → T004 last',
    'T001（类型）必须先完成 → T002/T003 可并行 → T004 最后',
  ])('count there behind what must be done first: %s', (text) => {
    expect(inSection({ ids: TEN, text }, false)).toBe('T002<T001; T003<T001; T004<T002,T003');
  });

  test('count in no section about parallel work', () => {
    expect(inSection({ ids: TEN, text: 'T001 → T002 → T003' }, false)).toBe('');
    expect(inSection({ ids: TEN, text: 'T002, T003 in parallel after T001' }, false)).toBe(
      'T002<T001; T003<T001',
    );
  });
});

describe('what declares nothing', () => {
  test.each([
    'T001, T002: in parallel',
    'Phase 2 depends on Phase 1',
    'US2 depends on US1',
    'US2: depends on T004',
    '**US2 (Phase 4)**: needs T004',
    'Foundational (Phase 2): T004 blocks US2 and US3',
    'US1 is not blocked by T004',
    'T003 is independent of T002',
    'T003 does not depend on T002',
    'T001 → everything',
    'Phase 1 → Phase 2 → Phase 3',
    'Phase 1 (T001-T003) → Phase 2 (T004-T006)',
    'Wave 1: T001, T002 → Wave 2: T003',
    'MVP: T001 → T009 inclusive',
    'T001 → src/lib/timing.ts',
    'Developer A: T001 → T002',
    'Agent 2: T003 after T001',
    'If T001 fails, T002 waits for T003',
    'T003 blocks everything (see T005)',
    'T004 before T005’s counterpart on the other leg',
    'T002 follows the same pattern as T001',
    'Tests from T004 must fail',
    'T001-T005: setup, T006-T010: core',
    'The list has T001 through T010 in order',
    'T001 is done, US2 depends on T002',
    'Total: 10 tasks (T001–T010)',
    'T026 → T027                  T036 → nothing',
    'T002 ← can run in parallel',
    'All tasks before T005',
    'Each test task precedes its implementation task',
  ])('%s', (text) => {
    expect(inSection({ ids: TEN, text })).toBe('');
  });
});

describe('other languages', () => {
  test.each([
    ['de', 'T003 hängt von T001 und T002 ab', 'T003<T001,T002'],
    ['de', 'T003: abhängig von T001', 'T003<T001'],
    ['de', '**T001 bis T003 vor T005.** Ohne das fehlt es.', 'T005<T001,T002,T003'],
    ['de', 'T004 blockiert T005', 'T005<T004'],
    ['de', 'T004 nach T002 und T003', 'T004<T002,T003'],
    ['de', 'T004 benötigt T001', 'T004<T001'],
    ['de', 'US6: nach T001 bis T003', ''],
    ['de', 'T003 hängt an T001 bis T002', 'T003<T001,T002'],
    ['de', 'T003 setzt T001 voraus', 'T003<T001'],
    ['de', 'T001 ist Voraussetzung für T003', 'T003<T001'],
    ['de', 'T003, T004 hängen von T001 ab', 'T003<T001; T004<T001'],
    ['de', 'T003 ist unabhängig von T001', ''],
    ['es', 'T003 depende de T001 y T002', 'T003<T001,T002'],
    ['es', 'T003, T004 después de T001', 'T003<T001; T004<T001'],
    ['es', 'T001 bloquea T002', 'T002<T001'],
    ['es', 'T001 antes de T002', 'T002<T001'],
    [
      'es',
      'US1: Depende de T001, T002 y T003 de la base (T004 depende además de T001 y T002/T003)',
      'T004<T001,T002,T003',
    ],
    ['es', 'T003 no depende de T001', ''],
    ['es', 'T003 y T004 requieren T001', 'T003<T001; T004<T001'],
    ['es', 'T001 desbloquea T002', 'T002<T001'],
    ['es', 'T001 es prerrequisito de T002', 'T002<T001'],
    ['es', 'Tras T001, T002 y T003 en paralelo', 'T002<T001; T003<T001'],
    ['fr', 'T003 dépend de T001 et T002', 'T003<T001,T002'],
    ['fr', 'T002 et T003 peuvent être faits en parallèle après T001.', 'T002<T001; T003<T001'],
    ['fr', 'T002/T003 (après T001)', 'T002<T001; T003<T001'],
    ['fr', 'T001 bloque T004', 'T004<T001'],
    ['fr', 'T001 avant T002', 'T002<T001'],
    ['fr', 'T003 ne dépend pas de T001', ''],
    ['fr', 'T003 et T004 nécessitent T001', 'T003<T001; T004<T001'],
    ['fr', 'T001 débloque T002', 'T002<T001'],
    ['fr', 'T001 est un prérequis de T002', 'T002<T001'],
    ['pt', 'T003 depende de T001 e T002', 'T003<T001,T002'],
    ['pt', 'T002/T003 ∥ (após T001)', 'T002<T001; T003<T001'],
    ['pt', 'T001 bloqueia T002', 'T002<T001'],
    ['pt', 'T003 é independente de T001', ''],
    ['pt', 'T003 precisa de T001', 'T003<T001'],
    ['pt', 'T001 é pré-requisito de T002', 'T002<T001'],
    ['ru', 'T003 зависит от T001 и T002', 'T003<T001,T002'],
    ['ru', 'После `T003` параллельно выполнять `T004` и `T006`', 'T004<T003; T006<T003'],
    ['ru', 'T001 блокирует T002', 'T002<T001'],
    ['ru', 'T003 не зависит от T001', ''],
    ['pl', 'T003 zależy od T001', 'T003<T001'],
    ['pl', 'T003 → T004 ∥ (T005 po T004)', 'T004<T003; T005<T004'],
    ['pl', 'T001 blokuje T002', 'T002<T001'],
    ['pl', 'T001 odblokowuje T002', 'T002<T001'],
    ['pl', 'T002 po zakończeniu T001', 'T002<T001'],
    ['vi', 'T002, T003 có thể chạy song song sau T001.', 'T002<T001; T003<T001'],
    ['vi', 'T003 phụ thuộc vào T001', 'T003<T001'],
    ['vi', 'T003 cần T001', 'T003<T001'],
    ['ja', 'T001 が T002, T003 をブロック', 'T002<T001; T003<T001'],
    ['ja', 'Setup (T001-T002) が Tests (T003) と Core (T004) より先', 'T003<T001,T002; T004<T001,T002'],
    ['ja', 'T003: T001、T002 完了後', 'T003<T001,T002'],
    ['ja', 'T003 は T001 の完了後', 'T003<T001'],
    ['ja', 'T003 は T001 に依存', 'T003<T001'],
    ['ja', 'T006 (hook) ← T004の合格が条件', 'T006<T004'],
    ['ja', 'T003 は T001 に依存しない', ''],
    ['ja', 'T001 を完了してから T002', 'T002<T001'],
    ['ja', 'T001 が完了するまで T002 は開始できない', 'T002<T001'],
    ['ja', 'T002 には T001 が必要', 'T002<T001'],
    ['ko', 'T003: T001, T002 완료 후', 'T003<T001,T002'],
    ['ko', 'T005, T006: T004 완료 후 병렬 가능', 'T005<T004; T006<T004'],
    ['ko', 'T001, T002: 병렬 가능', ''],
    ['ko', 'T001이 T002를 차단', 'T002<T001'],
    ['zh', 'T003 依赖 T001、T002', 'T003<T001,T002'],
    ['zh', 'T003依赖T001', 'T003<T001'],
    ['zh', 'T004 可独立开始（T003 依赖 T001）', 'T003<T001'],
    ['zh', 'T001 阻塞 T002', 'T002<T001'],
    ['zh', 'T001 完成后，T002、T003 可并行', 'T002<T001; T003<T001'],
    ['zh', 'T006 在 T005 完成后', 'T006<T005'],
    ['zh', 'T005（迁移）必须先完成 → T006/T007 可并行 → T008 最后', 'T006<T005; T007<T005; T008<T006,T007'],
    ['zh', 'T003 不依赖 T001', ''],
  ])('%s: %s', (_, text, expected) => {
    expect(inSection({ ids: TEN, text })).toBe(expected);
  });
});

describe('other ids', () => {
  test.each([
    ['WP01 WP02 WP03 WP04', 'WP02 → (WP03 + WP04)', 'WP03<WP02; WP04<WP02'],
    ['WP01 WP02', '- WP02 must run after WP01 (it cites the paradigm WP01 owns).', 'WP02<WP01'],
    ['1 2 3 4', '- Tasks 2, 3, 4 can be parallelized after Task 1', '2<1; 3<1; 4<1'],
    ['1 2 3 4', 'Wave 2: Task 4 (validator) depende de 1 e 2.', '4<1,2'],
    ['1 2 3 4', 'Keep 2 retries after 3 failures, then 4', ''],
    ['1.1 1.2 1.2a 1.3', '- Task 1.1 → 1.2 → 1.2a → 1.3 (base)', '1.2<1.1; 1.2a<1.2; 1.3<1.2a'],
    // The file lists T005 and T004 the wrong way round.
    ['T001 T002 T005 T004 T003', 'T001 blocks T003–T005', 'T005<T001; T004<T001; T003<T001'],
    ['1.1 1.2 2.1', '**关键路径**: 1.1 → 1.2 → 2.1', '1.2<1.1; 2.1<1.2'],
    ['1.1 1.2 2.1', 'Latency goes from 1.1 s → 1.2 s', ''],
    ['1.1 1.2 2.1', 'Version 1.1 → 2.1 must work', ''],
    [
      'TASK-001 TASK-002 TASK-005 TASK-006',
      'TASK-001 → TASK-002 → TASK-005/006',
      'TASK-002<TASK-001; TASK-005<TASK-002; TASK-006<TASK-002',
    ],
    ['T1 T2 T3', 'Task 3 depends on Task 1', 'T3<T1'],
    ['T007 T007b T008 T009', 'T007–T008 → T009', 'T009<T007,T007b,T008'],
    ['T001 T002', 't002 depends on t1', 'T002<T001'],
    ['P1-B1 P1-B2 P2-B1', 'P2-B1 depends on P1-B1, P1-B2', 'P2-B1<P1-B1,P1-B2'],
    ['T001 T002', 'T002 depends on T099', 'T002?T099'],
    ['T001 T002 T003', 'T001..T002 → T003', 'T003<T001,T002'],
    ['T001 T002 T003', 'T001...T002 → T003', 'T003<T001,T002'],
    ['T001 T002 T003', 'T001~T002 → T003', 'T003<T001,T002'],
    ['T001 T002 T003', 'T001 through T002 before T003', 'T003<T001,T002'],
    ['T001 T002 T003', 'T001-002 → T003', 'T003<T001,T002'],
  ])('%s: %s', (ids, text, expected) => {
    expect(inSection({ ids, text })).toBe(expected);
  });
});

describe('fences', () => {
  test.each([
    ['T001 (types) ──► T002 (client)', 'T002<T001'],
    ['T001 ──────────────────► T002, T003', 'T002<T001; T003<T001'],
    ['├─ T001 → T002\n└─ T003 → T004', 'T002<T001; T004<T003'],
    ['T001 → T002          T003 → T004', 'T002<T001; T004<T003'],
    ['Phase 4 (T001, T002 → T003)\n    ↓\nPhase 5 (T004 → T005)', 'T003<T001,T002; T005<T004'],
    ['# Launch T001-T003 together:\nTask: "T001 one"\nTask: "T002 two"', ''],
    ['{"waves": [{"id": 0, "tasks": ["T001", "T002"]}]}', ''],
  ])('%s', (text, expected) => {
    expect(inFence({ ids: TEN, text })).toBe(expected);
  });
});

describe('drawings', () => {
  test.each([
    ['a join', ['T001 ──┬──> T003 ──> T004', 'T002 ──┘'], 'T003<T001,T002; T004<T003'],
    ['a fork', ['T001 ──┬──▶ T002', '       └──▶ T003'], 'T002<T001; T003<T001'],
    [
      'a fork and a join',
      [
        'T001 ──▶ T002 ──┬──▶ T003 ──┐',
        '                │           ├──▶ T005',
        '                └──▶ T004 ──┘',
      ],
      'T002<T001; T003<T002; T004<T002; T005<T003,T004',
    ],
    ['a join at a cross', ['T001 ──┐', 'T002 ──┼──► T004', 'T003 ──┘'], 'T004<T002,T001,T003'],
    [
      'a tree',
      ['T001 (base)', '  ├─► T002 (one)', '  │     └─► T004', '  └─► T003 (two)'],
      'T002<T001; T003<T001; T004<T002',
    ],
    [
      'lines that cross',
      ['T001 ─────┐', 'T002 ─────┼─────┐', '          ▼     ▼', '        T003  T004'],
      'T003<T001; T004<T002',
    ],
    ['an arrow down', ['T001 (base)', '  │', '  ▼', 'T002 (next)'], 'T002<T001'],
    ['a short arrow down', ['T001', '  ↓', 'T002'], 'T002<T001'],
    ['an arrow to the left', ['T002 ◄──┐', 'T001 ───┘'], 'T002<T001'],
    ['branches without heads', ['T001', '├── T002', '└── T003'], ''],
    ['phases', ['Phase 1 (T001)', '   ↓', 'Phase 2 (T002)'], ''],
    ['groups', ['T001-T003 (setup)', '   ↓', 'T004-T006 (core)'], ''],
    ['wide letters', ['T001 (基础) ──┬──► T002', '              └──► T003'], 'T002<T001; T003<T001'],
  ])('%s', (_, lines, expected) => {
    expect(inFence({ ids: TEN, text: lines.join('\n') })).toBe(expected);
  });

  test('Mermaid graphs of tasks, by label or by name', () => {
    const graph = (...lines: string[]) => ['graph TD', ...lines].join('\n');
    expect(
      inFence({
        ids: 'T1 T2 T3 T4',
        text: graph('A[T1: Core] --> B[T2: Count]', 'A --> C[T3: Sum]', 'B --> D[T4]', 'C --> D'),
      }),
    ).toBe('T2<T1; T3<T1; T4<T2,T3');
    expect(
      inFence({
        ids: '1.1 1.2 1.3',
        text: graph('T11["Task 1.1: Types"]', 'T12["Task 1.2: Schema"]', 'T11 --> T12 --> T13[1.3: Run]'),
      }),
    ).toBe('1.2<1.1; 1.3<1.2');
    expect(
      inFence({ ids: 'T001 T002 T003', text: graph('T001 -->|needs| T002', 'T001 & T002 -.-> T003') }),
    ).toBe('T002<T001; T003<T001,T002');
    expect(
      inFence({
        ids: 'T001 T002 T003',
        text: graph('S[Phase 1: Setup<br/>T001-T002] --> F[Phase 2<br/>T003]'),
      }),
    ).toBe('');
  });
});
