/** The bar comes late, seldom, and goes away. */
import { afterEach, expect, it, vi } from 'vitest';
import { progressBar } from '../../src/hosts/progress-bar.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Shows progress at these seconds after the start; gives what was written. */
function written(seconds: readonly number[], isTerminal: boolean): string[] {
  const texts: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => texts.push(String(text)) > 0);
  const clock = vi.spyOn(process, 'uptime').mockReturnValue(1);
  const bar = progressBar(() => isTerminal);
  for (const second of seconds) {
    clock.mockReturnValue(1 + second);
    bar.show(second * 10, 100);
  }
  bar.clear();
  bar.clear();
  return texts;
}

it('waits for two seconds, steps ten times a second, and clears its line once', () => {
  expect(written([0, 1.9, 2.5, 2.55, 5], true)).toEqual([
    '\r[======                  ] 25 of 100 files',
    '\r[============            ] 50 of 100 files',
    '\r\u001b[K',
  ]);
});

it('shows nothing where nobody looks, nor for short work', () => {
  expect(written([0, 3, 9], false)).toEqual([]);
  expect(written([0, 1], true)).toEqual([]);
});
