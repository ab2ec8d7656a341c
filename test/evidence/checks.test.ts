/** What the checks say of test results, scans and benchmarks. */
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run/index.ts';
import { readDocument } from '../../src/dialects/read.ts';
import { judgedEvidence } from '../../src/engine/evidence.ts';
import { judgeRun } from '../../src/engine/run-checks.ts';
import { parseOptions } from '../../src/kit/setting.ts';
import type { BenchmarkResults, ScanResult, ScanResults, TestResults } from '../../src/model/evidence.ts';
import type { RunGathered } from '../../src/model/run-facts.ts';

const NONE = { missing: 'not given' };
const TESTS: TestResults = {
  passed: 1,
  failed: 0,
  skipped: 0,
  failures: [],
  names: [],
  files: ['j.xml'],
  unmatched: [],
};
const SCANS: ScanResults = {
  results: [],
  undecided: 0,
  broken: [],
  empty: [],
  files: ['s.sarif'],
  unmatched: [],
};
const BENCHES: BenchmarkResults = {
  benchmarks: [],
  baseline: null,
  completed: [],
  features: [],
  files: ['b.json'],
  unmatched: [],
};

/** Findings of one check as `severity: message`, and its state. */
function judged(id: string, given: Partial<RunGathered>, written: unknown = {}) {
  const check = runChecks.find((each) => each.id === id);
  const options = check === undefined ? null : parseOptions(check, written);
  if (options === null || !options.ok) throw new Error(`no check ${id}, or not with these options`);
  const settings = new Map([[id, { severity: 'error' as const, options: options.options }]]);
  const facts: RunGathered = {
    coverage: NONE,
    tests: NONE,
    scans: NONE,
    benchmarks: NONE,
    change: NONE,
    ...given,
  };
  const documents = [document];
  const { findings, states } = judgeRun(facts, runChecks, settings, {
    documents,
    features: [],
    complete: true,
  });
  return {
    said: findings.map(
      ({ severity, place, message }) => `${severity}${place === null ? '' : ` ${place.line}`}: ${message}`,
    ),
    state: states[0]?.state,
    reason: states[0]?.reason,
    evidence: judgedEvidence(facts, settings),
  };
}

const document = readDocument({
  path: 'specs/001-auth/tasks.md',
  text: '# Tasks\n\n### Task T012: Log in\n\n#### Acceptance Criteria\n\n- [x] AC-1: A password is taken\n- [x] AC-2: The login endpoint has a sub-200ms response time\n- [x] Nobody waits\n\n**Estimate:** 2 hours\n\n### Task T013: Log out\n\n**Estimate:** 1 hour\n\n#### Acceptance Criteria\n\n- [ ] The session ends\n- [ ] The page closes\n',
});
const completed = document.tasks.slice(0, 1).map((task) => ({ document, task }));
const change = { complete: true, completed, features: ['001-auth'] };

describe('tests-passed', () => {
  it('wants no failure and one test at least', () => {
    expect(judged('tests-passed', { tests: TESTS })).toMatchObject({ said: [], state: 'passed' });
    const failures = [{ name: 'a › b', report: 'j.xml' }];
    expect(judged('tests-passed', { tests: { ...TESTS, failed: 1, failures } }).said).toEqual([
      'error: Unexpected failure of `a › b` in `j.xml`, expected every test to pass',
    ]);
    expect(judged('tests-passed', { tests: { ...TESTS, passed: 0, skipped: 3 } }).said).toEqual([
      'error: Unexpected test results without a test that ran (3 skipped), expected one at least',
    ]);
    expect(
      judged('tests-passed', { tests: { ...TESTS, passed: 0, files: [], unmatched: ['out/*.xml'] } }).said,
    ).toEqual(['error: Unexpected lack of test results at `out/*.xml`, expected the tests to write some']);
  });

  it('counts what is too much to name', () => {
    const failures = Array.from({ length: 50 }, (_, at) => ({ name: `t${at}`, report: 'j.xml' }));
    const { said, evidence } = judged('tests-passed', { tests: { ...TESTS, failed: 70, failures } });
    expect([said.length, said.at(-1)]).toEqual([
      21,
      'error: Unexpected failure of `t9` in `j.xml`, expected every test to pass',
    ]);
    expect(said).toContain('error: Unexpected 50 more failures, expected every test to pass');
    expect(evidence?.tests).toEqual({ passed: 1, failed: 70, skipped: 0, files: ['j.xml'] });
  });
});

describe('criteria-tested', () => {
  const ask = (...names: string[]) => judged('criteria-tested', { tests: { ...TESTS, names }, change }).said;

  it('wants a passing test that names the task, and one for each criterion with an id', () => {
    expect(ask('test_T012_logs_in', 'ac-1 takes it', 'AC-2')).toEqual([]);
    expect(ask('001-auth/T012 › AC-1 and AC-2')).toEqual([]);
    expect(ask('T0123', 'XAC-1', 'AC-22')).toEqual([
      'error 3: Unexpected completion of `001-auth/T012` without a passing test that names it, expected one',
      'error 7: Unexpected criterion `AC-1` of `001-auth/T012` without a passing test that names it, expected one',
      'error 8: Unexpected criterion `AC-2` of `001-auth/T012` without a passing test that names it, expected one',
    ]);
  });

  it('is skipped without a change', () => {
    expect(judged('criteria-tested', { tests: TESTS })).toMatchObject({
      state: 'skipped',
      reason: 'not given',
    });
  });
});

describe('scan-clean', () => {
  const result = (level: ScanResult['level'], isKnown = false): ScanResult => ({
    tool: 'scan',
    rule: 'R1',
    level,
    message: 'A secret',
    path: 'src/a.ts',
    line: 7,
    isKnown,
  });
  const scans = {
    ...SCANS,
    results: [result('error'), result('error', true), result('warning'), result('note')],
  };

  it('wants nothing new at or above the level', () => {
    expect(judged('scan-clean', { scans })).toMatchObject({
      said: ['error: Unexpected error of `scan R1` in `src/a.ts:7`: A secret, expected none'],
      evidence: { tests: null, scans: { results: 4, failing: 1, files: ['s.sarif'] }, benchmarks: null },
    });
    expect(judged('scan-clean', { scans }, { level: 'note' })).toMatchObject({
      evidence: { scans: { failing: 3 } },
    });
    expect(judged('scan-clean', { scans: SCANS })).toMatchObject({ said: [], state: 'passed' });
  });

  it('believes no scan that did not happen', () => {
    expect(
      judged('scan-clean', {
        scans: { ...SCANS, broken: ['scan'], empty: ['s.sarif'], unmatched: ['*.sarif'] },
      }).said,
    ).toEqual([
      'error: Unexpected lack of a run in `s.sarif`, expected the scanner to write one',
      'error: Unexpected lack of scan results at `*.sarif`, expected the scanner to write some',
      'error: Unexpected run of `scan` that did not end well, expected a list of results',
    ]);
  });

  it('says what is no verdict', () => {
    expect(judged('scan-clean', { scans: { ...SCANS, undecided: 2 } })).toMatchObject({
      said: [],
      state: 'skipped',
      reason: 'the scanners leave 2 results open or for review',
    });
  });
});

describe('benchmark-within', () => {
  const bench = (name: string, value: number, unit = 'ms') => ({ name, unit, value });
  const ask = (
    now: readonly ReturnType<typeof bench>[],
    base: BenchmarkResults['baseline'],
    options: unknown = {},
  ) => judged('benchmark-within', { benchmarks: { ...BENCHES, benchmarks: now, baseline: base } }, options);

  it('holds times and rates against the baseline, each its own way', () => {
    const base = [bench('parse', 100), bench('serve', 1000, 'ops/sec')];
    expect(ask([bench('parse', 110), bench('serve', 900, 'ops/sec')], base)).toMatchObject({
      said: [],
      state: 'passed',
    });
    expect(ask([bench('parse', 110.1), bench('serve', 899, 'ops/sec')], base).said).toEqual([
      'error: Unexpected 110.1 ms of the benchmark `parse`, expected 100 ms as in the baseline, or 10 % worse at most',
      'error: Unexpected 899 ops/sec of the benchmark `serve`, expected 1000 ops/sec as in the baseline, or 10 % worse at most',
    ]);
    expect(ask([bench('parse', 101)], base, { tolerance: 0 }).said).toHaveLength(1);
    expect(ask([bench('parse', 0.2, 's')], base).said).toHaveLength(1);
    expect(ask([bench('parse', 90_000, 'us')], base).said).toEqual([]);
  });

  it('says what it cannot judge', () => {
    expect(ask([bench('parse', 1)], null)).toMatchObject({
      state: 'skipped',
      reason: 'no benchmark has a baseline or a limit',
    });
    expect(ask([bench('parse', 1)], { missing: 'base.json: gone' })).toMatchObject({
      state: 'skipped',
      reason: 'the baseline is not there: base.json: gone',
    });
    const fine = bench('parse', 1);
    expect(ask([fine], [fine, bench('serve', 1), bench('a', 1)])).toMatchObject({
      said: [],
      state: 'skipped',
      reason: 'the baseline has `serve`, `a`, and nothing of that name was measured',
    });
    expect(ask([fine, bench('new', 1)], [fine])).toMatchObject({ said: [], state: 'passed' });
    expect(ask([fine, bench('a', 9, 'points')], [fine, bench('a', 1, 'points')])).toMatchObject({
      said: [],
      reason: 'the unit `points` of `a` does not tell which way is better',
    });
    expect(ask([bench('a', 9, 'ops/s')], [bench('a', 1, 'ms')])).toMatchObject({
      said: [],
      reason: '`a` is measured in `ops/s` and was in `ms`',
    });
    expect(ask([bench('a', 9, '')], [bench('a', 1, 'ms')]).reason).toBe(
      '`a` is measured in no unit and was in `ms`',
    );
    const worse = ask([bench('parse', 2)], [fine, bench('gone', 1)]);
    expect([worse.said.length, worse.state, worse.reason?.includes('gone')]).toEqual([1, 'failed', true]);
    const gone = ['a', 'b', 'c', 'd', 'e'].map((name) => bench(name, 1, 'x'));
    expect(ask(gone, gone).reason).toMatch(/^the unit `x` of `a` .*; and 2 more$/);
  });

  it.each([
    ['ops/s', 'ops/sec', 100, 100, true],
    ['ops/s', 'operations per second', 89, 100, false],
    ['rps', 'req/s', 100, 100, true],
    ['requests/min', 'rps', 60, 1, true],
    ['requests/min', 'rps', 53, 1, false],
    ['docs/s', 'docs/ms', 1000, 1, true],
    ['docs/s', 'docs/ms', 899, 1, false],
    ['docs/ms', 'docs/ms', 50, 1, true],
    ['docs/ms', 'docs/ms', 0.8, 1, false],
    ['ops/ms', 'ops/sec', 1, 1000, true],
    ['MB/s', 'MB/sec', 89, 100, false],
    ['MB/s', 'MB/s', 200, 100, true],
    ['ns/ops', 'ns/op', 90, 100, true],
    ['ns/ops', 'ns/op', 111, 100, false],
    ['ms/iter', 'us/iter', 0.11, 100, true],
    ['ms/iter', 'us/iter', 0.1101, 100, false],
    ['ns', 'ns/op', 100, 100, true],
    ['milliseconds', 'ms', 111, 100, false],
    ['ns/op\t  12 B/op', 'ns/op', 111, 100, false],
    ['MB', 'MB', 111, 100, false],
    ['B/op', 'bytes/op', 90, 100, true],
    ['allocs/op', 'allocs/op', 111, 100, false],
    ['s', 'ms', 0.00077, 0.7, true],
    ['s', 'ms', 0.000770001, 0.7, false],
  ])('holds %s against %s: %d against %d', (unit, before, value, known, isFine) => {
    const { said, reason } = ask([bench('a', value, unit)], [bench('a', known, before)]);
    expect([said.length, reason]).toEqual([isFine ? 0 : 1, null]);
  });

  it.each([
    ['ms/page', 'ms/op'],
    ['docs/s', 'pages/s'],
    ['MB', 'KB'],
    ['Mb/s', 'MB/s'],
    ['ms/s', 'ms/s'],
    ['%', '%'],
    ['s/op/thread', 's/op/thread'],
  ])('does not hold %s against %s', (unit, before) => {
    expect(ask([bench('a', 9, unit)], [bench('a', 1, before)])).toMatchObject({
      said: [],
      state: 'skipped',
      reason: expect.stringContaining('`a`'),
    });
  });

  it('holds the limit that a completed task states', () => {
    const limited = (name: string, value: number, unit?: string) =>
      judged('benchmark-within', {
        benchmarks: { ...BENCHES, benchmarks: [bench(name, value, unit)], completed },
      });
    expect(limited('login response time', 250).said).toEqual([
      'error 8: Unexpected 250 ms of the benchmark `login response time`, expected sub-200ms as `001-auth/T012` says',
    ]);
    expect(limited('login response time', 0.2, 's')).toMatchObject({ said: [], state: 'passed' });
    expect(limited('T012 round trip', 201).said).toHaveLength(1);
    expect(limited('logout response time', 900)).toMatchObject({
      said: [],
      state: 'skipped',
      reason: 'no benchmark speaks of `sub-200ms` of `001-auth/T012`',
    });
    expect(limited('T012 size', 900, 'MB')).toMatchObject({
      said: [],
      state: 'skipped',
      reason: '`T012 size` in `MB` cannot be held against `sub-200ms` of `001-auth/T012`',
    });
    expect(limited('002-b/T012 login response time', 900).said).toEqual([]);
    expect(limited('T012.1 round trip', 900).said).toEqual([]);
    expect(limited('001-auth/T012 round trip', 900).said).toHaveLength(1);
  });

  it('says a limit that nothing measured where other figures were compared', () => {
    const one = [bench('parse', 1)];
    const given = { ...BENCHES, benchmarks: one, baseline: one, completed };
    expect(judged('benchmark-within', { benchmarks: given })).toMatchObject({
      said: [],
      state: 'skipped',
      reason: 'no benchmark speaks of `sub-200ms` of `001-auth/T012`',
    });
  });

  it.each([
    ['under 0.7 s', 700, 'ms', null],
    ['under 0.7 s', 700.1, 'ms', ': 700.1 ms against 700'],
    ['under 0.3 s', 0.1 + 0.2, 's', ''],
    ['under 0.3 s', 300_000_000, 'ns/op', null],
    ['at most 2 s', 2000.5, 'ms', ': 2000.5 ms against 2000'],
    ['within 90 s', 1.5, 'min', null],
    ['within 90 s', 1.51, 'min', ': 90.6 s against 90'],
    ['≤ 1,500 ms', 1.5, 's', null],
    ['≤ 1,500 ms', 1.6, 's', ': 1600 ms against 1500'],
  ])('compares "%s" with %d %s exactly', (limit, value, unit, excess) => {
    const list = readDocument(
      {
        path: 'specs/001-auth/tasks.md',
        text: `# Tasks\n\n### Task T012: Log in ${limit}\n\n**Estimate:** 2 hours\n`,
      },
      { dialect: 'heading' },
    );
    const benchmarks = {
      ...BENCHES,
      benchmarks: [bench('T012', value, unit)],
      completed: list.tasks.map((task) => ({ document: list, task })),
    };
    const { said } = judged('benchmark-within', { benchmarks });
    expect(said.map((each) => each.slice(each.indexOf(', expected') + 2))).toEqual(
      excess === null ? [] : [`expected ${limit} as \`001-auth/T012\` says${excess}`],
    );
  });
});
