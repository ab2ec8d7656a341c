/** Units of benchmarks: which way is better, and how long a time is. */

/** Seconds for each unit of time that people write. */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ['ns', 1e-9],
  ['nanosecond', 1e-9],
  ['us', 1e-6],
  ['µs', 1e-6],
  ['μs', 1e-6],
  ['microsecond', 1e-6],
  ['ms', 1e-3],
  ['msec', 1e-3],
  ['millisecond', 1e-3],
  ['s', 1],
  ['sec', 1],
  ['second', 1],
  ['min', 60],
  ['minute', 60],
]);

/** The seconds of one unit: `ms`, `ns/op`, `milliseconds`; null for what is no time. */
export function secondsOf(unit: string): number | null {
  const word = unit
    .trim()
    .toLowerCase()
    .replace(/[ \t]*\/[ \t]*(?:op|iter|iteration|call|run|request|req)s?$/, '');
  return SECONDS.get(word) ?? SECONDS.get(word.replace(/s$/, '')) ?? null;
}

/** True where more is better: what is counted by time. */
export function isRate(unit: string): boolean {
  return /(?:\/|per[ \t]{1,3})s(?:ec(?:ond)?)?s?$|\bops\b|\brps\b|\bqps\b|\bhz\b|\bfps\b/i.test(unit.trim());
}
