/** Makes operands of the nodes of a clause: lists and groups of tasks, with the keywords between them. */
import type { Range } from '../../model/place.ts';
import type { IdIndex } from './ids.ts';
import type { Keyword } from './keywords.ts';
import { listsOf } from './lists.ts';
import type { Mention } from './mentions.ts';
import type { GroupNode, Node } from './nodes.ts';

/** Tasks that stand on one side: a list, or a chain in brackets with its first and its last tasks. */
export interface Operand {
  readonly heads: readonly Mention[];
  readonly tails: readonly Mention[];
  readonly at: Range;
  /** True for a list without commas, which no clause ends in. */
  readonly tight: boolean;
  /** True where the tasks stand in brackets behind a name: "Setup (T001–T005)". */
  readonly named: boolean;
}

export type Item =
  | { readonly kind: 'operand'; readonly operand: Operand }
  | { readonly kind: 'key'; readonly key: Keyword };

/** What a group amounts to, given the operand that it follows directly. */
type ReadGroup = (group: GroupNode, before: Operand | null) => Operand | null;

/** The operands and keywords of a clause, in order. */
export function operandsOf(
  text: string,
  nodes: readonly Node[],
  index: IdIndex,
  readGroup: ReadGroup,
): Item[] {
  const items: Item[] = [];
  let run: Mention[] = [];
  const flush = () => {
    for (const operand of operandsOfRun(text, run, index)) items.push({ kind: 'operand', operand });
    run = [];
  };
  for (const node of nodes) {
    if (node.kind === 'mention') {
      run.push(node.mention);
      continue;
    }
    const attached = node.kind === 'group' && isAttached(text, run, node);
    // A gloss such as "(from T001)" behind an id does not interrupt a list.
    if (attached && !node.keyed) continue;
    flush();
    if (node.kind === 'key') items.push({ kind: 'key', key: node.key });
    else items.push(...itemsOfGroup(text, items, node, attached, readGroup));
  }
  flush();
  return merged(text, items);
}

/** What a group behind these items adds to them: its tasks, unless it only speaks of those in front of it. */
function itemsOfGroup(
  text: string,
  items: readonly Item[],
  group: GroupNode,
  attached: boolean,
  readGroup: ReadGroup,
): Item[] {
  const before = lastOperand(items);
  const operand = readGroup(group, before === null ? null : subjectIn(text, items, before, group));
  if (operand === null || attached || !beginsWithId(text, group, operand)) return [];
  const named = { ...operand, at: { start: group.start, end: group.end }, named: true };
  return [{ kind: 'operand', operand: named }];
}

function operandsOfRun(text: string, run: readonly Mention[], index: IdIndex): Operand[] {
  const lists = listsOf(run, index, (from, to) => text.slice(from.at.end, to.at.start));
  return lists.map(({ mentions, at, tight }) => ({
    heads: mentions,
    tails: mentions,
    at,
    tight,
    named: false,
  }));
}

/** "(T001–T005)" names tasks, "(see T005)" cites one. */
function beginsWithId(text: string, group: GroupNode, operand: Operand): boolean {
  return (
    group.keyed || /^[\s`*_"'[]*(?:tasks?\s)?[#\s`*_]*$/i.test(text.slice(group.start + 1, operand.at.start))
  );
}

/** Only signs between the last of these mentions and the bracket. */
function isAttached(text: string, run: readonly Mention[], group: GroupNode): boolean {
  const last = run.at(-1);
  return last !== undefined && /^[`*_"'\]\s]{0,6}$/.test(text.slice(last.at.end, group.start));
}

/** Only marks and "in parallel" between a list and the bracket that speaks of it. */
function isAside(text: string, from: number, to: number): boolean {
  return /^[`*_"'\]\s∥‖|,]*(?:(?:\[P\]|in parallel|parallel|en paralelo|em paralelo|en parallèle|параллельно|równolegle)[`*_\s]*)?$/iu.test(
    text.slice(from, to),
  );
}

/** What a bracket speaks of: the tasks right in front of it, or the tasks that the clause is about. */
function subjectIn(text: string, items: readonly Item[], before: Operand, node: GroupNode): Operand | null {
  if (isAside(text, before.at.end, node.start)) return subjectOf(before);
  return items.length === 1 && isTitled(text, before.at.end, node.start) ? before : null;
}

/** "T035: the manager (depends on T034)": a title between a task and the bracket. */
function isTitled(text: string, from: number, to: number): boolean {
  return to - from <= 160 && /^[`*_\]]{0,4}\s?(?:[:：]|[-–—]\s|"|“|「)[^()（）]*$/.test(text.slice(from, to));
}

/** "T003, T004 (after T001)" surely speaks of T004; "T003/T004 (after T001)" of both. */
function subjectOf(operand: Operand): Operand {
  const last = operand.heads.at(-1);
  return operand.tight || last === undefined ? operand : { ...operand, heads: [last], tails: [last] };
}

function lastOperand(items: readonly Item[]): Operand | null {
  const last = items.at(-1);
  return last?.kind === 'operand' ? last.operand : null;
}

const AND =
  /^[`*_\s]*(?:[,，、/+&]|(?:and|und|y|et|e|и|oraz|và)(?=\s)|[和与與及と]|및|와(?=\s)|과(?=\s))[`*_\s]*[\p{L}\p{N}&`*_\s-]{1,40}$/u;

/** "Tests (T006–T013) and Core (T014–T019)" is one operand. */
function merged(text: string, items: readonly Item[]): Item[] {
  const result: Item[] = [];
  for (const item of items) {
    const last = lastOperand(result);
    if (item.kind === 'operand' && item.operand.named && last !== null) {
      const gap = text.slice(last.at.end, item.operand.at.start);
      if (AND.test(gap)) {
        result[result.length - 1] = { kind: 'operand', operand: both(last, item.operand) };
        continue;
      }
    }
    result.push(item);
  }
  return result;
}

function both(left: Operand, right: Operand): Operand {
  return {
    heads: [...left.heads, ...right.heads],
    tails: [...left.tails, ...right.tails],
    at: { start: left.at.start, end: right.at.end },
    tight: true,
    named: true,
  };
}
