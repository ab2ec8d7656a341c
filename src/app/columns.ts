/** Two columns of text for the terminal. */
import { wrapped } from '../reporters/words.ts';

/** How wide help is. */
export const WIDTH = 80;

/** Names on the left, meanings wrapped on the right. */
export function columns(entries: readonly (readonly [string, string])[]): string[] {
  const left = Math.max(...entries.map(([name]) => name.length)) + 4;
  return entries.flatMap(([name, meaning]) => {
    const [first = '', ...others] = wrapped(meaning, WIDTH - left);
    return [`  ${name}`.padEnd(left) + first, ...others.map((line) => ' '.repeat(left) + line)];
  });
}
