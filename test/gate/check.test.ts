/** `check` end to end: the bundled command line on real repositories. */
import { afterEach, describe, expect, it } from 'vitest';
import { runIn } from '../support/cli.ts';
import { type Edit, repositoryOf, type TestRepository } from '../support/git.ts';

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

const LIST = 'specs/001-auth/tasks.md';
const TASKS = [
  '# Tasks',
  '',
  '- [ ] T001 Create the model in `src/user.ts`',
  '- [ ] T002 Test the login in `test/login.test.ts` (depends on T001)',
  '- [ ] T003 Log in by `src/login.ts`',
  '',
].join('\n');
const BASE: Edit = { [LIST]: TASKS, '.tasks-gate.yml': 'extends: minimal\n', 'src/a.ts': '1\n' };

interface Report {
  readonly verdict: string;
  readonly skippedReason: string | null;
  readonly findings: readonly {
    rule: string;
    severity: string;
    path: string | null;
    message: string;
    fate: string;
  }[];
  readonly checks: readonly { id: string; state: string; reason: string | null }[];
  readonly pullRequests: readonly {
    referenced: string[];
    flipped: string[];
    exempt: string | null;
    head: string;
  }[];
  readonly unseen: readonly string[];
}

/** A repository whose branch `001-auth-work` makes this change. */
function changed(after: Edit, before: Edit = BASE, message = 'Work'): TestRepository {
  const one = repositoryOf(before);
  made.push(one);
  one.git('checkout', '-q', '-b', 'work');
  one.commit(after, message);
  return one;
}

function check(one: TestRepository, ...words: string[]) {
  const { status, stdout, stderr } = runIn(one.root, ['check', '--format', 'json', ...words]);
  if (status === 2 && stdout === '') return { status, stderr, report: null, rules: [] };
  const report = JSON.parse(stdout) as Report;
  const told = report.findings.filter(({ fate }) => fate === 'reported');
  return { status, stderr, report, rules: told.map(({ rule }) => rule) };
}

const done = (id: string, text = TASKS) => text.replace(`- [ ] ${id}`, `- [x] ${id}`);

describe('what a change does to tasks', () => {
  it('a box that is ticked names its task', () => {
    const { status, report, rules, stderr } = check(changed({ [LIST]: done('T001'), 'src/user.ts': '' }));
    expect({ status, rules }).toEqual({ status: 0, rules: [] });
    expect(report?.pullRequests[0]).toMatchObject({
      referenced: ['001-auth/T001'],
      flipped: ['001-auth/T001'],
      exempt: null,
    });
    expect(stderr).toMatch(
      /^tasks-gate: judging `work` at [0-9a-f]{7} against `main` at [0-9a-f]{7}, 2 changed files\n$/,
    );
  });

  it('a change without a task fails, and passes once title, description, branch or commit name one', () => {
    const one = changed({ 'src/a.ts': '2\n' });
    one.write({ '.git/empty.md': '', '.git/body.md': 'Tasks: T003\n' });
    expect(check(one, '--title', 'Tidy up', '--body-file', '.git/empty.md')).toMatchObject({
      status: 1,
      rules: ['pull-request-names-task'],
    });
    expect(check(one, '--title', 'T003: tidy up').status).toBe(0);
    expect(check(one, '--body-file', '.git/body.md').status).toBe(0);
    one.git('branch', '-m', 'feature/T003-tidy');
    expect(check(one).report?.pullRequests[0]?.referenced).toEqual(['001-auth/T003']);
    expect(check(changed({ 'src/a.ts': '2\n' }, BASE, 'Tidy up\n\nTask: T003')).status).toBe(0);
  });

  it('without title and description nothing is claimed about them', () => {
    const { status, report } = check(changed({ 'src/a.ts': '2\n' }));
    const state = report?.checks.find(({ id }) => id === 'pull-request-names-task');
    expect(status).toBe(0);
    expect(state).toMatchObject({
      state: 'skipped',
      reason: expect.stringContaining('the title is not known here'),
    });
  });

  it('an unknown id, and one that two features have', () => {
    const other = { 'specs/002-pay/tasks.md': TASKS };
    const one = changed({ 'src/a.ts': '2\n' }, { ...BASE, ...other });
    expect(check(one, '--title', 'T009 x')).toMatchObject({ status: 1, rules: ['reference-exists'] });
    expect(check(one, '--title', 'T003 x').report?.findings[0]?.message).toContain('which could be');
    expect(check(one, '--title', '002-pay/T003 x').report?.pullRequests[0]?.referenced).toEqual([
      '002-pay/T003',
    ]);
  });

  it('criteria that go while the task is completed', () => {
    const criteria =
      '#### Acceptance Criteria\n\n- [ ] A wrong password is refused\n- [ ] Line coverage is 90%\n';
    const task = `# Plan\n\n### Task 1: Log in\n**Status**: Open\n\n${criteria}`;
    const finished = task.replace('Open', 'Done').replaceAll('[ ]', '[x]');
    const before = { ...BASE, 'plan/tasks.md': task };
    expect(check(changed({ 'plan/tasks.md': finished }, before)).rules).toEqual([]);
    const removed = finished.replace('- [x] A wrong password is refused\n', '');
    expect(check(changed({ 'plan/tasks.md': removed }, before)).rules).toEqual(['criteria-not-weakened']);
    const lowered = finished.replace('90%', '50%');
    expect(check(changed({ 'plan/tasks.md': lowered }, before)).rules).toEqual(['criteria-not-weakened']);
    const reworded = finished.replace('A wrong password is refused', 'The page looks nice');
    expect(check(changed({ 'plan/tasks.md': reworded }, before)).rules).toEqual(['criteria-not-weakened']);
    const open = finished.replace('[x] A wrong', '[ ] A wrong');
    expect(check(changed({ 'plan/tasks.md': open }, before)).rules).toContain('flip-criteria-checked');
  });

  it('tasks that go, come back or move', () => {
    const recommended = {
      ...BASE,
      '.tasks-gate.yml': 'extends: recommended\nrules: { document-has-verification: off }\n',
    };
    const without = TASKS.replace(/- \[ \] T003.*\n/, '');
    expect(check(changed({ [LIST]: without }, recommended)).rules).toContain('task-not-removed');
    expect(check(changed({ [LIST]: without }, recommended), '--label', 'tasks-changed').rules).not.toContain(
      'task-not-removed',
    );
    const moved = {
      [LIST]: without,
      'specs/003-web/tasks.md': '# Tasks\n\n- [ ] T003 Log in by `src/login.ts`\n',
    };
    expect(check(changed(moved, recommended)).rules).not.toContain('task-not-removed');
    const reopened = changed({ [LIST]: TASKS }, { ...recommended, [LIST]: done('T001') });
    expect(check(reopened).rules).toContain('task-not-removed');
    const gone = check(changed({ [LIST]: null }, recommended));
    expect(gone.rules).toEqual(['task-not-removed']);
    expect(gone.status).toBe(0);
  });

  it('a renamed list keeps its tasks', () => {
    const { report } = check(changed({ [LIST]: null, 'specs/001-login/tasks.md': done('T001') }));
    expect(report?.pullRequests[0]?.flipped).toEqual(['001-login/T001']);
    expect(report?.checks.find(({ id }) => id === 'task-not-removed')).toBeUndefined();
  });

  it('the merge of main brings no flips of others', () => {
    const one = changed({ 'src/a.ts': '2\n' });
    one.git('checkout', '-q', 'main');
    one.commit({ [LIST]: done('T001') });
    one.git('checkout', '-q', 'work');
    one.git('merge', '-q', '--no-edit', 'main');
    expect(check(one).report?.pullRequests[0]?.flipped).toEqual([]);
  });
});

describe('uncommitted work', () => {
  it('is judged, and that is said; a named head leaves it out', () => {
    const one = changed({ 'src/user.ts': '1\n' });
    one.write({ [LIST]: done('T001') });
    const dirty = check(one);
    expect(dirty.stderr).toContain('judging the working tree with what is not committed, against `main`');
    expect(dirty.report?.pullRequests[0]).toMatchObject({ flipped: ['001-auth/T001'], head: '0'.repeat(40) });
    const clean = check(one, '--head', 'work');
    expect(clean.stderr).toContain('uncommitted work left out');
    expect(clean.report?.pullRequests[0]?.flipped).toEqual([]);
  });

  it('gives the same verdict before and after the commit', () => {
    const one = changed({});
    one.write({ [LIST]: done('T002'), 'src/new.ts': '' });
    const [before] = [check(one, '--preset', 'recommended')];
    one.commit({});
    const after = check(one, '--preset', 'recommended');
    expect(after.report?.findings).toEqual(before.report?.findings);
    expect(after.rules).toContain('flip-dependencies-done');
  });
});

describe('the gate itself', () => {
  it('is read from the base, so that a change cannot loosen it', () => {
    const loose =
      'extends: minimal\nfailOn: never\nrules: { task-id-unique: off }\npullRequest:\n  checks: { pull-request-names-task: off }\n';
    const after = { '.tasks-gate.yml': loose, [LIST]: TASKS.replace('T002', 'T001') };
    const { status, rules } = check(changed(after), '--title', 'x', '--preset', 'recommended');
    expect(status).toBe(1);
    expect(rules).toContain('task-id-unique');
    expect(rules).toContain('gate-not-weakened');
    expect(check(changed(after), '--title', 'x', '--config-from', 'head').status).toBe(0);
  });

  it('says what it loosens', () => {
    const before = { ...BASE, '.tasks-gate.yml': 'extends: recommended\n' };
    const { report } = check(changed({ '.tasks-gate.yml': 'extends: minimal\nfailOn: never\n' }, before));
    const found = report?.findings.filter(({ rule }) => rule === 'gate-not-weakened') ?? [];
    expect(found.map(({ message }) => message).join()).toMatch(
      /`extends` goes from `recommended` to `minimal`.*`failOn` goes from `error` to `never`/,
    );
  });

  it('has what its config extends from the same commit', () => {
    const before = {
      ...BASE,
      '.tasks-gate.yml': 'extends: ./gate/base.yml\n',
      'gate/base.yml': 'extends: minimal\nrules: { task-id-unique: error }\n',
    };
    const after = {
      'gate/base.yml': 'rules: { task-id-unique: off }\n',
      [LIST]: TASKS.replace('T002', 'T001'),
    };
    expect(check(changed(after, before)).rules).toContain('task-id-unique');
  });

  it('may only be tightened by the change that brings it', () => {
    const { '.tasks-gate.yml': _, ...bare } = BASE;
    const own =
      'rules: { task-id-unique: off, document-has-verification: error }\nexclude: ["specs/**"]\npullRequest: { exempt: { branches: [work] } }\n';
    const one = changed(
      {
        '.tasks-gate.yml': own,
        [LIST]: TASKS.replace('T002', 'T001')
          .replace('Test', 'Make')
          .replace('test/login.test.ts', 'src/x.ts'),
      },
      bare,
    );
    const { status, rules, report } = check(one);
    expect(status).toBe(1);
    expect(rules).toContain('task-id-unique');
    expect(report?.pullRequests[0]?.exempt).toBeNull();
    expect(report?.unseen.join()).toContain('The base has no config yet');
    expect(report?.findings.find(({ rule }) => rule === 'document-has-verification')?.severity).toBe('error');
  });

  it('has its baseline from the base, and one that is new waits', () => {
    const doubled = TASKS.replace('T002', 'T001');
    const entry = (one: TestRepository) => {
      const written = runIn(one.root, ['baseline', 'update', '--baseline', 'debts.yml']);
      expect(written.status).toBe(0);
    };
    const one = changed({ [LIST]: doubled });
    entry(one);
    const fresh = check(one, '--baseline', 'debts.yml');
    expect(fresh).toMatchObject({ status: 1, rules: ['task-id-unique'] });
    expect(fresh.report?.unseen.join()).toContain('The base has no baseline debts.yml yet');
    const old = repositoryOf({ ...BASE, [LIST]: doubled });
    made.push(old);
    entry(old);
    old.commit({});
    old.git('checkout', '-q', '-b', 'work');
    old.commit({ [LIST]: doubled.replace('[ ] T003', '[x] T003'), 'src/login.ts': '' });
    expect(check(old, '--baseline', 'debts.yml')).toMatchObject({ status: 0, rules: [] });
  });

  it('ends with 2 where the config at the base or at the head is broken', () => {
    const broken = { '.tasks-gate.yml': 'ruls: {}\n' };
    const atHead = check(changed(broken), '--preset', 'recommended');
    expect(atHead).toMatchObject({ status: 2, report: { verdict: 'error' } });
    expect(atHead.report?.unseen.join()).toContain(
      'The config at the head: .tasks-gate.yml:1:1: Unexpected key `ruls`',
    );
    const atBase = check(changed({ '.tasks-gate.yml': 'extends: minimal\n' }, { ...BASE, ...broken }));
    expect(atBase.status).toBe(2);
    expect(atBase.stderr).toMatch(
      /read from the base, `main` at [0-9a-f]{7}\)\n {2}hint: .*`config-from: head`/,
    );
  });

  it('refuses a check that it does not know', () => {
    const bad = 'pullRequest:\n  checks:\n    flip-has-cod: off\n';
    const { status, stderr } = check(changed({}, { ...BASE, '.tasks-gate.yml': bad }));
    expect(status).toBe(2);
    expect(stderr).toContain(
      '.tasks-gate.yml:3:5: Unexpected key `flip-has-cod`, did you mean `flip-has-code`?',
    );
  });
});

describe('exemptions and scope', () => {
  const exempt = (text: string) => ({
    ...BASE,
    '.tasks-gate.yml': `extends: minimal\npullRequest: { exempt: ${text} }\n`,
  });

  it.each([
    [
      'a label',
      exempt('{ labels: [chore] }'),
      ['--label', 'big', '--label', 'Chore'],
      'It has the label `Chore`',
    ],
    ['an author', BASE, ['--pr-author', 'dependabot[bot]'], 'Its author `dependabot[bot]` is exempt'],
    ['its branch', exempt('{ branches: [wo*] }'), [], 'Its branch `work` is exempt'],
    [
      'its title',
      exempt('{ titles: ["chore: *"] }'),
      ['--title', 'chore: tidy'],
      'Its title fits `chore: *`',
    ],
    ['its files', exempt('{ paths: ["src/**"] }'), [], 'All its files match `src/**`'],
  ])('by %s end green and say why', (_, before, words, reason) => {
    const { status, report } = check(changed({ 'src/a.ts': '2\n' }, before), ...words);
    expect(status).toBe(0);
    expect(report?.verdict).toBe('skipped');
    expect(report?.skippedReason).toContain(reason);
    expect(
      report?.checks.filter(({ state, reason: why }) => state === 'skipped' && why?.includes(reason)).length,
    ).toBeGreaterThan(3);
  });

  it('do not cover what lint finds', () => {
    const one = changed({ [LIST]: TASKS.replace('T002', 'T001') });
    expect(check(one, '--pr-author', 'dependabot[bot]')).toMatchObject({
      status: 1,
      rules: ['task-id-unique'],
    });
  });

  it('counts findings of changed files, unless the scope is wider or narrower', () => {
    const doubled =
      '# Tasks\n\n- [ ] T001 Add `a.ts`\n- [ ] T001 Add `b.ts`\n- [ ] T002 Add `c.ts`\n- [ ] T002 Add `d.ts`\n';
    const before = { ...BASE, 'specs/002-old/tasks.md': doubled, [LIST]: doubled };
    const one = changed({ [LIST]: doubled.replace('Add `d.ts`', 'Add `e.ts`') }, before);
    expect(check(one).rules).toHaveLength(2);
    expect(check(one, '--scope', 'all').rules).toHaveLength(4);
    expect(check(one, '--scope', 'changed-tasks').rules).toHaveLength(1);
    expect(check(one).report?.findings.filter(({ fate }) => fate === 'outside-scope')).toHaveLength(2);
  });
});

describe('wrong use ends with 2 and the way out', () => {
  it.each([
    [['--base', 'mian'], '--base: there is no commit `mian`, did you mean `main`?'],
    [['--pr', 'x'], '--pr: Unexpected `x`, expected the number of a pull request'],
    [['--repo', 'a/b'], '--repo needs --pr N'],
    [['--pr', '7', '--title', 'x'], '--title and --pr contradict each other'],
    [['--body-file', 'none.md'], '--body-file: none.md: there is no such file'],
    [['--config-from', 'bas'], '--config-from: Unexpected `bas`'],
    [['specs'], 'check takes no path, not `specs` either'],
  ])('%j', (words, message) => {
    const { status, stderr } = check(changed({}), ...words);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });

  it('outside a repository, and flags of check elsewhere', () => {
    expect(runIn('/', ['check'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('lies in no git repository'),
    });
    const one = changed({});
    const lint = runIn(one.root, ['lint', '--base', 'main']);
    expect(lint).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--base is a flag of `check`, not of `lint`'),
    });
  });

  it('where there is no task list on either side', () => {
    const one = changed({ 'src/a.ts': '2\n' }, { 'src/a.ts': '1\n' });
    expect(check(one)).toMatchObject({ status: 2, stderr: expect.stringContaining('No file matches') });
  });
});

it('text of strangers stays text', () => {
  const title = '::error::x %0A \u001b[31m <!-- --> @everyone \u202e T009';
  const one = changed({
    'src/::set-output name=x::.ts': '',
    [LIST]: `${TASKS}- [ ] T001 ](javascript:x) \u0007\n`,
  });
  const { status, stdout } = runIn(one.root, ['check', '--title', title, '--no-color']);
  expect(status).toBe(1);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

const CRITERIA = (status: string) =>
  `# Tasks\n\n### T001: Log\n\n**Status**: ${status}\n\n#### Acceptance Criteria\n\n- [ ] A line is written\n`;

function markedIn(report: string): string[] {
  const { findings } = JSON.parse(report) as Report;
  return findings.filter(({ fate }) => fate === 'outside-scope').map(({ rule }) => rule);
}

describe('a fault that a rule and a check find', () => {
  const tell = (config: string) => {
    const one = changed(
      { [LIST]: CRITERIA('Done') },
      { [LIST]: CRITERIA('Open'), '.tasks-gate.yml': config },
    );
    const { report, rules } = check(one, '--title', 'T001');
    const state = report?.checks.find(({ id }) => id === 'done-criteria-checked')?.state;
    return { rules, state, marked: markedIn(JSON.stringify(report)) };
  };

  it('is told once, and the rule did not fail for it', () => {
    expect(tell('extends: minimal\n')).toEqual({
      rules: ['flip-criteria-checked'],
      state: 'passed',
      marked: ['done-criteria-checked'],
    });
  });

  it('stays an error where the check is set to less', () => {
    const config = 'extends: minimal\npullRequest: { checks: { flip-criteria-checked: warning } }\n';
    expect(tell(config)).toEqual({
      rules: ['done-criteria-checked', 'flip-criteria-checked'],
      state: 'failed',
      marked: [],
    });
  });
});

describe('parts of a check', () => {
  it('put together are the check in one piece', () => {
    const [second, third] = ['specs/003-pay/tasks.md', 'specs/002-log/tasks.md'];
    const one = changed(
      { [LIST]: done('T003'), [second]: '- [ ] T001 Pay\n- [ ] T001 Pay twice\n', [third]: CRITERIA('Done') },
      { ...BASE, [second]: '- [ ] T001 Pay\n', [third]: CRITERIA('Open') },
    );
    const report = (...words: string[]) => runIn(one.root, [...words, '--format', 'json']).stdout;
    const parts = ['1/2', '2/2'].map((part) => report('check', '--shard', part));
    const whole = report('check');
    one.write({ 'part-0.json': parts[0] ?? '', 'part-1.json': parts[1] ?? '' });
    expect(report('report', 'part-0.json', 'part-1.json')).toBe(whole);
    expect(JSON.parse(whole).pullRequests).toHaveLength(1);
    expect(parts.map((text) => JSON.parse(text).pullRequests.length)).toEqual([1, 0]);
    expect(parts.map(markedIn)).toEqual([[], ['done-criteria-checked']]);
  });
});
