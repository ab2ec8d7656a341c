/** Reads Mermaid graphs whose nodes are tasks, by their labels or by their names. */
import type { Range } from '../../model/place.ts';
import type { Edge } from './edges.ts';
import type { IdIndex } from './ids.ts';
import { type Mention, mentionsIn } from './mentions.ts';

/** `A --> B`, `A -->|label| B`, `A -.-> B`, `A ==> B`. */
const ARROW = /[ \t]{0,20}(?:-{2,8}|={2,8}|-\.{1,4}-)>[ \t]{0,20}(?:\|[^|\r\n]{0,80}\|[ \t]{0,20})?/g;
const NODE = /^[ \t]*([\p{L}\d_][\p{L}\d_.-]{0,40})[ \t]*(?:[[({>]{1,2}(.{0,200}))?/u;

/** The edges between nodes that are one task each. */
export function mermaidEdges(text: string, lines: readonly Range[], index: IdIndex): Edge[] {
  const statements = lines.map((line) =>
    partsOf(text, line).map((part) => part.map((node) => readNode(text, node))),
  );
  const labels = new Map<string, Mention>();
  for (const { name, task } of statements.flat(2)) {
    const found = task === null ? null : mentionAt(text, task, index);
    if (found !== null && !labels.has(name)) labels.set(name, found);
  }
  const taskOf = ({ name, at }: Node): Mention | null => labels.get(name) ?? mentionAt(text, at, index);
  return statements.flatMap((parts) =>
    parts.slice(1).flatMap((later, i) =>
      pairs(parts[i] as Node[], later).flatMap(([from, to]) => {
        const [prerequisite, dependent] = [taskOf(from), taskOf(to)];
        return prerequisite === null || dependent === null ? [] : [{ prerequisite, dependent }];
      }),
    ),
  );
}

interface Node {
  readonly name: string;
  readonly at: Range;
  /** The label, where one stands here. */
  readonly task: Range | null;
}

/** The nodes on the sides of the arrows of a line; `A & B` are two on one side. */
function partsOf(text: string, line: Range): Range[][] {
  const parts: Range[] = [];
  let start = line.start;
  for (const found of text.slice(line.start, line.end).matchAll(ARROW)) {
    parts.push({ start, end: line.start + found.index });
    start = line.start + found.index + found[0].length;
  }
  parts.push({ start, end: line.end });
  return parts.map((part) => splitAt(text, part, / & /g));
}

function splitAt(text: string, at: Range, separator: RegExp): Range[] {
  const pieces: Range[] = [];
  let start = at.start;
  for (const found of text.slice(at.start, at.end).matchAll(separator)) {
    pieces.push({ start, end: at.start + found.index });
    start = at.start + found.index + found[0].length;
  }
  return [...pieces, { start, end: at.end }];
}

function readNode(text: string, at: Range): Node {
  const found = NODE.exec(text.slice(at.start, at.end));
  if (found === null) return { name: '', at: { start: at.start, end: at.start }, task: null };
  const name = found[1] as string;
  const start = at.start + found[0].indexOf(name);
  const label = found[2];
  const from = at.start + found[0].length - (label?.length ?? 0);
  return {
    name,
    at: { start, end: start + name.length },
    task: label === undefined ? null : { start: from, end: from + label.length },
  };
}

/** The task that a label or name begins with; none where it names several. */
function mentionAt(text: string, at: Range, index: IdIndex): Mention | null {
  const mentions = mentionsIn(text, at, index, 'text');
  const [first] = mentions;
  if (first === undefined || first.id === null || mentions.length > 1) return null;
  const front = text.slice(at.start, first.at.start);
  return /^[\s"'`*#]*(?:\p{L}{2,10}[ \t])?[\s"'`*#]*$/u.test(front) ? first : null;
}

function pairs(left: readonly Node[], right: readonly Node[]): [Node, Node][] {
  return left.flatMap((from) => right.map((to): [Node, Node] => [from, to]));
}
