/** What is not known never passes unseen, and what is not there is not asked for. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/dialects/read.ts';
import { targetsOf } from '../../src/engine/coverage/targets.ts';
import type { CoverageBaseline } from '../../src/model/coverage-result.ts';
import { changed, judged, measured, measuredIn } from './harness.ts';

/** Line 1 has no branch, line 2 has two, of which one ran. */
const BRANCHES = measuredIn(
  'TN:\nSF:src/a.ts\nDA:1,1\nDA:2,1\nBRDA:2,0,0,1\nBRDA:2,0,1,0\nend_of_record\nSF:src/b.ts\nDA:1,1\nend_of_record\n',
);
const LINES = measured({ 'src/a.ts': [1, 1], 'src/b.ts': [1] });

describe('a metric', () => {
  const patch = { thresholds: { patch: { lines: 90, branches: 80 } } };

  it('is not asked of changed lines without anything of the kind', () => {
    const calm = judged(patch, { files: BRANCHES, changed: [changed('src/a.ts', [[1, 1]])] });
    expect(calm.scopes).toContain('patch branches 0/0 80% skipped-small-change');
    expect(calm).toMatchObject({ verdict: 'pass', findings: [] });
    const low = judged(patch, { files: BRANCHES, changed: [changed('src/a.ts', [[2, 2]])] });
    expect(low.scopes).toContain('patch branches 1/2 80% fail');
  });

  it('cannot pass where no report holds it', () => {
    const none = judged(patch, { files: LINES, changed: [changed('src/a.ts', [[1, 1]])] });
    expect(none.scopes).toContain('patch branches 0/0 80% no-data');
    expect(none.states).toMatchObject({ 'coverage-patch': 'failed' });
    const files = judged({ thresholds: { files: { 'src/**': { branches: 80 } } } }, { files: LINES });
    expect(files.findings).toEqual([
      'error coverage-files: Unexpected lack of data about branches in `src/**`, expected coverage of 80 % or more',
    ]);
    const brought = judged(
      { thresholds: { newFiles: { branches: 80 } } },
      { files: LINES, changed: [changed('src/b.ts', [], { status: 'added' })] },
    );
    expect(brought.findings).toEqual([
      'error coverage-new-files: Unexpected lack of data about branches in the new files, expected coverage of 80 % or more',
    ]);
  });

  it('is not asked of a file that has none of it, where others have', () => {
    const said = { thresholds: { files: { 'src/**': { branches: 40 } }, newFiles: { branches: 40 } } };
    const added = [changed('src/b.ts', [], { status: 'added' })];
    expect(judged(said, { files: BRANCHES, changed: added })).toMatchObject({
      findings: [],
      scopes: expect.arrayContaining([
        'files src/a.ts branches 1/2 40% pass',
        'files src/b.ts branches 0/0 40% pass',
        'new-files src/b.ts branches 0/0 40% pass',
      ]),
    });
  });
});

describe('a patch', () => {
  const said = { thresholds: { patch: 90 } };

  it('with lines that are not known does not pass by the others', () => {
    const changes = [changed('src/a.ts', [], { added: null }), changed('src/b.ts', [[1, 1]])];
    expect(judged(said, { files: LINES, changed: changes })).toMatchObject({
      verdict: 'no-data',
      findings: [
        'error coverage-patch: Unexpected change of `src/a.ts` whose lines are not known, expected them for every file that reports measure',
      ],
    });
  });

  it('of files that no report mentions is not judged, and says so', () => {
    const only = judged(said, { files: LINES, changed: [changed('src/new.ts', [[1, 9]])] });
    expect(only.states).toMatchObject({ 'coverage-patch': 'skipped' });
    expect(only.reasons).toEqual(['no report mentions `src/new.ts`']);
  });
});

describe('a baseline', () => {
  const counts = { lines: { covered: 1, total: 1 } };
  const baseline: CoverageBaseline = {
    sha: null,
    totals: counts,
    files: { 'src/a.ts': { lines: { covered: 2, total: 2 } }, 'src/b.ts': counts },
  };
  const held = (changes: Parameters<typeof changed>[]) =>
    judged(
      { thresholds: { maxDrop: 0 } },
      { files: measured({ 'src/a.ts': [1, 1] }), baseline, changed: changes.map((each) => changed(...each)) },
    ).findings.filter((finding) => finding.includes('coverage-no-drop'));

  it('tells of files that nobody measures any more, touched or not', () => {
    const told = [
      'warning coverage-no-drop: Unexpected lack of `src/b.ts` in the reports, expected every file of the baseline that this change does not remove',
    ];
    expect(held([['src/b.ts', [[1, 1]]]])).toEqual(told);
    expect(held([['src/b.test.ts', [], { status: 'removed' }]])).toEqual(told);
    expect(held([['src/b.ts', [], { status: 'removed' }]])).toEqual([]);
    expect(held([['src/a.ts', [[1, 1]], { status: 'renamed', previousPath: 'src/b.ts' }]])).toEqual([]);
  });
});

describe("a task's own target", () => {
  const ask = (task: string, files = LINES, path = 'specs/001-a/tasks.md', changes = ['src/a.ts']) => {
    const document = readDocument({ path, text: `# Tasks\n\n### Task T001: Do \`src/a.ts\`\n\n${task}\n` });
    const targets = targetsOf(document.tasks.map((each) => ({ document, task: each })));
    const changed_ = changes.map((each) => changed(each, [[1, 9]]));
    return judged({}, { files, targets, changed: changed_ }, [document]);
  };
  const targetsIn = ({ scopes }: { scopes: readonly string[] }) =>
    scopes.filter((scope) => scope.startsWith('task-target')).map((scope) => scope.slice(12));
  const DONE = '#### Definition of Done\n\n';

  it('is read in the prose beside boxes, and not where it was waived', () => {
    const prose = `${DONE}Unit tests must reach 95% coverage.\n\n- [x] Reviewed by someone`;
    expect(targetsIn(ask(prose))).toEqual(['001-a/T001 lines 2/2 95% pass']);
    expect(targetsIn(ask(`${DONE}- [ ] ~~Test coverage 95%~~`))).toEqual([]);
    expect(targetsIn(ask(`${DONE}- [ ] Test coverage 95% (N/A)`))).toEqual([]);
  });

  it('is found where no report holds its metric, and not asked where nothing of the kind changed', () => {
    const branches = `${DONE}- [x] Branch coverage ≥ 80 %`;
    expect(ask(branches).findings).toEqual([
      'warning coverage-task-target specs/001-a/tasks.md:7-7: Unexpected lack of data about branches in the changed files of `001-a/T001`, expected 80 % or more since the task says "- [x] Branch coverage ≥ 80 %"',
    ]);
    expect(targetsIn(ask(branches, BRANCHES))).toEqual(['001-a/T001 branches 1/2 80% fail']);
    const apart = measuredIn(
      'TN:\nSF:src/a.ts\nDA:1,1\nend_of_record\nSF:src/c.ts\nDA:1,1\nBRDA:1,0,0,1\nend_of_record\n',
    );
    expect(ask(branches, apart).findings).toEqual([]);
  });

  it('says where it cannot be judged', () => {
    const told = ask(`${DONE}- [x] 95% coverage`, LINES, 'specs/001-a/tasks.md', ['src/b.ts']);
    expect(told.reasons).toContain('`001-a/T001` names none of the changed files that reports measure');
    expect(told.states).toMatchObject({ 'coverage-task-target': 'skipped' });
  });

  it('is about the file nearest to the list', () => {
    const files = measured({ 'apps/web/src/a.ts': [1, 0], 'apps/api/src/a.ts': [1, 1] });
    const both = ['apps/web/src/a.ts', 'apps/api/src/a.ts'];
    const told = ask(`${DONE}- [x] 95% coverage`, files, 'apps/web/specs/001-a/tasks.md', both);
    expect(targetsIn(told)).toEqual(['001-a/T001 lines 1/2 95% fail']);
    const root = measured({ 'src/a.ts': [1, 0], 'apps/api/src/a.ts': [1, 1] });
    const near = ask(`${DONE}- [x] 95% coverage`, root, 'specs/001-a/tasks.md', [...both, 'src/a.ts']);
    expect(targetsIn(near)).toEqual(['001-a/T001 lines 1/2 95% fail']);
  });
});
