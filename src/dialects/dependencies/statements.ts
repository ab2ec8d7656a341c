/** Reads what a line of a section about dependencies says: which tasks need which. */
import type { Range } from '../../model/place.ts';
import { clausesOf } from './clauses.ts';
import type { Edge } from './edges.ts';
import type { IdIndex } from './ids.ts';
import { denies, isConditional } from './keywords.ts';
import { edgesOf } from './link.ts';
import { type Node, nodesIn } from './nodes.ts';
import { type Operand, operandsOf } from './operands.ts';

export interface StatementOptions {
  /** False in sections about parallel work, where an arrow is the plan of a worker. */
  readonly arrows: boolean;
}

const WORKER =
  /^[\s*>#\d.`-]*(?:developer|dev|agent|team|worker|engineer|person|entwickler|desarrollador|développeur|desenvolvedor|разработчик|программист|开发者|開発者|개발자)\b\s*[A-Z\d#]?/iu;
/** "must be done first": with it an arrow states an order even where parallel work is planned. */
const MUST_FIRST =
  /\bmust (?:\w+ ){1,3}first\b|\bmuss zuerst\b|\bdoit (?:\S+ ){0,3}d['’]abord\b|\bdebe (?:\S+ ){0,3}primero\b|\bdeve (?:\S+ ){0,3}primeiro\b|должн\p{L}* (?:\p{L}+ ){0,2}(?:первым|первой|сначала)|必须(?:首)?先|必須先|先に(?:完了|実施)/iu;
const INCLUSIVE = /\b(?:inclus|inclusive|inclusief|inklusive|inclusivo|włącznie|включительно)\b|包含在内/iu;

/** The edges that a line states. Both sides must name tasks. */
export function statementsIn(
  text: string,
  at: Range,
  index: IdIndex,
  options: StatementOptions,
): readonly Edge[] {
  const line = text.slice(at.start, at.end);
  if (WORKER.test(line)) return [];
  const arrows = options.arrows || MUST_FIRST.test(line);
  return readLevel(text, at, nodesIn(text, at, index), { index, options: { arrows }, subject: null }).edges;
}

interface Context {
  readonly index: IdIndex;
  readonly options: StatementOptions;
  /** What a bracket speaks of: "T007 (after T006)". */
  readonly subject: Operand | null;
}

interface Level {
  readonly edges: readonly Edge[];
  /** The chain or list that the level amounts to, for an arrow that leads to or from it. */
  readonly operand: Operand | null;
}

function readLevel(
  text: string,
  at: Range,
  nodes: readonly Node[],
  { index, options, subject }: Context,
): Level {
  const edges: Edge[] = [];
  const chains: Operand[] = [];
  for (const clause of clausesOf(text, at, nodes)) {
    const operands = operandsOf(text, clause.nodes, index, (group, before) => {
      const inner = { start: group.start + 1, end: group.end - 1 };
      const level = readLevel(text, inner, group.nodes, { index, options, subject: before });
      edges.push(...level.edges);
      return level.operand;
    });
    if (declaresNothing(clause.words)) continue;
    const linked = edgesOf(text, clause.at, operands, options.arrows, subject);
    edges.push(...linked.edges);
    if (linked.whole !== null) chains.push(linked.whole);
  }
  return { edges, operand: union(chains) };
}

function declaresNothing(words: string): boolean {
  return denies(words) || isConditional(words) || INCLUSIVE.test(words);
}

function union(operands: readonly Operand[]): Operand | null {
  const [first] = operands;
  if (first === undefined) return null;
  return {
    ...first,
    heads: operands.flatMap(({ heads }) => heads),
    tails: operands.flatMap(({ tails }) => tails),
    at: { start: first.at.start, end: (operands.at(-1) as Operand).at.end },
  };
}
