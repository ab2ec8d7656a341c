/** Questions that several rules ask of a document. */
import type { TaskDocument } from '../model/document.ts';
import { lineAt, type Range } from '../model/place.ts';
import type { Task } from '../model/task.ts';

export { nearest as closestOf } from '../model/nearest.ts';

/** The line on which something begins, for messages. */
export function lineOf(document: TaskDocument, at: Range): number {
  return lineAt(document.lines, at.start);
}

/** How a message names a task: its id, or else the beginning of its title. */
export function nameOf(task: Task): string {
  return task.id === null ? `\`${clip(task.title.value, 40)}\`` : `\`${task.id.value}\``;
}

/** The first words of a text that fit into `length`. */
export function clip(text: string, length: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= length) return folded;
  const cut = folded.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}

/** The place to underline for a task: its id where it has one, else its title, else its line. */
export function headOf(task: Task): Range {
  if (task.id !== null) return task.id.at;
  return task.title.at.end > task.title.at.start ? task.title.at : task.at;
}

/** A list in words: `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Index of the section of level one around a section (a list of its own, with own ids), or -1. */
export function topSection(document: TaskDocument, section: number | null): number {
  for (let at = section; at !== null; at = document.sections[at]?.parent ?? null) {
    if (document.sections[at]?.depth === 1) return at;
  }
  return -1;
}
