/** Notes boxes that are nearly right, with the text that would be. */
import type { NearMiss } from '../model/document.ts';
import { type Box, rightBox } from './boxes.ts';
import type { Head } from './heads.ts';
import type { Entry } from './outline.ts';
import type { Reading } from './reading.ts';

/** Notes what is wrong with the box of an entry, if anything. */
export function noteMiss(reading: Reading, entry: Entry, box: Box, head: Head): void {
  const kind = missOf(entry, box, head);
  if (kind === null) return;
  const bullet = entry.kind === 'text' ? entry.marker : null;
  const at = { start: bullet?.start ?? box.at.start, end: box.at.end };
  reading.nearMisses.push({ at, kind, fix: kind === 'no-text' ? null : spelling(reading.text, entry, box) });
}

/** In the text of a paragraph a box lacks its bullet, or the blank behind it; without an id it may be prose. */
function missOf(entry: Entry, box: Box, head: Head): NearMiss['kind'] | null {
  if (entry.kind === 'item') return box.miss;
  if (entry.marker !== null) return 'no-space';
  return head.id === null ? null : 'no-bullet';
}

/** What the box should be, with its bullet where the list has none, and a blank in front of glued text. */
function spelling(text: string, entry: Entry, box: Box): string {
  const glued = box.star === null && /^\S/.test(text.slice(box.at.end, box.at.end + 1));
  return `${entry.kind === 'text' ? '- ' : ''}${rightBox(box.mark)}${glued ? ' ' : ''}`;
}
