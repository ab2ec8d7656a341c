/** Lines of files whose diff git leaves out: they are compared, so that no attribute hides them. */
import { afterEach, expect, it } from 'vitest';
import { withKnownLines } from '../../src/app/known-lines.ts';
import { memoryFiles } from '../../src/hosts/memory.ts';
import type { ChangedFile } from '../../src/model/change.ts';
import { runIn } from '../support/cli.ts';
import { repositoryOf, type TestRepository } from '../support/git.ts';

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

const CONFIG =
  'extends: minimal\ncoverage: { reports: [lcov.info], thresholds: { patch: 90 } }\npullRequest: { checks: { pull-request-names-task: off } }\n';
const LCOV = 'TN:\nSF:src/c.ts\nDA:1,1\nDA:2,0\nDA:3,1\nend_of_record\nSF:src/d.ts\nDA:1,1\nend_of_record\n';

it('an attribute of the change does not switch its coverage off', () => {
  const one = repositoryOf({
    'specs/001-a/tasks.md': '# Tasks\n\n- [ ] T001 Do it in `src/c.ts`\n',
    '.tasks-gate.yml': CONFIG,
    '.gitignore': '*.info\n',
    'src/c.ts': '1\n3\n',
    'src/d.ts': '1\n',
  });
  made.push(one);
  one.git('checkout', '-q', '-b', 'work');
  one.commit({ '.gitattributes': 'src/c.ts -diff\n', 'src/c.ts': '1\n2\n3\n', 'src/d.ts': '2\n' });
  one.write({ 'lcov.info': LCOV });
  const { status, stdout } = runIn(one.root, ['check', '--base', 'main', '--format', 'json']);
  const { coverage } = JSON.parse(stdout);
  expect(coverage.scopes).toContainEqual(
    expect.objectContaining({ scope: 'patch', covered: 1, total: 2, verdict: 'fail' }),
  );
  expect(status).toBe(1);
});

it('compares measured files alone, and leaves what is no text unknown', async () => {
  const unknown = (path: string, more: Partial<ChangedFile> = {}): ChangedFile => {
    return { path, previousPath: null, status: 'modified', added: null, respaced: [], ...more };
  };
  const files = [
    unknown('a.ts', { status: 'renamed', previousPath: 'old.ts' }),
    unknown('mode.ts'),
    unknown('b.bin'),
    unknown('c.ts'),
    unknown('new.ts', { status: 'added' }),
  ];
  const measured = new Set(['a.ts', 'mode.ts', 'b.bin', 'new.ts']);
  const before = memoryFiles({ 'old.ts': 'x\ny\n', 'mode.ts': 'm\n', 'b.bin': '1', 'c.ts': '1' });
  const after = memoryFiles({ 'a.ts': 'if\n  x\ny\nz', 'mode.ts': 'm\n', 'b.bin': '\0', 'c.ts': '2' });
  const { items } = await withKnownLines({ items: files, cap: null }, measured, { before, after });
  expect(items.map(({ added, respaced }) => [added, respaced])).toEqual([
    [
      [
        { first: 1, last: 2 },
        { first: 4, last: 4 },
      ],
      [{ first: 2, last: 2 }],
    ],
    [[], []],
    [null, []],
    [null, []],
    [null, []],
  ]);
});
