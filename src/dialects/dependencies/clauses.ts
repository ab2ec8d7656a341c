/** Cuts a line where a statement ends. */
import type { Range } from '../../model/place.ts';
import type { Node } from './nodes.ts';

export interface Clause {
  readonly nodes: readonly Node[];
  readonly at: Range;
  /** Its text without what stands in groups. */
  readonly words: string;
}

const BREAK = /[.!?](?=\s|[^\x20-\x7e])|[;；。！？]|\s[—–]\s/;

/** Cuts the nodes of one level where a sentence ends between them. */
export function clausesOf(text: string, at: Range, nodes: readonly Node[]): Clause[] {
  const clauses: Clause[] = [];
  let current: Node[] = [];
  let start = at.start;
  for (const node of nodes) {
    const end = sentenceEnd(text, current, node);
    if (end >= 0) {
      clauses.push(clause(text, current, { start, end }));
      start = end + 1;
      current = [];
    }
    current.push(node);
  }
  if (current.length > 0) clauses.push(clause(text, current, { start, end: at.end }));
  return clauses;
}

/** Where a sentence ends between these nodes and the next, or -1 where it goes on. */
function sentenceEnd(text: string, current: readonly Node[], next: Node): number {
  const last = current.at(-1);
  if (last === undefined) return -1;
  const gap = text.slice(last.end, next.start);
  const cut = gap.search(BREAK);
  if (cut < 0 || isRangeGap(gap, last, next) || isDashedKey(gap, next) || isTitle(gap, current, next))
    return -1;
  return last.end + cut;
}

/** "T001 — depends on T002": a dash alone in front of a keyword. */
function isDashedKey(gap: string, to: Node): boolean {
  return to.kind === 'key' && /^\W*\s[—–]\s\W*$/.test(gap);
}

function isRangeGap(gap: string, from: Node, to: Node): boolean {
  return from.kind === 'mention' && to.kind === 'mention' && /^[`*_\s]*[—–][`*_\s]*$/.test(gap);
}

/** "T035 — the manager (depends on T034)": a title between the task that a line is about and what is said of it. */
function isTitle(gap: string, current: readonly Node[], node: Node): boolean {
  return (
    current.length === 1 &&
    current[0]?.kind === 'mention' &&
    node.kind === 'group' &&
    node.keyed &&
    /^[`*_]*\s[—–]\s[^.!?;；。！？—–]*$/.test(gap)
  );
}

function clause(text: string, nodes: readonly Node[], at: Range): Clause {
  let words = '';
  let from = at.start;
  for (const node of nodes) {
    if (node.kind !== 'group') continue;
    words += text.slice(from, node.start);
    from = node.end;
  }
  return { nodes, at, words: words + text.slice(from, Math.max(from, at.end)) };
}
