/** Notes boxes that are nearly right, with the text that would be. */
import { type Box, rightBox } from './boxes.ts';
import type { Head } from './heads.ts';
import type { Entry } from './outline.ts';
import type { Reading } from './reading.ts';

/** Notes what is wrong with the box of an entry, if anything. */
export function noteMiss(reading: Reading, entry: Entry, box: Box, head: Head): void {
  const noBullet = entry.kind === 'text' && entry.marker === null;
  const gluedBullet = entry.kind === 'text' && entry.marker !== null;
  if (noBullet && head.id === null) return;
  const kind = noBullet ? 'no-bullet' : gluedBullet ? 'no-space' : box.miss;
  if (kind === null) return;
  const start = entry.marker === null || !gluedBullet ? box.at.start : entry.marker.start;
  const glued = /^\S/.test(reading.text.slice(box.at.end, box.at.end + 1)) && box.star === null;
  const right = `${rightBox(box.mark)}${glued ? ' ' : ''}`;
  const fix = kind === 'no-text' ? null : gluedBullet ? `- ${right}` : noBullet ? `- ${right}` : right;
  reading.nearMisses.push({ at: { start, end: box.at.end }, kind, fix });
}
