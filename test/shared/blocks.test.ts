/** Real task lists and their mutations have the same blocks in our parser and in remark-parse. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/dialects/decode.ts';
import { bothReadings, isRemarkQuirk } from '../support/blocks.ts';
import { mutate, seeded } from '../support/random.ts';

const CORPUS = path.resolve(import.meta.dirname, '../../../shared/corpus');
const present = existsSync(CORPUS);
if (!present) process.stderr.write('skipped: ../shared/corpus is not here\n');

describe.skipIf(!present)('real task lists', () => {
  const files = present
    ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .sort()
        .map((file) => ({ file, text: decode(readFileSync(path.join(CORPUS, file))).text }))
    : [];

  test('every one', { timeout: 120_000 }, () => {
    for (const { file, text } of files) {
      const { own, remark } = bothReadings(text);
      expect({ file, same: own === remark }).toEqual({ file, same: true });
    }
    expect(files.length).toBeGreaterThan(300);
  });

  test('stretches of them, mutated', { timeout: 120_000 }, () => {
    const random = seeded(5);
    let compared = 0;
    for (const [at, { file, text }] of files.entries()) {
      const other = files[(at * 13 + 1) % files.length]?.text ?? '';
      const start = Math.floor(random() * text.length);
      const mutated = mutate(text.slice(start, start + 1500), other.slice(0, 3000), random)
        .replaceAll('\t', ' ')
        .replaceAll('\0', ' ')
        .slice(0, 4000);
      if (isRemarkQuirk(mutated)) continue;
      compared++;
      const { own, remark } = bothReadings(mutated);
      expect({ file, start, mutated: own === remark ? '' : mutated }).toEqual({ file, start, mutated: '' });
    }
    expect(compared).toBeGreaterThan(100);
  });
});
