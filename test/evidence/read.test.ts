/** Results of tests, scanners and benchmarks are read to exact counts; what is broken is refused by name. */
import { describe, expect, it } from 'vitest';
import { readBenchmarks } from '../../src/evidence/benchmark.ts';
import { readJunit } from '../../src/evidence/junit.ts';
import { readSarif } from '../../src/evidence/sarif.ts';

const SUITES = `<?xml version="1.0"?>
<testsuites tests="5" failures="1" errors="1">
<testsuite name="auth" tests="5" failures="1" errors="1" skipped="1">
<properties><property name="x" value="y"/></properties>
<testcase classname="auth.login" name="T012 accepts a password"/>
<testcase classname="auth.login" name="refuses a wrong one"><failure message="no">stack &amp; more</failure></testcase>
<testcase classname="auth.login" name="times out"><error/></testcase>
<testcase classname="auth.login" name="later"><skipped/></testcase>
<testcase classname="auth.login" name="flaky"><flakyFailure/><system-out>failure</system-out></testcase>
</testsuite>
</testsuites>
`;

describe('JUnit', () => {
  it('counts cases by what stands in them', () => {
    expect(readJunit('j.xml', [SUITES])).toEqual({
      passed: 2,
      failed: 2,
      skipped: 1,
      failures: [
        { name: 'auth › auth.login › refuses a wrong one', report: 'j.xml' },
        { name: 'auth › auth.login › times out', report: 'j.xml' },
      ],
      names: ['auth › auth.login › T012 accepts a password', 'auth › auth.login › flaky'],
    });
  });

  it('comes in pieces of any size, and with a suite as its root', () => {
    const pieces = SUITES.match(/[\s\S]{1,5}/g) ?? [];
    expect(readJunit('j.xml', pieces)).toEqual(readJunit('j.xml', [SUITES]));
    expect(readJunit('j.xml', ['<testsuite tests="1"><testcase name="a"/></testsuite>'])).toMatchObject({
      passed: 1,
    });
  });

  it('counts failures that a suite states and does not show', () => {
    const text = '<testsuites><testsuite name="s" failures="2"><testcase name="a"/></testsuite></testsuites>';
    expect(readJunit('j.xml', [text])).toMatchObject({
      passed: 1,
      failed: 2,
      failures: [{ name: '2 that the suite counts and does not name' }],
    });
  });

  const suite = (inside: string, attributes = '') =>
    `<testsuites ${attributes}><testsuite name="s">${inside}</testsuite></testsuites>`;
  const OK = '<testcase name="a"/>';

  it.each([
    ['a count of the root', suite(OK, 'failures="1"'), 1, ['1 that the suite counts and does not name']],
    ['errors of the root', suite(OK, 'failures="0" errors="2"'), 2, ['2 that the suite counts']],
    [
      'a count of a suite in a suite',
      suite(`<testsuite name="in" failures="1">${OK}</testsuite>`),
      1,
      ['1 that the suite counts'],
    ],
    [
      'the same failure on all levels, once',
      `<testsuites failures="1"><testsuite name="s" failures="1"><testsuite name="in" failures="1">${OK}</testsuite></testsuite></testsuites>`,
      1,
      ['1 that the suite counts'],
    ],
    [
      'what two suites hide',
      `<testsuites failures="2"><testsuite failures="1">${OK}</testsuite><testsuite errors="1">${OK}</testsuite></testsuites>`,
      2,
      ['2 that the suite counts'],
    ],
    [
      'an error of the suite itself',
      suite(`<error message="set-up"/>${OK}`),
      1,
      ['s › outside of its tests'],
    ],
    [
      'a failure of the suite that it counts',
      suite(`<testsuite name="in" failures="1"><failure/>${OK}</testsuite>`),
      1,
      ['s › in › outside of its tests'],
    ],
    ['a status without a child', suite('<testcase name="b" status="failed"/>', 'failures="1"'), 1, ['s › b']],
    [
      'a status that is broken',
      suite('<testcase name="b" status="broken"><skipped/></testcase>'),
      1,
      ['s › b'],
    ],
    ['a result that is an error', suite('<testcase name="b" result="ERROR"/>'), 1, ['s › b']],
    [
      'a case with a failure and an error, once',
      '<testsuite name="s" failures="1" errors="1"><testcase name="b"><failure/><error/></testcase></testsuite>',
      1,
      ['s › b'],
    ],
    [
      'a case with several failures, once',
      '<testsuite name="s" failures="3"><testcase name="b"><failure/><failure/><failure/></testcase></testsuite>',
      1,
      ['s › b'],
    ],
    [
      'the root of Eclipse',
      `<testrun failures="1"><testsuite name="s">${OK}</testsuite></testrun>`,
      1,
      ['1 that'],
    ],
  ])('counts as failed %s', (_, text, failed, names) => {
    const read = readJunit('j.xml', [text]);
    expect(read.failed).toBe(failed);
    expect(read.failures.map(({ name }) => name)).toEqual(names.map((name) => expect.stringContaining(name)));
  });

  it.each([
    [suite(OK, 'failures="0" errors="0"'), 1, 0],
    [suite('<testcase name="a" status="run" result="completed"/><testcase name="b" status="passed"/>'), 2, 0],
    [
      suite(
        '<testcase name="a"><system-out>failure</system-out><properties><error/></properties></testcase>',
      ),
      1,
      0,
    ],
    [suite('<testcase name="a" status="notrun" result="suppressed"/>'), 0, 1],
    [suite('<testcase name="a" status="run" result="skipped"/><testcase name="b" status="Not Run"/>'), 0, 2],
    [suite('<testcase name="a" incomplete="true"/>'), 0, 1],
  ])('sees no failure in %s', (text, passed, skipped) => {
    const read = readJunit('j.xml', [text]);
    expect(read).toMatchObject({ passed, skipped, failed: 0, failures: [] });
    expect(read.names).toHaveLength(passed);
  });

  it('reads the failed test with a long difference in an attribute, and refuses one without an end', () => {
    const long = (size: number) =>
      `<testsuite name="s"><testcase name="a"><failure message="${'x'.repeat(size)}"/></testcase></testsuite>`;
    const pieces = (text: string) => text.match(/.{1,65536}/g) ?? [];
    expect(readJunit('j.xml', pieces(long(1_000_000)))).toMatchObject({ failed: 1, passed: 0 });
    expect(() => readJunit('j.xml', pieces(long(6_000_000)))).toThrow(/j\.xml:1: Max buffer length exceeded/);
  });

  it.each([
    ['', 'j.xml: the file is empty (read as junit)'],
    [
      '<coverage/>',
      'j.xml:1: the root element is <coverage>, expected <testsuites> or <testsuite> or <testrun> (read as junit)',
    ],
    [SUITES.slice(0, 300), /j\.xml:\d+: .*\(read as junit\)/],
    ['<!DOCTYPE t [<!ENTITY a "b">]>\n<testsuite name="&a;"/>', /j\.xml:2: .*entity/i],
    ['hello', /j\.xml:1: /],
  ])('refuses %j', (text, message) => {
    expect(() => readJunit('j.xml', [text])).toThrow(message);
  });
});

const run = (results: unknown, more: object = {}) => ({
  tool: {
    driver: { name: 'scan', rules: [{ id: 'R1', defaultConfiguration: { level: 'error' } }, { id: 'R2' }] },
  },
  results,
  ...more,
});
const sarif = (...runs: unknown[]) => readSarif('s.sarif', [JSON.stringify({ version: '2.1.0', runs })]);
const message = { text: 'bad' };

describe('SARIF', () => {
  it('takes the level of the result, of its rule, or a warning', () => {
    const levels = sarif(
      run([
        { ruleId: 'R1', message },
        { ruleIndex: 1, message },
        { ruleId: 'R1', level: 'note', message },
      ]),
    );
    expect(levels.results.map(({ rule, level }) => `${rule} ${level}`)).toEqual([
      'R1 error',
      'R2 warning',
      'R1 note',
    ]);
  });

  /** The level of one result with the rules of the driver and of two extensions, each of them with another level at 0. */
  const levelOf = (result: object, more: object = {}) => {
    const rule = (id: string, level: string) => ({ id, defaultConfiguration: { level } });
    const driver = { name: 'CodeQL', rules: [rule('d', 'note'), rule('plain', 'none')] };
    const extensions = [
      {
        name: 'js',
        guid: 'g-js',
        rules: [rule('js/sql', 'error'), { id: 'js/none', defaultConfiguration: null }],
      },
      { name: 'py', rules: [rule('py/sql', 'none')] },
    ];
    return sarif({ tool: { driver, extensions }, results: [{ message, ...result }], ...more }).results[0]
      ?.level;
  };

  it.each([
    ['error', { ruleId: 'js/sql', rule: { id: 'js/sql', index: 0, toolComponent: { index: 0 } } }],
    ['error', { ruleId: 'js/sql', ruleIndex: 0, rule: { toolComponent: { index: 0 } } }],
    ['error', { rule: { index: 0, toolComponent: { guid: 'g-js' } } }],
    ['error', { rule: { index: 0, toolComponent: { name: 'js', index: -1 } } }],
    ['error', { ruleId: 'js/sql' }],
    ['error', { ruleId: 'js/sql', ruleIndex: 0 }],
    ['error', { ruleId: 'js/sql/sub/more', ruleIndex: -1 }],
    ['error', { rule: { id: 'js/sql', toolComponent: { index: 7 } } }],
    ['warning', { rule: { index: 0, toolComponent: { index: 7 } } }],
    ['warning', { rule: { index: 1, toolComponent: { index: 0 } } }],
    ['warning', { ruleId: 'js/sqlite' }],
    ['warning', { ruleId: 'js' }],
    ['note', { ruleIndex: 0 }],
    ['note', { rule: { index: 0, toolComponent: { index: -1 } } }],
    ['note', { ruleId: 'd/sub', ruleIndex: 0 }],
    ['none', { rule: { index: 0, toolComponent: { index: 1 } } }],
    ['none', { ruleId: 'js/sql', level: 'none' }],
  ])('finds the rule of a result, wherever it stands: %s for %j', (level, result) => {
    expect(levelOf(result)).toBe(level);
  });

  it('takes the level that an invocation was configured to', () => {
    const override = (descriptor: object, configuration: object) => ({
      executionSuccessful: true,
      ruleConfigurationOverrides: [{ descriptor, configuration }],
    });
    const invocations = [
      override({ id: 'plain' }, { level: 'error' }),
      override({ index: 0, toolComponent: { index: 0 } }, { level: 'note' }),
      override({ index: 0 }, { enabled: false }),
    ];
    const plain = { ruleId: 'plain' };
    const at = (invocationIndex: number) => ({ provenance: { invocationIndex } });
    expect(levelOf(plain, { invocations })).toBe('error');
    expect(levelOf({ ...plain, ...at(-1) }, { invocations })).toBe('error');
    expect(levelOf({ ...plain, ...at(1) }, { invocations })).toBe('none');
    expect(levelOf({ ruleId: 'js/sql', ...at(1) }, { invocations })).toBe('note');
    expect(levelOf({ ruleId: 'd', ...at(2) }, { invocations })).toBe('note');
    expect(levelOf({ ...plain, level: 'warning' }, { invocations })).toBe('warning');
  });

  it('counts what is no verdict, and takes an unknown kind for a failure', () => {
    const kinds = ['fail', 'open', 'review', 'pass', 'notApplicable', 'informational', 'strange'];
    const { results, undecided } = sarif(
      run([
        ...kinds.map((kind) => ({ kind, message })),
        { kind: 'open', message, suppressions: [{ kind: 'external' }] },
      ]),
    );
    expect([results.length, undecided]).toEqual([2, 2]);
  });

  it('tells of a file without a run, and reads null as nothing', () => {
    expect(sarif()).toEqual({ results: [], undecided: 0, broken: [], empty: ['s.sarif'] });
    const nothing = { level: null, kind: null, rule: null, locations: null, suppressions: null };
    const { results, broken, empty } = sarif(run([{ message, ...nothing }], { invocations: null }));
    expect([results, broken, empty]).toMatchObject([[{ level: 'warning', isKnown: false }], [], []]);
  });

  it('knows what is suppressed, was there before, or is no failure', () => {
    const { results } = sarif(
      run([
        { message, suppressions: [{ kind: 'inSource' }] },
        { message, suppressions: [{ kind: 'external', status: 'underReview' }] },
        { message, suppressions: [] },
        { message, baselineState: 'unchanged' },
        { message, baselineState: 'new' },
        { message, kind: 'pass' },
      ]),
    );
    expect(results.map(({ isKnown }) => isKnown)).toEqual([true, false, false, true, false]);
  });

  it('says where, and which scanner did not end well', () => {
    const locations = [
      { physicalLocation: { artifactLocation: { uri: 'src/a.ts' }, region: { startLine: 7 } } },
    ];
    expect(sarif(run([{ message, locations }])).results[0]).toMatchObject({ path: 'src/a.ts', line: 7 });
    expect(sarif(run([], { invocations: [{ executionSuccessful: false }] })).broken).toEqual(['scan']);
    expect(sarif(run(undefined)).broken).toEqual(['scan']);
  });

  it.each(['', '{', '{"version":"2.1.0"}', '{"version":"2.1.0","runs":[{"results":[]}]}', '[]'])(
    'refuses %j',
    (text) => {
      expect(() => readSarif('s.sarif', [text])).toThrow(/s\.sarif.*\(read as sarif\)/);
    },
  );
});

describe('benchmarks', () => {
  const benches = [{ name: 'parse', unit: 'ms', value: 12.5, range: '± 1' }];

  it('are read as a list, as a history, and as its script', () => {
    const read = [{ name: 'parse', unit: 'ms', value: 12.5 }];
    const history = JSON.stringify({ lastUpdate: 1, entries: { Benchmark: [{ benches: [] }, { benches }] } });
    for (const text of [JSON.stringify(benches), history, `window.BENCHMARK_DATA = ${history}`])
      expect(readBenchmarks('b.json', [text])).toEqual(read);
  });

  it.each(['', '[]', '{}', '[{"name":"a","unit":"ms","value":"fast"}]', '{"entries":{}}'])(
    'refuses %j',
    (text) => {
      expect(() => readBenchmarks('b.json', [text])).toThrow(/b\.json.*\(read as benchmark\)/);
    },
  );
});
