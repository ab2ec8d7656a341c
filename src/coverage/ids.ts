/** Names of things on a line as numbers, so that a report with millions of them stays small. */

/** A number for a name, below zero: two names on one line share it in one of 2³¹ cases, and then keep their order. */
export function idOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0x80000000;
}

/** The id of a function. Engines number functions without a name anew in each run: only their order on the line counts. */
export function functionId(name: string, around = ''): number {
  if (/^\(?anonymous_\d+\)?$/.test(name)) return 0;
  return idOf(around === '' ? name : `${around} ${name}`);
}

const BLOCKS = 1 << 16;
const ARMS = 1 << 15;

/** The id of an arm of a block, both numbered; it is not below zero. */
export function armId(block: number, arm: number): number {
  return block < BLOCKS && arm < ARMS ? block * ARMS + arm : idOf(`${block},${arm}`);
}

/**
 * Ids of arms with the blocks counted on their line, where every block on it has but one arm. That is how engines write
 * the branches that they saw, numbered anew in each run; what compilers write always has the same numbers.
 */
export function recounted(lines: Int32Array, ids: Int32Array): void {
  for (let from = 0, to = 0; from < lines.length; from = to) {
    to = from + 1;
    while (lines[to] === lines[from]) to++;
    if (!isSingleArms(ids, from, to)) continue;
    for (let at = from; at < to; at++) ids[at] = (at - from) * ARMS;
  }
}

function isSingleArms(ids: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const id = ids[at] as number;
    if (id < 0 || id % ARMS !== 0 || (at > from && id === ids[at - 1])) return false;
  }
  return true;
}
