/** Reports that are mutated or made to hurt end in a figure or in an error that says where, soon, and never in a crash. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReportError } from '../../src/coverage/error.ts';
import { readReport } from '../../src/coverage/read.ts';
import type { Count, CoverageFormat } from '../../src/model/coverage.ts';
import { REPORTS } from './reports.ts';

/** Reads a text; null where it is refused in the right way. */
function read(text: string, format?: CoverageFormat) {
  try {
    return readReport('r', [text], format);
  } catch (error) {
    if (error instanceof ReportError) return null;
    throw error;
  }
}

/** Every figure of every file; none of a text that was refused. */
function countsIn(report: ReturnType<typeof read>): Count[] {
  return (report?.files ?? []).flatMap(({ totals }) => Object.values(totals));
}

function isSound({ covered, total }: Count): boolean {
  const areWhole = Number.isSafeInteger(covered) && Number.isSafeInteger(total);
  return areWhole && covered >= 0 && covered <= total;
}

const mutations = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 12 }),
  put: fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom(
      '-1',
      '1e999',
      '999999999999999999',
      'NaN',
      '"',
      '<',
      '&',
      '\u0000',
      '\n',
      'null',
      '[]',
      '{}',
    ),
  ),
});

describe.each(Object.entries(REPORTS))('%s', (format, { text }) => {
  it('keeps its figures sound after any mutation, found or forced', () => {
    fc.assert(
      fc.property(mutations, fc.boolean(), ({ at, length, put }, isForced) => {
        const start = Math.floor(at * text.length);
        const mutated = text.slice(0, start) + put + text.slice(start + length);
        const report = read(mutated, isForced ? (format as CoverageFormat) : undefined);
        expect(countsIn(report).filter((count) => !isSound(count))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a report that is small and claims to be large', () => {
  const classOf = (line: string) =>
    `<coverage line-rate="1"><packages><package><classes><class filename="a"><lines>${line}</lines></class></classes></package></packages></coverage>`;

  it.each([
    ['Cobertura', classOf('<line number="1" hits="1" condition-coverage="0% (0/999999999)"/>')],
    [
      'JaCoCo',
      '<report name="x"><package name="a"><sourcefile name="b"><line nr="1" mi="0" ci="0" mb="0" cb="9999999999"/></sourcefile></package></report>',
    ],
    ['Go, statements', 'mode: set\na/b.go:1.1,2.1 999999999 1\n'],
    [
      'Go, lines',
      `mode: set\n${Array.from({ length: 9 }, (_, at) => `a/b.go:1.${at},9999999.1 1 1\n`).join('')}`,
    ],
    [
      'llvm-cov',
      JSON.stringify({
        type: 'llvm.coverage.json.export',
        data: [
          {
            files: [
              {
                filename: 'a',
                segments: [
                  [1, 1, 1, true, true, false],
                  [9e15, 1, 0, false, false, false],
                ],
                summary: { lines: { count: 1, covered: 1 }, functions: { count: 0, covered: 0 } },
              },
            ],
          },
        ],
      }),
    ],
  ])('%s, is refused at once', (_, text) => {
    const start = performance.now();
    expect(() => readReport('r', [text])).toThrow(/states more than 50000000/);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
