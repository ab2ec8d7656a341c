/** Shares are compared as integers, cut and never rounded up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, meets, readPercent, readPoints, shownPercent, shownShare } from '../../src/model/percent.ts';

const percent = (written: string | number) => {
  const read = readPercent(written);
  if (!read.ok) throw new Error(read.problem);
  return read.percent;
};
const counts = fc
  .tuple(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([total, share]) => ({ total, covered: Math.min(total, Math.floor(total * share)) }));
const thresholds = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(6, '0')}%`);

describe('comparing', () => {
  it.each([
    [899, 1000, '90', false, '899/1000 = 89.90 %'],
    [900, 1000, '90', true, '900/1000 = 90.00 %'],
    [12, 15, '80%', true, '12/15 = 80.00 %'],
    [99_995, 100_000, '100', false, '99995/100000 = 99.99 %'],
    [2, 3, '66.666666', true, '2/3 = 66.66 %'],
    [2, 3, '66.666667%', false, '2/3 = 66.66 %'],
    [0, 7, '0', true, '0/7 = 0.00 %'],
    [1, 1_000_000, '0.01%', false, '1/1000000 = 0.01 %'],
  ])('%i of %i against %s', (covered, total, least, expected, shown) => {
    expect(meets({ covered, total }, percent(least))).toBe(expected);
    expect(shownShare({ covered, total })).toBe(shown);
  });

  it('agrees with fractions of whole numbers', () => {
    fc.assert(
      fc.property(counts, thresholds, (count, written) => {
        const [whole = '', fraction = ''] = written.replace('%', '').split('.');
        const least = BigInt(whole + fraction);
        const share = BigInt(count.covered) * 100n * 1_000_000n;
        expect(meets(count, percent(written))).toBe(share >= least * BigInt(count.total));
      }),
    );
  });

  it('never loses to one more covered line', () => {
    fc.assert(
      fc.property(counts, thresholds, ({ covered, total }, written) => {
        fc.pre(covered < total && meets({ covered, total }, percent(written)));
        expect(meets({ covered: covered + 1, total }, percent(written))).toBe(true);
      }),
    );
  });
});

describe('showing', () => {
  it('never says 100 unless all is covered, nor 0 unless nothing is', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const shown = shownPercent(count);
        expect(shown).toMatch(/^\d{1,3}\.\d\d$/);
        expect(shown === '100.00').toBe(count.covered === count.total);
        expect(shown === '0.00').toBe(count.covered === 0);
      }),
    );
  });

  it('never says more than is there, but for the smallest share', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const hundredths = BigInt(shownPercent(count).replace('.', ''));
        fc.pre(hundredths > 1n);
        expect(hundredths * BigInt(count.total) <= BigInt(count.covered) * 10_000n).toBe(true);
        expect((hundredths + 1n) * BigInt(count.total) > BigInt(count.covered) * 10_000n).toBe(true);
      }),
    );
  });
});

describe('reading', () => {
  it.each([
    [80, '80%', 80, 0],
    ['80 %', '80%', 80, 0],
    ['80.50%', '80.50%', 805, 1],
    [80.5, '80.5%', 805, 1],
    ['0.8%', '0.8%', 8, 1],
    ['1%', '1%', 1, 0],
    [0, '0%', 0, 0],
    ['100', '100%', 100, 0],
  ])('takes %s', (written, text, units, decimals) => {
    expect(percent(written)).toEqual({ text, units, decimals });
  });

  it.each([
    [0.8, 'was 80 % meant? Write `80%`, or `0.8%`'],
    ['0.875', 'was 87.5 % meant?'],
    [1, 'was 100 % meant? Write `100%`, or `1%`'],
    ['1.0', 'was 100 % meant?'],
    [101, 'expected a percentage from 0 to 100'],
    ['100.1%', 'from 0 to 100'],
    [-3, 'from 0 to 100'],
    ['many', 'Unexpected `many`'],
    ['1e1', 'Unexpected `1e1`'],
    [Number.NaN, 'Unexpected `NaN`'],
  ])('refuses %s', (written, problem) => {
    const read = readPercent(written);
    expect(read.ok ? null : read.problem).toContain(problem);
  });

  it('takes points as they stand', () => {
    expect(readPoints(0.5)).toMatchObject({ ok: true, percent: { units: 5, decimals: 1 } });
    expect(readPoints('1')).toMatchObject({ ok: true, percent: { units: 1, decimals: 0 } });
    expect(readPoints('a bit').ok).toBe(false);
  });
});

describe('holding against a base', () => {
  it.each([
    [{ covered: 895, total: 1000 }, { covered: 900, total: 1000 }, '0.5', true],
    [{ covered: 894, total: 1000 }, { covered: 900, total: 1000 }, '0.5', false],
    [{ covered: 2, total: 3 }, { covered: 4, total: 6 }, '0', true],
    [{ covered: 199, total: 300 }, { covered: 2, total: 3 }, '0', false],
  ])('%o after %o by %s points', (now, base, points, expected) => {
    const most = readPoints(points);
    expect(most.ok && holds(now, base, most.percent)).toBe(expected);
  });
});
