/** No line of a task list takes time that grows faster than the line. */
import { expect, it } from 'vitest';
import { saysDropped } from '../../src/dialects/status.ts';

const LINES: Readonly<Record<string, (n: number) => string>> = {
  stars: (n) => `Do it ${'*'.repeat(n)}1 deferred`,
  'a strike and blanks': (n) => `Do it ~~${' '.repeat(n)}1 deferred`,
  'strikes, blanks and dashes': (n) => `Do it ${'~~ - '.repeat(n / 5)}1 deferred`,
  brackets: (n) => `Do it ${'( '.repeat(n / 2)}1 deferred`,
};

it.each(Object.entries(LINES))('a mark of a dropped task: %s', (_, line) => {
  const text = line(20_000);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    expect(saysDropped(text)).toBe(false);
    return performance.now() - start;
  });
  // Quadratic work takes seconds.
  expect(Math.min(...times)).toBeLessThan(150);
});
