/** More work than a team has time for is not a plan. */
import {
  amountOf,
  defineRule,
  grouped,
  option,
  type Problem,
  type Range,
  readAmount,
  type Section,
  type Task,
  type TaskDocument,
  unitsOf,
  z,
} from '../src/kit/index.ts';

const SPRINT = /\b(?:sprint|iteration|iteración|iteração|itération)\b|スプリント|迭代|冲刺|스프린트|спринт/iu;
const STATED = /\bcapacity\**[ \t]{0,3}[:=][ \t*]{0,4}([^\r\n]{1,40})/i;
const MOSCOW = { must: /^\W*must/i, should: /^\W*should/i, could: /^\W*could/i } as const;

const share = () => z.number().check(z.minimum(0), z.maximum(100));
const options = z.strictObject({
  capacity: option(
    z.string(),
    '',
    'What a sprint can hold, such as `80 points` or `60 hours`; empty: as the list states it',
  ),
  must: option(share(), 60, 'Most per cent of the capacity for "must have"'),
  should: option(share(), 30, 'Most per cent of the capacity for "should have"'),
  could: option(share(), 10, 'Most per cent of the capacity for "could have"'),
});
type Options = Readonly<Record<keyof typeof MOSCOW, number> & { capacity: string }>;

export default defineRule({
  id: 'capacity-respected',
  summary: 'The tasks of a sprint must fit into its capacity.',
  why: `A sprint that is planned over its capacity is known to fail on its first day. The estimates below each heading that
names a sprint (of the whole list where none does) are added up in the unit of the capacity and compared with it. Where
tasks carry MoSCoW priorities, "must", "should" and "could have" may take 60, 30 and 10 per cent of it. The capacity comes
from the option, or from a line such as \`**Team Capacity**: 80 story points\` in the sprint or list; without one the rule is
silent. Estimates in another unit, sizes and missing estimates do not count.`,
  severity: 'off',
  preset: 'none',
  since: '0.1.0',
  options,
  examples: [
    {
      good: '## Sprint 1\n\n**Capacity**: 10 points\n\n### Task 1: Log in\n**Story Points**: 5\n\n### Task 2: Log out\n**Story Points**: 3\n',
    },
    {
      bad: '## Sprint 1\n\n**Capacity**: 10 points\n\n### Task 1: Log in\n**Story Points**: 8\n\n### Task 2: Log out\n**Story Points**: 5\n',
    },
    {
      bad: '## Sprint 1\n\n### Task 1: Log in\n**Estimate**: 3 days\n\n### Task 2: Log out\n**Estimate**: 3 days\n',
      options: { capacity: '40 hours' },
    },
  ],
  scope: 'document',
  *check(document, settings) {
    for (const [sprint, tasks] of grouped(unitsOf(document), (task) => sprintOf(document, task))) {
      const at = sprint?.title.at ?? tasks[0]?.title.at ?? { start: 0, end: 0 };
      yield* judge(tasks, { at, capacity: capacityOf(document, sprint, settings), settings });
    }
  },
});

interface Frame {
  readonly at: Range;
  readonly capacity: Amount;
  readonly settings: Options;
}
type Amount = ReturnType<typeof amountOf>;

function* judge(tasks: readonly Task[], { at, capacity, settings }: Frame): Generator<Problem> {
  if (capacity === null || capacity.value === 0) return;
  const sum = (of: readonly Task[]) => sumOf(of, capacity.unit);
  const hint = 'Move tasks to a later sprint, or split them';
  if (sum(tasks) > capacity.value) {
    const message = `Unexpected plan of ${sum(tasks)} ${capacity.unit}, expected at most the capacity of ${capacity.value}`;
    yield { message, hint, at };
  }
  for (const name of ['must', 'should', 'could'] as const) {
    const taken = Math.round(
      (sum(tasks.filter(({ priority }) => MOSCOW[name].test(priority?.value ?? ''))) / capacity.value) * 100,
    );
    if (taken <= settings[name]) continue;
    yield {
      message: `Unexpected ${taken} % of the capacity for "${name} have", expected at most ${settings[name]} %`,
      hint,
      at,
    };
  }
}

function sumOf(tasks: readonly Task[], unit: 'hours' | 'points'): number {
  const amounts = tasks
    .map(({ estimate }) => amountOf(estimate?.value))
    .filter((amount) => amount?.unit === unit);
  return Math.round(amounts.reduce((sum, amount) => sum + (amount?.value ?? 0), 0) * 10) / 10;
}

/** The nearest heading around a task that names a sprint. */
function sprintOf({ sections }: TaskDocument, task: Task): Section | null {
  for (let at = task.section; at !== null; ) {
    const section: Section | undefined = sections[at];
    if (section === undefined) return null;
    if (SPRINT.test(section.title.value)) return section;
    at = section.parent;
  }
  return null;
}

function capacityOf({ text }: TaskDocument, sprint: Section | null, { capacity }: Options): Amount {
  if (capacity !== '') return readAmount(capacity);
  const own = sprint === null ? null : STATED.exec(text.slice(sprint.at.start, sprint.at.end));
  return readAmount((own ?? STATED.exec(text))?.[1] ?? '');
}
