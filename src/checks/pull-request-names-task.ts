/** A pull request belongs to a task: otherwise nobody can tell what it is for, or what it completes. */
import {
  defineCheck,
  isSettled,
  listed,
  noOptions,
  type Reference,
  type ReferencePlace,
  type References,
  scopedId,
  type TaskDocument,
} from '../kit/index.ts';

const PLACES: Readonly<Record<ReferencePlace, string>> = {
  body: 'a `Tasks:` line in the description',
  title: 'the title',
  branch: 'the branch',
  commits: 'a commit message',
  flips: 'the box of a task',
};

export default defineCheck({
  id: 'pull-request-names-task',
  summary: 'A pull request must refer to at least one task.',
  why: `Work that belongs to no task is work that nobody planned, and a task whose pull request cannot be found is done
only by hearsay. A reference is a \`Tasks:\` line in the description, an id in the title, the branch or a commit message, or the
box of a task that the change ticks; \`references.require\` asks for a written one (\`explicit\`) or for one in each of some
places. A reference that names no task does not count. Text in fences, quotes and comments of the description is not read.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: {
        body: 'Adds the form.\n\nTasks: T012',
        after: { 'specs/001-auth/tasks.md': '- [ ] T012 Add the form in src/form.ts\n' },
      },
    },
    {
      bad: {
        title: 'Add the form',
        after: { 'specs/001-auth/tasks.md': '- [ ] T012 Add the form in src/form.ts\n' },
      },
    },
  ],
  needs: ['references', 'after'],
  *check({ references, after }, _, context) {
    const { require, from } = context.references;
    const found = references.list.filter(({ state }) => state !== 'unknown');
    const hint = hintOf(after.documents, references, from);
    if (typeof require !== 'string') {
      for (const place of require) yield* missingIn(place, found, references, hint);
      return;
    }
    const counted = require === 'any' ? found : found.filter((reference) => reference.from !== 'flips');
    if (counted.length > 0) return;
    const unread = references.unread.filter(({ place }) => require === 'any' || place !== 'flips');
    if (unread[0] !== undefined) yield { unjudged: unread.map(({ reason }) => reason).join('; ') };
    else if (require === 'any')
      yield { message: 'Unexpected pull request without a task, expected it to name at least one', hint };
    else
      yield {
        message: 'Unexpected pull request without a written task id, expected it to name at least one',
        hint,
      };
  },
});

function* missingIn(
  place: ReferencePlace,
  found: readonly Reference[],
  { unread }: References,
  hint: string,
) {
  if (found.some(({ from }) => from === place)) return;
  const reason = unread.find((each) => each.place === place)?.reason;
  if (reason !== undefined) yield { unjudged: reason };
  else yield { message: `Unexpected lack of a task in ${PLACES[place]}, expected a reference there`, hint };
}

/** What to write, with a task that is open, if possible of the feature that is meant. */
function hintOf(
  documents: readonly TaskDocument[],
  references: References,
  from: readonly ReferencePlace[],
): string {
  const example = openTask(documents, references) ?? 'T012';
  const ways = [
    ...(from.includes('body') ? [`write \`Tasks: ${example}\` on a line of its own in the description`] : []),
    ...(from.includes('title') ? ['put the id into the title'] : []),
    ...(from.includes('flips') ? ['tick the box of the task that this change completes'] : []),
  ];
  const hint = ways.length > 1 ? `${ways.slice(0, -1).join(', ')}, or ${ways.at(-1)}` : ways.join('');
  if (hint === '')
    return `Name a task such as \`${example}\` in ${listed(from.map((place) => PLACES[place]))}`;
  return hint.charAt(0).toUpperCase() + hint.slice(1);
}

function openTask(documents: readonly TaskDocument[], { tasks }: References): string | null {
  for (const document of [...tasks.map((task) => task.document), ...documents]) {
    const open = document.tasks.find((task) => task.id !== null && !isSettled(task));
    if (open?.id) return scopedId(document, open.id.value);
  }
  return null;
}
