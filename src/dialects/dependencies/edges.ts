/** The edges that a statement about two operands means. */
import type { Mention } from './mentions.ts';
import type { Operand } from './operands.ts';

/** `dependent` needs `prerequisite`. */
export interface Edge {
  readonly dependent: Mention;
  readonly prerequisite: Mention;
}

/** What one statement says: everything on one side needs everything on the other. */
export interface Link {
  readonly dependent: Operand;
  readonly prerequisite: Operand;
  readonly arrow: boolean;
  readonly gap: string;
}

const PAIRWISE =
  /counterpart|respective|corresponding|jeweilig|entsprechend|correspondiente|correspondant|соответств|对应|対応|해당/iu;

/** A sentence that means more edges than this was not written by a person. */
const MOST = 10_000;

/** All with all; one with one where the text says "their counterpart". */
export function pairs(text: string, { dependent, prerequisite, gap }: Link): Edge[] {
  const [later, earlier] = [dependent.heads, prerequisite.tails];
  const behind = text.slice(Math.max(dependent.at.end, prerequisite.at.end)).slice(0, 40);
  if (later.length === earlier.length && later.length > 1 && (PAIRWISE.test(gap) || PAIRWISE.test(behind)))
    return later.map((each, i) => ({ dependent: each, prerequisite: earlier[i] as Mention }));
  if (later.length * earlier.length > MOST) return [];
  return later.flatMap((each) => earlier.map((need) => ({ dependent: each, prerequisite: need })));
}
