/** The lines of a document, each with its place and whether it belongs to a closed code fence. */
import type { Block } from '../model/block.ts';
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
  const fences = blocksOf(document.tree).filter(isClosedFence);
  let next = 0;
  for (const [index, start] of document.lines.entries()) {
    while ((fences[next]?.end ?? start + 1) <= start) next++;
    const raw = document.text.slice(start, document.lines[index + 1] ?? document.text.length);
    const text = raw.replace(/[\r\n]+$/, '');
    const fenced = (fences[next]?.start ?? start) < start;
    yield { at: { start, end: start + text.length }, text, fenced };
  }
}

function isClosedFence(block: Block): boolean {
  return block.type === 'code' && block.fenced && block.closed;
}
