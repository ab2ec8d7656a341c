/** Limits of time in the words of a task, and figures that are none. */
import { describe, expect, it } from 'vitest';
import { timeLimits } from '../../src/kit/time-limit.ts';

/** `0.2 s` for each limit. */
function limitsIn(text: string): string[] {
  return timeLimits(text).map(({ value, unit }) => `${Number(value.digits) / 10 ** value.places} ${unit}`);
}

describe('a limit of time', () => {
  it.each([
    ['sub-200ms response time', '200 ms'],
    ['a sub 200 ms answer', '200 ms'],
    ['answers under 1,500 ms', '1500 ms'],
    ['under 1,234,567.5 µs', '1234567.5 µs'],
    ['under 1,5 s', '1.5 s'],
    ['builds in under 2 minutes', '2 minutes'],
    ['300 ms or less', '300 ms'],
    ['answers in 300 ms (or faster)', '300 ms'],
    ['2 s at most', '2 s'],
    ['300ms max', '300 ms'],
    ['at most 2 s', '2 s'],
    ['at the most 2 s', '2 s'],
    ['within 1.5 seconds', '1.5 seconds'],
    ['≤ 200 ms', '200 ms'],
    ['<=200ms', '200 ms'],
    ['p95 < 50 ms', '50 ms'],
    ['no more than 50 ms', '50 ms'],
    ['must not be more than 50 ms', '50 ms'],
    ['must not exceed 50 ms', '50 ms'],
    ['not longer than 10 sec', '10 sec'],
    ['max. 10 s', '10 s'],
    ['a maximum of 10 s', '10 s'],
    ['faster than 5 ms/op', '5 ms'],
    ['answers less\nthan 5 ms', '5 ms'],
    ['currently 300 ms, must be under 200 ms', '200 ms'],
  ])('is read from %j', (text, limit) => {
    expect(limitsIn(text)).toEqual([limit]);
  });

  it('is one of several, each once and in order', () => {
    expect(limitsIn('10 s or less, within 1.5 s, and under 3 seconds at most; ≤ 10µs')).toEqual([
      '10 s',
      '1.5 s',
      '3 seconds',
      '10 µs',
    ]);
  });

  it.each([
    'currently 300 ms',
    'currently under 300 ms',
    '300 ms',
    'waits 300 ms or more',
    'retries after 300 ms',
    'not less than 2 s',
    'must not be under 2 s',
    'never faster than 2 s',
    'at least 2 s',
    'more than 300 ms',
    'under 200 users, within 5 MB',
    'less than 2 m/s',
    'within 10 sprints',
    'under 5 msgs',
    'submit 200 ms later',
    'at most 2 items',
    '300 ms maxims',
  ])('is not read from %j', (text) => {
    expect(limitsIn(text)).toEqual([]);
  });
});
