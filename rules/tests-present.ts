/** Tests that no task asks for are tests that nobody writes. */
import {
  defineRule,
  hasPart,
  inDescriptive,
  lacking,
  lineage,
  noOptions,
  type Task,
  type TaskDocument,
  unitsOf,
} from '../src/kit/index.ts';

/** A word of testing or checking, in the languages that lists are written in. */
const TEST =
  /\b(?:tests?|tested|testing|testable|unit-tests?|e2e|tdd|spec(?:s|ed)?|coverage|assert\w*|verif\w+|validat\w+|check(?:s|ed)?|qa|benchmark\w*|smoke|regression|pytest|jest|vitest|junit|prueba\w*|verifica\w*|teste\w*|vérifi\w*|prüf\w*|getestet|kiểm (?:thử|tra)|testy|testów|weryfik\w*)\b|测试|測試|验证|驗證|テスト|検証|確認|테스트|검증|확인|тест|провер/i;
/** Tasks that change no behaviour: documents, configuration, chores. */
const CHORE =
  /^(?:\W|the |a )*(?:docs?|document(?:ation|s)?|readme|changelog|write (?:the |a )?(?:docs|documentation|guide|readme)|update (?:the )?(?:docs|documentation|readme|changelog)|config(?:ure|uration)?|chore|rename|move|format|bump|upgrade|clean ?up|delete|remove|release|publish|announce|meeting|decide|research|spike|design|plan)\b|documentation|\bdocs\b|readme/i;

export default defineRule({
  id: 'tests-present',
  summary: 'A described task must say how it is tested.',
  why: `A task that asks for no test is finished without one, and testing becomes separate, optional work. A described task
needs a section about testing, or a word of testing or checking in its text, criteria or definition of done; what is said
for the whole list or for its group serves it too. Tasks about documents, configuration and chores are not judged, nor are
checkbox lists, where tests are tasks of their own. One word is enough: the rule does not ask whether the tests fit.`,
  severity: inDescriptive('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Unit tests for a wrong password pass\n' },
    { good: '### Task 1: Update the README\n\nName the new flags.\n' },
    { bad: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] Users can log in\n' },
  ],
  scope: 'document',
  *check(document) {
    if (hasPart(document, 'testing') || document.criteria.some(({ text }) => TEST.test(text.value))) return;
    const units = unitsOf(document).filter((task) => !CHORE.test(task.title.value));
    yield* lacking(units, (task) => lineage(document, task).some((each) => saysTest(document, each)), {
      what: 'a word about testing',
      hint: 'Say in its criteria or definition of done which tests have to pass, or add a section `Testing`',
    });
  },
});

function saysTest({ text }: TaskDocument, task: Task): boolean {
  return hasPart(task, 'testing') || TEST.test(text.slice(task.extent.start, task.extent.end));
}
