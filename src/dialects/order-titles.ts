/** Tells headings about dependencies or order from others. */
import { leadOf, plainWords } from './plain-words.ts';
import { isOrderWord } from './words.ts';

/** Signs and words that join the subjects of a heading: "Dependencies & Execution Order". */
const JOINT = / (?:&|\+|\/|and|und|et|y|e|и|i|và) |, |[,/与和及]|と|및 |[과와] /u;
/** What may follow "Dependencies" without changing what it is: "between phases". */
const BETWEEN = / (?:between|among|entre|zwischen|между|między|giữa) .*$/u;

/** True for a heading about dependencies or order, in whatever company: "Updated Dependency Graph (visual)". */
export function speaksOfOrder(title: string): boolean {
  return leadOf(plainWords(title).replaceAll('-', ' '))
    .split(JOINT)
    .some((piece) => namesOrder(piece.trim().replace(BETWEEN, '')));
}

/** A known heading, or words in front of one that says enough by itself: "建议执行顺序", "Task Execution Order". */
function namesOrder(piece: string): boolean {
  if (isOrderWord(piece)) return true;
  for (let at = piece.indexOf(' '); at >= 0; at = piece.indexOf(' ', at + 1)) {
    const rest = piece.slice(at + 1);
    if (rest.includes(' ') && isOrderWord(rest)) return true;
  }
  return UNSPACED.test(piece) && piece.length > 4 && isOrderWord(piece.replace(/^(?:タスク|.{2})/u, ''));
}

/** Scripts that put no blanks between words. */
const UNSPACED = /^[\u3040-\u30ff\u3400-\u9fff]+$/;
