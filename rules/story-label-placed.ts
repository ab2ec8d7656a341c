/** A label that names another story than the phase around it is wrong, or its task stands in the wrong place. */
import {
  defineRule,
  everywhere,
  noOptions,
  phaseAround,
  phaseKindOf,
  plainStory,
  type Section,
  storiesIn,
  type Task,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'story-label-placed',
  summary: 'A story label must name the story of its phase, and stand only in phases of stories.',
  why: `A phase is what is built and shown together. A task of story 2 in the phase of story 1 is either mislabelled or
delivered too early; one in the setup, the foundation or the polish serves all stories, and a label there hides that. The
phase is known by its heading ("User Story 1", "Setup", "Foundational", "Polish" and the same in other languages); phases
with other names are not judged.`,
  severity: { ...everywhere('off'), 'spec-kit': 'warning' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '## Phase 1: Setup\n\n- [ ] T001 Create the project\n\n## Phase 3: User Story 1\n\n- [ ] T002 [US1] Create the cart\n',
    },
    {
      bad: '## Phase 1: Setup\n\n- [ ] T001 [US1] Create the project\n\n## Phase 3: User Story 1\n\n- [ ] T002 [US1] Create the cart\n',
    },
    {
      bad: '## Phase 3: User Story 1\n\n- [ ] T001 [US1] Create the cart\n- [ ] T002 [US2] Take the money\n',
    },
  ],
  scope: 'document',
  *check(document) {
    for (const task of document.tasks) {
      const { story, status } = task;
      const phase = story === null || status === 'dropped' ? null : phaseAround(document, task, isJudged);
      const expected = phase === null ? null : expectedIn(phase, task);
      if (story === null || expected === null) continue;
      yield {
        message: `Unexpected story \`${story.value}\` of task \`${task.id?.value ?? task.title.value}\`, expected ${expected}`,
        hint: 'Correct the label, or move the task to the phase of its story',
        at: story.at,
        task,
      };
    }
  },
});

function isJudged({ title, story }: Section): boolean {
  return story !== null || phaseKindOf(title.value) !== null;
}

/** What should stand in place of the label, or null where it is right. */
function expectedIn({ title, story }: Section, task: Task): string | null {
  const kind = phaseKindOf(title.value);
  if (story === null) return `no story in the ${kind} phase`;
  const stories = new Set([plainStory(story), ...storiesIn(title.value)]);
  const own = task.labels.flatMap(({ value }) => value.match(/US-?\d{1,3}[a-z]?/g) ?? []);
  return own.some((label) => stories.has(plainStory(label)))
    ? null
    : `\`${[...stories].join('`, `')}\`, the story of its phase`;
}
