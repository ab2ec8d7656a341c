/** A task that is numbered after another group is looked for in the wrong place. */
import {
  defineRule,
  everywhere,
  grouped,
  idParts,
  noOptions,
  sectionsAround,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

/** A task whose number begins with that of a group, and the groups that it stands in. */
interface Placed {
  readonly task: Task;
  readonly leading: string;
  /** Leading numbers of the groups around it, the nearest first. Never empty. */
  readonly groups: readonly string[];
}

export default defineRule({
  id: 'task-id-matches-group',
  summary: 'The number of a task must begin with the number of its group.',
  why: `\`2.3\` is read as the third task of group 2. Below the heading or the parent of another group it was moved, copied or
mistyped, and whoever works through group 2 misses it. The group is the nearest task above with a plain number (Kiro's
\`2.\`), or else a numbered heading around it. Ids without a dot are running numbers and are not judged, nor is a list in
which most ids do not follow the headings.`,
  severity: { ...everywhere('warning'), 'spec-kit': 'off' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '## 1. Schema\n\n- [ ] 1.1 Create the table\n\n## 2. API\n\n- [ ] 2.1 List the orders\n' },
    {
      bad: '## 1. Schema\n\n- [ ] 1.1 Create the table\n- [ ] 1.2 Load the fixtures\n\n## 2. API\n\n- [ ] 2.1 List the orders\n- [ ] 1.3 Show one order\n',
    },
  ],
  scope: 'document',
  *check(document) {
    const placed = placedTasks(document);
    const strays = placed.filter(({ leading, groups }) => !groups.includes(leading));
    if (strays.length * 2 > placed.length) return;
    for (const { task, groups } of strays) {
      yield {
        message: `Unexpected id \`${task.id?.value}\` in group ${groups[0]}, expected one that begins with \`${groups[0]}.\``,
        hint: 'Give it the next number of its group, or move it to the group that its number names',
        at: task.id?.at ?? task.at,
        task,
      };
    }
  },
});

function placedTasks(document: TaskDocument): Placed[] {
  const sections = grouped(document.tasks, ({ section }) => section);
  return [...sections.values()].flatMap((tasks) => placedIn(document, tasks));
}

/** The tasks of one section that are numbered after a group; those with a plain number are the groups. */
function placedIn(document: TaskDocument, tasks: readonly Task[]): Placed[] {
  let above: string | null = null;
  const placed: Placed[] = [];
  for (const task of tasks) {
    const numbers = numbersOf(task);
    const leading = plain(numbers[0] ?? '');
    if (numbers.length === 1 && task.parent === null) above = leading;
    if (numbers.length < 2 || task.status === 'dropped') continue;
    placed.push({ task, leading, groups: above === null ? headingsAround(document, task) : [above] });
  }
  return placed.filter(({ groups }) => groups.length > 0);
}

function numbersOf({ id }: Task): readonly string[] {
  return idParts(id?.value ?? '')?.numbers ?? [];
}

/** Leading numbers of the headings around a task; that of the whole list says nothing about its groups. */
function headingsAround(document: TaskDocument, { section }: Task): string[] {
  return sectionsAround(document, section)
    .filter(({ depth }) => depth > 1)
    .flatMap(({ number }) => (number === null ? [] : [plain(number.value.split('.')[0] ?? '')]));
}

function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
