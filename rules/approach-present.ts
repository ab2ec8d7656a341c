/** How it is built is half of what it costs. */
import {
  defineRule,
  everywhere,
  inDescriptive,
  isDescriptive,
  lacking,
  lineage,
  noOptions,
  type PartKey,
  type Task,
  unitsOf,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'approach-present',
  summary: 'A described task must say how it is built.',
  why: `Without a technical approach the estimate is a guess and the review begins with questions that belonged before the
work. A described task needs a section or field about the approach, design or implementation. What
stands at the group that it belongs to serves it too. Off by default: in many lists a plan beside them holds the approach.`,
  severity: everywhere('off'),
  preset: 'strict',
  strict: inDescriptive('warning'),
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '### Task 1: Log in\n\n#### Technical Approach\n\n- Sessions in Redis\n' },
    { bad: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] A wrong password answers 401\n' },
  ],
  scope: 'document',
  *check(document) {
    if (!isDescriptive(document)) return;
    const units = unitsOf(document).filter(({ form }) => form !== 'row');
    yield* lacking(units, (task) => lineage(document, task).some(says), {
      what: 'a technical approach',
      hint: 'Add a section `Technical Approach` that says how it is built',
    });
  },
});

const PARTS: readonly (PartKey | null)[] = ['approach', 'implementation', 'steps'];

/** A section that is there but empty is found by `section-filled`. */
function says(task: Task): boolean {
  const fields = task.fields.some(({ key, value }) => key === 'approach' && value.value !== '');
  return fields || task.parts.some(({ key }) => PARTS.includes(key));
}
