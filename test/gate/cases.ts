/** Pull requests and what the gate must say of them, each a few words over one usual repository. */
import type { Edits } from '../support/github/history.ts';
import type { Files } from '../support/github/objects.ts';
import type { Plot } from '../support/github/step.ts';

export interface Case extends Partial<Plot> {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The config at the base; the usual one where it is left out. */
  readonly config?: string;
  readonly verdict: 'pass' | 'fail' | 'skipped' | 'error';
  /** Ids of what is reported, each once, sorted; notices are marked by `?`, warnings by `!`. */
  readonly says?: readonly string[];
  readonly referenced?: readonly string[];
  readonly flipped?: readonly string[];
  /** In the words of the output `skipped-reason`. */
  readonly skipped?: RegExp;
}

export const LIST = 'specs/001-auth/tasks.md';
export const TASKS = `# Tasks

- [ ] T001 Create the table in \`db/schema.sql\`
- [ ] T002 Read it in \`src/read.ts\` (depends on T001)
- [x] T003 Set the project up in \`src/main.ts\`
- [ ] T004 Write the guide in \`docs/guide.md\`
`;
const OTHER = 'specs/002-billing/tasks.md';
const BILLING =
  '# Tasks\n\n- [ ] T001 Send the bill in `src/bill.ts`\n- [ ] T010 Print it in `src/print.ts`\n';

const MINIMAL = 'extends: minimal\n';
const WARNINGS = [
  'reference-open',
  'flip-dependencies-done',
  'flip-touches-paths',
  'flip-has-code',
  'done-path-exists',
  'task-not-removed',
  'gate-not-weakened',
];
/** Few rules over the lists, and every check over the change. */
export const CONFIG = `${MINIMAL}pullRequest: { checks: { ${WARNINGS.map((id) => `${id}: warning`).join(', ')} } }\n`;
export const BEFORE: Files = {
  [LIST]: TASKS,
  'src/main.ts': 'one\n',
  'docs/index.md': 'words\n',
  '.github/workflows/ci.yml': 'name: ci\n',
};

const tick = (id: string, text = TASKS) => text.replace(`[ ] ${id}`, `[x] ${id}`);
const WORK: Edits = { 'src/main.ts': 'two\n' };
/** T001 done as it should be. */
export const DONE: Edits = { [LIST]: tick('T001'), 'db/schema.sql': 'create table a;\n' };
const NONE = ['pull-request-names-task'];

const references: Case[] = [
  {
    name: 'a bare id in the title',
    pull: { title: 'Do T001' },
    verdict: 'pass',
    referenced: ['001-auth/T001'],
  },
  {
    name: 'a scoped id in the title',
    pull: { title: 'Do 001-auth/T002' },
    verdict: 'pass',
    referenced: ['001-auth/T002'],
  },
  {
    name: 'an id with a hash in the title',
    pull: { title: 'Do #T001' },
    verdict: 'pass',
    referenced: ['001-auth/T001'],
  },
  {
    name: 'a line in the body',
    pull: { body: 'Words.\n\nTasks: T001, T002' },
    verdict: 'pass',
    referenced: ['001-auth/T001', '001-auth/T002'],
  },
  {
    name: 'a range in the body',
    pull: { body: 'Tasks: T001-T002' },
    verdict: 'pass',
    referenced: ['001-auth/T001', '001-auth/T002'],
  },
  {
    name: 'a line for one task',
    pull: { body: 'Task: T004' },
    verdict: 'pass',
    referenced: ['001-auth/T004'],
  },
  {
    name: 'an id in the branch',
    branch: '001-auth/T001-table',
    verdict: 'pass',
    referenced: ['001-auth/T001'],
  },
  {
    name: 'an id in a commit message',
    message: 'Do T002\n\nbody',
    verdict: 'pass',
    referenced: ['001-auth/T002'],
  },
  {
    name: 'a trailer of a commit',
    message: 'Work\n\nTask: T001',
    verdict: 'pass',
    referenced: ['001-auth/T001'],
  },
  {
    name: 'a tick alone',
    edits: DONE,
    verdict: 'pass',
    referenced: ['001-auth/T001'],
    flipped: ['001-auth/T001'],
  },
  { name: 'nothing', verdict: 'fail', says: NONE },
  {
    name: 'the folder of the feature in the branch alone',
    branch: '001-auth/work',
    verdict: 'fail',
    says: NONE,
  },
  {
    name: 'an id in a fence of the body',
    pull: { body: '```\nTasks: T001\n```' },
    verdict: 'fail',
    says: NONE,
  },
  {
    name: 'an id in a comment of the body',
    pull: { body: '<!-- Tasks: T001 -->' },
    verdict: 'fail',
    says: NONE,
  },
  { name: 'an id in a quote of the body', pull: { body: '> Tasks: T001' }, verdict: 'fail', says: NONE },
  {
    name: 'an id in prose of the body',
    pull: { body: 'I began with T001 once.' },
    verdict: 'fail',
    says: NONE,
  },
  {
    name: 'a task that is not there',
    pull: { title: 'T001 and T099' },
    verdict: 'fail',
    says: ['reference-exists'],
  },
  {
    name: 'only a task that is not there',
    pull: { body: 'Tasks: T099' },
    verdict: 'fail',
    says: ['pull-request-names-task', 'reference-exists'],
  },
  {
    name: 'a task that was done before',
    pull: { title: 'T003 again' },
    verdict: 'pass',
    says: ['reference-open!'],
  },
  {
    name: 'an id of two features',
    before: { ...BEFORE, [OTHER]: BILLING },
    pull: { body: 'Tasks: T001' },
    verdict: 'fail',
    says: ['reference-exists'],
  },
  {
    name: 'an id of two features, told apart by the branch',
    before: { ...BEFORE, [OTHER]: BILLING },
    branch: '002-billing/T001',
    verdict: 'pass',
    referenced: ['002-billing/T001'],
  },
  {
    name: 'an id of two features, told apart by the files',
    before: { ...BEFORE, [OTHER]: BILLING },
    edits: DONE,
    pull: { title: 'T001' },
    verdict: 'pass',
    referenced: ['001-auth/T001'],
  },
  {
    name: 'a tick where an explicit reference is asked for',
    config: `${MINIMAL}pullRequest: { references: { require: explicit } }\n`,
    edits: DONE,
    verdict: 'fail',
    says: NONE,
  },
  {
    name: 'a title where title and body are asked for',
    config: `${MINIMAL}pullRequest: { references: { require: [title, body] } }\n`,
    pull: { title: 'T001' },
    verdict: 'fail',
    says: NONE,
  },
  {
    name: 'a title and a body where both are asked for',
    config: `${MINIMAL}pullRequest: { references: { require: [title, body] } }\n`,
    pull: { title: 'T001', body: 'Tasks: T001' },
    verdict: 'pass',
  },
  {
    name: 'a commit message where commits are not read',
    config: `${MINIMAL}pullRequest: { references: { from: [title] } }\n`,
    message: 'T001',
    verdict: 'fail',
    says: NONE,
  },
];

const CRITERIA = `# Tasks

### T001: Create the table

**Acceptance Criteria**

- [ ] The table \`users\` has 3 columns
- [ ] The index exists

### T002: Read it

**Acceptance Criteria**

- [ ] One row is read
`;
const TICKED = CRITERIA.replace('- [ ] The table', '- [x] The table').replace(
  '- [ ] The index',
  '- [x] The index',
);

const flips: Case[] = [
  {
    name: 'a task without its prerequisite',
    edits: { [LIST]: tick('T002'), 'src/read.ts': '1\n' },
    verdict: 'pass',
    says: ['flip-dependencies-done!'],
    flipped: ['001-auth/T002'],
  },
  {
    name: 'a task with its prerequisite',
    edits: { [LIST]: tick('T002', tick('T001')), 'src/read.ts': '1\n', 'db/schema.sql': '1\n' },
    verdict: 'pass',
    flipped: ['001-auth/T001', '001-auth/T002'],
  },
  {
    name: 'a tick without work',
    edits: { [LIST]: tick('T001') },
    verdict: 'pass',
    says: ['done-path-exists!', 'flip-has-code!'],
    flipped: ['001-auth/T001'],
  },
  {
    name: 'a tick with other work',
    edits: { [LIST]: tick('T001'), ...WORK },
    verdict: 'pass',
    says: ['done-path-exists!'],
  },
  {
    name: 'a box that opens again',
    edits: { [LIST]: TASKS.replace('[x] T003', '[ ] T003'), ...WORK },
    verdict: 'pass',
    says: ['task-not-removed!'],
  },
  {
    name: 'an open task that goes',
    edits: { [LIST]: TASKS.replace(/.*T004.*\n/, ''), ...WORK },
    pull: { title: 'T001' },
    verdict: 'pass',
    says: ['task-not-removed!'],
  },
  {
    name: 'an open task that goes by name',
    edits: { [LIST]: TASKS.replace(/.*T004.*\n/, ''), ...WORK },
    pull: { title: 'Drop T004' },
    verdict: 'pass',
  },
  {
    name: 'a whole list that goes',
    edits: { [LIST]: null, [OTHER]: BILLING },
    pull: { title: '002-billing/T001' },
    verdict: 'pass',
    says: ['task-not-removed!'],
  },
];

const exempt: Case[] = [
  {
    name: 'a bot that updates dependencies',
    pull: { author: { login: 'dependabot[bot]', type: 'Bot' } },
    verdict: 'skipped',
    skipped: /dependabot\[bot\]/,
  },
  {
    name: 'a person with the name of that bot',
    pull: { author: { login: 'dependabot[bot]', type: 'User' } },
    verdict: 'fail',
    says: NONE,
  },
  {
    name: 'another bot',
    pull: { author: { login: 'other[bot]', type: 'Bot' } },
    verdict: 'fail',
    says: NONE,
  },
  { name: 'the branch of a bot', branch: 'renovate/all', verdict: 'skipped', skipped: /renovate\/all/ },
  {
    name: 'the branch of a bot in a fork',
    branch: 'renovate/all',
    from: 'stranger/repo',
    verdict: 'fail',
    says: NONE,
  },
  {
    name: 'a label that exempts',
    config: `${MINIMAL}pullRequest: { exempt: { labels: [no-task] } }\n`,
    pull: { labels: ['a', 'No-Task'] },
    verdict: 'skipped',
    skipped: /label/,
  },
  { name: 'a label that nobody named', pull: { labels: ['no-task'] }, verdict: 'fail', says: NONE },
  {
    name: 'files that are exempt',
    config: `${MINIMAL}pullRequest: { exempt: { paths: ['docs/**'] } }\n`,
    edits: { 'docs/index.md': 'x\n' },
    verdict: 'skipped',
    skipped: /docs\/\*\*/,
  },
  {
    name: 'files of which one is not exempt',
    config: `${MINIMAL}pullRequest: { exempt: { paths: ['docs/**'] } }\n`,
    edits: { 'docs/index.md': 'x\n', ...WORK },
    verdict: 'fail',
    says: NONE,
  },
  {
    name: 'a file that is moved out of what is exempt',
    config: `${MINIMAL}pullRequest: { exempt: { paths: ['docs/**'] } }\n`,
    edits: { 'docs/index.md': null, 'src/index.md': 'words\n' },
    verdict: 'fail',
    says: NONE,
  },
  {
    name: 'a title that exempts',
    config: `${MINIMAL}pullRequest: { exempt: { titles: ['chore: *'] } }\n`,
    pull: { title: 'chore: tidy' },
    verdict: 'skipped',
    skipped: /chore/,
  },
  { name: 'a draft', pull: { draft: true }, verdict: 'pass', says: ['pull-request-names-task!'] },
  {
    name: 'a draft that is checked',
    config: `${MINIMAL}pullRequest: { exempt: { drafts: check } }\n`,
    pull: { draft: true },
    verdict: 'fail',
    says: NONE,
  },
  {
    name: 'a draft that is left alone',
    config: `${MINIMAL}pullRequest: { exempt: { drafts: skip } }\n`,
    pull: { draft: true },
    verdict: 'skipped',
    skipped: /draft/,
  },
  {
    name: 'an exempt change with a broken list',
    pull: { author: { login: 'renovate[bot]', type: 'Bot' } },
    edits: { [LIST]: TASKS.replace('T002', 'T001') },
    verdict: 'fail',
    says: ['task-id-unique'],
    skipped: /renovate/,
  },
];

const LOOSE = 'extends: minimal\nfailOn: never\npullRequest: { checks: { pull-request-names-task: off } }\n';
const gate: Case[] = [
  {
    name: 'a config that the change loosens',
    edits: { '.tasks-gate.yml': LOOSE, ...WORK },
    verdict: 'fail',
    says: ['gate-not-weakened!', 'pull-request-names-task'],
  },
  {
    name: 'a config that is taken from the head on purpose',
    edits: {
      '.tasks-gate.yml': 'extends: minimal\npullRequest: { checks: { pull-request-names-task: off } }\n',
    },
    inputs: { 'config-from': 'head' },
    verdict: 'pass',
  },
  {
    name: 'a config that the change takes away',
    edits: { '.tasks-gate.yml': null, ...WORK },
    pull: { title: 'T001' },
    verdict: 'pass',
    says: ['gate-not-weakened!'],
  },
  {
    name: 'a config that nobody can read at the head',
    edits: { '.tasks-gate.yml': 'extends: [', ...WORK },
    pull: { title: 'T001' },
    verdict: 'error',
    says: ['gate-not-weakened!'],
  },
  { name: 'a config that nobody can read at the base', config: 'extends: [', verdict: 'error' },
  {
    name: 'a suppression that the change adds',
    edits: { [LIST]: `<!-- tasks-gate-disable-file task-id-unique -- mine -->\n${TASKS}` },
    pull: { title: 'T001' },
    verdict: 'pass',
    says: ['gate-not-weakened!'],
  },
];

const scope: Case[] = [
  {
    name: 'an old error in a list that is left alone',
    before: { ...BEFORE, [OTHER]: BILLING.replace('T010', 'T001') },
    edits: { [LIST]: TASKS.replace('guide in', 'handbook in') },
    pull: { title: '001-auth/T001' },
    verdict: 'pass',
  },
  {
    name: 'the same with everything in scope',
    before: { ...BEFORE, [OTHER]: BILLING.replace('T010', 'T001') },
    edits: { [LIST]: TASKS.replace('guide in', 'handbook in') },
    inputs: { scope: 'all' },
    pull: { title: '001-auth/T001' },
    verdict: 'fail',
    says: ['task-id-unique'],
  },
  {
    name: 'an error in a list that it changes',
    edits: { [LIST]: TASKS.replace('T002', 'T001') },
    pull: { title: 'T003' },
    verdict: 'fail',
    says: ['reference-open!', 'task-id-unique'],
  },
  {
    name: 'no comment on lists with the checks alone',
    edits: { [LIST]: TASKS.replace('T004', 'T001') },
    inputs: { command: 'pull-request' },
    pull: { title: 'T002' },
    verdict: 'pass',
  },
  { name: 'no word on the change with lint alone', inputs: { command: 'lint' }, verdict: 'pass' },
  { name: 'a verdict that only warns', inputs: { 'warn-only': 'true' }, verdict: 'fail', says: NONE },
  { name: 'a verdict that never fails', inputs: { 'fail-on': 'never' }, verdict: 'fail', says: NONE },
  {
    name: 'warnings that fail',
    inputs: { 'fail-on': 'warning' },
    edits: { [LIST]: tick('T001') },
    verdict: 'fail',
    says: ['done-path-exists!', 'flip-has-code!'],
  },
  {
    name: 'more warnings than are allowed',
    inputs: { 'max-warnings': '1' },
    edits: { [LIST]: tick('T001') },
    verdict: 'fail',
    says: ['done-path-exists!', 'flip-has-code!'],
  },
];

const HOSTILE_TEXTS = [
  '::error::owned',
  'a ##[error]owned',
  '::stop-commands::x',
  '%0A::set-output name=verdict::pass',
  '@everyone #12 GH-3 https://evil.example www.evil.example',
  '<img src=x onerror=alert(1)> <!-- --> </details> <script>alert(1)</script>',
  '| a | b | `c` ![i](https://evil.example/i.png) [l](javascript:alert(1))',
  '\u202eright to left\u202c \u0007 \u001b[31mred',
  '\u0000 nothing',
  '\ud800 half a pair',
  '__proto__ constructor hasOwnProperty',
  'T'.repeat(3000),
] as const;

/** What a stranger can write: title, body, message of a commit. */
export const HOSTILE: readonly Case[] = HOSTILE_TEXTS.map((text, index) => ({
  name: `text ${index}`,
  pull: { title: text, body: `Words ${text}\n\nTasks: T099 ${text}` },
  message: text.replaceAll('\0', ''),
  verdict: 'fail',
}));

export const CASES: readonly Case[] = [
  ...references,
  ...flips,
  ...exempt,
  ...gate,
  ...scope,
  {
    name: 'a task with open criteria',
    before: { [LIST]: CRITERIA },
    edits: {
      [LIST]: CRITERIA.replace(
        '### T001: Create the table',
        '### T001: Create the table\n\n**Status**: Done',
      ),
    },
    verdict: 'fail',
    says: ['flip-criteria-checked'],
  },
  {
    name: 'a task with its criteria met',
    before: { [LIST]: CRITERIA },
    edits: {
      [LIST]: TICKED.replace('### T001: Create the table', '### T001: Create the table\n\n**Status**: Done'),
    },
    verdict: 'pass',
  },
  {
    name: 'a task whose criteria are taken away',
    before: { [LIST]: CRITERIA },
    edits: {
      [LIST]: CRITERIA.replace('- [ ] The index exists\n', '')
        .replace('[ ] The table', '[x] The table')
        .replace('### T001: Create the table', '### T001: Create the table\n\n**Status**: Done'),
    },
    verdict: 'fail',
    says: ['criteria-not-weakened'],
  },
];
