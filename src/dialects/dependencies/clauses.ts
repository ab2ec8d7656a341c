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
  for (const [i, node] of nodes.entries()) {
    const last = current.at(-1);
    if (last !== undefined) {
      const gap = text.slice(last.end, node.start);
      const cut = isRangeGap(gap, last, node) ? -1 : gap.search(BREAK);
      if (
        cut >= 0 &&
        !(node.kind === 'key' && /^\W*\s[—–]\s\W*$/.test(gap)) &&
        !isTitle(gap, current, node)
      ) {
        clauses.push(clause(text, current, { start, end: last.end + cut }));
        start = last.end + cut + 1;
        current = [];
      }
    }
    current.push(node);
    if (i === nodes.length - 1) clauses.push(clause(text, current, { start, end: at.end }));
  }
  return clauses;
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
