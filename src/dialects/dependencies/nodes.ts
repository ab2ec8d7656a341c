/** Cuts a line into what can say something about dependencies: mentions, keywords, and groups in brackets. */
import type { Range } from '../../model/place.ts';
import type { IdIndex } from './ids.ts';
import { type Keyword, keywordsIn } from './keywords.ts';
import { type Mention, mentionsIn } from './mentions.ts';

export interface MentionNode extends Range {
  readonly kind: 'mention';
  readonly mention: Mention;
}

export interface KeyNode extends Range {
  readonly kind: 'key';
  readonly key: Keyword;
}

/** A pair of round brackets and what stands inside. */
export interface GroupNode extends Range {
  readonly kind: 'group';
  readonly nodes: readonly Node[];
  /** True where a keyword stands inside. */
  readonly keyed: boolean;
}

export type Node = MentionNode | KeyNode | GroupNode;

/** Brackets deeper than this are read as if they were not there. */
const DEEPEST = 6;

/** The nodes of a stretch of text; empty where no task is mentioned. */
export function nodesIn(text: string, at: Range, index: IdIndex): Node[] {
  const mentions = mentionsIn(text, at, index, 'text');
  if (mentions.length === 0) return [];
  const leaves = withoutOverlap(mentions, keywordsIn(text, at));
  return nested(leaves, bracketsIn(text, at));
}

/** Mentions and keywords in one order; a keyword that is part of an id is none. */
function withoutOverlap(mentions: readonly Mention[], keys: readonly Keyword[]): Node[] {
  const leaves: Node[] = [];
  let next = 0;
  for (const mention of mentions) {
    for (; next < keys.length && (keys[next] as Keyword).end <= mention.at.start; next++)
      leaves.push(keyNode(keys[next] as Keyword));
    while (next < keys.length && (keys[next] as Keyword).start < mention.at.end) next++;
    leaves.push({ kind: 'mention', mention, ...mention.at });
  }
  for (; next < keys.length; next++) leaves.push(keyNode(keys[next] as Keyword));
  return leaves;
}

function keyNode(key: Keyword): KeyNode {
  return { kind: 'key', key, start: key.start, end: key.end };
}

/** Bracket pairs in order of their beginning; what does not pair is left out. */
function bracketsIn(text: string, at: Range): Range[] {
  const open: number[] = [];
  const pairs: Range[] = [];
  for (const found of text.slice(at.start, at.end).matchAll(/[()（）]/g)) {
    const offset = at.start + found.index;
    if (found[0] === '(' || found[0] === '（') open.push(offset);
    else {
      const start = open.pop();
      if (start !== undefined && open.length < DEEPEST) pairs.push({ start, end: offset + 1 });
    }
  }
  return pairs.sort((a, b) => a.start - b.start);
}

function nested(leaves: readonly Node[], pairs: readonly Range[]): Node[] {
  const root: Node[] = [];
  const open: { pair: Range; nodes: Node[] }[] = [];
  let next = 0;
  const close = (until: number) => {
    for (let top = open.at(-1); top !== undefined && top.pair.end <= until; top = open.at(-1)) {
      open.pop();
      if (top.nodes.length > 0) (open.at(-1)?.nodes ?? root).push(groupOf(top.pair, top.nodes));
    }
  };
  for (const leaf of leaves) {
    while (next < pairs.length && (pairs[next] as Range).start < leaf.start) {
      const pair = pairs[next++] as Range;
      close(pair.start);
      open.push({ pair, nodes: [] });
    }
    close(leaf.start);
    (open.at(-1)?.nodes ?? root).push(leaf);
  }
  close(Number.POSITIVE_INFINITY);
  return root;
}

function groupOf(pair: Range, nodes: readonly Node[]): GroupNode {
  const keyed = nodes.some((node) => node.kind === 'key' || (node.kind === 'group' && node.keyed));
  return { kind: 'group', nodes, keyed, ...pair };
}
