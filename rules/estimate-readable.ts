/** An estimate that nobody can read is no estimate. */
import {
  clip,
  defineRule,
  estimateIn,
  type Field,
  inDescriptive,
  isNone,
  nameOf,
  noOptions,
} from '../src/kit/index.ts';

/** Left to `placeholder-filled`, unknown to its author, a section with parts of its own, or a text about something else. */
const OPEN = /^[^\p{L}\p{N}]*(?:TBD|TODO|T\.B\.D\.|unknown)\W*$|^\?+$|^\[[^\]]*\]$|\{\{|^[#|]|[:`]|\*\*/iu;

export default defineRule({
  id: 'estimate-readable',
  summary: 'An estimate must be a duration, a range, points or a size.',
  why: `"Some effort" cannot be added up, compared with what it took, or planned. Read are durations and ranges in many
languages (\`1.5 days\`, \`2–3 d\`, \`8h\`, \`30分\`), story points (\`5 SP\`) and sizes (\`M\`, \`large\`). A value that is none of
these is found; an empty field, "none", a placeholder and a section that lists the parts of an estimate are not. A number
without a unit is read only where the label names one ("Story points: 5").`,
  severity: inDescriptive('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '### Task 1: Log in\n**Estimate**: 2-3 days\n\n### Task 2: Log out\n**Size**: S\n\n### Task 3: Reset\n**Estimate**: 5 SP\n',
    },
    { bad: '### Task 1: Log in\n**Estimate**: some effort\n' },
  ],
  scope: 'document',
  *check(document) {
    const estimates = document.tasks
      .filter(({ status, estimate }) => status !== 'dropped' && estimate === null)
      .flatMap((task) => task.fields.filter(isEstimate).map((field) => ({ task, field })));
    for (const { task, field } of estimates) {
      const { label, value } = field;
      if (estimateIn(document, field) !== null) continue;
      yield {
        message: `Unexpected \`${clip(label.value, 30)}: ${clip(value.value, 30)}\` of task ${nameOf(task)}, expected a duration, a range, points or a size`,
        hint: 'Write for instance `1.5 days`, `2-3 d`, `8h`, `5 points` or `M`',
        at: value.at,
        task,
      };
    }
  },
});

function isEstimate({ key, value }: Field): boolean {
  return key === 'estimate' && value.value !== '' && !OPEN.test(value.value) && !isNone(value.value);
}
