/** Who works down a list should not meet a task before what it needs. */
import {
  type Context,
  compareNumbers,
  contains,
  defineRule,
  everywhere,
  grouped,
  lineOf,
  listed,
  nameOf,
  noOptions,
  phaseAround,
  phaseNumberOf,
  planOf,
  type Range,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

/** A task with those of its prerequisites that stand later. */
interface Late {
  readonly task: Task;
  /** Where the first of them is declared. */
  readonly at: Range;
  readonly needs: readonly Task[];
}

export default defineRule({
  id: 'dependency-ordered',
  summary: 'A task must stand behind the tasks that it depends on.',
  why: `Lists are worked off from top to bottom and phase by phase. A task that needs one further down, or one of a later phase,
is reached before it can begin. Declared dependencies within one list are compared, whether or not the tasks are done, since
a list is also read to see what came first. Dropped tasks bind no one, and a task and the tasks in it do not count.`,
  severity: everywhere('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T001)\n' },
    { bad: '- [ ] T001 Load the fixtures (depends on T002)\n- [ ] T002 Create the schema\n' },
  ],
  scope: 'document',
  *check(document, _options, context) {
    const late = document.tasks.flatMap((task): Late[] => {
      const needs = task.status === 'dropped' ? [] : lateNeeds(document, task, context);
      const [first] = needs;
      return first === undefined ? [] : [{ task, at: first.at, needs: needs.map(({ need }) => need) }];
    });
    for (const [first, ...others] of grouped(late, ({ at }) => at.start).values()) {
      if (first !== undefined) yield tooEarly(document, first, others);
    }
  },
});

/** One finding a statement: a line such as "T001 before T005-T090" speaks of many tasks. */
function tooEarly(document: TaskDocument, { task, at, needs }: Late, others: readonly Late[]) {
  const also = others.slice(0, 2).map((other) => nameOf(other.task));
  const waiting = listed([nameOf(task), ...also, ...(others.length > 2 ? ['others'] : [])]);
  const names = needs.slice(0, 3).map((need) => `${nameOf(need)} (line ${lineOf(document, need.at)})`);
  const more = needs.length > names.length ? [...names, 'others'] : names;
  return {
    message: `Unexpected dependency of ${waiting} on ${listed(more)}, expected only tasks further up`,
    hint: 'Move the task behind what it needs, or correct the dependency',
    at,
    task,
    related: needs.slice(0, 5).map((need) => ({ message: 'stands later', at: need.at })),
  };
}

/** The prerequisites that stand later, with the places that declare them. */
function lateNeeds(document: TaskDocument, task: Task, { project }: Context) {
  const plan = planOf(project);
  return task.dependsOn.flatMap(({ value, at }) => {
    const node = plan.nodes[plan.find({ document, task }, value.id) ?? -1];
    if (node?.document !== document || node.task.status === 'dropped') return [];
    const need = node.task;
    return isLater(document, need, task) && !contains(document, need, task) ? [{ need, at }] : [];
  });
}

function isLater(document: TaskDocument, need: Task, task: Task): boolean {
  if (need.at.start > task.at.start) return true;
  const [own, other] = [task, need].map((each) => phaseOf(document, each));
  return own != null && other != null && compareNumbers(other, own) > 0;
}

function phaseOf(document: TaskDocument, task: Task): readonly string[] | null {
  const phase = phaseAround(document, task, ({ title }) => phaseNumberOf(title.value) !== null);
  return phase === null ? null : phaseNumberOf(phase.title.value);
}
