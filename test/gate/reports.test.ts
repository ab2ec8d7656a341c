/** Coverage and evidence in `check`: judged with the change of a real repository. */
import { afterEach, describe, expect, it } from 'vitest';
import { runIn } from '../support/cli.ts';
import { type Edit, repositoryOf, type TestRepository } from '../support/git.ts';

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

const LIST = 'specs/001-auth/tasks.md';
const TASKS = (box: string) =>
  `# Tasks\n\n### Task T001: Log in\n\n**Files:** \`src/login.ts\`\n**Estimate:** 2 hours\n\n#### Definition of Done\n\n- [${box}] Unit tests achieve 90%+ coverage\n- [${box}] AC-1: A password is taken\n`;
const SOURCE = 'one\ntwo\nthree\nfour\n';
const CONFIG = [
  'extends: minimal',
  'coverage:',
  '  reports: [out/lcov.info]',
  '  thresholds: { patch: 80, maxDrop: 0 }',
  '  baseline: base.json',
  'pullRequest:',
  '  checks: { pull-request-names-task: off, coverage-measured: warning, coverage-task-target: warning }',
  '',
].join('\n');
const COUNTS = '{"lines":{"covered":4,"total":4}}';
const BASE: Edit = {
  [LIST]: TASKS(' '),
  '.tasks-gate.yml': CONFIG,
  '.gitignore': 'out/\n',
  'base.json': `{"version":1,"sha":null,"totals":${COUNTS},"files":{"src/login.ts":${COUNTS}}}`,
  'src/login.ts': SOURCE,
};

function lcov(hits: readonly number[], path = 'src/login.ts'): string {
  return `TN:\nSF:/somewhere/else/app/${path}\n${hits.map((count, at) => `DA:${at + 1},${count}\n`).join('')}end_of_record\n`;
}

/** What `check` says of a branch that makes this change, with these files beside the repository. */
function check(after: Edit, beside: Edit, before: Edit = BASE) {
  const one = repositoryOf(before);
  made.push(one);
  one.git('checkout', '-q', '-b', 'work');
  one.commit(after);
  one.write(beside);
  const { status, stdout, stderr } = runIn(one.root, ['check', '--format', 'json']);
  const report = stdout === '' ? null : JSON.parse(stdout);
  const findings: readonly {
    rule: string;
    severity: string;
    path: string | null;
    line: number | null;
    message: string;
  }[] = report?.findings ?? [];
  return {
    status,
    stderr,
    report,
    said: findings
      .filter(({ rule }) => /^(?:coverage|tests|criteria-tested|scan|benchmark)/.test(rule))
      .map(
        ({ rule, severity, path, line }) => `${severity} ${rule}${path === null ? '' : ` ${path}:${line}`}`,
      ),
  };
}

const grown = { 'src/login.ts': `${SOURCE}five\nsix\n`, [LIST]: TASKS('x') };

describe('coverage of a change', () => {
  it('is counted on the lines that it adds, wherever the report was made', () => {
    const { status, report, said } = check(grown, { 'out/lcov.info': lcov([1, 1, 1, 1, 1, 0]) });
    expect(said).toContain('error coverage-patch');
    expect(said).toContain('notice coverage-patch src/login.ts:6');
    expect(said).toContain('error coverage-no-drop');
    expect(status).toBe(1);
    expect(report.coverage.scopes).toContainEqual({
      scope: 'patch',
      name: null,
      metric: 'lines',
      covered: 1,
      total: 2,
      threshold: '80%',
      verdict: 'fail',
    });
  });

  it('passes where the lines ran', () => {
    const { said, report } = check(grown, { 'out/lcov.info': lcov([1, 1, 1, 1, 1, 1]) });
    expect(said).toEqual([]);
    expect(report.coverage.verdict).toBe('pass');
  });

  it('says that it looked for the baseline in the base, where only the change has one', () => {
    const { 'base.json': baseline, ...before } = BASE;
    const { report } = check(
      { 'base.json': baseline ?? null },
      { 'out/lcov.info': lcov([1, 1, 1, 1]) },
      before,
    );
    const messages = report.findings.map(({ message }: { message: string }) => message);
    expect(messages).toContainEqual(
      expect.stringContaining('base.json: there is no such file in the commit that it is read from'),
    );
  });

  it('takes thresholds and baseline from the base, so that a change cannot bring its own', () => {
    const loose = {
      ...grown,
      '.tasks-gate.yml': CONFIG.replace('patch: 80', 'patch: 0'),
      'base.json': BASE['base.json']?.toString().replaceAll('"covered":4', '"covered":0') ?? '',
    };
    const { said } = check(loose, { 'out/lcov.info': lcov([1, 1, 1, 1, 1, 0]) });
    expect(said).toContain('error coverage-patch');
    expect(said).toContain('error coverage-no-drop');
  });

  it('holds a completed task to its own figure, and names files that nobody measured', () => {
    const flipped = {
      ...grown,
      'src/other.ts': 'one\n',
      [LIST]: TASKS('x').replace('Task T001: Log in', 'Task T001: Log in ✅'),
    };
    const { said } = check(flipped, { 'out/lcov.info': lcov([1, 1, 1, 1, 1, 0]) });
    expect(said).toContain('warning coverage-measured src/other.ts:1');
    expect(said).toContain(`warning coverage-task-target ${LIST}:10`);
  });

  it('does not pass a report that is missing, cut off, or of another project', () => {
    expect(check(grown, {})).toMatchObject({
      status: 1,
      said: expect.arrayContaining(['error coverage-project']),
    });
    expect(check(grown, { 'out/lcov.info': lcov([1]).slice(0, -5) })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('out/lcov.info:'),
    });
    expect(check(grown, { 'out/lcov.info': lcov([1], 'lib/one.rb') })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('stand in this repository'),
    });
  });
});

describe('evidence', () => {
  const evidence = (checks: string) => ({
    ...BASE,
    '.tasks-gate.yml': `extends: minimal\nevidence: { tests: [out/junit.xml], scans: [out/*.sarif], benchmarks: [out/bench.json] }\npullRequest: { checks: { pull-request-names-task: off, ${checks} } }\n`,
  });
  const files = (junit: string) => ({
    'out/junit.xml': `<testsuite name="auth">${junit}</testsuite>`,
    'out/a.sarif': JSON.stringify({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'scan' } },
          results: [{ ruleId: 'R', level: 'warning', message: { text: 'x' } }],
        },
      ],
    }),
    'out/bench.json': '[{"name":"parse","unit":"ms","value":2}]',
  });
  const flipped = { [LIST]: TASKS('x').replace('Task T001: Log in', 'Task T001: Log in ✅') };

  it('is counted, and judged by the checks as they are set', () => {
    const { said, report } = check(
      flipped,
      files('<testcase name="T001 logs in"/><testcase name="b"><skipped/></testcase>'),
      evidence('criteria-tested: error, scan-clean: [warning, { level: warning }]'),
    );
    expect(said).toEqual(['warning scan-clean', `error criteria-tested ${LIST}:11`]);
    expect(report.evidence).toEqual({
      tests: { passed: 1, failed: 0, skipped: 1, files: ['out/junit.xml'] },
      scans: { results: 1, failing: 1, files: ['out/a.sarif'] },
      benchmarks: { measured: 1, failing: 0, files: ['out/bench.json'] },
    });
  });

  it('fails on a failed test, and ends with 2 on results that cannot be read', () => {
    expect(check(flipped, files('<testcase name="a"><failure/></testcase>'), evidence(''))).toMatchObject({
      status: 1,
      said: ['error tests-passed'],
    });
    expect(check(flipped, files('<testcase'), evidence(''))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('out/junit.xml:1'),
    });
  });
});
