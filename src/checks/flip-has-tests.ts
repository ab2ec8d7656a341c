/** A task that asks for tests is not done without any. */
import {
  type Criterion,
  defineCheck,
  flipsOf,
  headOf,
  isComplete,
  option,
  type Task,
  type TaskAt,
  TEST_GLOBS,
  taskName,
  touchedPaths,
  z,
} from '../kit/index.ts';

const options = z.strictObject({
  tests: option(z.array(z.string()), [...TEST_GLOBS], 'Which files are tests.'),
});

const KIND =
  /\b(?:unit|integration|e2e|end-to-end|regression|contract|component|acceptance|smoke|property)[ -]tests?\b|\btests? coverage\b/i;
const WRITTEN =
  /\b(?:write|written|add|added|cover|covers|covered|coverage|create|created|implement|implemented|exist|include|included|achieve|extend)\b/i;
const WRITES_TESTS =
  /^(?:write|add|create|implement|extend|develop)\b[^.]{0,60}\b(?:tests\b|test (?:for|case|suite|that)\b)/i;
const NONE = /^(?:none|n\/a|no|not (?:needed|required|applicable)|-|—)(?![a-z])/i;

export default defineCheck({
  id: 'flip-has-tests',
  summary: 'A completed task that demands tests must come with a changed test file.',
  why: `A task demands tests when its title says to write some, when it names a test file, or when a testing criterion, field or
definition of done asks for unit, integration or other tests to exist. "All tests pass" asks for no new ones. Which files are tests is
decided by the globs of the option \`tests\`.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options,
  examples: [
    {
      good: {
        before: { 'tasks.md': '- [ ] T001 Write unit tests for the parser\n' },
        after: { 'tasks.md': '- [x] T001 Write unit tests for the parser\n', 'test/parser.test.ts': '' },
      },
    },
    {
      bad: {
        before: { 'tasks.md': '- [ ] T001 Write unit tests for the parser\n' },
        after: { 'tasks.md': '- [x] T001 Write unit tests for the parser\n', 'src/parser.ts': '' },
      },
    },
  ],
  needs: ['comparison', 'files'],
  *check({ comparison, files }, { tests }, { matches }) {
    const kept = files.items.filter(({ status }) => status !== 'removed');
    if (touchedPaths(kept).some((path) => matches(path, tests))) return;
    for (const { task: at } of flipsOf(comparison, 'completed')) {
      const reason = demand(at, (path) => matches(path, tests));
      if (reason === null) continue;
      if (!isComplete(files)) {
        yield { unjudged: `the list of changed files stops at ${files.items.length}` };
        return;
      }
      yield {
        message: `Unexpected completion of \`${taskName(at)}\` without a changed test file, expected one since ${reason}`,
        hint: 'Add the tests to this change, or leave the box of the task open; the option `tests` says which files are tests',
        in: at.document.path,
        at: headOf(at.task),
        task: at.task,
      };
    }
  },
});

/** Why the task demands tests, in a clause; null where it does not. */
function demand({ document, task }: TaskAt, isTest: (path: string) => boolean): string | null {
  if (WRITES_TESTS.test(task.title.value)) return 'its title says to write tests';
  if (task.paths.some(({ value }) => isTest(value.replace(/^\.?\//, '')))) return 'it names a test file';
  if (task.criteria.some(asksForTests)) return 'its criteria ask for tests';
  const asked = [...testingFields(task), ...testingParts(task, document.text)];
  return asked.some((text) => KIND.test(text) && !NONE.test(text.trim()))
    ? 'its testing section asks for tests'
    : null;
}

function asksForTests({ text, waived }: Criterion): boolean {
  return !waived && KIND.test(text.value) && WRITTEN.test(text.value);
}

function testingFields(task: Task): string[] {
  return task.fields.filter(({ key }) => key === 'testing').map(({ value }) => value.value);
}

function testingParts(task: Task, text: string): string[] {
  return task.parts
    .filter(({ key }) => key === 'testing')
    .map(({ body }) => text.slice(body.start, body.end));
}
