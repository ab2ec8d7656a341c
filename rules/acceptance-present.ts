/** Without acceptance criteria nobody can say whether a task is done. */
import {
  type Context,
  defineRule,
  everywhere,
  type Field,
  isDescriptive,
  isFilled,
  lacking,
  lineage,
  noOptions,
  type Part,
  type Problem,
  type Section,
  type Task,
  type TaskDocument,
  unitsOf,
} from '../src/kit/index.ts';

/** "Independent Test" of Spec Kit and acceptance text, in the languages that lists are written in. */
const STORY_TEST =
  /independent(?:er)? test|acceptance|accepted when|done when|独立测试|獨立測試|独立テスト|독립 테스트|prueba independiente|test indépendant|teste independente|unabhängiger test|независим\S+ (?:тест|проверк)|验收|受け?入|인수|aceptaci[óo]n|aceita[çc][ãa]o|akzeptanz|приёмк|приемк/i;

/** Other names for what shows that a task is done; tests that have to be written are something else. */
const BY_ANOTHER_NAME =
  /^[^\p{L}]*(?:(?:success|completion|validation|verification) (?:criteria|conditions)|verification|validation|verify)[^\p{L}]*$|완료 ?(?:조건|기준)|完了(?:条件|基準)|完成(?:条件|條件|标准|標準)|crit[ée]rios de (?:conclus|sucess)|criterios de (?:éxito|finaliz)|critères de (?:succès|réussite)|erfolgskriterien|критери\p{L}* (?:готовност|успех|завершен)/iu;

export default defineRule({
  id: 'acceptance-present',
  summary: 'A described task must have acceptance criteria; a story of Spec Kit must say how it is tested.',
  why: `Acceptance criteria are what author, developer and reviewer agree on before the work begins. A task described under a
heading needs at least one, in a section, field or list of that name, or of a name that means the same ("Success criteria",
"Verification", "완료 조건"). In Spec Kit the story is the unit: a phase of a
story with neither an "Independent Test" nor acceptance text is found where other stories of the list have one. Criteria
for the whole list serve every task in it. Kiro and OpenSpec keep their criteria in other files, so their lists are not
judged. The rule does not ask whether the criteria are any good.`,
  severity: { ...everywhere('off'), 'spec-kit': 'warning', heading: 'warning', table: 'warning' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] A wrong password answers 401\n' },
    { bad: '### Task 1: Log in\n\nUsers can log in.\n' },
  ],
  scope: 'document',
  *check(document: TaskDocument, _options: unknown, _context: Context): Generator<Problem> {
    if (document.dialect === 'spec-kit') yield* storiesWithout(document);
    else if (isDescriptive(document) && !hasAcceptance(document, document.text)) {
      const isAccepted = (task: Task) => lineage(document, task).some((each) => isOwn(each, document.text));
      yield* lacking(unitsOf(document), isAccepted, {
        what: 'an acceptance criterion',
        hint: 'Add a section `Acceptance Criteria` with a box for each thing that can be checked',
      });
    }
  },
});

function isOwn(task: Task, text: string): boolean {
  const isAbout = ({ key, label }: Field) => key === 'acceptance' || BY_ANOTHER_NAME.test(label.value);
  return hasAcceptance(task, text) || task.fields.some((field) => field.value.value !== '' && isAbout(field));
}

function hasAcceptance(owner: Pick<Task, 'parts' | 'criteria'>, text: string): boolean {
  return (
    owner.criteria.some(({ kind }) => kind === 'acceptance') ||
    owner.parts.some((part) => (part.key === 'acceptance' || isRenamed(part)) && isFilled(part, text))
  );
}

function isRenamed({ key, title }: Part): boolean {
  return key !== null && BY_ANOTHER_NAME.test(title.value);
}

/** Phases of stories that lack what other phases of the list have. */
function* storiesWithout(document: TaskDocument): Generator<Problem> {
  const holders = holdersOf(document);
  const stories = document.sections.filter((section, at) => section.story !== null && holders.has(at));
  const tested = new Set(
    stories.filter((section) => STORY_TEST.test(wordsOf(document, section))).map(({ story }) => story),
  );
  if (tested.size === 0) return;
  const told = new Set(tested);
  for (const section of stories) {
    if (told.has(section.story)) continue;
    told.add(section.story);
    yield {
      message: `Unexpected story \`${section.story}\` without an independent test, expected one as other stories have`,
      hint: 'Add a line `**Independent Test**:` that says how the story is shown to work on its own',
      at: section.title.at,
    };
  }
}

/** The sections that hold tasks, their own or those of sections below. */
function holdersOf({ sections, tasks }: TaskDocument): ReadonlySet<number> {
  const holders = new Set<number>();
  for (const task of tasks) {
    let at = task.section;
    while (at !== null && !holders.has(at)) {
      holders.add(at);
      at = sections[at]?.parent ?? null;
    }
  }
  return holders;
}

/** The text of a phase, with its sub-headings. */
function wordsOf(document: TaskDocument, section: Section): string {
  return document.text.slice(section.title.at.end, section.at.end);
}
