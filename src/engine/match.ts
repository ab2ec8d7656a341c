/** Finds the same task at the base and at the head: by its id, else by its title; also in another list. */
import type { DocumentPair, TaskAt, TaskPair } from '../model/comparison.ts';
import { sectionTitles, type TaskDocument } from '../model/document.ts';
import { grouped } from '../model/group.ts';
import { likeness, normalised } from '../model/wording.ts';

/** Under this likeness of their titles, two tasks with one id are different tasks. */
const SAME_TASK = 0.2;

type KeyOf = (at: TaskAt) => string | null;

/** Every task of the lists, with its counterpart where it has one. */
export function matchTasks(documents: readonly DocumentPair[]): TaskPair[] {
  const pairs: TaskPair[] = [];
  const left: Sides = { before: [], after: [] };
  for (const document of documents) {
    const sides = { before: tasksOf(document.before), after: tasksOf(document.after) };
    pairs.push(...matchWithin(sides));
    left.before.push(...sides.before);
    left.after.push(...sides.after);
  }
  pairs.push(...matched(left, byIdAndTitle, 'unique'), ...matched(left, byTitle, 'unique'));
  const removed = left.before.map((before) => ({ before, after: null, reused: false }));
  const added = left.after.map((after) => ({ before: null, after, reused: false }));
  return [...pairs, ...removed, ...added];
}

/** The tasks that have no counterpart yet. */
interface Sides {
  before: TaskAt[];
  after: TaskAt[];
}

function tasksOf(document: TaskDocument | null): TaskAt[] {
  return document === null ? [] : document.tasks.map((task) => ({ document, task }));
}

/** The surest likeness first, so that a list that was renumbered keeps its tasks apart. */
function matchWithin(sides: Sides): TaskPair[] {
  return [
    ...matched(sides, byIdAndTitle, 'in order'),
    ...matched(sides, bySectionAndTitle, 'in order'),
    ...matched(sides, byTitle, 'unique'),
    ...matched(sides, byId, 'in order').flatMap(apartWhereReused),
  ];
}

/** Takes the pairs with equal keys off both sides. */
function matched(sides: Sides, keyOf: KeyOf, mode: 'in order' | 'unique'): TaskPair[] {
  if (sides.before.length === 0 || sides.after.length === 0) return [];
  const base = grouped(sides.before, keyOf);
  const head = grouped(sides.after, keyOf);
  const pairs = [...base].flatMap(([key, olds]) => {
    const news = (key === null ? undefined : head.get(key)) ?? [];
    const isDoubtful = mode === 'unique' && (olds.length > 1 || news.length > 1);
    return isDoubtful ? [] : paired(olds, news);
  });
  const taken = new Set(pairs.flatMap(({ before, after }) => [before, after]));
  sides.before = sides.before.filter((at) => !taken.has(at));
  sides.after = sides.after.filter((at) => !taken.has(at));
  return pairs;
}

/** The first of one side with the first of the other, and so on, as long as there are some on both. */
function paired(olds: readonly TaskAt[], news: readonly TaskAt[]): TaskPair[] {
  return olds.flatMap((before, index) => {
    const after = news[index];
    return after === undefined ? [] : [{ before, after, reused: false }];
  });
}

function byId({ task }: TaskAt): string | null {
  return task.id === null ? null : task.id.value.toUpperCase();
}

function byTitle({ task }: TaskAt): string | null {
  return normalised(task.title.value) || null;
}

function byIdAndTitle(at: TaskAt): string | null {
  const id = byId(at);
  return id === null ? null : `${id}\n${normalised(at.task.title.value)}`;
}

function bySectionAndTitle(at: TaskAt): string | null {
  if (at.task.id !== null) return null;
  return [...sectionTitles(at.document, at.task), normalised(at.task.title.value)].join('\n');
}

function apartWhereReused(pair: TaskPair): TaskPair[] {
  const [old, now] = [pair.before?.task.title.value ?? '', pair.after?.task.title.value ?? ''];
  if (old === '' || now === '' || likeness(old, now) >= SAME_TASK) return [pair];
  return [
    { before: pair.before, after: null, reused: true },
    { before: null, after: pair.after, reused: true },
  ];
}
