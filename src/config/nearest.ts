/** Asks whether another name was meant. */
import { nearest } from '../model/nearest.ts';

/** `, did you mean \`x\`?`, or nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
  const name = nearest(written, known);
  return name === null ? '' : `, did you mean \`${name}\`?`;
}
