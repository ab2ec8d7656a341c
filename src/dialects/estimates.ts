/** Estimates: hours, days, weeks, minutes, points, sizes, ranges, in several languages. */
import type { Located, Range } from '../model/place.ts';
import type { Estimate } from '../model/task.ts';

/** Working hours of one unit: a day has 8, a week 40, a month 160. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:min(?:ute)?s?|minuten|minutos?|мин\p{L}*|分钟|分鐘|分間|分|분|phút|minut\p{L}*|m)(?!\p{L})/iu,
    1 / 60,
  ],
  [
    /^(?:(?:person|man|dev|engineer)[- ]?hours?|h|hrs?|hours?|std|stunden?|horas?|heures?|час\p{L}*|ч|个小时|小时|小時|時間|시간|giờ|godzin\p{L}*)(?!\p{L})/iu,
    1,
  ],
  [
    /^(?:(?:person|man|dev|engineer|working|work|business)[- ]?days?|d|days?|pt|tage?n?|personentage?n?|días?|dias?|jours?|j|дн\p{L}*|день|个工作日|工作日|人天|天|人日|日|일|ngày|dni|dzień)(?!\p{L})/iu,
    8,
  ],
  [
    /^(?:(?:person|man|dev|engineer)[- ]?weeks?|w|wks?|weeks?|wochen?|semanas?|semaines?|недел\p{L}*|周|週間|週|주|tuần|tygod\p{L}*)(?!\p{L})/iu,
    40,
  ],
  [/^(?:months?|mo|monate?n?|mes(?:es)?|mois|месяц\p{L}*|个月|ヶ月|か月|개월|tháng)(?!\p{L})/iu, 160],
];
const POINTS =
  /^(?:sp|pts?|story[ -]?points?|points?|puntos?(?: de historia)?|pontos?|storypunkte|punkte?|балл\p{L}*|故事点|点|點|ポイント|포인트|스토리 포인트)(?!\p{L})/iu;
const SIZE =
  /^(?:xxs|xs|s|m|l|xl|xxl|tiny|small|medium|large|huge|klein|mittel|groß|pequeño|mediano|grande|petit|moyen|grand|pequeno|médio|trivial|low|high|easy|小|中|大|малый|средний|большой)(?![\p{L}\d])/iu;
const HALF = /^(?:half a|half|½|半|medio|media|un demi|eine? halber?|полдня)[ -]?/iu;

/** A number or a range of two, at the place where the expression stands. */
const AMOUNT =
  /[~≈<>≤≥]{0,2}[ \t]?(\d{1,5}(?:[.,]\d{1,3})?)(?:[ \t]{0,3}(\p{L}{0,8})[ \t]{0,3}(?:[-–—~～〜]|to|bis|à|a|до|至|到)[ \t]{0,3}(\d{1,5}(?:[.,]\d{1,3})?))?\+?[ \t]{0,3}-?/uy;

/** How far into a value the first number may stand. */
const LEAD = 40;

interface Part {
  readonly hours: number | null;
  readonly points: number | null;
  readonly end: number;
}

/**
 * The estimate in a field's value, or null where it is none. Parts that follow one another ("1h 30m") are added; of a
 * range the mean counts. A number without unit takes the unit of the label: "Story points: 5".
 */
export function readEstimate(text: string, at: Range, label = ''): Located<Estimate> | null {
  const value = text.slice(at.start, Math.min(at.end, at.start + 300));
  const start = value.search(/\d|½|\bhalf\b|半/iu);
  const lead = start < 0 ? value : value.slice(0, start);
  if (start >= 0 && start <= LEAD && /^[\p{L}\s`*_(（:：≈~<>≤≥.\-–—/]*$/u.test(lead)) {
    const begin = start - (/[~≈<>≤≥]{0,2}[ \t]?$/u.exec(lead)?.[0].trimEnd().length ?? 0);
    const sum = sumFrom(value, begin, label);
    if (sum !== null) return located(text, at.start + begin, sum, at.start);
  }
  return sizeIn(text, value, at.start);
}

/** Adds the parts that follow one another from `begin`. */
function sumFrom(value: string, begin: number, label: string): Part | null {
  let sum = partAt(value, begin, label);
  for (let part = nextPart(value, sum); sum !== null && part !== null; part = nextPart(value, sum)) {
    const hours = add(sum.hours, part.hours);
    sum = { hours, points: add(sum.points, part.points), end: part.end };
  }
  return sum;
}

function nextPart(value: string, sum: Part | null): Part | null {
  if (sum === null) return null;
  const gap = /^(?:[ \t]*[,+])?[ \t]*(?:(?:and|und|y|et|e|и)[ \t]+)?/u.exec(
    value.slice(sum.end, sum.end + 12),
  );
  return partAt(value, sum.end + (gap?.[0].length ?? 0), '');
}

function partAt(value: string, at: number, label: string): Part | null {
  const half = HALF.exec(value.slice(at, at + 16));
  if (half !== null && /^[^\d]/.test(value.slice(at))) return unitAt(value, at + half[0].length, 0.5, '');
  AMOUNT.lastIndex = at;
  const found = AMOUNT.exec(value);
  if (found === null) return null;
  const [, first, , last] = found;
  const amount = last === undefined ? number(first) : (number(first) + number(last)) / 2;
  return unitAt(value, AMOUNT.lastIndex, amount, label) ?? unitAt(value, AMOUNT.lastIndex - 1, amount, label);
}

function unitAt(value: string, at: number, amount: number, label: string): Part | null {
  const behind = value
    .slice(at, at + 24)
    .replace(/^[(（]/, ' ')
    .trimStart();
  const skipped = value.slice(at, at + 24).length - behind.length;
  for (const [pattern, hours] of UNITS) {
    const unit = pattern.exec(behind);
    if (unit !== null) return { hours: amount * hours, points: null, end: at + skipped + unit[0].length };
  }
  const points = POINTS.exec(behind);
  if (points !== null) return { hours: null, points: amount, end: at + skipped + points[0].length };
  return ofLabel(value, at, amount, label);
}

/** "Story points: 5", "Estimated hours: 3": the label has the unit. */
function ofLabel(value: string, at: number, amount: number, label: string): Part | null {
  if (!/^[\s.`*_)]*$/.test(value.slice(at))) return null;
  const end = value.slice(0, at).trimEnd().length;
  for (const word of label.split(/[\s()（）]+/)) {
    if (word.length < 2) continue;
    const hours = UNITS.find(([pattern]) => pattern.exec(word)?.[0].length === word.length)?.[1];
    if (hours !== undefined) return { hours: amount * hours, points: null, end };
    if (POINTS.exec(word)?.[0].length === word.length) return { hours: null, points: amount, end };
  }
  return null;
}

function sizeIn(text: string, value: string, from: number): Located<Estimate> | null {
  const lead =
    /^(?:[`*_\s[(]|(?:size|t-?shirt(?: size)?|effort|größe|tamaño|taille|tamanho)[ \t]*[:：][`*_\s]*){0,8}/iu.exec(
      value,
    )?.[0].length ?? 0;
  const size = SIZE.exec(value.slice(lead));
  return size === null
    ? null
    : located(text, from + lead, { hours: null, points: null, end: lead + size[0].length }, from);
}

function located(text: string, start: number, part: Part, origin: number): Located<Estimate> {
  const end = origin + part.end;
  return {
    value: { text: text.slice(start, end), hours: round(part.hours), points: round(part.points) },
    at: { start, end },
  };
}

function add(sum: number | null, part: number | null): number | null {
  return part === null ? sum : (sum ?? 0) + part;
}

function number(text: string | undefined): number {
  return Number((text ?? '0').replace(',', '.'));
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
