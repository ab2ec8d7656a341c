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

/** A word of testing or checking, in the languages that lists are written in; `_` and digits end a word, as in `test_a.py`. */
const TEST =
  /(?<!\p{L})(?:tests?|tested|testing|testable|unit-tests?|e2e|tdd|(?<=[._])spec(?=\.)|rspec|specs (?:pass|green)|coverage|assert\w*|verif\w+|validat\w+|check(?:s|ed)?|qa|benchmark\w*|smoke|regression\w*|pytest|jest|vitest|junit|prueba\w*|verifica\w*|teste\w*|vérifi\p{L}*|prüf\w*|getestet|kiểm (?:thử|tra)|testy|testów|weryfik\w*)(?!\p{L})|测试|測試|验证|驗證|校验|回归|テスト|検証|確認|테스트|검증|확인|тест|провер/iu;
/** `OrdersTest.java`, `OrderTests`. */
const TEST_NAME = /[a-z\d](?:Tests?|Specs?)(?![a-z])/;
/** Tasks that change no behaviour: documents, configuration, chores. */
const CHORE =
  /^(?:\W|the |a )*(?:docs?|document(?:ation|s)?|readme|changelog|write (?:the |a )?(?:docs|documentation|guide|readme)|update (?:the )?(?:docs|documentation|readme|changelog)|config(?:ur\w*)?|chore|comment|rename|move|format|bump|upgrade|clean ?up|delete|remove|release|publish|announce|meeting|decide|research|spike|design|plan|scaffold|install)(?!\p{L})|\bconfig(?:uration)?$|\b(?:documenta\p{L}*|dokument\p{L}*|docs|readme|project (?:setup|initiali[sz]ation|scaffold\w*))(?!\p{L})|文档|文檔|文書|ドキュメント|문서|документ/iu;

export default defineRule({
  id: 'tests-present',
  summary: 'A described task must say how it is tested.',
  why: `A task that asks for no test is finished without one, and testing becomes separate, optional work. A described task
needs a section about testing, or a word of testing or checking in its text, criteria or definition of done; what is said
for the whole list or for its group serves it too. A row of a table has no room for that, so a row about tests serves the
rows that it depends on and those that depend on it. Tasks about documents, configuration and chores are not judged, nor
are checkbox lists, where tests are tasks of their own. Where more than five tasks and most of the list lack it, that is
told once, with a place for each. One word is enough: the rule does not ask whether the tests fit.`,
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
    if (
      hasPart(document, 'testing', document.text) ||
      document.criteria.some(({ text }) => hasTest(text.value))
    )
      return;
    const units = unitsOf(document).filter((task) => !CHORE.test(task.title.value));
    const served = servedByRows(document);
    const isTested = (task: Task) =>
      served.has(task) || lineage(document, task).some((each) => saysTest(document, each));
    yield* lacking(units, isTested, {
      what: 'a word about testing',
      hint: 'Say in the criteria or definition of done which tests have to pass, or add a section `Testing`',
    });
  },
});

function hasTest(text: string): boolean {
  return TEST.test(text) || TEST_NAME.test(text);
}

function saysTest({ text }: TaskDocument, task: Task): boolean {
  return hasPart(task, 'testing', text) || hasTest(text.slice(task.extent.start, task.extent.end));
}

/** The rows that depend on a row about tests, as in "tests first", or that one depends on. */
function servedByRows({ tasks }: TaskDocument): ReadonlySet<Task> {
  const rows = tasks.filter(({ form }) => form === 'row');
  const tests = rows.filter(({ title }) => hasTest(title.value));
  const ids = new Set(tests.map(({ id }) => id?.value));
  const needed = new Set(tests.flatMap((task) => needsOf(task)));
  return new Set(
    rows.filter((task) => needed.has(task.id?.value ?? '') || needsOf(task).some((id) => ids.has(id))),
  );
}

function needsOf({ dependsOn }: Task): string[] {
  return dependsOn.map(({ value }) => value.id);
}
