/** What has no priority is done first or never, by chance. */
import {
  clip,
  defineRule,
  grouped,
  headOf,
  inDescriptive,
  lineage,
  nameOf,
  option,
  type Problem,
  type Task,
  type TaskDocument,
  unitsOf,
  z,
} from '../src/kit/index.ts';

/** Words of priority, as they begin a value. */
const KNOWN =
  /^[^\p{L}\p{N}]*(?:p ?[0-5]\b|[0-5]\b|(?:very |super )?(?:critical|highest|high|medium|moderate|mid|med|normal|low|lowest|minor|major|urgent|blocker|blocking|trivial|optional|must|should|could|won['’]?t|nice to have|mvp|core|important|immediate|asap|someday|later|none|h|m|l)(?![\p{L}])|hoch|mittel|niedrig|kritisch|dringend|muss|soll|kann|crítica|critica|alta|media|média|baja|baixa|urgente|critique|haute|élevée|moyenne|basse|faible|критич|высок|средн|низк|高|中|低|最高|最低|紧急|緊急|重要|必須|높음|보통|중간|낮음|긴급)/iu;
/** A group that names a priority for its tasks. */
const INHERITED =
  /\bpriorit(?:y|é|ät|à)?\b|\bprioridade?\b|\bP[0-4]\b|\b(?:must|should|could) have\b|优先|優先|우선|приоритет|🔴|🟠|🟡|🟢/iu;

export default defineRule({
  id: 'priority-known',
  summary: 'A task must have a priority where others have one, and one of a known set.',
  why: `Where half of the tasks or more have a priority, one without is done by chance; a priority that is in no scale cannot
be compared. Known are high to low with their neighbours, P0 to P5, MoSCoW, and their like in several languages; what
follows the first word does not matter. The option \`values\` sets a scale of your own. A priority of the group that the task
stands in is inherited, and settled tasks do not count.`,
  severity: inDescriptive('notice'),
  preset: 'recommended',
  since: '0.1.0',
  options: z.strictObject({
    values: option(
      z.array(z.string()),
      [],
      'The only words that may begin a priority; empty for the known scales',
    ),
  }),
  examples: [
    {
      good: '### Task 1: Log in\n**Priority**: High (blocks all others)\n\n### Task 2: Log out\n**Priority**: P2\n',
    },
    {
      good: '### Task 1: Log in\n**Priority**: now\n',
      options: { values: ['now', 'next', 'later'] },
    },
    { bad: '### Task 1: Log in\n**Priority**: when the moon is full\n' },
    {
      bad: '### Task 1: Log in\n**Priority**: High\n\n### Task 2: Log out\n**Priority**: Low\n\n### Task 3: Reset\n\nBy mail.\n',
    },
  ],
  scope: 'document',
  *check(document, { values }) {
    const units = unitsOf(document);
    const without = new Set(forgotten(units, inheritor(document)));
    for (const task of units.filter(({ status }) => status !== 'done')) {
      if (task.priority !== null && !isKnown(task.priority.value, values))
        yield strange(task, task.priority.value);
      if (without.has(task)) yield missing(task);
    }
  },
});

function strange(task: Task, value: string): Problem {
  return {
    message: `Unexpected priority \`${clip(value, 30)}\` of task ${nameOf(task)}, expected one of a known scale`,
    hint: 'Use high, medium and low, P0 to P4, or set your own scale with the option `values`',
    at: task.priority?.at ?? headOf(task),
    task,
  };
}

function missing(task: Task): Problem {
  return {
    message: `Unexpected task ${nameOf(task)} without a priority, expected one as other tasks have`,
    hint: 'Add `**Priority**:`',
    at: headOf(task),
    task,
  };
}

/** The tasks without a priority where at least half have one: of the list, or of the tables of one section. */
function forgotten(units: readonly Task[], has: (task: Task) => boolean): Task[] {
  const tables = grouped(units, ({ form, section }) => (form === 'row' ? section : -1));
  return [...tables.values()].flatMap((tasks) => {
    const without = tasks.filter((task) => !has(task));
    return without.length * 2 <= tasks.length ? without : [];
  });
}

/** Tells whether a task has a priority, its own or one of the groups around it. */
function inheritor(document: TaskDocument): (task: Task) => boolean {
  const { sections, tasks, text } = document;
  const firstOf = new Map<number | null, number>();
  for (const { section, at } of tasks) if (!firstOf.has(section)) firstOf.set(section, at.start);
  // `**Priority: High**` on a line of its own between the heading and its first task.
  const said = sections.map(({ title, at }, index) =>
    INHERITED.test(
      text.slice(title.at.start, Math.min(firstOf.get(index) ?? title.at.end, at.end)).slice(0, 1000),
    ),
  );
  return (task) => {
    if (lineage(document, task).some(({ priority }) => priority !== null)) return true;
    for (let at = task.section; at !== null; at = sections[at]?.parent ?? null)
      if (said[at] === true) return true;
    return false;
  };
}

function isKnown(value: string, values: readonly string[]): boolean {
  if (values.length === 0) return KNOWN.test(value);
  const plain = value.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
  return values.some((known) => plain.startsWith(known.toLowerCase()));
}
