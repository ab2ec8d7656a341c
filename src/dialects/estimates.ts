/** Estimates: hours, days, weeks, minutes, points, sizes, ranges, in several languages. */
import type { Located, Range } from '../model/place.ts';
import type { Estimate } from '../model/task.ts';

/** Working hours of one unit; a day has 8, a week 40. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:min(?:ute)?s?|minuten|minutos|минут\p{L}*|分钟|分鐘|分|분|phút|minut\p{L}*)(?![\p{L}])/iu, 1 / 60],
  [
    /^(?:h|hrs?|hours?|std|stunden?|horas?|heures?|час\p{L}*|ч|小时|小時|時間|시간|giờ|godzin\p{L}*)(?![\p{L}])/iu,
    1,
  ],
  [
    /^(?:d|days?|person-days?|tage?n?|días?|dias?|jours?|дн\p{L}*|день|天|日|일|ngày|dni|dzień)(?![\p{L}])/iu,
    8,
  ],
  [/^(?:w|wks?|weeks?|wochen?|semanas?|semaines?|недел\p{L}*|周|週間|주|tuần)(?![\p{L}])/iu, 40],
];
const POINTS =
  /^(?:sp|pts?|points?|story[ -]?points?|puntos?|pontos?|punkte?|баллов|点|點|포인트)(?![\p{L}])/iu;
const NUMBER = String.raw`\d{1,5}(?:[.,]\d{1,3})?`;
const AMOUNT = new RegExp(
  `(?:[~≈<≤]|ca\\. )?[ \\t]?(${NUMBER})[ \\t]*([\\p{L}]{0,8})[ \\t]*(?:[-–—~～]|to|bis|à|a|至|до)[ \\t]*(${NUMBER})[ \\t-]*|(?:[~≈<≤])?[ \\t]?(${NUMBER})[ \\t-]*`,
  'gu',
);
const SIZE = /^(?:XXS|XS|S|M|L|XL|XXL|small|medium|large|klein|mittel|groß|trivial|low|high)(?![\p{L}\d])/iu;

/** The estimate in a field's value, or null where it is none. Parts that follow one another ("1h 30m") are added. */
export function readEstimate(text: string, at: Range): Located<Estimate> | null {
  const raw = text.slice(at.start, Math.min(at.end, at.start + 300));
  const value = raw.replace(/^[`*_\s]+/, '');
  const lead = raw.length - value.length;
  let hours: number | null = null;
  let points: number | null = null;
  let end = 0;
  for (const found of value.matchAll(AMOUNT)) {
    if (end > 0 && !/^[\s,+]*(?:and|und|y|et|e)?[\s,+]*$/.test(value.slice(end, found.index))) break;
    if (end === 0 && !/^[\p{L}\s(≈~]{0,20}$/u.test(value.slice(0, found.index))) break;
    const behind = value.slice(found.index + found[0].length);
    const amount = found[4] === undefined ? number(found[1]) / 2 + number(found[3]) / 2 : number(found[4]);
    const unit = UNITS.find(([pattern]) => pattern.test(behind));
    const size = unit?.[0].exec(behind)?.[0] ?? POINTS.exec(behind)?.[0];
    if (size === undefined) break;
    if (unit === undefined) points = (points ?? 0) + amount;
    else hours = (hours ?? 0) + amount * unit[1];
    end = found.index + found[0].length + size.length;
  }
  if (end === 0) end = SIZE.exec(value)?.[0].length ?? 0;
  if (end === 0) return null;
  const start = at.start + lead;
  const range = { start, end: start + end };
  return {
    value: { text: text.slice(range.start, range.end), hours: round(hours), points: round(points) },
    at: range,
  };
}

function number(text: string | undefined): number {
  return Number((text ?? '0').replace(',', '.'));
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
