/** Which words on the line of a task say that it was dropped, and which speak of something else. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/dialects/read.ts';
import { saysDropped } from '../../src/dialects/status.ts';

test.each([
  'Export **SKIPPED** - no users',
  'Export (skipped)',
  'Export (Skipped - not essential)',
  '~~Export~~ REMOVED',
  '~~Export~~ — removed: doubled',
  'SKIPPED: Export',
  '**SKIPPED** Export',
  '❌ CANCELLED Export',
  'Export — DROPPED',
  'Export [DEFERRED]',
  'Export (deferred to v2)',
  'Export *(deferred)*',
  'Export (deferred: nobody asked, and (so far) nobody will)',
  '**Deferred by the maintainer (2026-08-12).** Export',
  'Exporter — **[SKIP justifié]** couvert par le test',
  'Exporter — **[ABANDONNÉE — sans usage]** : rien',
  'Export (N/A)',
  'Export (superseded by T004)',
  'Export (已取消)',
  'Export【已取消】',
  'Export (отменено)',
  'Export (entfällt)',
])('"%s" is dropped', (line) => {
  expect(saysDropped(line)).toBe(true);
});

test.each([
  'Skip the header',
  'Add a **Skip** button',
  'Add a **Cancel** button',
  '**取消** 按钮',
  'DROP TABLE users',
  'Skip it (skip if it exists)',
  '**Removed deprecated code** from the client',
  'Handle (cancelled, refunded) orders in the list',
  'Test the **cancelled** state of orders',
  'Say what to do without a locale — **skip with a reason, never pass**. A local run shows it',
  'Close what T027 (deferred, risky) left; the rest is fast',
  'Der Ablauf wird **verworfen**, nicht geladen; er endet',
  'Read `SKIPPED` from the report',
])('"%s" is not dropped', (line) => {
  expect(saysDropped(line)).toBe(false);
});

test('[N/A] beside labels of stories says that a task has none', () => {
  const stories = '- [x] T001 [N/A] Set up\n- [x] T002 [US1] Build\n';
  const states = (text: string) => readDocument({ path: 'tasks.md', text }).tasks.map(({ status }) => status);
  expect(states(stories)).toEqual(['done', 'done']);
  expect(states(stories.replace('US1', 'API'))).toEqual(['dropped', 'done']);
});

test.each([
  ['Add snapshots (optional)', true],
  ['Add snapshots (optional) for the header', true],
  ['(Optional, v1.1) Add snapshots', true],
  ['(Optionnel V1.1) Ajouter des captures', true],
  ['添加截图（可选）', true],
  ['Add paging: size (default 20), cursor (optional), returns a page', false],
  ['Read `cursor` (optional) from the query', false],
  ['Write "Backfill (optional)" into the guide', false],
  ['Write optional middleware', false],
])('"%s": optional %s', (title, expected) => {
  const [task] = readDocument({ path: 'tasks.md', text: `- [ ] T001 ${title}\n- [ ] T002 Other\n` }).tasks;
  expect(task?.optional !== null).toBe(expected);
});

test('a line for several tasks goes by the first id', () => {
  const text =
    '- [x] T001+T002 [US1] Filter at the door\n- [~] T003-T005 DROPPED - no users\n- [ ] T006 Last\n';
  const tasks = readDocument({ path: 'tasks.md', text }).tasks;
  expect(tasks.map(({ id, title, status }) => [id?.value, title.value, status])).toEqual([
    ['T001', 'Filter at the door', 'done'],
    ['T003', 'DROPPED - no users', 'dropped'],
    ['T006', 'Last', 'open'],
  ]);
});
