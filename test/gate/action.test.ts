/** A step that judges pull requests, over a forge in memory. */
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/app/errors.ts';
import type { Forge } from '../../src/app/ports.ts';
import { type MemoryForge, type MemoryPull, memoryForge, shaOf } from '../support/memory-forge.ts';
import { memoryStep } from '../support/memory-step.ts';

type TextTree = Readonly<Record<string, string>>;

const LIST = 'specs/001-auth/tasks.md';
const TASKS =
  '# Tasks\n\n- [ ] T001 Create the model in `src/user.ts`\n- [ ] T002 Log in by `src/login.ts`\n';
const DONE = TASKS.replace('[ ] T001', '[x] T001');
const DOUBLED = TASKS.replace('T002', 'T001');
const MINIMAL = { '.tasks-gate.yml': 'extends: minimal\n' };
const BASE: TextTree = { ...MINIMAL, [LIST]: TASKS, 'src/a.ts': '1\n' };
const GOOD: TextTree = { ...BASE, [LIST]: DONE, 'src/user.ts': '1\n' };

interface Run {
  readonly event?: string;
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What is checked out; the head otherwise. */
  readonly checkout?: TextTree;
  readonly forge?: Forge | null;
}

function payloadOf(number: number, head: string) {
  return {
    number,
    pull_request: {
      number,
      head: { ref: 'work', sha: shaOf(head) },
      base: { ref: 'main', sha: shaOf('base') },
    },
  };
}

async function step({
  event = 'pull_request',
  payload = payloadOf(7, 'head'),
  inputs = {},
  checkout = GOOD,
  forge = null,
}: Run) {
  return memoryStep({
    inputs: { token: 'ghs_x', ...inputs },
    checkout,
    workflow: { event, payload },
    forge: forge === null ? null : async () => forge,
  });
}

function pull(head: TextTree, rest: Partial<MemoryPull> = {}, base: TextTree = BASE): MemoryForge {
  return memoryForge({ base, head }, [{ number: 7, base: 'base', head: 'head', ...rest }]);
}

describe('a pull request', () => {
  it('passes with its outputs, in a handful of calls', async () => {
    const forge = pull(GOOD);
    const { exitCode, outputs } = await step({ forge });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      verdict: 'pass',
      'referenced-tasks': '["001-auth/T001"]',
      'flipped-tasks': '["001-auth/T001"]',
      'skipped-reason': '',
    });
    expect(forge.calls.length).toBeLessThan(20);
  });

  it('fails without a task, and is judged by title and description as they are now', async () => {
    const work = { ...BASE, 'src/a.ts': '2\n' };
    const bare = await step({ forge: pull(work, { title: 'Tidy up' }), checkout: work });
    expect(bare).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'fail', errors: '1', 'referenced-tasks': '[]' },
    });
    expect(bare.commands).toContain('Unexpected pull request without a task');
    const named = await step({ forge: pull(work, { body: 'Tasks: T002' }), checkout: work });
    expect(named).toMatchObject({ exitCode: 0, outputs: { 'referenced-tasks': '["001-auth/T002"]' } });
  });

  it.each([
    ['the head', GOOD],
    ['its merge with a base that went on', { ...GOOD, 'specs/009-new/tasks.md': TASKS }],
    ['the base', BASE],
    ['nothing', {}],
  ])('is judged by its head where %s is checked out', async (_, checkout) => {
    const { exitCode, outputs } = await step({ forge: pull(GOOD), checkout });
    expect({ exitCode, outputs }).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', 'flipped-tasks': '["001-auth/T001"]' },
    });
  });

  it('is not blamed for what its base did after it left', async () => {
    const tip = { ...BASE, [LIST]: TASKS.replace('[ ] T002', '[x] T002') };
    const head = { ...BASE, 'src/a.ts': '2\n' };
    const forge = memoryForge({ from: BASE, tip, head }, [
      { number: 7, base: 'tip', head: 'head', from: 'from', title: 'T001' },
    ]);
    const { outputs } = await step({ forge, checkout: { ...tip, 'src/a.ts': '2\n' } });
    expect(outputs).toMatchObject({ verdict: 'pass', 'flipped-tasks': '[]' });
  });

  it('judges changed lists only, unless the scope says otherwise', async () => {
    const old = { 'specs/000-old/tasks.md': DOUBLED };
    const forge = () => pull({ ...GOOD, ...old }, {}, { ...BASE, ...old });
    const checkout = { ...GOOD, ...old };
    expect((await step({ forge: forge(), checkout })).outputs).toMatchObject({ verdict: 'pass' });
    expect((await step({ forge: forge(), checkout, inputs: { scope: 'all' } })).outputs).toMatchObject({
      verdict: 'fail',
    });
  });

  it('cannot loosen its gate, and is told what it loosens', async () => {
    const loose = {
      '.tasks-gate.yml': 'extends: minimal\nrules: { task-id-unique: off }\nfailOn: never\n',
      [LIST]: DOUBLED,
    };
    const head = { ...BASE, ...loose };
    const rest = { body: 'Tasks: T001' };
    const base = { ...BASE, '.tasks-gate.yml': 'extends: recommended\n' };
    const judged = await step({ forge: pull(head, rest, base), checkout: head });
    expect(judged).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(judged.commands).toContain('`failOn` goes from `error` to `never`');
    const free = await step({
      forge: pull(head, rest, base),
      checkout: head,
      inputs: { 'config-from': 'head' },
    });
    expect(free.outputs).toMatchObject({ errors: '0' });
  });

  it('ends green with the reason where it is exempt', async () => {
    const work = { ...BASE, 'src/a.ts': '2\n' };
    const { exitCode, outputs, summary } = await step({
      forge: pull(work, { author: 'dependabot[bot]' }),
      checkout: work,
    });
    expect({ exitCode, outputs }).toMatchObject({
      exitCode: 0,
      outputs: {
        verdict: 'skipped',
        'skipped-reason': 'Its author `dependabot[bot]` is exempt (`dependabot[bot]`)',
      },
    });
    expect(summary).toContain('is exempt');
  });

  it('says what was cut, and fails for it where the config asks so', async () => {
    const files = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`src/${index}.ts`, '']));
    const head = { ...GOOD, ...files };
    const cut = await step({ forge: pull(head, { cut: 2 }), checkout: head });
    expect(cut.summary).toContain('The list of changed files is cut at 2');
    expect(cut.outputs).toMatchObject({ verdict: 'pass', warnings: '1' });
    const strict = { '.tasks-gate.yml': 'extends: minimal\npullRequest: { onCap: fail }\n' };
    const failing = pull({ ...head, ...strict }, { cut: 2 }, { ...BASE, ...strict });
    expect(await step({ forge: failing, checkout: { ...head, ...strict } })).toMatchObject({ exitCode: 1 });
  });

  it('says that it has moved on since the event', async () => {
    const { summary } = await step({ forge: pull(GOOD), payload: payloadOf(7, 'old') });
    expect(summary).toContain('The pull request has moved on');
  });

  it('is read through the API alone on pull_request_target', async () => {
    const { outputs, summary } = await step({
      event: 'pull_request_target',
      forge: pull(GOOD),
      checkout: { [LIST]: 'nothing' },
    });
    expect(outputs).toMatchObject({ verdict: 'pass', 'tasks-total': '2', 'tasks-done': '1' });
    expect(summary).toContain('`pull_request_target` runs with the rights of the base');
  });

  it('is judged in parts where the command says so', async () => {
    const head = { ...BASE, [LIST]: DOUBLED };
    const lint = await step({
      forge: pull(head, { title: 'x' }),
      checkout: head,
      inputs: { command: 'lint' },
    });
    expect(lint.commands).toContain('task-id-unique');
    expect(lint.commands).not.toContain('pull-request-names-task');
    const checks = await step({
      forge: pull(head, { title: 'x' }),
      checkout: head,
      inputs: { command: 'pull-request' },
    });
    expect(checks.commands).toContain('pull-request-names-task');
    expect(checks.commands).not.toContain('task-id-unique');
  });

  it('needs no forge where nothing of the change is asked for', async () => {
    const inputs = { command: 'lint', 'config-from': 'head', scope: 'all' };
    expect(await step({ inputs, checkout: { ...MINIMAL, [LIST]: TASKS } })).toMatchObject({ exitCode: 0 });
  });

  it('is found by its number on an event that has none', async () => {
    const run = { event: 'workflow_dispatch', payload: {}, forge: pull(GOOD) };
    expect((await step({ ...run, inputs: { 'pr-number': '7' } })).outputs).toMatchObject({
      'flipped-tasks': '["001-auth/T001"]',
    });
    expect(await step({ ...run, inputs: { 'pr-number': '#7' } })).toMatchObject({ exitCode: 2 });
    const bare = await step({ ...run, inputs: { command: 'pull-request' } });
    expect(bare).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Set `pr-number`') });
  });

  it('ends with 2 where the forge fails or there is no token', async () => {
    const broken: Forge = {
      ...pull(GOOD),
      commits: () => Promise.reject(new UserError('forge', 'GitHub answered 502', 'Run again')),
    };
    expect(await step({ forge: broken })).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(await step({ forge: pull(GOOD), inputs: { token: '' } })).toMatchObject({ exitCode: 2 });
    expect(await step({ forge: pull(GOOD), payload: {} })).toMatchObject({ exitCode: 2 });
  });
});

describe('a merge group', () => {
  const one = { ...BASE, [LIST]: DONE, 'src/user.ts': '' };
  const two = { ...BASE, 'src/a.ts': '2\n' };
  const both = { ...one, ...{ 'src/a.ts': '2\n' } };
  const group = {
    merge_group: {
      base_ref: 'refs/heads/main',
      base_sha: shaOf('base'),
      head_ref: `refs/heads/gh-readonly-queue/main/pr-8-${shaOf('both')}`,
      head_sha: shaOf('both'),
    },
  };
  const forgeOf = (second: Partial<MemoryPull>, numbers = [7]) =>
    memoryForge(
      { base: BASE, one, two, both },
      [
        { number: 7, base: 'base', head: 'one' },
        { number: 8, base: 'base', head: 'two', ...second },
      ],
      numbers,
    );
  const run = { event: 'merge_group', payload: group, checkout: both };

  it('is judged by each of its pull requests', async () => {
    const { exitCode, outputs } = await step({ ...run, forge: forgeOf({ title: 'T002 x' }) });
    expect({ exitCode, outputs }).toMatchObject({
      exitCode: 0,
      outputs: {
        verdict: 'pass',
        'referenced-tasks': '["001-auth/T001","001-auth/T002"]',
        'flipped-tasks': '["001-auth/T001"]',
      },
    });
  });

  it('fails with the worst of them, and says which', async () => {
    const { exitCode, commands } = await step({ ...run, forge: forgeOf({ title: 'Tidy up' }) });
    expect(exitCode).toBe(1);
    expect(commands).toMatch(/without a task[^\n]*\(#8\)/);
    expect(commands).not.toMatch(/\(#7\)/);
  });

  it('is exempt only where all of them are', async () => {
    const bot = { author: 'renovate[bot]', title: 'x' };
    expect((await step({ ...run, forge: forgeOf(bot) })).outputs).toMatchObject({ verdict: 'pass' });
    const alone = memoryForge({ base: BASE, two }, [{ number: 8, base: 'base', head: 'two', ...bot }]);
    expect((await step({ ...run, checkout: two, forge: alone })).outputs).toMatchObject({
      verdict: 'skipped',
    });
  });

  it('ends with 2 where no pull request is found', async () => {
    const payload = { merge_group: { ...group.merge_group, head_ref: 'refs/heads/queue' } };
    expect(await step({ ...run, payload, forge: forgeOf({}, []) })).toMatchObject({ exitCode: 2 });
  });
});

describe('other events', () => {
  it.each(['push', 'schedule', 'workflow_dispatch', 'deployment'])(
    '%s: lists are judged as a whole',
    async (event) => {
      const checkout = { ...MINIMAL, [LIST]: DOUBLED };
      expect(await step({ event, payload: {}, checkout })).toMatchObject({
        exitCode: 1,
        outputs: { verdict: 'fail', 'referenced-tasks': '[]' },
      });
    },
  );

  it('a push has no pull request to judge', async () => {
    const { exitCode, outputs } = await step({
      event: 'push',
      payload: {},
      inputs: { command: 'pull-request' },
    });
    expect({ exitCode, outputs }).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'skipped', 'skipped-reason': 'The event `push` has no pull request' },
    });
  });
});
