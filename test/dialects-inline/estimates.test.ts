/** Estimates as people write them. */
import { expect, test } from 'vitest';
import { readEstimate } from '../../src/dialects/estimates.ts';

function read(text: string, label?: string) {
  const found = readEstimate(text, { start: 0, end: text.length }, label);
  if (found !== null) expect(text.slice(found.at.start, found.at.end)).toBe(found.value.text);
  return found?.value ?? null;
}

test.each([
  ['8 hours', 8],
  ['8h', 8],
  ['~2h', 2],
  ['≈ 2 hrs', 2],
  ['1 hour', 1],
  ['1.5 days', 12],
  ['1,5 Tage', 12],
  ['2–3 d', 20],
  ['3-4h', 3.5],
  ['2 to 3 days', 20],
  ['1-2 weeks', 60],
  ['1 week', 40],
  ['2w', 80],
  ['1 month', 160],
  ['30 min', 0.5],
  ['90 minutes', 1.5],
  ['15-30 minutes', 0.38],
  ['1h 30m', 1.5],
  ['2 days and 4 hours', 20],
  ['1d, 2h', 10],
  ['2h-3h', 2.5],
  ['~2h (ai:1h test:30m)', 2],
  ['Medium (2 hours)', 2],
  ['M (3-5 days)', 32],
  ['LOW - 2-3 hours', 2.5],
  ['Total: 16 hours', 16],
  ['half a day', 4],
  ['½ day', 4],
  ['2 person-days', 16],
  ['3 PT', 24],
  ['3-4 days total', 28],
  ['**4 hours**', 4],
  ['`2d`', 16],
  ['< 1 day', 8],
  ['2+ hours', 2],
  ['30分', 0.5],
  ['2時間', 2],
  ['2-3 小时', 2.5],
  ['1.5 小时', 1.5],
  ['3天', 24],
  ['半天', 4],
  ['2 人天', 16],
  ['3일', 24],
  ['2시간', 2],
  ['30 Minuten', 0.5],
  ['2-3 Stunden', 2.5],
  ['1 Woche', 40],
  ['2 horas', 2],
  ['3 días', 24],
  ['2 dias', 16],
  ['2 semanas', 80],
  ['2 heures', 2],
  ['3 jours', 24],
  ['2 часа', 2],
  ['3 дня', 24],
  ['2 недели', 80],
  ['2 godziny', 2],
  ['2 giờ', 2],
])('%s', (text, hours) => {
  expect(read(text)).toMatchObject({ hours, points: null });
});

test.each([
  ['5 pts', 5],
  ['2 SP', 2],
  ['3 story points', 3],
  ['40 story points (1 week with focus)', 40],
  ['5 points', 5],
  ['3-5 points', 4],
  ['3 puntos', 3],
  ['8 баллов', 8],
])('%s', (text, points) => {
  expect(read(text)).toMatchObject({ hours: null, points });
});

test.each([
  'S',
  'M',
  'L',
  'XL',
  'XS',
  'Small',
  'Medium',
  'Large',
  'LOW - Quick win',
  'Size: M',
  '`M`',
  '[S]',
])('the size %s has no figure', (text) => {
  expect(read(text)).toMatchObject({ hours: null, points: null });
});

test.each([
  '',
  'TBD',
  '[Hours or story points for coding]',
  '~230 lines',
  '3',
  'see plan.md',
  'depends on the team',
  '12 files',
  'March 2026',
  'none',
])('%s is no estimate', (text) => {
  expect(read(text)).toBe(null);
});

test('a bare number takes the unit of its label', () => {
  expect(read('5', 'Story Points')).toMatchObject({ hours: null, points: 5 });
  expect(read('3', 'Estimated hours')).toMatchObject({ hours: 3 });
  expect(read('2', 'Estimate (days)')).toMatchObject({ hours: 16 });
  expect(read('3', 'Effort')).toBe(null);
});

test('a value in the middle of a text has its own place', () => {
  const text = '**Est**: ~2d | x';
  expect(readEstimate(text, { start: 9, end: 12 })).toEqual({
    value: { text: '~2d', hours: 16, points: null },
    at: { start: 9, end: 12 },
  });
});
