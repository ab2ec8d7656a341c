/** Small reports of every format, with their figures. */

export const XML = '<?xml version="1.0"?>\n';
export const LCOV =
  'TN:\nSF:src/a.ts\nFN:1,one\nFN:4,two\nFNDA:2,one\nFNDA:0,two\nDA:1,2\nDA:2,0\nDA:4,0\nBRDA:1,0,0,2\nBRDA:1,0,1,-\nLF:3\nLH:1\nend_of_record\n';
const BLOCK = { start: { line: 1, column: 0 }, end: { line: 1, column: 9 } };

/** A small report of each format: three lines, one of them covered, and what else the format has. */
export const REPORTS: Record<
  string,
  { readonly text: string; readonly totals: Readonly<Record<string, string>> }
> = {
  lcov: { text: LCOV, totals: { lines: '1/3', branches: '1/2', functions: '1/2' } },
  cobertura: {
    text: `${XML}<coverage line-rate="0.3"><sources><source>/w</source></sources><packages><package><classes><class filename="src/a.ts"><methods><method name="m"><lines><line number="1" hits="2"/></lines></method></methods><lines><line number="1" hits="2" branch="true" condition-coverage="50% (1/2)"/><line number="2" hits="0"/><line number="4" hits="0"/></lines></class></classes></package></packages></coverage>`,
    totals: { lines: '1/3', branches: '1/2', functions: '1/1' },
  },
  clover: {
    text: `${XML}<coverage generated="1"><project><file name="a.ts" path="src/a.ts"><metrics conditionals="2" coveredconditionals="1" methods="2" coveredmethods="1"/><line num="1" count="2" type="cond" truecount="2" falsecount="0"/><line num="2" count="0" type="stmt"/><line num="4" count="0" type="stmt"/></file></project></coverage>`,
    totals: { lines: '1/3', branches: '1/2', functions: '1/2' },
  },
  jacoco: {
    text: `${XML}<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="x"><package name="src"><sourcefile name="a.java"><line nr="1" mi="0" ci="3" mb="1" cb="1"/><line nr="2" mi="1" ci="0" mb="0" cb="0"/><line nr="4" mi="1" ci="0" mb="0" cb="0"/><counter type="LINE" missed="2" covered="1"/><counter type="METHOD" missed="1" covered="1"/></sourcefile></package></report>`,
    totals: { lines: '1/3', branches: '1/2', functions: '1/2' },
  },
  istanbul: {
    text: JSON.stringify({
      'src/a.ts': {
        path: 'src/a.ts',
        statementMap: {
          0: BLOCK,
          1: { ...BLOCK, start: { line: 2 } },
          2: { ...BLOCK, start: { line: 4 } },
        },
        fnMap: { 0: { line: 1 } },
        branchMap: { 0: { line: 1 } },
        s: { 0: 2, 1: 0, 2: 0 },
        f: { 0: 2 },
        b: { 0: [2, 0] },
      },
    }),
    totals: { lines: '1/3', branches: '1/2', functions: '1/1', statements: '1/3' },
  },
  'istanbul-summary': {
    text: JSON.stringify({
      total: { lines: { total: 3, covered: 1 } },
      'src/a.ts': {
        lines: { total: 3, covered: 1, pct: 'Unknown' },
        statements: { total: 3, covered: 1 },
        functions: { total: 0, covered: 0 },
        branches: { total: 2, covered: 1 },
      },
    }).replace(
      '{"lines":{"total":3,"covered":1}}',
      '{"lines":{"total":3,"covered":1},"statements":{"total":3,"covered":1},"functions":{"total":0,"covered":0},"branches":{"total":2,"covered":1}}',
    ),
    totals: { lines: '1/3', branches: '1/2', statements: '1/3' },
  },
  go: {
    text: 'mode: count\nx/a.go:1.1,1.9 2 1\nx/a.go:1.1,1.9 2 1\nx/a.go:2.1,3.2 3 0\n',
    totals: { lines: '1/3', statements: '2/5' },
  },
  'coverage.py': {
    text: JSON.stringify({
      meta: { branch_coverage: true },
      files: {
        'src/a.py': {
          executed_lines: [1],
          missing_lines: [2, 4],
          excluded_lines: [],
          executed_branches: [[1, 2]],
          missing_branches: [[1, 4]],
          summary: { covered_lines: 1, num_statements: 3, num_branches: 2, covered_branches: 1 },
        },
      },
    }),
    totals: { lines: '1/3', branches: '1/2' },
  },
  simplecov: {
    text: JSON.stringify({
      RSpec: {
        coverage: {
          'src/a.rb': { lines: [2, 0, null, 0], branches: { '[:if, 0, 1, 2, 1, 9]': { a: 1, b: 0 } } },
        },
      },
    }),
    totals: { lines: '1/3', branches: '1/2' },
  },
  'llvm-cov': {
    text: JSON.stringify({
      data: [
        {
          files: [
            {
              filename: 'src/a.rs',
              segments: [
                [1, 1, 2, true, true, false],
                [2, 1, 0, true, true, false],
                [3, 2, 0, false, false, false],
              ],
              branches: [[1, 1, 1, 9, 2, 0]],
              summary: {
                lines: { count: 3, covered: 1 },
                functions: { count: 2, covered: 1 },
                branches: { count: 2, covered: 1 },
              },
            },
          ],
        },
      ],
      type: 'llvm.coverage.json.export',
    }),
    totals: { lines: '1/3', branches: '1/2', functions: '1/2' },
  },
  opencover: {
    text: `${XML}<CoverageSession><Modules><Module><Files><File uid="1" fullPath="C:\\w\\a.cs"/></Files><Classes><Class><Methods><Method><FileRef uid="1"/><SequencePoints><SequencePoint vc="2" sl="1" fileid="1"/><SequencePoint vc="0" sl="2" fileid="1"/><SequencePoint vc="0" sl="4" fileid="1"/></SequencePoints><BranchPoints><BranchPoint vc="1" sl="1" fileid="1"/><BranchPoint vc="0" sl="1" fileid="1"/></BranchPoints></Method></Methods></Class></Classes></Module></Modules></CoverageSession>`,
    totals: { lines: '1/3', branches: '1/2', functions: '1/1', statements: '1/3' },
  },
};
