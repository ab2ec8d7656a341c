/** The model as a tree of text: how a list was understood, at a glance. */
import type { PassedOver, TaskDocument } from '../model/document.ts';
import { lineAt, lineText } from '../model/place.ts';
import type { Status, Task } from '../model/task.ts';
import { visible } from './visible.ts';

const STATES: Readonly<Record<Status, string>> = { open: '[ ]', active: '[~]', done: '[x]', dropped: '[-]' };

/** Longer titles are cut: the tree is read down, not across. */
const TITLE = 72;
const WIDTH = 80;
/** So much of a title is shown however deep it stands. */
const SHORTEST = 24;

/** `inspect`: dialect and why, groups, tasks with state, dependencies and criteria, what was passed over and why. */
export function inspectText(documents: readonly TaskDocument[]): string {
  return documents.map((document) => linesOf(document).join('\n')).join('\n');
}

function linesOf(document: TaskDocument): string[] {
  const { path, dialect, dialectReason, tasks } = document;
  const counts = (['open', 'active', 'done', 'dropped'] as const)
    .map((status) => [status, tasks.filter((task) => task.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`);
  const total =
    tasks.length === 0
      ? 'no tasks'
      : `${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'}: ${counts.join(', ')}`;
  return [
    visible(path),
    `  read as ${dialect}: ${visible(dialectReason)}`,
    `  ${total}`,
    ...treeOf(document),
    ...criteriaLine('criteria of the whole list', document.criteria),
    ...passedLines(document),
    '',
  ];
}

/** The tasks below the headings they stand under. */
function treeOf(document: TaskDocument): string[] {
  const lines: string[] = [];
  let shown: number | null = null;
  for (const task of document.tasks) {
    if (task.section !== null && task.section !== shown) {
      const section = document.sections[task.section];
      if (section !== undefined)
        lines.push(`${lineOf(document, section.title.at.start)}  ${clip(section.title.value)}`);
    }
    shown = task.section;
    lines.push(...taskLines(document, task));
  }
  return lines;
}

function taskLines(document: TaskDocument, task: Task): string[] {
  const indent = '  '.repeat(2 + depthOf(document, task));
  const id = task.id === null ? '' : `${visible(task.id.value)} `;
  const marks = [
    task.parallel === null ? '' : ' (parallel)',
    task.optional === null ? '' : ' (optional)',
    task.story === null ? '' : ` (${visible(task.story.value)})`,
  ].join('');
  const front = `${lineOf(document, task.at.start)}${indent}${STATES[task.status]} ${id}`;
  const room = Math.max(SHORTEST, WIDTH - front.length - marks.length);
  const head = `${front}${clip(task.title.value, room)}${marks}`;
  const detail = `${' '.repeat(6)}${indent}    `;
  return [
    head,
    ...needs(task).map((line) => `${detail}${line}`),
    ...criteriaLine(`${detail}criteria`, task.criteria),
  ];
}

function needs(task: Task): string[] {
  const ids = task.dependsOn.map(({ value }) => visible(value.id));
  const others = task.external.map(({ value }) => `"${clip(value)}"`);
  const unknown = task.unresolved.map(({ value }) => `${visible(value.id)} (no task)`);
  const all = [...ids, ...others, ...unknown];
  return all.length === 0 ? [] : [`needs ${all.join(', ')}`];
}

function criteriaLine(label: string, criteria: TaskDocument['criteria']): string[] {
  if (criteria.length === 0) return [];
  const ticked = criteria.filter(({ checked }) => checked === true).length;
  return [`${label.startsWith(' ') ? '' : '  '}${label}: ${ticked} of ${criteria.length} ticked`];
}

function depthOf(document: TaskDocument, task: Task): number {
  let depth = 0;
  for (let at = task.parent; at !== null && depth < 12; at = document.tasks[at]?.parent ?? null) depth++;
  return depth;
}

/** What looks like a task and is none, by reason, with the first lines of each. */
function passedLines(document: TaskDocument): string[] {
  const byReason = new Map<string, PassedOver[]>();
  for (const passed of document.passedOver)
    byReason.set(passed.reason, [...(byReason.get(passed.reason) ?? []), passed]);
  return [...byReason].flatMap(([reason, all]) => [
    `  passed over, since it ${reason}:`,
    ...all
      .slice(0, 3)
      .map(
        ({ at }) =>
          `  ${lineOf(document, at.start)}${clip(lineText(document.text, document.lines, lineAt(document.lines, at.start)))}`,
      ),
    ...(all.length > 3 ? [`        and ${all.length - 3} more`] : []),
  ]);
}

/** The number of a line, in a column of its own. */
function lineOf(document: TaskDocument, offset: number): string {
  return `${String(lineAt(document.lines, offset)).padStart(4)}  `;
}

function clip(text: string, room: number = TITLE): string {
  const plain = visible(text.replace(/\s+/g, ' ').trim());
  return plain.length > room ? `${plain.slice(0, room - 1)}…` : plain;
}
