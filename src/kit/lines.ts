/** The lines of a document, each with its place and whether it belongs to a closed code fence. */
import type { Block, Root } from '../model/block.ts';
import { blocksOf, type TaskDocument } from '../model/document.ts';
import type { Range } from '../model/place.ts';

export interface DocumentLine {
  /** Without the line end. */
  readonly at: Range;
  readonly text: string;
  readonly fenced: boolean;
}

/** Every line in order. */
export function* linesOf(document: TaskDocument): Generator<DocumentLine> {
  const fences = closedFences(document.tree);
  let next = 0;
  let index = 0;
  for (const start of document.lines) {
    index++;
    while ((fences[next]?.end ?? start + 1) <= start) next++;
    const end = endOfLine(document.text, start, document.lines[index] ?? document.text.length);
    const fenced = (fences[next]?.start ?? start) < start;
    yield { at: { start, end }, text: document.text.slice(start, end), fenced };
  }
}

/** Where the line at `start` ends, without the line end in front of `next`. */
function endOfLine(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

const fencesOfTrees = new WeakMap<Root, readonly Block[]>();

/** Found once for each tree: every rule that goes by lines asks. */
function closedFences(tree: Root): readonly Block[] {
  const known = fencesOfTrees.get(tree);
  if (known !== undefined) return known;
  const fences = blocksOf(tree).filter(isClosedFence);
  fencesOfTrees.set(tree, fences);
  return fences;
}

function isClosedFence(block: Block): boolean {
  return block.type === 'code' && block.fenced && block.closed;
}
