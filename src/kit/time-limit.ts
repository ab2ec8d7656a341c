/** Limits of time in the words of a task: "sub-200ms response time", "answers within 1.5 s", "300 ms or less". */
import { lengthOf } from './benchmark-units.ts';
import { type Decimal, decimalOf } from './decimal.ts';

export interface TimeLimit {
  readonly value: Decimal;
  /** In picoseconds. */
  readonly length: bigint;
  /** Its unit as written. */
  readonly unit: string;
  /** As written: `sub-200ms`. */
  readonly text: string;
}

const UNIT =
  '(ms|msecs?|milliseconds?|µs|μs|us|microseconds?|ns|nanoseconds?|s|secs?|seconds?|mins?|minutes?)';
const NUMBER = '(\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,6})?|\\d{1,9}(?:[.,]\\d{1,6})?)';
const FIGURE = `${NUMBER}\\s{0,2}-?${UNIT}(?![A-Za-z])`;
/** `not less than` is the other way round, and `currently under` is no promise. */
const LESS =
  '(?<!\\b(?:not|no|never|currently|previously|formerly)\\s(?:be\\s|take\\s)?)\\b(?:under|below|within|(?:less|faster|quicker|shorter)\\sthan)\\b';
const MOST =
  '\\b(?:at\\s(?:the\\s)?most|(?:no|not|never)\\s(?:be\\s|take\\s)?(?:more|longer|slower)\\sthan|(?:not|never)\\sexceed(?:ing)?|maximum|max\\.?)(?![A-Za-z])';
const LIMIT = new RegExp(
  `(?:\\bsub[- ]?|(?:${LESS}|${MOST}|<=?|≤)[\\s:-]{0,3}(?:of\\s{1,3})?)${FIGURE}`,
  'gi',
);
const BEHIND = new RegExp(
  `(?<![\\d.,])${FIGURE}\\s\\(?(?:or\\s(?:less|faster|quicker|better|shorter|lower|below|under)|at\\s(?:the\\s)?most|max(?:imum)?)\\b`,
  'gi',
);

/** The limits in a text, in order; a figure that is named on both sides counts once. */
export function timeLimits(text: string): TimeLimit[] {
  const found = [...text.matchAll(LIMIT)];
  const behind = [...text.matchAll(BEHIND)].filter(
    ({ index }) => !found.some((each) => each.index <= index && index < each.index + each[0].length),
  );
  return [...found, ...behind]
    .sort((one, other) => one.index - other.index)
    .flatMap(([words, number = '', unit = '']) => {
      const length = lengthOf(unit);
      return length === null ? [] : [{ value: amountIn(number), length, unit, text: words.trim() }];
    });
}

/** `1,500` has a thousand, `1,5` has a comma for its point. */
function amountIn(written: string): Decimal {
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.|$)/.test(written);
  return decimalOf(isGrouped ? written.replaceAll(',', '') : written.replace(',', '.'));
}
