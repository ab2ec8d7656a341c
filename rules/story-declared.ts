/** A label of a story that nobody wrote leads nowhere. */
import {
  defineRule,
  everywhere,
  type Feature,
  grouped,
  lineOf,
  listed,
  noOptions,
  plainStory,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

/** A label of a task, and its story in the form in which stories are compared. */
interface Labelled {
  readonly task: Task;
  readonly story: string;
}

export default defineRule({
  id: 'story-declared',
  summary: 'A story label must name a story of the specification.',
  why: `\`[US4]\` beside a specification with three stories was mistyped, or its story was dropped and the task was not. Judged
only where a \`spec.md\` with numbered stories ("User Story 1") stands beside the list; a specification whose stories have no
numbers says nothing about labels. Each label is told once. remark hands over task lists alone, so there the rule is silent.`,
  severity: { ...everywhere('off'), 'spec-kit': 'warning' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      path: 'specs/001-cart/tasks.md',
      good: '- [ ] T001 [US1] Store the cart in `src/cart.ts`\n',
      files: { 'specs/001-cart/spec.md': '### User Story 1 - Fill the cart (Priority: P1)\n' },
    },
    {
      path: 'specs/001-cart/tasks.md',
      bad: '- [ ] T001 [US2] Store the cart in `src/cart.ts`\n',
      files: { 'specs/001-cart/spec.md': '### User Story 1 - Fill the cart (Priority: P1)\n' },
    },
  ],
  scope: 'project',
  *check(project) {
    for (const feature of project.features) {
      const declared = declaredIn(feature);
      if (declared.size === 0) continue;
      for (const document of feature.documents) {
        const strange = labelsOf(document).filter(({ story }) => !declared.has(story));
        for (const labels of grouped(strange, ({ story }) => story).values())
          yield undeclared(document, labels, [...declared]);
      }
    }
  },
});

function declaredIn({ specs }: Feature): ReadonlySet<string> {
  return new Set(specs.flatMap(({ stories }) => stories.map(({ value }) => plainStory(value))));
}

function labelsOf({ tasks }: TaskDocument): Labelled[] {
  return tasks.flatMap((task) => {
    const { story, status } = task;
    return story === null || status === 'dropped' ? [] : [{ task, story: plainStory(story.value) }];
  });
}

function undeclared(
  document: TaskDocument,
  [first, ...others]: readonly Labelled[],
  declared: readonly string[],
) {
  const { task, story } = first as Labelled;
  const lines = others.slice(0, 5).map((other) => String(lineOf(document, other.task.at)));
  const more = others.length > lines.length ? [...lines, 'more'] : lines;
  const also = others.length === 0 ? '' : ` (also on line ${listed(more)})`;
  return {
    message: `Unexpected story \`${task.story?.value ?? story}\`${also}, expected one of the specification: ${listed(declared.slice(0, 8))}`,
    hint: 'Correct the label, or add the story to the specification',
    in: document.path,
    at: task.story?.at ?? task.at,
    task,
  };
}
