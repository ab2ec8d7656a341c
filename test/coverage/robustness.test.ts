/** Reports that are mutated or made to hurt end in a figure or in an error that says where, soon, and never in a crash. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReportError } from '../../src/coverage/error.ts';
import { withinString } from '../../src/coverage/json.ts';
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
            files: Array.from({ length: 6 }, (_, at) => ({
              filename: `a${at}`,
              segments: [
                [1, 1, 1, true, true, false],
                [9_999_999, 1, 0, false, false, false],
              ],
              summary: { lines: { count: 1, covered: 1 }, functions: { count: 0, covered: 0 } },
            })),
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

describe('a line without an end', () => {
  it.each([
    ['lcov', 'TN:\nSF:a.ts\nDA:2,', '9', 3],
    ['go', 'mode: set\na/b.go:1.1,', '9', 2],
  ] as const)('in %s is refused at its cap, and in linear time', (format, head, filler, line) => {
    const piece = filler.repeat(65_536);
    let given = 0;
    function* pieces() {
      yield head;
      for (; given < 2000; given++) yield piece;
    }
    const start = performance.now();
    expect(() => readReport('r', pieces(), format)).toThrow(
      `r:${line}: the line is longer than 1048576 characters (read as ${format})`,
    );
    expect(given).toBeLessThan(20);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(() => readReport('r', [`${head}${piece.repeat(20)}\n`], format)).toThrow(/longer than/);
  });

  it('in JSON is refused where no string could hold it', () => {
    const piece = ' '.repeat(50_000_000);
    function* pieces() {
      yield '{"a.ts":{"statementMap":';
      for (;;) yield piece;
    }
    expect(() => readReport('r', pieces())).toThrow('r: the report is larger than 400 MB (read as istanbul)');
    const capped = withinString('b.json', 'benchmark', pieces());
    expect(() => [...capped]).toThrow('b.json: the report is larger than 400 MB (read as benchmark)');
  });
});

describe.each(['0', '-1', '2147483649', '4294967297'])('the line number %s', (line) => {
  const text = (format: string) => REPORTS[format]?.text ?? '';

  it.each<[CoverageFormat, string]>([
    ['lcov', text('lcov').replace('DA:2,0', `DA:${line},0`)],
    ['lcov', text('lcov').replace('BRDA:1,0,0', `BRDA:${line},0,0`)],
    ['cobertura', text('cobertura').replace('<line number="2"', `<line number="${line}"`)],
    ['clover', text('clover').replace('num="2"', `num="${line}"`)],
    ['jacoco', text('jacoco').replace('nr="2"', `nr="${line}"`)],
    ['istanbul', text('istanbul').replace('{"line":2', `{"line":${line}`)],
    ['go', text('go').replace('a.go:2.1,3.2', `a.go:${line}.1,${line}.2`)],
    ['coverage.py', text('coverage.py').replace('"missing_lines":[2', `"missing_lines":[${line}`)],
    ['simplecov', text('simplecov').replace('[:if, 0, 1,', `[:if, 0, ${line},`)],
    ['llvm-cov', text('llvm-cov').replace('[[1,1,1,9', `[[${line},1,1,9`)],
  ])('is an error in %s', (format, report) => {
    expect(report).not.toBe(text(format));
    expect(() => readReport('r', [report], format)).toThrow(ReportError);
  });

  it('is an error in opencover, where it is not the sign for no line', () => {
    const report = text('opencover').replace('sl="2"', `sl="${line}"`);
    if (Number(line) > 0) expect(() => readReport('r', [report])).toThrow(ReportError);
    else expect(readReport('r', [report])?.files[0]?.totals.lines?.total).toBe(2);
  });
});

it('code without a line in OpenCover is passed over', () => {
  const report = (REPORTS.opencover?.text ?? '').replace('sl="2"', 'sl="16707566"');
  expect(readReport('r', [report])?.files[0]?.totals.lines?.total).toBe(2);
});
