/** Tests that come later do not come. */
import {
  clip,
  defineRule,
  everywhere,
  isNone,
  lineAt,
  linesOf,
  lineText,
  maskCode,
  noOptions,
  type TaskDocument,
} from '../src/kit/index.ts';

const TEST =
  '(?:(?:unit|integration|regression|automated|e2e|end-to-end|acceptance|more) )?(?:tests?|testing|test coverage)';
const LATER =
  '(?:later|afterwards?|in (?:a|another|the next|a separate|a later|a future|some) (?:follow-?up(?: \\w+)?|pr|pull request|sprint|iteration|phase|release|task|ticket|issue|change|step)|as (?:a )?follow-?up|at a later (?:point|stage|time)|once (?:there is|we have|time permits)|when (?:there is|we have) time|if time permits|to (?:a |the )?(?:later|next|future|follow-?up)(?: \\w+)?|for (?:now|later))(?! (?:than|use|reference|stages?|steps?|phases?)\\b)';
/** A word of each pattern on a line with tests: most lists hold none, and are passed over at once. */
const DELAY =
  /later|afterward|follow-?up|defer|postpon|skip|omit|for now|permits|separate|another|next|there is|we have|(?:no|without) tests|(?:in an?|some|future) /gi;
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:add|write|do|leave|defer|postpone|skip|omit|cover|implement)(?:ing)? (?:the |all |any |automated )?${TEST} (?:\\w+ ){0,3}?${LATER}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${TEST} (?:(?:will|can|should|may|to|are|is|come|comes|be|get|being|added|written|done|follow|follows|deferred|postponed|addressed|handled|left|moved) ){0,4}${LATER}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:defer|postpone|skip|omit)(?:p?ing|ring)? (?:the |all |any )?${TEST}(?=\\s*(?:$|[.;,)]))`,
    'i',
  ),
  new RegExp(
    `\\b${TEST} (?:are |is |have been |were |will be )?(?:deferred|postponed)(?=\\s*(?:$|[.;)]))`,
    'i',
  ),
  /\b(?:no tests|without tests) (?:for now|yet|at this (?:point|stage))\b/i,
];

export default defineRule({
  id: 'tests-not-deferred',
  summary: 'Tests must not be put off.',
  why: `"Tests later" makes testing separate, optional work, and the later never comes. Found are sentences that put tests off
("add tests later", "tests in a follow-up PR", "skip tests for now"), and a field for tests that is just "none" without a
reason: \`**Tests**: none – covered by T014\` is an answer. The word test and the delay must stand in the same clause. Code,
fences, and text that is struck through do not count. Sentences are understood in English, "none" in many languages.`,
  severity: everywhere('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Show the total later than the tax\n- [ ] T002 Write tests for vouchers\n' },
    { bad: '- [ ] T001 Create the form, add tests later\n' },
    { bad: '### Task 1: Log in\n\n**Tests**: none\n' },
  ],
  scope: 'document',
  *check(document) {
    yield* putOff(document);
    for (const task of document.tasks) {
      for (const { key, label, value } of task.fields) {
        if (key !== 'testing' || !isBareNone(value.value)) continue;
        yield {
          message: `Unexpected \`${clip(label.value, 30)}: ${clip(value.value, 20)}\` without a reason, expected tests or why there are none`,
          hint: 'Name the tests, or say behind "none" what covers the work',
          at: value.at,
          task,
        };
      }
    }
  },
});

function* putOff(document: TaskDocument) {
  if (!mayPutOff(document)) return;
  for (const { at, text, fenced } of linesOf(document)) {
    if (fenced || !/test/i.test(text)) continue;
    const line = maskCode(text).replace(/~~[^~]{0,400}~~/g, (struck) => ' '.repeat(struck.length));
    for (const { clause, start } of clausesOf(line)) {
      const found = PATTERNS.map((pattern) => pattern.exec(clause)).find((match) => match !== null);
      if (found === undefined) continue;
      const begin = at.start + start + found.index;
      yield {
        message: `Unexpected \`${clip(found[0], 60)}\`, expected tests as part of the work`,
        hint: 'Put the tests into the task itself, or name the task that holds them',
        at: { start: begin, end: begin + found[0].length },
      };
    }
  }
}

/** True when a line holds a word of delay and one of tests; each line is looked at once. */
function mayPutOff({ text, lines }: TaskDocument): boolean {
  let end = 0;
  for (const { index } of text.matchAll(DELAY)) {
    if (index < end) continue;
    const line = lineAt(lines, index);
    if (/test/i.test(lineText(text, lines, line))) return true;
    end = lines[line] ?? text.length;
  }
  return false;
}

/** The clauses of a line, each with where it begins. */
function clausesOf(line: string): { clause: string; start: number }[] {
  const clauses: { clause: string; start: number }[] = [];
  let start = 0;
  for (const clause of line.slice(0, 4000).split(/(?<=[.;:!?])(?=\s)/)) {
    clauses.push({ clause, start });
    start += clause.length;
  }
  return clauses;
}

function isBareNone(value: string): boolean {
  return (
    value.length < 20 &&
    isNone(value) &&
    !/[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(value.replace(/n\/a/i, 'na'))
  );
}
