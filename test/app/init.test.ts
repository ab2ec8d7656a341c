/** The command `init`: its files must be right by GitHub's own validator, and by our own reading of a config. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/app/main.ts';
import { readConfigText } from '../../src/config/file.ts';
import { INPUTS } from '../../src/config/inputs.ts';
import { type MemoryTree, memoryConsole, memoryFiles } from '../../src/hosts/memory.ts';
import { rules } from '../../src/registry.ts';
import { ROOT } from '../support/runner-env.ts';

async function init(tree: MemoryTree, ...words: readonly string[]) {
  const [files, console] = [memoryFiles(tree), memoryConsole()];
  const exitCode = await main(['init', ...words], {
    files: () => files,
    console: () => console,
    stdin: async () => ({ ok: false, problem: 'init reads no standard input' }),
  });
  return { exitCode, written: files.written, out: console.stdout(), err: console.stderr() };
}

const GATE = '.github/workflows/tasks-gate.yml';
const REPORT = '.github/workflows/tasks-gate-report.yml';
const REPOSITORY: MemoryTree = {
  'specs/001-a/tasks.md': '- [ ] T001 a\n',
  '.git/HEAD': 'ref: refs/heads/main\n',
};

const INPUT_NAMES = INPUTS.map(({ name }) => name);

interface Step {
  readonly uses: string;
  readonly with?: object;
}

function stepsOf(workflow: string): Step[] {
  const jobs = Object.values(parse(workflow).jobs) as { readonly steps: readonly Step[] }[];
  return jobs.flatMap(({ steps }) => steps);
}

/** Path and text of the workflows among the files. */
function workflowsIn(files: ReadonlyMap<string, string>): [string, string][] {
  return [...files].filter(([path]) => path.startsWith('.github/'));
}

/** The names of the inputs that this project's own step is given. */
function inputsGiven(steps: readonly Step[]): string[] {
  const own = steps.filter(({ uses }) => uses.startsWith('tasks-gate/'));
  return own.flatMap(({ with: given = {} }) => Object.keys(given));
}

type Document = Parameters<typeof validate>[0];

/** A document, with what the validator asks of it. */
function documentOf(uri: string, text: string): Document {
  const before = (offset: number) => text.slice(0, offset).split('\n');
  const document: Partial<Document> = {
    uri,
    languageId: 'yaml',
    version: 1,
    lineCount: text.split('\n').length,
    getText: () => text,
    positionAt: (offset) => ({
      line: before(offset).length - 1,
      character: before(offset).at(-1)?.length ?? 0,
    }),
    offsetAt: ({ line, character }) =>
      text
        .split('\n')
        .slice(0, line)
        .reduce((sum, each) => sum + each.length + 1, character),
  };
  return document as Document;
}

describe('init', () => {
  it.each([
    ['a config and a workflow', [], ['.tasks-gate.yml', GATE]],
    ['the same with --yes', ['--yes'], ['.tasks-gate.yml', GATE]],
    ['a second workflow with --forks', ['--forks'], ['.tasks-gate.yml', GATE, REPORT]],
  ])('writes %s, and says what to do next', async (_, words, paths) => {
    const { exitCode, written, out, err } = await init(REPOSITORY, ...words);
    expect([exitCode, err, [...written.keys()]]).toEqual([0, '', paths]);
    for (const path of paths) expect(out).toContain(`wrote ${path}\n`);
    expect(out).toMatch(/required check/);
    expect(out).toMatch(/https:\S+\/docs\/required-check\.md/);
    expect(out).not.toMatch(/no task list|not the top/);
  });

  it.each(['.tasks-gate.yml', '.tasks-gate.yaml', '.tasks-gate.json', GATE])(
    'overwrites nothing: %s',
    async (path) => {
      const { exitCode, written, err } = await init({ ...REPOSITORY, [path]: 'mine' });
      expect([exitCode, written.size]).toEqual([2, 0]);
      expect(err).toContain(`${path} is there already`);
    },
  );

  it('says where it has no list to judge, and where GitHub would not look', async () => {
    const { exitCode, out } = await init({ 'readme.md': '' });
    expect(exitCode).toBe(0);
    expect(out).toMatch(/no task list yet/);
    expect(out).toMatch(/not the top of a repository/);
  });

  it('takes no path, and its flags are those of no other command', async () => {
    expect(await init(REPOSITORY, 'folder')).toMatchObject({ exitCode: 2 });
    const console = memoryConsole();
    const host = {
      files: () => memoryFiles(REPOSITORY),
      console: () => console,
      stdin: async () => ({ ok: false as const, problem: '' }),
    };
    expect(await main(['lint', '--forks'], host)).toBe(2);
    expect(console.stderr()).toContain('--forks is a flag of `init`, not of `lint`');
  });
});

describe('the files of this project for GitHub', () => {
  it.each([
    '.github/workflows/ci.yml',
    '.github/workflows/security.yml',
    '.github/workflows/release.yml',
    'action.yml',
  ])('are right by its validator: %s', async (file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    expect(await validate(documentOf(`file:///${file}`, text))).toEqual([]);
  });

  it('are right in the README, which shows what init writes', async () => {
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const shown = /```yaml\n(name: tasks-gate\n[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(await validate(documentOf('file:///.github/workflows/readme.yml', shown))).toEqual([]);
    const written = parse((await init(REPOSITORY)).written.get(GATE) ?? '');
    expect(parse(shown).on).toEqual(written.on);
    expect(stepsOf(shown)).toEqual(written.jobs['tasks-gate'].steps);
    expect(parse(shown).jobs['tasks-gate'].permissions).toEqual(written.jobs['tasks-gate'].permissions);
  });
});

describe.each([
  ['alone', []],
  ['with forks', ['--forks']],
])('the files of init, %s', (kind, words) => {
  const made = init(REPOSITORY, ...words);

  it('are right by the validator of GitHub', async () => {
    for (const [path, text] of workflowsIn((await made).written)) {
      const document = documentOf(`file:///${kind}/${path}`, text);
      expect(await validate(document), path).toEqual([]);
    }
  });

  it('hold a config that the gate takes', async () => {
    const text = (await made).written.get('.tasks-gate.yml') ?? '';
    expect(await readConfigText(text, rules)).toMatchObject({ ok: true, config: { extends: 'recommended' } });
    const spoken = text.replace(/^# (?=files|rules|pullRequest| )/gm, '');
    expect(await readConfigText(spoken, rules)).toMatchObject({ ok: true });
  });

  it('always run, with few rights, and pin what is not ours', async () => {
    const { written } = await made;
    const gate = parse(written.get(GATE) ?? '');
    expect(Object.keys(gate.on)).toEqual(['pull_request', 'merge_group', 'push']);
    expect(gate.on.pull_request).toEqual({
      types: expect.arrayContaining(['edited', 'labeled', 'unlabeled', 'synchronize']),
    });
    expect(gate.permissions).toEqual({});
    expect(gate.concurrency.group).toContain('github.event.pull_request.number');
    const steps = workflowsIn(written).flatMap(([, text]) => stepsOf(text));
    const pinned = /^(?:actions\/[\w-]+@[0-9a-f]{40}|tasks-gate\/tasks-gate@v\d+\.\d+\.\d+)$/;
    for (const { uses } of steps) expect(uses).toMatch(pinned);
    expect(INPUT_NAMES).toEqual(expect.arrayContaining(inputsGiven(steps)));
    const job = gate.jobs['tasks-gate'];
    expect(job.if).toBeUndefined();
    expect(job.permissions).toEqual({
      contents: 'read',
      'pull-requests': kind === 'alone' ? 'write' : 'read',
    });
  });

  it('are found wrong by that validator where they are', async () => {
    const text = ((await made).written.get(GATE) ?? '').replace('runs-on:', 'run-on:');
    const document = documentOf(`file:///${kind}/wrong.yml`, text);
    expect(await validate(document)).not.toEqual([]);
  });
});
