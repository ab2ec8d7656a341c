/** Numbers as ids in what a task needs, and needs written as a list below a label. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/dialects/read.ts';

function needsOf(id: string, text: string): string {
  const { tasks } = readDocument({ path: '.kiro/specs/x/tasks.md', text });
  return tasks
    .filter((task) => task.id?.value === id)
    .flatMap((task) => task.dependsOn.map(({ value }) => value.id))
    .join();
}

const PLAN =
  '# Implementation Plan\n\n- [ ] 1. One\n  - [ ] 1.1 a\n  - [ ] 1.2 b\n  - [ ] 1.3 c\n- [ ] 2. Two\n';

test.each([
  ['_Depends: 1.1-1.3_', '1.1,1.2,1.3'],
  ['_Depends on: 1.1–1.3_', '1.1,1.2,1.3'],
  ['_Dependencies: 1.1 - 1.3_', '1.1,1.2,1.3'],
  ['Depends on tasks 1.1 through 1.3', '1.1,1.2,1.3'],
  ['依存: 1.1〜1.3', '1.1,1.2,1.3'],
  ['依赖: 1.1以及1.2', '1.1,1.2'],
  ['Dépend des tâches 1.1 et 1.2', '1.1,1.2'],
  ['Зависит от задач 1.1 и 1.2', '1.1,1.2'],
  ['Depends on both 1.1 and 1.2', '1.1,1.2'],
  ['Requires completion of 1.1', '1.1'],
  ['depends_on: [1.1, 1.2]', '1.1,1.2'],
  ['Depends-on: 1.1', '1.1'],
  ['Dependencies:\n      - 1.1\n      - Task 1.2 (the second)', '1.1,1.2'],
  ['**Depends on**\n      1. [x] 1.1\n         - not 1.2\n      2. 1.3', '1.1,1.3'],
  ['Dependencies:\n      - None', ''],
  ['Dependencies:\n      - 1.2 megabytes', ''],
  ['Depends on version 1.1 or 1.2', ''],
  ['_Requirements: 1.1–1.3_', ''],
])('"%s" needs %s', (words, needs) => {
  expect(needsOf('2.1', `${PLAN}  - [ ] 2.1 d\n    - ${words}\n`)).toBe(needs);
});

test.each([
  ['`T002` Title', 'T002', 'Title'],
  ['[T002] [P] Title', 'T002', 'Title'],
  ['**[T002]** Title', 'T002', 'Title'],
  ['【T002】 Title', 'T002', 'Title'],
  ['[T002](./two.md) Title', undefined, '[T002](./two.md) Title'],
  ['[US1] Title', undefined, 'Title'],
])('"%s" has the id %s', (line, id, title) => {
  const { tasks } = readDocument({
    path: 'specs/x/tasks.md',
    text: `# Tasks\n\n- [ ] T001 One\n- [ ] ${line}\n`,
  });
  expect(tasks[1]?.id?.value).toBe(id);
  expect(tasks[1]?.title.value).toBe(title);
});

const HEADINGS = `# Plan

### Task 1: One

### Task 2: Two

**Depends on:**

- Task 1

### Task 3: Three

#### Dependencies

- Task 1
  - gives 2 tables
- Task 2: the second

#### Blocks

- Task 4

### Task 4: Four

- **Dependencies**:
  - Task 2 must run after Task 3
`;

test.each(['- 2.1 は 1.1 に依存する', '- 2.1 hängt von 1.1 ab', '- A tarefa 2.1 depende da tarefa 1.1'])(
  'section "%s"',
  (line) => {
    expect(needsOf('2.1', `${PLAN}  - [ ] 2.1 d\n\n## Dependencies\n\n${line}\n`)).toBe('1.1');
  },
);

test('reads lists below labels and headings of a task', () => {
  const { tasks } = readDocument({ path: 'plan.md', text: HEADINGS });
  expect(tasks.map(({ dependsOn }) => dependsOn.map(({ value }) => value.id).join())).toEqual([
    '',
    '1',
    '1,2',
    '3',
  ]);
});

test('numbers of headings may be long', () => {
  const text = '# Plan\n\n### Task 9999: One\n\n### Task 10000: Two\n\n**Dependencies**: Task 9999\n';
  const { tasks } = readDocument({ path: 'plan.md', text });
  expect(tasks.map(({ id, dependsOn }) => [id?.value, ...dependsOn.map(({ value }) => value.id)])).toEqual([
    ['9999'],
    ['10000', '9999'],
  ]);
});

test('a box of neither state says with a word which one is meant', () => {
  const text =
    '# Tasks\n\n- [-] T001 Skipped: covered by T002\n- [-] T002 Skip the header\n- [-] T003 Export\n';
  const { tasks } = readDocument({ path: 'specs/x/tasks.md', text });
  expect(tasks.map(({ status }) => status)).toEqual(['dropped', 'active', 'active']);
});

test.each([
  ['below a heading of criteria', '#### Acceptance Criteria\n\n'],
  ['right below its task', ''],
])('ids of criteria name no tasks: %s', (_, label) => {
  const text = `# Tasks\n\n### Task T001: Log in\n\n${label}- [x] AC-1: It works\n- [ ] AC-2: It fails\n`;
  const { dialect, tasks } = readDocument({ path: 'specs/x/tasks.md', text });
  expect([dialect, tasks.map(({ id }) => id?.value)]).toEqual(['heading', ['T001']]);
  expect(tasks[0]?.criteria).toHaveLength(2);
});

test('a key of front matter ends the value above it, whatever its letters are', () => {
  const text = '---\nid: T007\nstatus: done\ntítulo: Cosa\nx.y: Cosa\n---\n\n# Task: Log in\n';
  const { tasks } = readDocument({ path: 'tasks/T007.md', text });
  expect(tasks.map(({ status }) => status)).toEqual(['done']);
});
