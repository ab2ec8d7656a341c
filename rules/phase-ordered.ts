/** Phases are worked off from top to bottom, so their numbers should go up. */
import {
  clip,
  compareNumbers,
  defineRule,
  everywhere,
  grouped,
  groupsOf,
  lineOf,
  noOptions,
  phaseKindOf,
  phaseNumberOf,
  type Section,
  sectionsAround,
  type TaskDocument,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'phase-ordered',
  summary: 'The numbers of phases must go up, and the foundation must stand before the stories.',
  why: `"After phase 3" has one meaning only if there is one phase 3 and it stands behind phase 2. A story in front of the
foundational phase starts before what all stories need is there. Only headings of numbered phases with tasks below them are
compared, and only with those of the same level below the same heading.`,
  severity: { ...everywhere('off'), 'spec-kit': 'notice', heading: 'notice', table: 'notice' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '## Phase 1: Setup\n\n- [ ] T001 Create the project\n\n## Phase 2: Foundational\n\n- [ ] T002 Open the database\n',
    },
    {
      bad: '## Phase 2: Foundational\n\n- [ ] T001 Open the database\n\n## Phase 1: Setup\n\n- [ ] T002 Create the project\n',
    },
    {
      bad: '## Phase 1: User Story 1\n\n- [ ] T001 [US1] Create the cart\n\n## Phase 2: Foundational\n\n- [ ] T002 Open the database\n',
    },
  ],
  scope: 'document',
  *check(document) {
    const filled = filledSections(document);
    const levels = grouped(filled, ({ parent, depth }) => `${parent} ${depth}`);
    for (const sections of levels.values()) {
      yield* numbersIn(document, sections);
      yield* storyTooEarly(document, sections);
    }
  },
});

/** The sections with tasks in them or below them, in file order. */
function filledSections(document: TaskDocument): Section[] {
  const filled = new Set(
    groupsOf(document).flatMap(({ tasks: [task] }) => sectionsAround(document, task?.section ?? null)),
  );
  return document.sections.filter((section) => filled.has(section));
}

function* numbersIn(document: TaskDocument, sections: readonly Section[]) {
  const phases = sections.flatMap((section) => {
    const number = phaseNumberOf(section.title.value);
    return number === null ? [] : [{ section, number }];
  });
  for (const [index, { section, number }] of phases.entries()) {
    const before = phases[index - 1];
    if (before === undefined || compareNumbers(before.number, number) < 0) continue;
    yield {
      message: `Unexpected phase "${clip(section.title.value, 30)}" behind "${clip(before.section.title.value, 30)}" (line ${lineOf(document, before.section.at)}), expected numbers that go up`,
      hint: 'Number the phases in the order in which they are worked off',
      at: section.title.at,
    };
  }
}

function* storyTooEarly(document: TaskDocument, sections: readonly Section[]) {
  const story = sections.find((section) => section.story !== null);
  const foundation = sections.find(({ title }) => phaseKindOf(title.value) === 'foundational');
  if (story === undefined || foundation === undefined || story.at.start > foundation.at.start) return;
  yield {
    message: `Unexpected story \`${story.story}\` before the foundational phase on line ${lineOf(document, foundation.at)}, expected it behind`,
    hint: 'Move the foundation up, since all stories build on it',
    at: story.title.at,
  };
}
