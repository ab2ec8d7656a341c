/** Clover as two kinds of producers write its conditions: the figures of each file tell which kind it is. */
import { describe, expect, it } from 'vitest';
import { mergeFiles } from '../../src/coverage/merge.ts';
import { readReport } from '../../src/coverage/read.ts';
import { coberturaText } from '../../src/coverage/write-cobertura.ts';
import type { FileCoverage } from '../../src/model/coverage.ts';

const cond = (line: number, yes: number, no: number) =>
  `<line num="${line}" count="2" type="cond" truecount="${yes}" falsecount="${no}"/>`;
const stated = (covered: number, total: number) =>
  `<metrics conditionals="${total}" coveredconditionals="${covered}"/>`;
const file = (name: string, inside: string) => `<file name="${name}" path="${name}">${inside}</file>`;

function read(...files: readonly string[]): readonly FileCoverage[] {
  const text = `<coverage generated="1" clover="3.2.0"><project>${files.join('')}</project></coverage>`;
  return readReport('c.xml', [text])?.files ?? [];
}

/** Branches covered of all, by what their lines say and not by what the file states. */
function shown(files: readonly FileCoverage[]): string[] {
  return files.map(({ details }) => {
    const counts = details.branches?.counts ?? new Int32Array();
    return `${counts.filter((hits) => hits > 0).length}/${counts.length}`;
  });
}

describe('conditions', () => {
  it.each<[string, string, string]>([
    ['covered and uncovered arms', stated(2, 2) + cond(2, 2, 0), '2/2'],
    ['hits of both sides', stated(1, 2) + cond(2, 2, 0), '1/2'],
    ['figures behind the lines', cond(2, 4, 1) + stated(4, 5), '4/5'],
    ['hits of several conditions', cond(2, 4, 1) + cond(2, 0, 9) + stated(3, 4), '3/4'],
    ['arms, one of them without a line', stated(3, 5) + cond(2, 3, 1), '3/4'],
    ['no figures', cond(2, 5, 0), '1/2'],
  ])('%s', (_, inside, expected) => {
    expect(shown(read(file('a', inside)))).toEqual([expected]);
  });

  it('are read as in the other files where the figures of one tell nothing', () => {
    const arms = file('a', stated(2, 2) + cond(2, 2, 0));
    expect(shown(read(arms, file('b', cond(1, 3, 0))))).toEqual(['2/2', '3/3']);
    expect(shown(read(file('b', cond(1, 3, 0)), arms))).toEqual(['3/3', '2/2']);
    expect(shown(read(file('a', stated(1, 2) + cond(2, 2, 0)), file('b', cond(1, 3, 0))))).toEqual([
      '1/2',
      '1/2',
    ]);
  });

  it('stay whole where a report is given twice, and in the merged file', () => {
    const once = read(file('a', stated(2, 2) + cond(2, 2, 0)));
    const twice = mergeFiles([...once, ...once]);
    expect(twice[0]?.totals.branches).toEqual({ covered: 2, total: 2 });
    expect([...coberturaText(twice)].join('')).toContain('condition-coverage="100% (2/2)"');
  });

  it('of a small report that claims to be large are refused', () => {
    expect(() => read(file('a', stated(9e9, 9e9) + cond(2, 9e9, 0)))).toThrow(/states more than 50000000/);
  });
});
