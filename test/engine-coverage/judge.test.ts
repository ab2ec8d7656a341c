/** Every scope of coverage, its verdict, and what its check says. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run/index.ts';
import { readDocument } from '../../src/dialects/read.ts';
import { baselineOf, gapOf } from '../../src/engine/coverage/judge.ts';
import { targetsOf } from '../../src/engine/coverage/targets.ts';
import type { ChangedFile } from '../../src/model/change.ts';
import type { FileCoverage } from '../../src/model/coverage.ts';
import type { TaskDocument } from '../../src/model/document.ts';
import { changed, judged, measured, repeated, type Said } from './harness.ts';

describe('the checks', () => {
  it('are sorted by id, explain themselves, and are all there', () => {
    const ids = runChecks.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    const files = readdirSync('src/checks/run').filter((name) => name !== 'index.ts');
    expect(files.map((name) => name.replace(/\.ts$/, '')).sort()).toEqual(ids);
    for (const { summary, why } of runChecks) {
      expect(summary).toMatch(/^[A-Z].*\.$/);
      expect(why.length).toBeGreaterThan(100);
    }
  });
});

describe('project', () => {
  it('is exact', () => {
    expect(
      judged({ thresholds: { project: 90 } }, { files: measured({ a: repeated(899, 101) }) }),
    ).toMatchObject({
      verdict: 'fail',
      scopes: ['project lines 899/1000 90% fail'],
      findings: [
        'error coverage-project: Unexpected coverage of lines in the project: 899/1000 = 89.90 % < 90 %, expected 90 % or more',
      ],
    });
    expect(
      judged({ thresholds: { project: '80%' } }, { files: measured({ a: repeated(12, 3) }) }),
    ).toMatchObject({
      verdict: 'pass',
      findings: [],
      states: { 'coverage-project': 'passed' },
    });
  });

  it('is listed without a threshold, and cannot pass by a metric that nobody has', () => {
    const files = measured({ a: [1, 0] });
    expect(judged({}, { files }).scopes).toEqual(['project lines 1/2 no-threshold']);
    expect(judged({ thresholds: { project: { branches: 70 } } }, { files })).toMatchObject({
      verdict: 'no-data',
      findings: [
        'error coverage-project: Unexpected lack of data about branches in the project, expected coverage of 70 % or more',
      ],
    });
  });

  it('says what is missing by its policy', () => {
    const gap = (policy: 'fail' | 'warn' | 'ignore') =>
      judged(
        { thresholds: { project: 80 } },
        { reports: [], gaps: gapOf('report', policy, 'Unexpected lack', 'Run it') },
      );
    expect(gap('fail').findings).toEqual(['error coverage-project: Unexpected lack']);
    expect(gap('warn').findings).toEqual(['warning coverage-project: Unexpected lack']);
    expect(gap('ignore')).toMatchObject({ findings: [], verdict: 'no-data' });
  });
});

describe('patch', () => {
  const files = measured({ 'src/a.ts': [1, 0, 0, null, 0, 1, 0, 1, 1, 1], 'src/b.ts': [0, 0] });
  const patch = (ranges: [number, number][], said: Said = {}) =>
    judged({ thresholds: { patch: 90 }, ...said }, { files, changed: [changed('src/a.ts', ranges)] });

  it('counts changed lines that can run, and shows those that did not as ranges', () => {
    expect(patch([[1, 7]])).toMatchObject({
      scopes: ['project lines 5/11 no-threshold', 'patch lines 2/6 90% fail'],
      findings: [
        'error coverage-patch: Unexpected coverage of lines in the changed lines: 2/6 = 33.33 % < 90 %, expected 90 % or more',
        'notice coverage-patch src/a.ts:2-5: Unexpected lines 2 to 5 without a run, expected a test that reaches them',
        'notice coverage-patch src/a.ts:7-7: Unexpected line 7 without a run, expected a test that reaches it',
      ],
    });
    expect(patch([[8, 9]])).toMatchObject({ verdict: 'pass', findings: [] });
  });

  it('leaves small changes alone', () => {
    expect(patch([[2, 3]], { minChangedLines: 3 }).scopes).toContain(
      'patch lines 0/2 90% skipped-small-change',
    );
    expect(patch([[2, 3]], { minChangedLines: 2 }).scopes).toContain('patch lines 0/2 90% fail');
    expect(patch([[4, 4]])).toMatchObject({ findings: [], states: { 'coverage-patch': 'passed' } });
  });

  it('leaves lines out whose only change is white space, where that is asked for', () => {
    const respaced = [
      { first: 2, last: 3 },
      { first: 6, last: 6 },
    ];
    const one = changed('src/a.ts', [[1, 7]], { respaced });
    const other = changed('src/c.ts', [[4, 4]], { respaced: [{ first: 4, last: 4 }] });
    const said = { thresholds: { patch: 90 } };
    const strict = judged(said, { files, changed: [one, other] });
    expect(strict.scopes).toContain('patch lines 2/6 90% fail');
    expect(strict.states).toMatchObject({ 'coverage-measured': 'warned' });
    const loose = judged({ ...said, ignoreWhitespace: true }, { files, changed: [one, other] });
    expect(loose.scopes).toContain('patch lines 1/3 90% fail');
    expect(loose.findings.filter((finding) => finding.startsWith('notice'))).toEqual([
      'notice coverage-patch src/a.ts:5-5: Unexpected line 5 without a run, expected a test that reaches it',
      'notice coverage-patch src/a.ts:7-7: Unexpected line 7 without a run, expected a test that reaches it',
    ]);
    expect(loose.states).toMatchObject({ 'coverage-measured': 'passed' });
    const only = judged({ ...said, ignoreWhitespace: true }, { files, changed: [other] });
    expect(only.scopes).toContain('patch lines 0/0 90% skipped-small-change');
  });

  it('follows renames, takes new files whole, leaves removed ones out', () => {
    const changes = [
      changed('src/a.ts', [[1, 1]], { status: 'renamed', previousPath: 'src/old.ts' }),
      changed('src/b.ts', [], { status: 'added', added: null }),
      changed('src/gone.ts', [], { status: 'removed', added: null }),
    ];
    expect(judged({ thresholds: { patch: 0 } }, { files, changed: changes }).scopes).toContain(
      'patch lines 1/3 0% pass',
    );
  });

  it('does not pass what it cannot see', () => {
    const unknown = judged(
      { thresholds: { patch: 90 } },
      { files, changed: [changed('src/a.ts', [], { added: null })] },
    );
    expect(unknown).toMatchObject({ verdict: 'no-data', states: { 'coverage-patch': 'failed' } });
    const totals = [
      { path: 'src/a.ts', lines: null, totals: { lines: { covered: 1, total: 1 } }, details: {} },
    ];
    const summary = judged(
      { thresholds: { patch: 90 } },
      { files: totals, changed: [changed('src/a.ts', [[1, 1]])] },
    );
    expect(summary).toMatchObject({ verdict: 'no-data', states: { 'coverage-patch': 'failed' } });
    const moved = changed('src/a.ts', [], { status: 'renamed', previousPath: 'src/old.ts' });
    expect(judged({ thresholds: { patch: 90 } }, { files: totals, changed: [moved] }).scopes).toContain(
      'patch lines 0/0 90% skipped-small-change',
    );
  });

  it('is skipped with a reason where there is no change', () => {
    expect(judged({ thresholds: { patch: 90 } }, { files }).states).toMatchObject({
      'coverage-patch': 'skipped',
    });
  });
});

describe('files, groups and new files', () => {
  const files = measured({ 'src/core/a.ts': [1, 1], 'src/core/b.ts': [1, 0], 'src/api/c.ts': [1, 0, 0] });

  it('holds each file of a glob', () => {
    expect(judged({ thresholds: { files: { 'src/core/**': 95 } } }, { files })).toMatchObject({
      scopes: [
        'project lines 4/7 no-threshold',
        'files src/core/a.ts lines 2/2 95% pass',
        'files src/core/b.ts lines 1/2 95% fail',
      ],
      findings: [
        'error coverage-files: Unexpected coverage of lines in `src/core/b.ts`: 1/2 = 50.00 % < 95 %, expected 95 % or more',
      ],
    });
  });

  it('finds a glob that guards nothing', () => {
    expect(judged({ thresholds: { files: { 'lib/**': 95 } } }, { files }).findings).toEqual([
      'error coverage-files: Unexpected glob `lib/**` without a measured file, expected one at least',
    ]);
  });

  it('sums groups', () => {
    const groups = { all: { files: ['src/**'], lines: 57 }, none: { files: ['lib/**'], lines: '1%' } };
    expect(judged({ thresholds: { groups } }, { files })).toMatchObject({
      scopes: [
        'project lines 4/7 no-threshold',
        'groups all lines 4/7 57% pass',
        'groups none lines 0/0 1% no-data',
      ],
      states: { 'coverage-groups': 'failed' },
      findings: [
        'error coverage-groups: Unexpected group `none` without lines to cover, expected a measured file with some',
      ],
    });
  });

  it('holds new files', () => {
    const changes = [
      changed('src/api/c.ts', [[1, 3]], { status: 'added' }),
      changed('src/core/b.ts', [[1, 2]]),
    ];
    expect(judged({ thresholds: { newFiles: 80 } }, { files, changed: changes }).findings).toEqual([
      'error coverage-new-files: Unexpected coverage of lines in the new file `src/api/c.ts`: 1/3 = 33.33 % < 80 %, expected 80 % or more',
    ]);
  });
});

describe('no drop', () => {
  const before = measured({ 'src/a.ts': repeated(80, 20), 'src/b.ts': repeated(50, 0) });
  const baseline = baselineOf(before, 'a'.repeat(40));
  const drop = (files: FileCoverage[], changes: ChangedFile[] = [], maxDrop: string | number = 0) =>
    judged({ thresholds: { maxDrop } }, { files, baseline, changed: changes });

  it('fails on more uncovered lines, within the points allowed', () => {
    const files = measured({ 'src/a.ts': repeated(80, 25), 'src/b.ts': repeated(50, 0) });
    expect(drop(files, [changed('src/a.ts', [[1, 5]])]).findings).toEqual([
      'error coverage-no-drop: Unexpected drop of the coverage of lines from 130/150 = 86.66 % to 130/155 = 83.87 %, expected 0 points less at most',
    ]);
    expect(drop(files, [changed('src/a.ts', [[1, 5]])], 3).findings).toEqual([]);
  });

  it('cannot be failed by removing covered code', () => {
    expect(
      drop(measured({ 'src/a.ts': repeated(80, 20) }), [changed('src/b.ts', [], { status: 'removed' })]),
    ).toMatchObject({
      findings: [],
      verdict: 'pass',
    });
    const fewer = measured({ 'src/a.ts': repeated(10, 20), 'src/b.ts': repeated(50, 0) });
    expect(drop(fewer, [changed('src/a.ts', [[1, 5]])]).findings).toEqual([]);
  });

  it('follows a renamed file', () => {
    const files = measured({ 'src/new.ts': repeated(80, 30), 'src/b.ts': repeated(50, 0) });
    const renamed = changed('src/new.ts', [[1, 10]], { status: 'renamed', previousPath: 'src/a.ts' });
    expect(drop(files, [renamed]).states).toMatchObject({ 'coverage-no-drop': 'failed' });
  });

  it('warns of a baseline of another state', () => {
    const files = measured({ 'src/a.ts': repeated(80, 20), 'src/b.ts': repeated(51, 0) });
    expect(drop(files, [changed('src/a.ts', [[1, 1]])]).findings).toEqual([
      'warning coverage-no-drop: Unexpected baseline of another state, expected that of the commit where the change began: 1 file that this change does not touch differs from it, such as src/b.ts',
    ]);
  });

  it('says that there is none', () => {
    const none = (said: Said) =>
      judged(
        { thresholds: { maxDrop: 1 }, ...said },
        { files: before, baseline: { missing: 'base.json: gone' } },
      );
    expect(none({})).toMatchObject({
      verdict: 'no-baseline',
      findings: [
        'warning coverage-no-drop: Unexpected lack of a coverage baseline, expected one to hold `maxDrop` against: base.json: gone',
      ],
    });
    expect(none({ onMissingBaseline: 'fail' }).states).toEqual({
      'coverage-no-drop': 'failed',
      'coverage-project': 'passed',
    });
    expect(none({ onMissingBaseline: 'ignore' }).findings).toEqual([]);
  });
});

describe('unmeasured files', () => {
  it('are changed sources that no report mentions, told apart from 0 %', () => {
    const files = measured({ 'src/a.ts': [0, 0] });
    const changes = [
      'src/a.ts',
      'src/forgotten.ts',
      'src/a.test.ts',
      'docs/x.md',
      'vite.config.ts',
      'src/x.d.ts',
    ].map((path) => changed(path, [[1, 2]]));
    expect(judged({}, { files, changed: changes })).toMatchObject({
      unmeasured: ['src/forgotten.ts'],
      findings: [
        'warning coverage-measured src/forgotten.ts:1-1: Unexpected source file `src/forgotten.ts` without a measurement, expected a coverage report to mention it',
      ],
    });
    const only = judged(
      { thresholds: { patch: 80 } },
      { files, changed: [changed('src/forgotten.ts', [[1, 2]])] },
    );
    expect(only.scopes).toContain('patch lines 0/0 80% unmeasured');
  });
});

describe("a task's own target", () => {
  const list = (dod: string, whole = '') =>
    readDocument({
      path: 'specs/001-auth/tasks.md',
      text: `# Tasks\n\n${whole}### Task T001: Log in\n\n**Files:** \`src/a.ts\`\n\n#### Definition of Done\n\n- [x] ${dod}\n`,
    });
  const ask = (document: TaskDocument, path = 'src/a.ts') => {
    const targets = targetsOf(document.tasks.map((task) => ({ document, task })));
    const files = measured({ 'src/a.ts': repeated(8, 2), 'src/b.ts': [1] });
    return judged({}, { files, targets, changed: [changed(path, [[1, 10]])] }, [document]);
  };

  it('is enforced on the changed lines of the files that it names, and quoted', () => {
    const answer = ask(list('Unit tests achieve 90%+ coverage'));
    expect(answer.scopes).toContain('task-target 001-auth/T001 lines 8/10 90% fail');
    expect(answer.findings).toEqual([
      'warning coverage-task-target specs/001-auth/tasks.md:9-9: Unexpected coverage of lines in the changed files of `001-auth/T001`: 8/10 = 80.00 % < 90 %, expected 90 % or more since the task says "- [x] Unit tests achieve 90%+ coverage"',
    ]);
    expect(ask(list('Coverage ≥ 80 %')).findings).toEqual([]);
  });

  it('is read from the whole list where the task has none', () => {
    expect(
      ask(list('It works', '## Definition of Done\n\n- [ ] 95% test coverage for all business logic\n\n'))
        .scopes,
    ).toContain('task-target 001-auth/T001 lines 8/10 95% fail');
  });

  it('is none where the figure is about something else, and not judged where no file fits', () => {
    expect(
      ask(list('Works for 100% of users')).scopes.filter((scope) => scope.startsWith('task-target')),
    ).toEqual([]);
    expect(ask(list('90% coverage'), 'src/b.ts')).toMatchObject({ findings: [] });
  });
});
