/** How messages write benchmarks. */
import type { Benchmark } from '../model/evidence.ts';
import { clip } from './questions.ts';

/** More names than these are counted. */
const MOST = 3;

/** `12.5 ms`. */
export function shown({ value, unit }: Pick<Benchmark, 'value' | 'unit'>): string {
  return `${value} ${clip(unit, 40)}`.trim();
}

/** Names of strangers, the first few: `a`, `b` and 3 more. */
export function quoted(names: readonly string[]): string {
  const some = names.slice(0, MOST).map((name) => (name === '' ? 'no unit' : `\`${clip(name, 80)}\``));
  const rest = names.length - some.length;
  return `${some.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
