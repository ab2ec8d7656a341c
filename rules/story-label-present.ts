/** In a phase of a story a task without its label belongs to nobody's story. */
import {
  defineRule,
  everywhere,
  grouped,
  headOf,
  nameOf,
  noOptions,
  phaseAround,
  type Task,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'story-label-present',
  summary: 'A task in the phase of a story must carry the label of the story.',
  why: `Spec Kit marks every task of a story with \`[US1]\`, so that a story can be built, tested and shipped on its own, and so
that its tasks are still found when someone sorts or splits the list. Only phases in which at least half of the tasks carry
a label are judged; where nobody uses labels, nobody misses one. A story that is named in the title counts,
and so does \`[N/A]\`.`,
  severity: { ...everywhere('off'), 'spec-kit': 'warning' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '## Phase 3: User Story 1\n\n- [ ] T001 [US1] Create the cart\n- [ ] T002 [P] [US1] Show the cart\n',
    },
    {
      bad: '## Phase 3: User Story 1\n\n- [ ] T001 [US1] Create the cart\n- [ ] T002 [P] Show the cart\n',
    },
  ],
  scope: 'document',
  *check(document) {
    const live = document.tasks.filter(({ status }) => status !== 'dropped');
    const phases = grouped(live, (task) => phaseAround(document, task, ({ story }) => story !== null));
    for (const [phase, tasks] of phases) {
      const bare = tasks.filter((task) => !isLabelled(task));
      if (phase === null || bare.length * 2 > tasks.length) continue;
      for (const task of bare) {
        yield {
          message: `Unexpected task ${nameOf(task)} without a story, expected \`[${phase.story}]\` as in the rest of its phase`,
          hint: `Add \`[${phase.story}]\` behind the id`,
          at: headOf(task),
          task,
        };
      }
    }
  },
});

function isLabelled({ story, labels, title }: Task): boolean {
  return story !== null || [title, ...labels].some(({ value }) => /\bUS-?\d|^N\/A$/i.test(value));
}
