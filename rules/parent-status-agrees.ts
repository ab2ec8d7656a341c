/** A parent and its children tell one story of what is done, or progress is anybody's guess. */
import {
  defineRule,
  everywhere,
  headOf,
  lineOf,
  listed,
  nameOf,
  noOptions,
  requiredChildren,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'parent-status-agrees',
  summary: 'A parent must be done when its children are, and not before.',
  why: `A ticked parent above an open child hides work: whoever skims the parents takes all of it for done. A parent that is
still open above children that are all done is mostly forgotten, and is told one level lower. Optional and dropped children
do not count, a parent without box or status shows nothing that could disagree, and one with open criteria is not forgotten.`,
  severity: everywhere('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [x] 1. Schema\n  - [x] 1.1 Create the table\n  - [ ]* 1.2 Test the constraints\n' },
    { bad: '- [x] 1. Schema\n  - [x] 1.1 Create the table\n  - [ ] 1.2 Load the fixtures\n' },
    { bad: '- [ ] 1. Schema\n  - [x] 1.1 Create the table\n  - [x] 1.2 Load the fixtures\n' },
  ],
  scope: 'document',
  *check(document) {
    for (const task of document.tasks) {
      const children = withoutDoubles(requiredChildren(document, task));
      if (children.length === 0 || task.status === 'dropped' || !isMarked(task)) continue;
      const open = children.filter(({ status }) => status !== 'done');
      if (task.status === 'done' && open.length > 0) yield tooEarly(document, task, open);
      if (task.status !== 'done' && open.length === 0 && !hasOpenCriteria(task))
        yield forgotten(task, children);
    }
  },
});

function isMarked({ box, marker }: Task): boolean {
  return box !== null || marker !== null;
}

function hasOpenCriteria({ criteria }: Task): boolean {
  return criteria.some(({ checked, waived }) => checked === false && !waived);
}

/** Of two children with one number the later one mostly belongs to another parent. */
function withoutDoubles(children: readonly Task[]): Task[] {
  const seen = new Set<string>();
  return children.filter(({ id }) => id === null || (!seen.has(id.value) && seen.add(id.value)));
}

function tooEarly(document: TaskDocument, task: Task, open: readonly Task[]) {
  const names = open.slice(0, 3).map((child) => `${nameOf(child)} (line ${lineOf(document, child.at)})`);
  return {
    message: `Unexpected done task ${nameOf(task)} with ${listed(open.length > 3 ? [...names, 'others'] : names)} open in it, expected all of it done`,
    hint: 'Tick what is done, mark what is optional or dropped, or open the parent again',
    at: headOf(task),
    task,
    related: open.slice(0, 5).map((child) => ({ message: 'open child', at: child.at })),
  };
}

function forgotten(task: Task, { length }: readonly Task[]) {
  return {
    message: `Unexpected open task ${nameOf(task)} with ${length === 1 ? 'its only child' : `all ${length} children`} done, expected it to be done too`,
    hint: 'Tick it, or add the child that is still to do',
    at: headOf(task),
    task,
    lesser: true,
  };
}
