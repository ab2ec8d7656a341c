/** Two runs of the same code: every arm and every function is found again by its name, and mere counts are a lower bound. */
import { describe, expect, it, test } from 'vitest';
import { hitsOn } from '../../src/coverage/hits.ts';
import { mergeFiles } from '../../src/coverage/merge.ts';
import { mergeHits } from '../../src/coverage/merge-hits.ts';
import { readReport } from '../../src/coverage/read.ts';
import { type CoverageFormat, type FileCoverage, METRICS } from '../../src/model/coverage.ts';

/** What reports say together of the one file in them, as `covered/total`. */
function together(...texts: readonly string[]) {
  return figuresOf(mergeFiles(texts.flatMap((text) => readReport('r', [text])?.files ?? [])));
}

function figuresOf([file, ...others]: readonly FileCoverage[]) {
  expect(others).toEqual([]);
  const counts = METRICS.flatMap((metric) => {
    const count = file?.totals[metric];
    return count === undefined ? [] : [[metric, `${count.covered}/${count.total}`]];
  });
  return Object.fromEntries(counts);
}

const lcov = (inside: string) => `TN:\nSF:a.ts\nDA:1,1\n${inside}\nend_of_record\n`;
const cobertura = (lines: string, methods = '') =>
  `<coverage line-rate="1"><packages><package><classes><class name="A" filename="a.ts"><methods>${methods}</methods><lines>${lines}</lines></class></classes></package></packages></coverage>`;
const jacoco = (hit: 0 | 1) => {
  const method = (name: string, covered: number, line: number) =>
    `<method name="${name}" desc="()V" line="${line}"><counter type="METHOD" missed="${1 - covered}" covered="${covered}"/></method>`;
  return `<report name="r"><package name="p"><class name="p/A" sourcefilename="A.java">${method('m1', hit, 3)}${method('m2', 1 - hit, 3)}</class><sourcefile name="A.java"><line nr="3" mi="0" ci="1"  mb="0" cb="0"/><counter type="LINE" missed="0" covered="1"/><counter type="METHOD" missed="1" covered="1"/></sourcefile></package></report>`;
};
const python = (executed: number, missing: number) =>
  JSON.stringify({
    meta: { branch_coverage: true },
    files: {
      'a.py': {
        executed_lines: [2],
        missing_lines: [],
        executed_branches: [[2, executed]],
        missing_branches: [[2, missing]],
        summary: { covered_lines: 1, num_statements: 1, num_branches: 2, covered_branches: 1 },
      },
    },
  });
const suite = (yes: number, no: number) => ({
  coverage: {
    'a.rb': {
      lines: [1],
      branches: { '[:if, 0, 1, 2, 1, 9]': { '[:then, 1, 1, 2, 1, 4]': yes, '[:else, 2, 1, 5, 1, 9]': no } },
    },
  },
});
const moduleOf = (yes: number, no: number) =>
  `<Module><Files><File uid="1" fullPath="a.cs"/></Files><Classes><Class><Methods><Method><Name>void A::B()</Name><FileRef uid="1"/><SequencePoints><SequencePoint vc="1" sl="1" sc="1" el="1" ec="9" fileid="1"/></SequencePoints><BranchPoints><BranchPoint vc="${yes}" sl="1" ordinal="0" path="0" fileid="1"/><BranchPoint vc="${no}" sl="1" ordinal="1" path="1" fileid="1"/></BranchPoints></Method></Methods></Class></Classes></Module>`;
const opencover = (...modules: readonly string[]) =>
  `<CoverageSession><Modules>${modules.join('')}</Modules></CoverageSession>`;
const istanbul = (...arms: readonly (readonly [column: number, hits: number])[]) => {
  const span = (column: number) => ({ start: { line: 1, column }, end: { line: 1, column: column + 5 } });
  const entries = <Value>(value: (column: number, hits: number) => Value) =>
    Object.fromEntries(arms.map(([column, hits], key) => [key, value(column, hits)]));
  return JSON.stringify({
    'a.ts': {
      path: 'a.ts',
      statementMap: { 0: span(0) },
      s: { 0: 1 },
      fnMap: entries((column) => ({ name: 'f', decl: span(column) })),
      f: entries((_, hits) => hits),
      branchMap: entries((column) => ({ loc: span(column), locations: [span(column)] })),
      b: entries((_, hits) => [hits]),
    },
  });
};

test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
  [
    'LCOV, branches in another order',
    [lcov('BRDA:1,0,0,1\nBRDA:1,0,1,-'), lcov('BRDA:1,0,1,2\nBRDA:1,0,0,0')],
    { lines: '1/1', branches: '2/2' },
  ],
  [
    'LCOV, the same branch twice',
    [lcov('BRDA:1,0,0,1\nBRDA:1,0,1,-'), lcov('BRDA:1,0,1,0\nBRDA:1,0,0,4')],
    { lines: '1/1', branches: '1/2' },
  ],
  [
    'LCOV, branches named by a text with commas',
    [
      lcov('BRDA:1,0,f(a, b),1\nBRDA:1,0,!f(a, b),-'),
      lcov('BRDA:1,e0,0,-\nBRDA:1,0,!f(a, b),1\nBRDA:1,0,f(a, b),-'),
    ],
    { lines: '1/1', branches: '2/3' },
  ],
  [
    'LCOV, blocks that an engine numbers anew',
    [lcov('BRDA:1,3,0,1\nBRDA:1,4,0,0'), lcov('BRDA:1,2,0,0\nBRDA:1,3,0,0')],
    { lines: '1/1', branches: '1/2' },
  ],
  [
    'LCOV, functions',
    [
      lcov('FN:1,f\nFN:1,g\nFNDA:1,f\nFNDA:0,g\nFNF:2\nFNH:1'),
      lcov('FN:1,g\nFN:1,f\nFNDA:3,g\nFNDA:0,f\nFNF:2\nFNH:1'),
    ],
    { lines: '1/1', functions: '2/2' },
  ],
  [
    'LCOV, functions of one name',
    [
      lcov('FN:1,f\nFN:2,f\nFNDA:1,f\nFNDA:0,f\nFNF:2\nFNH:1'),
      lcov('FN:1,f\nFN:2,f\nFNDA:0,f\nFNDA:1,f\nFNF:2\nFNH:1'),
    ],
    { lines: '1/1', functions: '2/2' },
  ],
  [
    'LCOV 2, functions by number',
    [
      lcov('FNL:0,1,3\nFNA:0,1,f\nFNL:1,5\nFNA:1,0,g\nFNF:2\nFNH:1'),
      lcov('FNL:0,5\nFNL:1,1\nFNA:1,0,f\nFNA:0,7,g\nFNF:2\nFNH:1'),
    ],
    { lines: '1/1', functions: '2/2' },
  ],
  ['JaCoCo, methods', [jacoco(1), jacoco(0)], { lines: '1/1', functions: '2/2' }],
  ['JaCoCo, one method twice', [jacoco(1), jacoco(1)], { lines: '1/1', functions: '1/2' }],
  ['coverage.py, arcs', [python(3, 5), python(5, 3)], { lines: '1/1', branches: '2/2' }],
  ['coverage.py, one arc twice', [python(3, 5), python(3, 5)], { lines: '1/1', branches: '1/2' }],
  [
    'SimpleCov, two suites in one file',
    [JSON.stringify({ RSpec: suite(1, 0), Minitest: suite(0, 2) })],
    { lines: '1/1', branches: '2/2' },
  ],
  [
    'SimpleCov, two files',
    [JSON.stringify({ RSpec: suite(1, 0) }), JSON.stringify({ RSpec: suite(1, 0) })],
    { lines: '1/1', branches: '1/2' },
  ],
  [
    'OpenCover, two modules of one report',
    [opencover(moduleOf(1, 0), moduleOf(0, 1))],
    { lines: '1/1', branches: '2/2', functions: '1/1', statements: '1/1' },
  ],
  [
    'OpenCover, two reports',
    [opencover(moduleOf(1, 0)), opencover(moduleOf(0, 1))],
    { lines: '1/1', branches: '2/2', functions: '1/1', statements: '1/1' },
  ],
  [
    'Istanbul, by place and not by key',
    [istanbul([10, 1], [20, 0]), istanbul([20, 3])],
    { lines: '1/1', branches: '2/2', functions: '2/2', statements: '1/1' },
  ],
  [
    'Go, blocks in another order',
    [
      'mode: set\nx/a.go:1.1,1.4 1 1\nx/a.go:1.5,1.9 1 0\n',
      'mode: set\nx/a.go:1.5,1.9 1 1\nx/a.go:1.1,1.4 1 0\n',
    ],
    { lines: '1/1', statements: '2/2' },
  ],
  [
    'Cobertura, counts of a line: a lower bound',
    [
      cobertura('<line number="1" hits="1" condition-coverage="50% (1/2)"/>'),
      cobertura('<line number="1" hits="1" condition-coverage="50% (1/2)"/>'),
    ],
    { lines: '1/1', branches: '1/2' },
  ],
  [
    'Cobertura, methods of one line',
    [0, 1].map((hit) =>
      cobertura(
        '<line number="1" hits="1"/>',
        ['f', 'g']
          .map(
            (name, at) =>
              `<method name="${name}" hits="${at === hit ? 1 : 0}" signature="()V"><lines><line number="1" hits="${at === hit ? 1 : 0}"/></lines></method>`,
          )
          .join(''),
      ),
    ),
    { lines: '1/1', functions: '2/2' },
  ],
  [
    'different formats: names of one mean nothing to the other',
    [
      lcov('BRDA:1,0,0,0\nBRDA:1,0,1,1'),
      cobertura('<line number="1" hits="1" condition-coverage="50% (1/2)"/>'),
    ],
    { lines: '1/1', branches: '1/2' },
  ],
])('%s', (_, texts, figures) => {
  expect(together(...texts)).toEqual(figures);
  expect(together(...texts.toReversed())).toEqual(figures);
});

describe('hits', () => {
  const hits = (lines: readonly number[], counts: readonly number[], ids?: readonly number[]) => ({
    lines: Int32Array.from(lines),
    counts: Int32Array.from(counts),
    ...(ids === undefined ? {} : { ids: { of: Int32Array.from(ids), format: 'lcov' as CoverageFormat } }),
  });

  it('merge by name', () => {
    const merged = mergeHits(hits([1, 1, 3], [2, 0, 1], [4, 7, 0]), hits([1, 1, 2], [0, 5, 4], [5, 7, 0]));
    expect([[...merged.lines], [...merged.counts], [...(merged.ids?.of ?? [])]]).toEqual([
      [1, 1, 1, 2, 3],
      [2, 0, 5, 4, 1],
      [4, 5, 7, 0, 0],
    ]);
    expect([hitsOn(merged, 2), hitsOn(merged, 9)]).toEqual([4, null]);
  });

  it('merge by count where they have no names', () => {
    const merged = mergeHits(hits([1, 1, 3], [2, 0, 1]), hits([1, 1, 2], [0, 5, 4]));
    expect([[...merged.lines], [...merged.counts], merged.ids]).toEqual([
      [1, 1, 2, 3],
      [7, 0, 4, 1],
      undefined,
    ]);
  });
});

it('a total that the lines do not explain is never exceeded, and never lost', () => {
  const stated = (covered: number): FileCoverage => ({
    path: 'a',
    lines: null,
    totals: { functions: { covered, total: 4 } },
    details: {},
  });
  expect(figuresOf(mergeFiles([stated(1), stated(3), stated(2)]))).toEqual({ functions: '3/4' });
});
