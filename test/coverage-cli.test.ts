/** The command `coverage` through the bundle: figures, files, and what bad reports end in. */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, treeOf } from './support/cli.ts';

const SOURCES = { 'src/a.ts': 'a\nb\nc\n', 'src/b.ts': 'a\n' };
const LCOV =
  'TN:\nSF:src/a.ts\nDA:1,1\nDA:2,1\nDA:3,0\nBRDA:1,0,0,1\nBRDA:1,0,1,0\nend_of_record\nSF:src/b.ts\nDA:1,4\nend_of_record\n';
const COBERTURA =
  '<?xml version="1.0"?>\n<coverage line-rate="0.5">\n<packages><package><classes>\n<class filename="src/a.ts">\n<lines><line number="1" hits="0"/><line number="3" hits="2"/></lines>\n</class>\n</classes></package></packages>\n</coverage>\n';
const good = { ...SOURCES, 'coverage/lcov.info': LCOV };

function json(files: Parameters<typeof runCli>[0], words: readonly string[]) {
  const { status, stdout, stderr } = runCli(files, ['coverage', '--format', 'json', ...words]);
  return { status, stderr, report: stdout === '' ? null : JSON.parse(stdout) };
}

describe('figures', () => {
  it('are printed as a table and as JSON', () => {
    const text = runCli(good, ['coverage', 'coverage/lcov.info', '--coverage-thresholds', 'project: 80']);
    expect(text).toMatchObject({ status: 1, stderr: '' });
    expect(text.stdout).toMatch(/✗ project {2}lines +75\.00% {2}3 of 4 {2}80% asked\n/);
    expect(text.stdout).toContain('✗ 1 error in 1 coverage report\n');
    const { status, report } = json(good, ['coverage/lcov.info']);
    expect(status).toBe(0);
    expect(report).toMatchObject({ verdict: 'pass', exitCode: 0, evidence: null, pullRequests: [] });
    expect(report.coverage).toEqual({
      verdict: 'no-threshold',
      scopes: [
        {
          scope: 'project',
          name: null,
          metric: 'lines',
          covered: 3,
          total: 4,
          threshold: null,
          verdict: 'no-threshold',
        },
        {
          scope: 'project',
          name: null,
          metric: 'branches',
          covered: 1,
          total: 2,
          threshold: null,
          verdict: 'no-threshold',
        },
      ],
      unmeasured: [],
      reports: [{ path: 'coverage/lcov.info', format: 'lcov', files: 2 }],
    });
  });

  it('come from the config, merged line by line', () => {
    const config =
      "coverage:\n  reports: ['coverage/*']\n  thresholds: { project: 100%, files: { 'src/a.ts': 100% } }\n";
    const { status, report } = json({ ...good, 'coverage/c.xml': COBERTURA, '.tasks-gate.yml': config }, []);
    expect(status).toBe(0);
    expect(
      report.coverage.scopes.map(({ covered, total }: { covered: number; total: number }) => [
        covered,
        total,
      ]),
    ).toEqual([
      [4, 4],
      [1, 2],
      [3, 3],
    ]);
  });

  it('take a forced format, a glob, and a path beside the root', () => {
    expect(json(good, ['lcov:coverage/*.info']).status).toBe(0);
    const tree = treeOf({ 'app/src/a.ts': '', 'out/lcov.info': LCOV.slice(0, LCOV.indexOf('SF:src/b.ts')) });
    expect(tree.run(['coverage', '--cwd', 'app', '../out/lcov.info'])).toMatchObject({ status: 0 });
    tree.remove();
  });

  it('show a threshold that is no percentage as an error of the config', () => {
    const { status, stderr } = runCli(good, [
      'coverage',
      'coverage/lcov.info',
      '--coverage-thresholds',
      'project: 0.8',
    ]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('was 80 % meant?')]);
    const config = { ...good, '.tasks-gate.yml': 'coverage:\n  thresholds:\n    project: { lines: 1 }\n' };
    expect(runCli(config, ['coverage', 'coverage/lcov.info'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/\.tasks-gate\.yml:3:\d+: .*was 100 % meant\?/),
    });
  });
});

describe('files', () => {
  it('are written: a baseline that a later run is held against', () => {
    const tree = treeOf({
      ...good,
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/refs/heads/main': `${'c'.repeat(40)}\n`,
    });
    expect(tree.run(['coverage', 'coverage/lcov.info', '--write-baseline', 'base.json']).status).toBe(0);
    expect(JSON.parse(readFileSync(path.join(tree.root, 'base.json'), 'utf8'))).toEqual({
      version: 1,
      sha: 'c'.repeat(40),
      totals: { lines: { covered: 3, total: 4 }, branches: { covered: 1, total: 2 } },
      files: {
        'src/a.ts': { lines: { covered: 2, total: 3 }, branches: { covered: 1, total: 2 } },
        'src/b.ts': { lines: { covered: 1, total: 1 } },
      },
    });
    const config =
      'coverage: { reports: [coverage/lcov.info], baseline: base.json, thresholds: { maxDrop: 0 } }\n';
    writeFileSync(path.join(tree.root, '.tasks-gate.yml'), config);
    expect(tree.run(['coverage']).status).toBe(0);
    writeFileSync(path.join(tree.root, 'coverage/lcov.info'), LCOV.replace('DA:2,1', 'DA:2,0'));
    expect(tree.run(['coverage'])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/from 3\/4 = 75\.00 % to 2\/4\s+= 50\.00 %/),
    });
    writeFileSync(path.join(tree.root, 'base.json'), '{"version":1}');
    expect(tree.run(['coverage'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('base.json: it is no coverage baseline'),
    });
    tree.remove();
  });

  it('are not written: a baseline after a failed test run', () => {
    const evidence = (results: string) => ({
      ...good,
      '.tasks-gate.yml': 'evidence: { tests: [junit.xml] }\n',
      ...(results === ''
        ? {}
        : { 'junit.xml': `<testsuite name="s"><testcase name="a">${results}</testcase></testsuite>` }),
    });
    const write = ['coverage', 'coverage/lcov.info', '--write-baseline', 'base.json'];
    expect(runCli(evidence('<system-out/>'), write).status).toBe(0);
    expect(runCli(evidence('<failure/>'), write)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('No baseline is written after a failed test run: 1 failed'),
    });
    expect(runCli(evidence(''), write)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no results at junit.xml'),
    });
    const told = (xml: string) => runCli({ ...evidence(''), 'junit.xml': xml }, write);
    expect(
      told('<testsuites failures="1"><testsuite><testcase name="a"/></testsuite></testsuites>'),
    ).toMatchObject({ status: 2, stderr: expect.stringContaining('1 failed') });
    expect(told('<testsuites/>')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no test ran'),
    });
  });

  it('are written: one Cobertura file that reads back alike', () => {
    const tree = treeOf({
      ...good,
      'src/<&">.ts': '',
      'x.info': 'TN:\nSF:src/<&">.ts\nDA:7,3\nend_of_record\n',
    });
    expect(
      tree.run(['coverage', 'coverage/lcov.info', 'x.info', '--write-cobertura', 'all.xml']).status,
    ).toBe(0);
    const back = tree.run([
      'coverage',
      'all.xml',
      '--format',
      'json',
      '--coverage-thresholds',
      'files: { "src/*": 0 }',
    ]);
    tree.remove();
    expect(
      JSON.parse(back.stdout).coverage.scopes.map(
        (scope: { name: string; covered: number; total: number }) => [scope.name, scope.covered, scope.total],
      ),
    ).toEqual([
      [null, 4, 5],
      [null, 1, 2],
      ['src/<&">.ts', 1, 1],
      ['src/a.ts', 2, 3],
      ['src/b.ts', 1, 1],
    ]);
  });
});

describe('what is missing', () => {
  const config = (more = '') => ({
    ...SOURCES,
    '.tasks-gate.yml': `coverage: { reports: [coverage/lcov.info], thresholds: { project: 80 }${more} }\n`,
  });

  it('is a finding by its policy', () => {
    expect(runCli(config(), ['coverage'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('Unexpected lack of a coverage report at `coverage/lcov.info`'),
    });
    expect(runCli(config(', onMissingReport: warn'), ['coverage']).status).toBe(0);
    expect(json(config(', onMissingReport: ignore'), []).report.coverage.verdict).toBe('no-data');
  });

  it.each(['', '\n\n', 'TN:\nSF:src/a.ts\nend_of_record\n'])('is said of an empty report, %j', (text) => {
    expect(runCli({ ...config(), 'coverage/lcov.info': text }, ['coverage'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('Unexpected empty coverage report `coverage/lcov.info`'),
    });
    expect(
      runCli({ ...config(', onEmptyReport: warn'), 'coverage/lcov.info': text }, ['coverage']).status,
    ).toBe(0);
  });

  it('is an error where a person named it, or named nothing', () => {
    expect(runCli(SOURCES, ['coverage', 'gone.info'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no report gone.info'),
    });
    expect(runCli(SOURCES, ['coverage'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('No coverage report is named'),
    });
    expect(runCli(good, ['coverage', 'lcow:coverage/lcov.info'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('`lcov`'),
    });
  });
});

describe('a bad report', () => {
  const deep = `<coverage line-rate="1">${'<packages>'.repeat(500)}`;
  const bomb = `<!DOCTYPE coverage [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>\n<coverage line-rate="1"><sources><source>&b;</source></sources></coverage>`;
  const outside =
    '<!DOCTYPE coverage [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<coverage line-rate="1"><sources><source>&x;</source></sources></coverage>';

  it.each([
    ['cut off, LCOV', 'r.info', LCOV.slice(0, -20), /r\.info:\d+: .*cut off \(read as lcov\)/],
    ['cut off, Cobertura', 'r.xml', COBERTURA.slice(0, 160), /r\.xml:\d+: .*\(read as cobertura\)/],
    [
      'cut off, JSON',
      'r.json',
      '{"a.ts":{"path":"a.ts","statementMap":{"0"',
      /r\.json(?::\d+)?: no JSON, or cut off.*\(read as istanbul\)/,
    ],
    ['ill-formed', 'r.xml', COBERTURA.replace('</lines>', '</line>'), /r\.xml:5: .*\(read as cobertura\)/],
    ['hostile, too deep', 'r.xml', deep, /r\.xml:1: elements are nested more than 200 deep/],
    ['hostile, entities in entities', 'r.xml', bomb, /r\.xml:2: .*entity.*\(read as cobertura\)/i],
    ['hostile, an entity of the disk', 'r.xml', outside, /r\.xml:2: .*entity.*\(read as cobertura\)/i],
    ['of a wrong format by force', 'clover:r.info', LCOV, /r\.info:\d+: .*\(read as clover\)/],
    ['of no format', 'r.txt', 'hello\n', /r\.txt: unexpected content, expected one of/],
    [
      'of another project',
      'r.info',
      'TN:\nSF:/x/lib/one.rb\nDA:1,1\nend_of_record\n',
      /only 0 of its 1 files stand in this repository; the report says \/x\/lib\/one\.rb, the repository has/,
    ],
    [
      'with counts that are none',
      'r.info',
      LCOV.replace('DA:2,1', 'DA:2,x'),
      /r\.info:4: "x" is no count \(read as lcov\)/,
    ],
  ])('%s, ends with 2 and says where', (_, name, text, message) => {
    const { status, stdout, stderr } = runCli({ ...SOURCES, [name.replace('clover:', '')]: text }, [
      'coverage',
      name,
    ]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^tasks-gate: coverage error: /);
  });

  it('too large, is refused before it is read', () => {
    const tree = treeOf({ ...SOURCES, 'r.info': 'TN:\n' });
    truncateSync(path.join(tree.root, 'r.info'), 1.5 * 1024 ** 3);
    expect(tree.run(['coverage', 'r.info'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('it has 1536 MiB'),
    });
    tree.remove();
  });

  it('with a bare & in a file name, is read and said', () => {
    const text = COBERTURA.replace('src/a.ts', 'src/a & b.ts');
    const { status, report } = json({ 'src/a & b.ts': '', 'r.xml': text }, ['r.xml']);
    expect([status, report.unseen[0]]).toEqual([0, expect.stringContaining('1 bare "&"')]);
  });
});

describe('names out of a report', () => {
  const hidden = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

  it.each([
    [
      'with line ends and commands of a runner, in an error',
      'r.xml',
      COBERTURA.replace('src/a.ts', 'zz&#10;::error::pwned&#10;::stop-commands::abc ##[error]'),
    ],
    [
      'with escapes, in an error',
      'r.info',
      'TN:\nSF:src/\u001b[31mred\u0007\u202e.ts\nDA:1,1\nend_of_record\n',
    ],
    ['with escapes, in what is no count', 'r.info', LCOV.replace('DA:2,1', 'DA:2,\u001b[31m\u009b')],
    ['with escapes, in JSON', 'r.json', '{"a\u001b[31m\u202e": {"coverage": {"a": 7}, "b\\u001b": 1}}'],
  ])('%s, are shown and do nothing', (_, name, text) => {
    const { status, stderr } = runCli({ ...SOURCES, [name]: text }, ['coverage', name]);
    const lines = stderr.split('\n');
    expect([status, lines.length]).toEqual([2, 3]);
    expect(lines.filter((line) => hidden.test(line) || /^\s*::|##\[/.test(line))).toEqual([]);
  });

  it('are shown and do nothing in notes and in the table', () => {
    const path = 'src/\u001b[31mred\n::error::x.ts';
    const xml = `<?xml version="1.0"?>\n<coverage line-rate="1"><packages><package><classes><class filename="${path.replace('\n', '&#10;')}&"><lines><line number="1" hits="1"/></lines></class><class filename="src/a.ts"><lines><line number="1" hits="1"/></lines></class></classes></package></packages></coverage>`;
    const { status, stdout } = runCli({ ...SOURCES, 'r.xml': xml }, [
      'coverage',
      'r.xml',
      '--coverage-thresholds',
      'files: { "src/*": 100 }',
    ]);
    expect(stdout).toContain('bare "&"');
    expect([status, stdout.split('\n').filter((line) => hidden.test(line) || /^\s*::/.test(line))]).toEqual([
      0,
      [],
    ]);
  });
});
