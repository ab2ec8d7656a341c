/** The baseline of a change, through the bundled `check`: the base says what passes, the head is kept current. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { repositoryOf, type TestRepository } from './support/git.ts';

const MAIN = path.resolve(import.meta.dirname, '../dist/cli/index.js');
const LIST = '- [ ] T001 Draw `a.ts`\n- [ ] T001 Fold `b.ts`\n';
const entry = (task: string) => `{"path":"tasks.md","rule":"task-id-unique","task":"${task}","count":1}`;
const fileOf = (...tasks: string[]) =>
  `{\n  "version": 1,\n  "findings": [\n${tasks.map((task) => `    ${entry(task)}`).join(',\n')}\n  ]\n}\n`;

let repository: TestRepository;

beforeEach(() => {
  repository = repositoryOf({
    '.tasks-gate.yml': 'extends: minimal\nbaseline: old.json\nrules: { baseline-current: warning }\n',
    'tasks.md': LIST,
    'old.json': fileOf('T001'),
  });
  repository.git('checkout', '-q', '-b', 'topic');
});

afterEach(() => repository.remove());

/** `rule fate` of the findings of these two rules. */
function check(): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [MAIN, 'check', '--base', 'main', '--format', 'json'],
    {
      cwd: repository.root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout)
    .findings.filter(({ rule }: { rule: string }) => ['task-id-unique', 'baseline-current'].includes(rule))
    .map(({ rule, fate }: { rule: string; fate: string }) => `${rule} ${fate}`);
}

it('lets pass what the base lists', () => {
  repository.commit({ 'tasks.md': `# Tasks\n\n${LIST}` });
  expect(check()).toEqual(['task-id-unique baselined']);
});

it('lets nothing pass that only the head lists', () => {
  const list = `${LIST}- [ ] T002 Cut \`c.ts\`\n- [ ] T002 Glue \`d.ts\`\n`;
  repository.commit({ 'tasks.md': list, 'old.json': fileOf('T001', 'T002') });
  expect(check()).toEqual(['task-id-unique baselined', 'task-id-unique reported']);
});

it('asks for a debt that is paid to be struck in the same change, and is content when it is', () => {
  const mended = LIST.replace('T001 Fold', 'T002 Fold');
  repository.commit({ 'tasks.md': mended });
  expect(check()).toEqual(['baseline-current reported']);
  repository.commit({ 'old.json': '{ "version": 1, "findings": [] }\n' });
  expect(check()).toEqual([]);
});
