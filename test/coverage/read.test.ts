/** Every format is known by its content and read to exact figures; what is broken is refused with its line. */
import { describe, expect, test } from 'vitest';
import { COVERAGE_FORMATS, readReport as read } from '../../src/coverage/read.ts';
import { METRICS } from '../../src/model/coverage.ts';
import { LCOV, REPORTS, XML } from './reports.ts';

function readReport(...parameters: Parameters<typeof read>) {
  const report = read(...parameters);
  if (report === null) throw new Error('the text is blank');
  return report;
}

test('there is a report of every format', () =>
  expect(Object.keys(REPORTS).sort()).toEqual([...COVERAGE_FORMATS].sort()));

describe.each(Object.entries(REPORTS))('%s', (format, { text, totals }) => {
  test('is known by its content and counted', () => {
    const report = readReport('report', [text]);
    expect(report.format).toBe(format);
    const file = report.files[0];
    const counts = METRICS.flatMap((metric) => {
      const count = file?.totals[metric];
      return count === undefined ? [] : [[metric, `${count.covered}/${count.total}`]];
    });
    expect(Object.fromEntries(counts)).toEqual(totals);
  });

  test('comes in pieces of any size', () => {
    const letters = text.match(/[\s\S]{1,7}/g) ?? [];
    expect(readReport('report', letters)).toEqual(readReport('report', [text]));
  });

  test('is refused when it is cut off', () => {
    expect(() => readReport('the-report', [text.slice(0, Math.floor(text.length * 0.7))])).toThrow(
      /the-report/,
    );
  });
});

test.each(
  Object.keys(REPORTS).flatMap((format) =>
    COVERAGE_FORMATS.filter((other) => other !== format).map((other) => [format, other] as const),
  ),
)('a report of %s is no report of %s', (format, other) => {
  expect(() => readReport('r', [REPORTS[format]?.text ?? ''], other)).toThrow(`(read as ${other})`);
});

test('a report without a mark of its format is another one', () => {
  const clover =
    '<coverage><project><file name="a"><line num="1" count="1" type="stmt"/></file></project></coverage>';
  const cobertura =
    '<coverage><packages><package><classes><class filename="a"><lines><line number="1" hits="1"/></lines></class></classes></package></packages></coverage>';
  expect(readReport('r', [clover], 'clover').files).toHaveLength(1);
  expect(readReport('r', [cobertura], 'cobertura').files).toHaveLength(1);
  expect(() => readReport('r', [clover], 'cobertura')).toThrow('r:1: <project> is no part of this format');
  expect(() => readReport('r', [cobertura], 'clover')).toThrow('r:1: <packages> is no part of this format');
  for (const format of ['clover', 'cobertura'] as const)
    expect(() => readReport('r', ['<coverage><x/></coverage>'], format)).toThrow(
      /nothing shows that it is this/,
    );
});

test('bad reports are refused by name, line and format', () => {
  const refused = (text: string, format?: 'lcov' | 'cobertura') => () => readReport('x.info', [text], format);
  expect([read('x.info', ['']), read('x.info', [' \n', '\n'])]).toEqual([null, null]);
  expect(refused('hello')).toThrow(/unexpected content, expected one of/);
  expect(refused(LCOV.replace('DA:2,0', 'DA:2,many'))).toThrow('x.info:8: "many" is no count (read as lcov)');
  expect(refused(LCOV.replace('DA:2,0', 'DA:-4,0'))).toThrow(/no line number/);
  expect(refused(LCOV, 'cobertura')).toThrow(/x\.info/);
  expect(refused(LCOV.replace('LF:3', 'LF:0.5').replace('LH:1', 'LH:0.25'))).not.toThrow();
  expect(
    refused(
      '{"total":{"lines":{"total":1,"covered":2}},"a":{"lines":{"total":1,"covered":2},"statements":{"total":1,"covered":2},"functions":{"total":0,"covered":0},"branches":{"total":0,"covered":0}}}',
    ),
  ).toThrow();
  const bomb = `${XML}<!DOCTYPE c [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><coverage line-rate="1"><x>&b;</x></coverage>`;
  expect(refused(bomb)).toThrow(/x\.info/);
  expect(refused(`${XML}<coverage line-rate="1">${'<a>'.repeat(300)}`)).toThrow(/more than 200 deep/);
});

test('a bare & in a file name is read and said', () => {
  const text = (REPORTS.cobertura?.text ?? '').replace('src/a.ts', 'src/a & b.ts');
  const report = readReport('c.xml', [text]);
  expect(report.files[0]?.path).toBe('src/a & b.ts');
  expect(report.notes[0]).toContain('1 bare "&"');
});
