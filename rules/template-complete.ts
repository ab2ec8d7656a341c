/** A template is a promise about every task: what it leaves out was decided by nobody. */
import {
  alsoOf,
  defineRule,
  everywhere,
  type FieldKey,
  grouped,
  hasPart,
  headOf,
  inDescriptive,
  isDescriptive,
  isMany,
  listed,
  nameOf,
  option,
  type PartKey,
  type Problem,
  severalOf,
  type Task,
  type TaskDocument,
  unitsOf,
  z,
} from '../src/kit/index.ts';

/** A section of a template: its name, and what counts as having it. */
interface Slot {
  readonly name: string;
  readonly part?: PartKey;
  readonly fields?: readonly FieldKey[];
  readonly title?: RegExp;
}

const TEMPLATES = {
  standard: [
    { name: 'Overview', part: 'overview', fields: ['purpose'] },
    { name: 'Technical Approach', part: 'approach', fields: ['approach'] },
    { name: 'Acceptance Criteria', part: 'acceptance', fields: ['acceptance'] },
    { name: 'Definition of Done', part: 'definition-of-done', fields: ['definition-of-done'] },
    { name: 'Implementation Guidance', part: 'implementation', fields: ['files'] },
    { name: 'Testing Strategy', part: 'testing', fields: ['testing'] },
    { name: 'Risk Assessment', part: 'risk', fields: ['risk'] },
    { name: 'Estimated Effort', part: 'estimate', fields: ['estimate'] },
  ],
  mvp: [
    { name: 'Core Functionality', title: /core functionality|must have/i },
    { name: 'Technical Debt Acceptance', title: /technical debt|acceptable shortcuts/i },
    { name: 'User Validation Plan', title: /user validation|metrics to track|success metrics/i },
  ],
  production: [
    { name: 'Performance Optimization', title: /performance/i },
    { name: 'Reliability Engineering', title: /reliability|resilience|error handling/i },
    { name: 'Security Hardening', title: /security/i },
    { name: 'Operational Readiness', title: /operational|deployment|runbook/i },
  ],
} as const satisfies Record<string, readonly Slot[]>;
type TemplateName = keyof typeof TEMPLATES;

const options = z.strictObject({
  template: option(
    z.enum(['auto', 'standard', 'mvp', 'production']),
    'auto',
    'The template of every task; `auto` chooses by the title of each task and by the names of its sections',
  ),
});

export default defineRule({
  id: 'template-complete',
  summary: 'A described task must have all sections of its template.',
  why: `The guide has three templates: the standard task (overview, approach, acceptance criteria, definition of done,
implementation, testing, risk, effort), the MVP task (core functionality, accepted debt, user validation) and production
hardening (performance, reliability, security, operations). A section counts under its own heading, as a bold label, or as
a field, in the languages that the reader knows for the standard template and in English for the others. A gap that all tasks
or more than five share is told once; rows of tables have no sections and are not judged. Off by default: few lists that work well use every section.`,
  severity: everywhere('off'),
  preset: 'strict',
  strict: inDescriptive('warning'),
  since: '0.1.0',
  options,
  examples: [
    {
      good: '### Task 1: Log in - MVP Implementation\n\n#### Core Functionality Only\n\nMail and password.\n\n#### Technical Debt Acceptance\n\nNone.\n\n#### User Validation Plan\n\nTen users log in on their own.\n',
    },
    { bad: '### Task 1: Log in\n\n#### Technical Approach\n\nSessions in Redis.\n' },
    {
      bad: '### Task 1: Log in\n\n#### Technical Approach\n\nSessions in Redis.\n',
      options: { template: 'production' },
    },
  ],
  scope: 'document',
  *check(document, { template }) {
    const units = isDescriptive(document) ? unitsOf(document).filter(({ form }) => form !== 'row') : [];
    const gaps = grouped(units, (task) =>
      gapOf(document, task, template === 'auto' ? templateOf(task) : template),
    );
    for (const [gap, tasks] of gaps) if (gap !== null) yield* told(gap, tasks, units.length);
  },
});

/** What all tasks or many lack was decided once, so it is told once. */
function* told(gap: string, tasks: readonly Task[], all: number): Generator<Problem> {
  const [first, ...others] = tasks;
  if ((tasks.length === all && all > 1) || isMany(tasks)) {
    yield { ...problemOf(severalOf(tasks, all), gap, first), related: alsoOf(others) };
  } else for (const task of tasks) yield problemOf(`task ${nameOf(task)}`, gap, task);
}

function problemOf(who: string, gap: string, task: Task | undefined): Problem {
  return {
    message: `Unexpected ${who} without ${gap}`,
    hint: 'Add the sections, "None" where there is nothing to say',
    ...(task === undefined ? {} : { at: headOf(task), task }),
  };
}

/** What a task lacks, in words; null where it lacks nothing. */
function gapOf({ text }: TaskDocument, task: Task, name: TemplateName): string | null {
  const slots: readonly Slot[] = TEMPLATES[name];
  const missing = slots.filter((slot) => !fills(task, slot, text)).map((slot) => slot.name);
  return missing.length === 0 ? null : `${listed(missing)}, expected all sections of the ${name} template`;
}

/** The template that a task follows: named in its title, or by two sections under the template's own names. */
function templateOf(task: Task): TemplateName {
  if (/\bMVP implementation\b/i.test(task.title.value)) return 'mvp';
  if (/production readiness|production hardening/i.test(task.title.value)) return 'production';
  const counts = (['mvp', 'production'] as const).map(
    (name) => TEMPLATES[name].filter((slot) => isNamed(task, slot)).length,
  );
  const [mvp = 0, production = 0] = counts;
  if (Math.max(mvp, production) < 2) return 'standard';
  return mvp >= production ? 'mvp' : 'production';
}

/** "Security notes" alone make no task one of production hardening. */
function isNamed({ parts }: Task, { name }: Slot): boolean {
  return parts.some(({ title }) => title.value.toLowerCase().includes(name.toLowerCase()));
}

function fills(task: Task, { part, fields = [], title }: Slot, text: string): boolean {
  if (part !== undefined && (hasPart(task, part, text) || task.criteria.some(({ kind }) => kind === part)))
    return true;
  if (task.fields.some(({ key, value }) => key !== null && fields.includes(key) && value.value !== ''))
    return true;
  return title !== undefined && task.parts.some((each) => title.test(each.title.value));
}
