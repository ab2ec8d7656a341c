/** Limits of time in the words of a task: "sub-200ms response time", "answers within 1.5 s". */
import { secondsOf } from './benchmark-units.ts';

export interface TimeLimit {
  readonly seconds: number;
  /** As written: `sub-200ms`. */
  readonly text: string;
}

const UNIT = '(ms|msec|milliseconds?|µs|μs|us|microseconds?|ns|nanoseconds?|s|sec|secs|seconds?)';
const NUMBER = '(\\d{1,9}(?:\\.\\d{1,6})?)';
const LIMIT = new RegExp(
  `(?:\\bsub-|(?:\\b(?:under|below|within|less than|faster than|at most|no more than|maximum|max)\\b|<=?|≤)[ \\t]{0,3}(?:of[ \\t]{1,3})?)${NUMBER}[ \\t]{0,2}-?${UNIT}(?![A-Za-z/])`,
  'gi',
);

/** The limits in a text, in order. */
export function timeLimits(text: string): TimeLimit[] {
  return [...text.matchAll(LIMIT)].flatMap((match) => {
    const seconds = secondsOf(match[2] as string);
    return seconds === null ? [] : [{ seconds: Number(match[1]) * seconds, text: match[0].trim() }];
  });
}
