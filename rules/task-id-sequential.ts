/** Ids that go up as one reads down are found without a search. */
import {
  compareNumbers,
  defineRule,
  grouped,
  type IdParts,
  idParts,
  lineOf,
  option,
  type Task,
  type TaskDocument,
  topSection,
  z,
} from '../src/kit/index.ts';

interface Named {
  readonly task: Task;
  readonly parts: IdParts;
}

export default defineRule({
  id: 'task-id-sequential',
  summary: 'The ids of a list must go up.',
  why: `Ids in the order of the list are easy to find and show where the next one belongs. Many good lists break that on
purpose, since a task that is added later keeps its place in the work and not in the numbers, so no preset but \`strict\` asks
for it. Ids with the same letters are compared below one heading of level one. With \`gaps: true\` a number that was left out
is told too.`,
  severity: 'off',
  preset: 'strict',
  since: '0.1.0',
  options: z.strictObject({
    gaps: option(z.boolean(), false, 'Whether numbers that are left out are told as well.'),
  }),
  examples: [
    { good: '- [ ] T001 Create the schema\n- [ ] T004 Load the fixtures\n' },
    { bad: '- [ ] T001 Create the schema\n- [ ] T003 Load the fixtures\n- [ ] T002 Show the list\n' },
    {
      bad: '- [ ] T001 Create the schema\n- [ ] T004 Load the fixtures\n',
      options: { gaps: true },
    },
  ],
  scope: 'document',
  *check(document, { gaps }) {
    const named = document.tasks.flatMap((task): Named[] => {
      const parts = idParts(task.id?.value ?? '');
      return parts === null ? [] : [{ task, parts }];
    });
    const series = grouped(
      named,
      ({ task, parts }) => `${topSection(document, task.section)} ${parts.letters.toUpperCase()}`,
    );
    for (const ids of series.values()) {
      for (const [index, id] of ids.entries()) {
        const before = ids[index - 1];
        if (before !== undefined) yield* compared(document, before, id, gaps);
      }
    }
  },
});

function* compared(document: TaskDocument, before: Named, named: Named, gaps: boolean) {
  const [earlier, later] = [before.parts.numbers, named.parts.numbers];
  if (compareNumbers(earlier, later) > 0) yield descent(document, before, named);
  else if (gaps && isGap(earlier, later)) yield gap(document, before, named);
}

/** True where a number is left out: behind `1.2` come `1.3`, `1.2.1`, `2` and `2.1`. */
function isGap(before: readonly string[], after: readonly string[]): boolean {
  const at = after.findIndex((number, index) => Number(number) !== Number(before[index] ?? -1));
  if (at < 0) return false;
  const start = before[at] === undefined ? 0 : Number(before[at]);
  return Number(after[at]) - start > 1 || after.slice(at + 1).some((number) => Number(number) > 1);
}

function descent(document: TaskDocument, before: Named, { task }: Named) {
  return {
    message: `Unexpected id \`${task.id?.value}\` behind \`${before.task.id?.value}\` (line ${lineOf(document, before.task.at)}), expected ids that go up`,
    hint: 'Move the task to its place, or give it the next number',
    at: task.id?.at ?? task.at,
    task,
  };
}

function gap(document: TaskDocument, before: Named, { task }: Named) {
  return {
    message: `Unexpected gap between \`${before.task.id?.value}\` (line ${lineOf(document, before.task.at)}) and \`${task.id?.value}\`, expected no number left out`,
    hint: 'Give the task the next number, or keep a line for the task that was removed',
    at: task.id?.at ?? task.at,
    task,
  };
}
