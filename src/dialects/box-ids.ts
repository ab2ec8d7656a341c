/** The check boxes of a file with their ids, and how they sit among headings and other boxes. */
import type { Section } from '../model/document.ts';
import { idAt } from './heads.ts';
import type { ReadId } from './ids.ts';
import type { Entry, Outline } from './outline.ts';

/** A box that stands outside legends and samples. */
export interface BoxId {
  readonly entry: Entry;
  readonly kind: Section['kind'];
  /** Null where it has none, or none that counts. */
  readonly id: string | null;
}

export interface BoxIds {
  readonly boxes: readonly BoxId[];
  /** True where a number before a blank is an id, as in `- [ ] 1 Title`, since most boxes are numbered. */
  readonly counting: boolean;
}

/** The boxes of an outline in file order. */
export function boxIdsOf({ text, entries }: Outline, sections: readonly Section[]): BoxIds {
  const boxed = entries.filter((entry) => entry.box !== null && kindAt(sections, entry) !== 'legend');
  const read = boxed.map((entry) =>
    idAt(text, { start: entry.box?.content ?? entry.at.start, end: entry.at.end }),
  );
  const counting = read.filter((id) => isNumber(idOf(id, true))).length * 2 >= boxed.length;
  const boxes = boxed.map((entry, at) => ({
    entry,
    kind: kindAt(sections, entry),
    id: idOf(read[at] ?? null, counting),
  }));
  return { boxes, counting };
}

function kindAt(sections: readonly Section[], entry: Entry): Section['kind'] {
  return entry.section === null ? 'tasks' : (sections[entry.section] as Section).kind;
}

/** The id that was read, where its form counts. */
function idOf(read: ReadId | null, counting: boolean): string | null {
  // "Task 1" and "Step 2" on a box say nothing about the format: they number the steps of many.
  if (read === null || read.form === 'worded' || (read.form === 'counting' && !counting)) return null;
  return read.id.value;
}

/** True for `1`, `1.2`; false for `T001` and for none. */
export function isNumber(id: string | null): id is string {
  return id !== null && /^\d/.test(id);
}

/** Ids of boxes that stand in sections of tasks. */
export function definedIds(boxes: readonly BoxId[]): Set<string> {
  return new Set(boxes.flatMap(({ id, kind }) => (id !== null && kind === 'tasks' ? [id] : [])));
}

/** Boxes without an id that stand in sections of tasks and not below a box with an id. */
export function looseBoxes(outline: Outline, boxes: readonly BoxId[]): number {
  const named = new Set(boxes.filter(({ id }) => id !== null).map(({ entry }) => entry.index));
  // What stands below a box with an id belongs to it; entries come after those they stand in.
  for (const { index, parent } of outline.entries) if (parent !== null && named.has(parent)) named.add(index);
  return boxes.filter(({ entry, kind }) => kind === 'tasks' && !named.has(entry.index)).length;
}

/** How the boxes sit below the headings that name tasks; `tasks` has their ids by index of section. */
export function aroundTasks(
  sections: readonly Section[],
  tasks: ReadonlyMap<number, string>,
  boxes: readonly BoxId[],
): { readonly belowTasks: number; readonly stray: number } {
  const around = boxes.map(({ entry }) => taskAbove(sections, tasks, entry.section));
  const goesOn = ({ id }: BoxId, at: number) => around[at] != null && id?.startsWith(`${around[at]}.`);
  const isStray = ({ id, kind }: BoxId, at: number) => id === null && kind === 'tasks' && around[at] === null;
  return { belowTasks: boxes.filter(goesOn).length, stray: boxes.filter(isStray).length };
}

function taskAbove(
  sections: readonly Section[],
  tasks: ReadonlyMap<number, string>,
  section: number | null,
): string | null {
  for (let above = section; above !== null; above = sections[above]?.parent ?? null) {
    const task = tasks.get(above);
    if (task !== undefined) return task;
  }
  return null;
}

/** Boxes whose number begins with that of their group heading: `1.1` below `## 1. Name`. */
export function groupedBoxes(sections: readonly Section[], boxes: readonly BoxId[]): number {
  return boxes.filter(({ entry, id }) => {
    const group = entry.section === null ? undefined : sections[entry.section]?.number?.value;
    return id !== null && group !== undefined && id.startsWith(`${group}.`);
  }).length;
}

/** Headings such as `## 1. Name` with boxes right below them. */
export function groupsOfBoxes(sections: readonly Section[], boxes: readonly BoxId[]): number {
  const groups = new Set<number>();
  for (const { section } of boxes.map(({ entry }) => entry)) {
    const heading = section === null ? undefined : sections[section];
    if (heading?.depth === 2 && section !== null && /^\d+\.?\s/.test(heading.title.value))
      groups.add(section);
  }
  return groups.size;
}
