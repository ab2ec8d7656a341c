/** LCOV: what a record lists weighs more than what it states, and what is no line of a record is no report. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/coverage/read.ts';

function totals(inside: string) {
  return readReport('r', [`TN:\nSF:a.ts\n${inside}\nend_of_record\n`])?.files[0]?.totals;
}

describe('the figures of a record', () => {
  it.each<[string, string, number, number]>([
    ['are those of its lines', 'DA:1,1\nDA:2,0\nDA:3,0\nLF:3\nLH:1', 1, 3],
    ['do not claim more lines than are listed', 'DA:1,1\nDA:2,0\nDA:3,0\nLF:10\nLH:10', 1, 3],
    ['do not claim more hits than are listed', 'DA:1,1\nDA:2,0\nDA:3,0\nLF:3\nLH:3', 1, 3],
    ['do not claim fewer lines than were missed', 'DA:1,1\nDA:2,0\nDA:3,0\nLF:1\nLH:1', 1, 3],
    ['leave out lines that ran and do not count', 'DA:1,1\nDA:2,1\nDA:3,0\nLF:2\nLH:2', 1, 2],
    ['can be those of an empty file', 'DA:1,1\nLF:0\nLH:1', 0, 0],
    ['stand alone where no line is listed', 'LF:4\nLH:3', 3, 4],
    ['stand alone and within bounds', 'LF:4\nLH:9', 4, 4],
    ['are 0 where nothing is said', '', 0, 0],
  ])('%s', (_, inside, covered, total) => {
    expect(totals(inside)).toEqual({ lines: { covered, total } });
  });

  it('are those of the branches that are listed', () => {
    expect(totals('DA:1,1\nBRDA:1,0,0,1\nBRDA:1,0,1,-\nBRF:9\nBRH:9')?.branches).toEqual({
      covered: 1,
      total: 2,
    });
    expect(totals('DA:1,1\nBRF:4\nBRH:3')?.branches).toEqual({ covered: 3, total: 4 });
  });
});

describe('a line of a record', () => {
  it.each([
    'VER:1',
    'TN:again',
    'MCDC:1,2,t,1,0,x',
    'BRDA:1,0,a, b,1',
    'FN:0,init',
    'FN:1,9,f(a, b)',
    '# a comment',
    ' ',
    'DA:1,3,abc==',
    'DA:2,-4',
  ])('may be %j', (line) => {
    expect(totals(`DA:1,1\n${line}`)).toBeDefined();
  });

  it.each<[string, string]>([
    ['hello world', '"hello world" is no line of a record'],
    ['da:1,1', '"da:1,1" is no line of a record'],
    ['DA:5', '"DA:5" is no line: its number and its count are expected'],
    ['DA:,1', '"" is no line number'],
    ['DA:5,', '"" is no count'],
    ['BRDA:5', '"BRDA:5" is no branch: line, block, branch and taken are expected'],
    ['BRDA:5,1', '"BRDA:5,1" is no branch'],
    ['BRDA:5,0,0', '"BRDA:5,0,0" is no branch'],
    ['BRDA:5,0,0,', '"" is no count'],
    ['FN:5', '"FN:5" is no function: its line and its name are expected'],
    ['FNDA:5', '"FNDA:5" is no call: its count and its name are expected'],
    ['FNA:0,1,f', 'FNA:0 has no FNL before it'],
    ['LF:', '"" is no count'],
    ['SF:b.ts', 'a second SF: before the end_of_record of a.ts'],
  ])('may not be %j', (line, problem) => {
    expect(() => totals(`DA:1,1\n${line}`)).toThrow(`r:4: ${problem}`);
    expect(() => readReport('r', [`TN:\nSF:a.ts\nDA:1,1\n${line}\nend_of_record\n`])).toThrow(
      /\(read as lcov\)$/,
    );
  });
});
