/** Looks up ids as people write them: `t1`, `#T001` and `T001` are one task. */
import { prefixOf } from '../ids.ts';

/** The ids of a document, and how they are looked up. */
export interface IdIndex {
  /** Position in file order of the first task with this id, by the id and by its plain form. */
  readonly order: ReadonlyMap<string, number>;
  /** The ids in file order; empty for a task without one. */
  readonly ids: readonly string[];
  /** The letters that ids of this file begin with. */
  readonly prefixes: ReadonlySet<string>;
  /** True where tasks have bare numbers as ids. */
  readonly numeric: boolean;
  /** True where the numbers stand behind a word, as in "Task 4". */
  readonly worded: boolean;
  /** True where not more than one task has an id. */
  readonly single: boolean;
}

/** Indexes the ids of a document; a doubled id means its first task. */
export function indexIds(ids: readonly (string | null)[], worded = false): IdIndex {
  const order = new Map<string, number>();
  const prefixes = new Set<string>();
  for (const [at, id] of ids.entries()) {
    if (id === null) continue;
    for (const key of [id, plainForm(id)]) if (!order.has(key)) order.set(key, at);
    prefixes.add(prefixOf(id));
  }
  const numeric = prefixes.delete('');
  const known = new Set(ids.filter((id) => id !== null));
  return { order, ids: ids.map((id) => id ?? ''), prefixes, numeric, worded, single: known.size < 2 };
}

/** Without hash, zero padding and the dash behind the letters, in upper case. */
function plainForm(id: string): string {
  const simple = /^([A-Z]*)0*([1-9]\d*|0)$/.exec(id);
  if (simple !== null) return `${simple[1]}${simple[2]}`;
  return id
    .replace(/^#/, '')
    .toUpperCase()
    .replace(/^([A-Z]+)[-_](?=\d)/, '$1')
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
}

/** The id as its task writes it, or null for none of this file. */
export function resolve(index: IdIndex, written: string): string | null {
  const at =
    index.order.get(written) ??
    index.order.get(plainForm(written)) ??
    index.order.get(numberOf(index, written));
  return at === undefined ? null : (index.ids[at] as string);
}

/** `4` for `T4` in a file whose tasks are called "Task 4"; else nothing that is an id. */
function numberOf({ worded }: IdIndex, written: string): string {
  return worded ? (/^T(?:ASK)?[-_]?(\d[\d.]*)$/i.exec(written)?.[1] ?? '') : '';
}

/** The id that "Task 3" means where the tasks of the file are called `T3` or `TASK-003`. */
export function resolveNamed(index: IdIndex, number: string): string | null {
  const own = resolve(index, number);
  if (own !== null || index.numeric || index.prefixes.size !== 1) return own;
  const [prefix] = index.prefixes;
  return resolve(index, `${prefix}${number}`);
}

/** True for an id of the form that ids of this file have, whether or not a task has it. */
export function fits(index: IdIndex, written: string): boolean {
  return (
    index.prefixes.has(prefixOf(written)) &&
    /^#?[A-Za-z]{1,8}(?:[-_][A-Za-z]{1,6})?[-_]?\d{1,5}(?:[.-]\d{1,4}){0,4}[A-Za-z]?$/.test(written)
  );
}
