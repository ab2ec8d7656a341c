/** Two statements about the order of work that differ leave the reader to guess. */
import {
  type Context,
  contains,
  defineRule,
  everywhere,
  grouped,
  isNone,
  type Located,
  lineOf,
  listed,
  nameOf,
  noOptions,
  planOf,
  type Range,
  type Task,
  type TaskDocument,
  type TaskRef,
} from '../src/kit/index.ts';

/** A prerequisite that only the section names. */
interface Added {
  readonly task: Task;
  /** Where the task states its own. */
  readonly field: Range;
  readonly ref: Located<TaskRef>;
}

const FIELDS: readonly TaskRef['source'][] = ['field', 'table', 'front-matter'];

export default defineRule({
  id: 'dependency-sources-agree',
  summary: 'A section about dependencies must not add to what a task says itself.',
  why: `A task that states its dependencies in a field is read there, and whoever does so waits for nothing else. When the
section about dependencies names another prerequisite of the same task, one of the two is out of date. Only what is written
out counts: fields, "None" included, against sentences and drawings that name the tasks. What the field implies, since a
task it names needs the other one, agrees; and a section may say less than the fields do.`,
  severity: { ...everywhere('off'), 'spec-kit': 'notice', heading: 'notice', table: 'notice' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Dependencies**: Task 1\n\n## Dependencies\n\n- Task 2 depends on Task 1\n',
    },
    {
      bad: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Dependencies**: None\n\n## Dependencies\n\n- Task 2 depends on Task 1\n',
    },
  ],
  scope: 'document',
  *check(document, _options, context) {
    const added = document.tasks.flatMap((task): Added[] => {
      const field = task.status === 'dropped' ? null : fieldOf(task);
      if (field === null) return [];
      return addedBySection(document, task, context).map((ref) => ({ task, field, ref }));
    });
    for (const [first, ...others] of grouped(added, ({ ref }) => ref.at.start).values()) {
      if (first !== undefined) yield disagreement(document, first, others);
    }
  },
});

/** One finding a statement: a line such as "T001 before all others" adds to many tasks. */
function disagreement(document: TaskDocument, first: Added, others: readonly Added[]) {
  const { task, field, ref } = first;
  const more = others.slice(0, 2).map((other) => nameOf(other.task));
  const names = listed([nameOf(task), ...more, ...(others.length > 2 ? ['others'] : [])]);
  return {
    message: `Unexpected dependency of ${names} on \`${ref.value.id}\`, expected only what the ${others.length === 0 ? 'field of the task says' : 'fields of the tasks say'} (line ${lineOf(document, field)})`,
    hint: 'Add it to the field, or take it out of the section',
    at: ref.at,
    task,
    related: [first, ...others.slice(0, 4)].map((each) => ({
      message: 'what the task says itself',
      at: each.field,
    })),
  };
}

/** Where a task states its dependencies in a field; null where it does not. */
function fieldOf({ dependsOn, fields }: Task): Range | null {
  const named = dependsOn.find(({ value }) => FIELDS.includes(value.source));
  const none = fields.find(({ key, value }) => key === 'dependencies' && isNone(value.value));
  return named?.at ?? none?.value.at ?? null;
}

/** The prerequisites that only the section names and that do not follow from the others. */
function addedBySection(document: TaskDocument, task: Task, { project }: Context): Located<TaskRef>[] {
  const extra = task.dependsOn.filter(({ value }) => value.source === 'section');
  if (extra.length === 0) return [];
  const plan = planOf(project);
  const self = plan.indexOf(task);
  return extra.filter(({ value }) => {
    const node = plan.find({ document, task }, value.id);
    const need = plan.nodes[node ?? -1];
    if (node === null || need === undefined || plan.implied()[self]?.has(node) === true) return false;
    return !contains(document, need.task, task);
  });
}
