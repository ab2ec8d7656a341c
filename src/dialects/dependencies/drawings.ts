/** Reads drawings of tasks: trees and arrows in a fence, and Mermaid graphs. */
import type { DependencyLine } from '../subject.ts';
import type { IdIndex } from './ids.ts';
import type { Edge } from './link.ts';

/** The edges that the drawings among these lines show. */
export function drawingsIn(_text: string, _lines: readonly DependencyLine[], _index: IdIndex): Edge[] {
  return [];
}
