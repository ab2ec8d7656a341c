/** What a task says about its own dependencies, on its line and in its fields. */
import { describe, expect, test } from 'vitest';
import { readDependencies } from '../../src/dialects/dependencies/read.ts';
import { inField, onTask } from './support/dependencies.ts';

const TEN = 'T010 T001 T002 T003 T004 T005 T006 T007 T008 T009';

describe('on the line', () => {
  test.each([
    ['Add the client (depends on T001)', 'T010<T001'],
    ['Add the client (depends on T001, T002)', 'T010<T001,T002'],
    ['Add the client (depends on T001-T003)', 'T010<T001,T002,T003'],
    ['Add the client (deps: T001, T003 and T005)', 'T010<T001,T003,T005'],
    ['Add the client (depends: T001)', 'T010<T001'],
    ['Add the client (after T002)', 'T010<T002'],
    ['Add the client (requires T004 + T006–T008 done)', 'T010<T004,T006,T007,T008'],
    ['Add the client (blocked by T002 - migration first)', 'T010<T002'],
    ['Add the client [DEPENDS: T002]', 'T010<T002'],
    ['**[Depends: T005, T006]** Add the client', 'T010<T005,T006'],
    ['Add the client blocked-by:t002', 'T010<T002'],
    ['Add the client blocked-by:t002,t003', 'T010<T002,T003'],
    ['Add the client blocked-by:none', ''],
    ['**Runs after T002 and T003** — the order must be proven first', 'T010<T002,T003'],
    ['Measure the job after T004 and record the figure', 'T010<T004'],
    ['Raise the limit once T005 is merged', 'T010<T005'],
    ['Finish the check, addable once T006 supplies the number', 'T010<T006'],
    ['Needs T001. Write the reader', 'T010<T001'],
    ['Write the reader; requires T001 and T002', 'T010<T001,T002'],
    ['Write the reader, which depends on T001', 'T010<T001'],
    ['Write the reader using the parser built in T004', 'T010<T004'],
    ['(FR-010) Write the reader (depends on T001)', 'T010<T001'],
    ['Write the reader **Depends on**: T003. **Blocks**: T005, T006.', 'T010<T003; T005<T010; T006<T010'],
    ['**Runs before T006** — it writes the file', 'T006<T010'],
    ['Deploy it; must complete before T007/T008.', 'T007<T010; T008<T010'],
    ['Write the guard, red before T004/T005 and green after', 'T004<T010; T005<T010'],
    ['Write the reader blocks:t003', 'T003<T010'],
    ['Write the\n  reader (depends on\n  T001)', 'T010<T001'],
    ['Write it. Depends on task T001 and on task T002.', 'T010<T001,T002'],
    ['Write it ← T001, T002', 'T010<T001,T002'],
    ['Write it @depends(T001, T002)', 'T010<T001,T002'],
    ['Write it Depends on: T001', 'T010<T001'],
    ['Write it (depends on T001–003)', 'T010<T001,T002,T003'],
    ['Write it (depends on T001 to 3 services)', 'T010<T001'],
    ['Write it (depends on T010)', 'T010<T010'],
    ['Write it (depends on T099)', 'T010?T099'],
    ['Write it _Depends on: T001, T002_', 'T010<T001,T002'],
    ['Write it (waits on T001)', 'T010<T001'],
    ['Write it (prereq: T001)', 'T010<T001'],
    ['Write what runs if it fails (depends on T001)', 'T010<T001'],
    // The reach in front of an id ends within a word, here "close" before "se".
    [
      `Add close command (mark [x] in TODO → close GH issue) and status/drift detection ~30m blocked-by:T001`,
      'T010<T001',
    ],
  ])('%s', (text, expected) => {
    expect(onTask({ ids: TEN, text })).toBe(expected);
  });

  test.each([
    ['de', 'Client bauen (abhängig von T001, T002)', 'T010<T001,T002'],
    ['de', 'Client bauen (nach T001)', 'T010<T001'],
    ['es', 'Crear el cliente (depende de T001, mismo fichero)', 'T010<T001'],
    ['es', 'Crear el cliente (después de T001)', 'T010<T001'],
    ['es', 'Mostrar el aviso cuando se monta el panel (depende de T001)', 'T010<T001'],
    ['es', 'Actualizar el guion tras validar T001', 'T010<T001'],
    ['es', 'Crear el cliente (dependencias: T001)', 'T010<T001'],
    ['pt', 'Criar o cliente, se T001 falhar', ''],
    ['de', 'Client bauen (hängt an T001 bis T003)', 'T010<T001,T002,T003'],
    ['de', 'Client bauen (Abhängigkeiten: T001, T002)', 'T010<T001,T002'],
    ['fr', 'Créer le client (dépend de T001 et T002)', 'T010<T001,T002'],
    ['fr', 'Créer le client (après T001)', 'T010<T001'],
    ['pt', 'Criar o cliente (depende de T001, T002)', 'T010<T001,T002'],
    ['pt', 'Criar o cliente (após T001)', 'T010<T001'],
    ['ru', 'Сделать клиента (зависит от T001)', 'T010<T001'],
    ['ru', 'Сделать клиента (после T001)', 'T010<T001'],
    ['pl', 'Zrób klienta (zależy od T001)', 'T010<T001'],
    ['vi', 'Tạo client (phụ thuộc T001)', 'T010<T001'],
    ['ja', 'クライアントを作る（依存: T001, T002）', 'T010<T001,T002'],
    ['ja', 'クライアントを作る（T001-T003完了後）', 'T010<T001,T002,T003'],
    ['ja', 'クライアントを作る（T001の完了後）', 'T010<T001'],
    ['ko', '클라이언트 작성 (T001 완료 후)', 'T010<T001'],
    ['ko', '클라이언트 작성 (의존: T001)', 'T010<T001'],
    ['zh', '创建客户端（依赖 T001, T002）', 'T010<T001,T002'],
    ['zh', '創建客戶端（依賴 T001）', 'T010<T001'],
    ['zh', '创建客户端（T001 完成后）', 'T010<T001'],
  ])('%s: %s', (_, text, expected) => {
    expect(onTask({ ids: TEN, text })).toBe(expected);
  });

  test.each([
    'Write the reader so T004 passes',
    'Keep it red until T005 lands',
    'Verify T006 turns green',
    'Same pattern as T002',
    'Tests from T006 must fail',
    'Implement the parser (see T003)',
    'Implement the parser (T003)',
    'Update T003 with the new figure',
    'Not blocked by T002',
    'Independent of T002 and T003',
    'Every task below depends on it',
    'Depends on all prior tasks',
    'Apply the rule: under 80% requires T003’s numerator first',
    'If T004 landed in the band, extend T005',
    'Install required dependencies for the T series',
    'Detect dependency cycles and fail',
    'Retry after 5 failures',
    'Close after 1200 ms',
    'Record the number that T003 produced',
    'Extends T002 with a flag',
    'Mark T032 and T035 resolved',
    'Depends on US1 and the parser',
    'Replace T001-T003',
  ])('%s says nothing', (text) => {
    expect(onTask({ ids: TEN, text })).toBe('');
  });

  test('below the line, loose words count at a beginning only', () => {
    expect(onTask({ ids: TEN, text: 'After T003' }, true)).toBe('T010<T003');
    expect(onTask({ ids: TEN, text: 'Run after T003.' }, true)).toBe('T010<T003');
    expect(onTask({ ids: TEN, text: 'Depends on T003' }, true)).toBe('T010<T003');
    expect(onTask({ ids: TEN, text: 'The suite was slow, and measured again after T003.' }, true)).toBe('');
  });

  test.each([
    ['2.1 1.1 1.2', 'Write it (requires 1.2)', '2.1<1.2'],
    ['2.1 1.1 1.2', 'Write it (depends on 1.1, 1.2)', '2.1<1.1,1.2'],
    ['2.1 1.1 1.2', 'Upgrade to Node 1.2', ''],
    ['2.1 1.1 1.2', 'Requires Node 1.2', ''],
    ['2.1 1.1 1.2', 'Wait after 1.2 seconds', ''],
    ['3 1 2', 'Write it (depends on Task 1)', '3<1'],
    ['3 1 2', 'Write it after 2 tries', ''],
    ['5.2 15.2 15.3', 'Write it (NOTE: depends on 15.2/15.3 having run first)', '5.2<15.2,15.3'],
    ['6.1 2.2 5.1', '마지막 (2.2 + 5.1 완료 후)', '6.1<2.2,5.1'],
  ])('numbers, %s: %s', (ids, text, expected) => {
    expect(onTask({ ids, text })).toBe(expected);
  });
});

describe('fields', () => {
  test.each([
    [TEN, 'T001', 'T010<T001'],
    [TEN, 'T001, T002', 'T010<T001,T002'],
    [TEN, 'T001, T002.', 'T010<T001,T002'],
    [TEN, '[T001], [T002]', 'T010<T001,T002'],
    [TEN, 'T001–T003', 'T010<T001,T002,T003'],
    [TEN, 'T001 through T003', 'T010<T001,T002,T003'],
    [TEN, 'T003 (failing)', 'T010<T003'],
    [TEN, 'T003 (parallel with T004)', 'T010<T003'],
    [TEN, 'T004、T005完了後', 'T010<T004,T005'],
    [TEN, 'T006, T007 [P]', 'T010<T006,T007'],
    [TEN, 'T1, #T002 and t003', 'T010<T001,T002,T003'],
    [TEN, 'Task 4', 'T010<T004'],
    [TEN, 'T001 | **Refs**: T005', 'T010<T001'],
    [TEN, 'T001 — the others may wait for T002', 'T010<T001'],
    [TEN, 'T003, T004 must be ready before T010.', 'T010<T003,T004'],
    [TEN, 'T003. **Blocks**: T005, T006', 'T010<T003; T005<T010; T006<T010'],
    [TEN, 'Phase 2 complete (T004–T005)', 'T010<T004,T005'],
    [TEN, 'None', ''],
    [TEN, 'None (T003 helps)', ''],
    [TEN, 'N/A', ''],
    [TEN, '-', ''],
    [TEN, '—', ''],
    [TEN, 'なし [P]', ''],
    [TEN, '无', ''],
    [TEN, '없음', ''],
    [TEN, 'Ninguna', ''],
    [TEN, 'Keine', ''],
    [TEN, 'нет', ''],
    [TEN, 'Aucune', ''],
    [TEN, 'Nenhuma', ''],
    [TEN, 'brak', ''],
    [TEN, 'Nothing directly (T003 will call it)', ''],
    [TEN, 'Feature 014, plan.md', ''],
    [TEN, 'All previous phases', ''],
    [TEN, 'independent of T003', ''],
    [TEN, '[list what has to be there first]', ''],
    [TEN, 'T099', 'T010?T099'],
    [TEN, 'T001\n- T002\n- T003', 'T010<T001,T002,T003'],
    ['WP05 WP01 WP02 WP03 WP04', 'WP01-WP04', 'WP05<WP01,WP02,WP03,WP04'],
    ['WP05 WP01 WP02', 'WP01 (template location)', 'WP05<WP01'],
    ['S6 S1 S2 S3', 'S1–S3', 'S6<S1,S2,S3'],
    ['A3 A2.1 A2.2 A2.3', 'A2.1-A2.3', 'A3<A2.1,A2.2,A2.3'],
    ['T2-4 T2-2 T2-3', 'T2-2,T2-3', 'T2-4<T2-2,T2-3'],
    ['T1.3 T1.1 T1.2', 'T1.1, T1.2.', 'T1.3<T1.1,T1.2'],
    ['TASK-003 TASK-001 TASK-002', '[TASK-001], [TASK-002]', 'TASK-003<TASK-001,TASK-002'],
    ['P5 P4.5.1 P4.5.2', 'P4.5.1, docs/expr/12 (Required)', 'P5<P4.5.1'],
    ['1.3 1.1 1.2', 'Task 1.1, Task 1.2', '1.3<1.1,1.2'],
    ['1.3 1.1 1.2', '1.1, 1.2 (API)', '1.3<1.1,1.2'],
    ['1.3 1.1 1.2', '任务 1.1、1.2', '1.3<1.1,1.2'],
    ['1.3 1.1 1.2', 'タスク 1.1', '1.3<1.1'],
    ['1.3 1.1 1.2', 'Next.js 1.1, docs §1.2', ''],
    ['4 1 2 3', 'Tasks 1, 2 and 3', '4<1,2,3'],
    ['4 1 2 3', 'Tasks 1, 3 (need types for mock setup)', '4<1,3'],
    ['4 1 2 3', 'Node 2, 3 packages', ''],
    ['4 1 2 3', 'Phase 2, Feature 3', ''],
    ['004 001 002 003', '[001, 002, 003]', '004<001,002,003'],
    ['004 001 002', '1, 2', '004<001,002'],
    ['7.1 1.1 2.3 3.3', '1.1, 2.3, 3.3', '7.1<1.1,2.3,3.3'],
    ['#17 #15 #16', '#15, #16', '#17<#15,#16'],
  ])('%s: %s', (ids, text, expected) => {
    expect(inField({ ids, text })).toBe(expected);
  });

  test('what a field blocks, is reversed', () => {
    expect(inField({ ids: 'T001 T002 T003', text: 'T002, T003' }, 'blocks')).toBe('T002<T001; T003<T001');
    expect(inField({ ids: '1 2 3', text: 'Task 2, Task 3' }, 'blocks')).toBe('2<1; 3<1');
    expect(inField({ ids: 'T001 T002', text: 'Nothing directly (T002 will call it)' }, 'blocks')).toBe('');
    expect(inField({ ids: 'T001 T002', text: 'FINAL wave' }, 'blocks')).toBe('');
  });
});

describe('readings', () => {
  const subjects = (own: string, field: string) => [
    {
      id: 'T001',
      own: own === '' ? [] : [{ start: 0, end: own.length }],
      fields:
        field === ''
          ? []
          : [
              {
                key: 'dependencies' as const,
                source: 'table' as const,
                value: { start: own.length, end: own.length + field.length },
              },
            ],
    },
    { id: 'T002', own: [], fields: [] },
  ];
  const read = (own: string, field: string) => readDependencies(own + field, subjects(own, field), [])[0];

  test('words that name no task are external, with their place', () => {
    expect(read('', 'T002, file upload infrastructure, US3')?.external).toEqual([
      { value: 'file upload infrastructure', at: { start: 6, end: 32 } },
    ]);
  });

  test('"None" is a statement, an empty value is none', () => {
    expect(read('', 'None')?.stated).toBe(true);
    expect(read('', '—')?.stated).toBe(true);
    expect(read('', '')?.stated).toBe(false);
    expect(read('', '   ')?.stated).toBe(false);
    expect(read('Write it', '')?.stated).toBe(false);
    expect(read('Write it (after T002)', '')?.stated).toBe(true);
  });

  test('sources tell where it was declared', () => {
    expect(read('', 'T002')?.dependsOn[0]?.value).toEqual({ id: 'T002', source: 'table' });
    expect(read('(after T002)', '')?.dependsOn[0]?.value).toEqual({ id: 'T002', source: 'inline' });
  });

  test('what another field blocks has the source reverse, at its place', () => {
    const text = 'T002';
    const blocking = { key: 'blocks' as const, source: 'field' as const, value: { start: 0, end: 4 } };
    const [first, second] = readDependencies(
      text,
      [
        { id: 'T001', own: [], fields: [blocking] },
        { id: 'T002', own: [], fields: [] },
      ],
      [],
    );
    expect(first?.blocks).toEqual([{ value: { id: 'T002', source: 'field' }, at: { start: 0, end: 4 } }]);
    expect(second?.dependsOn).toEqual([
      { value: { id: 'T001', source: 'reverse' }, at: { start: 0, end: 4 } },
    ]);
  });

  test('a doubled id means its first task', () => {
    const text = 'T001 → T002';
    const lists = ['T001', 'T002', 'T002'].map((id) => ({ id, own: [], fields: [] }));
    const readings = readDependencies(text, lists, [{ at: { start: 0, end: text.length }, arrows: true }]);
    expect(readings.map((reading) => reading.dependsOn.length)).toEqual([0, 1, 0]);
  });

  test('ranges without end cost bounded time', () => {
    const ids = Array.from({ length: 2000 }, (_, i) => `T${String(i + 1).padStart(4, '0')}`);
    const line = 'T0001-T1000 → T1001-T2000\n';
    const text = line.repeat(200);
    const start = performance.now();
    readDependencies(
      text,
      ids.map((id) => ({ id, own: [], fields: [] })),
      Array.from({ length: 200 }, (_, i) => ({
        at: { start: i * line.length, end: (i + 1) * line.length - 1 },
        arrows: true,
      })),
    );
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
