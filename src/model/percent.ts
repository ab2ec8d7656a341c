/** Percentages, compared and shown exactly: all integers, cut and never rounded up. */
import type { Count } from './coverage.ts';

/** A percentage as it was written: `units` by ten to the power of `decimals`. */
export interface Percent {
  /** With its sign: `80.5%`. */
  readonly text: string;
  readonly units: number;
  readonly decimals: number;
}

export type ReadPercent =
  | { readonly ok: true; readonly percent: Percent }
  | { readonly ok: false; readonly problem: string };

const DECIMAL = /^(\d{1,3})(?:\.(\d{1,6}))?[ \t]{0,2}(%?)$/;

/** Reads `80`, `80%` or `80.5 %`. A bare number above 0 and up to 1 is refused: nobody can tell what it means. */
export function readPercent(written: string | number): ReadPercent {
  const percent = decimalOf(written);
  if (percent === null) return refusal(written, 'expected a percentage from 0 to 100, such as `80%`');
  const isBare = !String(written).trim().endsWith('%');
  if (isBare && percent.units > 0 && percent.units <= 10 ** percent.decimals) {
    const meant = decimalText(percent.units * 100, percent.decimals);
    return refusal(
      written,
      `expected a percentage: was ${meant} % meant? Write \`${meant}%\`, or \`${percent.text}\``,
    );
  }
  return { ok: true, percent };
}

/** Reads points of a percentage, such as `0.5`: here a bare number can mean only one thing. */
export function readPoints(written: string | number): ReadPercent {
  const percent = decimalOf(written);
  return percent === null
    ? refusal(written, 'expected points from 0 to 100, such as `0.5`')
    : { ok: true, percent };
}

function refusal(written: string | number, expected: string): ReadPercent {
  return { ok: false, problem: `Unexpected \`${String(written).slice(0, 40)}\`, ${expected}` };
}

function decimalOf(written: string | number): Percent | null {
  const match = DECIMAL.exec(String(written).trim());
  if (match === null) return null;
  const [, whole = '', fraction = ''] = match;
  const digits = fraction.replace(/0+$/, '');
  const units = Number(whole + digits);
  if (units > 100 * 10 ** digits.length) return null;
  const shown = fraction === '' ? String(Number(whole)) : `${Number(whole)}.${fraction}`;
  return { text: `${shown}%`, units, decimals: digits.length };
}

function decimalText(units: number, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0+$/, '');
}

/** True when the share is at least `percent`: covered × 100 × 10ᵈ ≥ units × total. Nothing of nothing meets any. */
export function meets({ covered, total }: Count, { units, decimals }: Percent): boolean {
  return BigInt(covered) * 100n * 10n ** BigInt(decimals) >= BigInt(units) * BigInt(total);
}

/** True when the share is at most `points` below that of `base`. */
export function holds(now: Count, base: Count, { units, decimals }: Percent): boolean {
  const scale = 100n * 10n ** BigInt(decimals);
  const [covered, total] = [BigInt(now.covered), BigInt(now.total)];
  const [baseCovered, baseTotal] = [BigInt(base.covered), BigInt(base.total)];
  return covered * baseTotal * scale + BigInt(units) * total * baseTotal >= baseCovered * total * scale;
}

/** The share with two decimals, `89.90`: 100.00 only when all is covered, 0.00 only when nothing is. */
export function shownPercent({ covered, total }: Count): string {
  if (total === 0) return '0.00';
  const cut = Number((BigInt(covered) * 10_000n) / BigInt(total));
  const hundredths = covered > 0 && cut === 0 ? 1 : cut;
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** `899/1000 = 89.90 %`. */
export function shownShare(count: Count): string {
  return `${count.covered}/${count.total} = ${shownPercent(count)} %`;
}

/** A threshold as people read it: `90 %`. */
export function shownThreshold(text: string): string {
  return text.replace(/[ \t]*%$/, ' %');
}

/** The sum of counts. */
export function sumOf(counts: Iterable<Count>): Count {
  let [covered, total] = [0, 0];
  for (const count of counts) {
    covered += count.covered;
    total += count.total;
  }
  return { covered, total };
}
