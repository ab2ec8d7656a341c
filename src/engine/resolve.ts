/** From an id as written to the task that it means. */
import type { TaskAt } from '../model/comparison.ts';
import type { TaskDocument } from '../model/document.ts';
import type { Reference, ReferenceTarget } from '../model/reference.ts';
import { indexTasks, type TaskIndex } from './task-index.ts';
import type { WrittenId } from './written.ts';

/** What helps to choose between features that use the same id. */
export interface Hints {
  readonly touched: ReadonlySet<TaskDocument>;
  readonly branchFeature: string | null;
  /** Features that other references name. */
  readonly namedFeatures: ReadonlySet<string>;
}

export type Meaning = Pick<Reference, 'state' | 'targets'>;

/** Finds what an id means, or null where nothing says that it is a task id at all. */
export type Resolver = (written: WrittenId) => Meaning | null;

/** A resolver over the lists at the head, and at the base for tasks that are no longer there. */
export function resolver(
  after: readonly TaskDocument[],
  before: readonly TaskDocument[],
  hints: Hints,
): Resolver {
  const head = indexTasks(after);
  const base = indexTasks(before);
  return (written) => {
    const atHead = candidates(head, written);
    if (atHead.length > 0) return choose(atHead, 'head', hints);
    const atBase = candidates(base, written);
    if (atBase.length > 0) return choose(atBase, 'base', hints);
    return meansTask(written, head) ? { state: 'unknown', targets: [] } : null;
  };
}

/** The tasks it could mean, one group for each document. */
function candidates(index: TaskIndex, written: WrittenId): TaskAt[][] {
  for (const find of lookups(index, written)) {
    const starts = find(written.id).filter((at) => inFeature(at, written.feature));
    const groups =
      written.through === null ? starts.map((at) => [at]) : ranges(starts, find(written.through));
    if (groups.length > 0) return groups;
  }
  return [];
}

type Lookup = (id: string) => readonly TaskAt[];

/** From the surest reading down; only an id in a list or behind the word "task" may be spelled freely. */
function lookups(index: TaskIndex, { manner }: WrittenId): Lookup[] {
  const exact: Lookup[] = [index.exactly, (id) => endings(id).flatMap((end) => index.exactly(end))];
  if (manner === 'mentioned') return exact;
  return [
    index.exactly,
    (id) => index.nearly(id),
    (id) => index.nearly(`TASK-${id}`),
    (id) => index.nearly(id.replace(/^task[-_]?(?=\d)/i, '')),
    (id) => index.nearly(id.replace(/^task[-_]?(?=\d)/i, 'T')),
  ];
}

/** What a joined word can end in: `fix-T012` in `T012`. */
function endings(id: string): string[] {
  const groups = id.split(/[-_]/);
  return groups.slice(1).flatMap((_, at) => {
    const end = groups.slice(at + 1).join('-');
    return /^\d/.test(end) ? [] : [end];
  });
}

function inFeature({ document }: TaskAt, feature: string | null): boolean {
  return feature === null || document.feature?.toLowerCase() === feature.toLowerCase();
}

/** The tasks between two ends that stand in one document. */
function ranges(starts: readonly TaskAt[], ends: readonly TaskAt[]): TaskAt[][] {
  return starts.flatMap(({ document, task }) => {
    const end = ends.find((other) => other.document === document);
    if (end === undefined) return [];
    const [from, to] = [document.tasks.indexOf(task), document.tasks.indexOf(end.task)];
    const between = document.tasks.slice(Math.min(from, to), Math.max(from, to) + 1);
    return [between.filter((each) => each.id !== null).map((each) => ({ document, task: each }))];
  });
}

/** Narrows the documents down: the feature that is touched, the branch, other references. */
function choose(groups: TaskAt[][], side: ReferenceTarget['side'], hints: Hints): Meaning {
  const tests: ((document: TaskDocument) => boolean)[] = [
    (document) => hints.touched.has(document),
    (document) => document.feature !== null && document.feature === hints.branchFeature,
    (document) => document.feature !== null && hints.namedFeatures.has(document.feature.toLowerCase()),
  ];
  let left = groups;
  for (const test of tests) {
    const fitting = left.filter((group) => group.some(({ document }) => test(document)));
    if (fitting.length > 0) left = fitting;
  }
  const targets = left.flat().map((at) => ({ ...at, side }));
  return { state: left.length === 1 ? 'found' : 'ambiguous', targets };
}

/** True where an id that no task has is yet meant as one: in a list, or in the form of this project's ids. */
function meansTask(written: WrittenId, index: TaskIndex): boolean {
  if (written.manner === 'listed') return true;
  const forms = [written.id, written.id.replace(/^task-/i, ''), ...endings(written.id)];
  return forms.some((id) => /\d\D?\d|\d\.\d/.test(id) && /[A-Za-z.]/.test(id) && index.hasForm(id));
}
