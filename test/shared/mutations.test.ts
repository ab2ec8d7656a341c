/** Real task lists, cut, spliced, flipped and repeated: still read, with true places, twice the same. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/dialects/decode.ts';
import { readDocument } from '../../src/dialects/read.ts';
import { wrongPlaces } from '../support/places.ts';
import { mutate, seeded } from '../support/random.ts';

const CORPUS = path.resolve(import.meta.dirname, '../../../shared/corpus');
const present = existsSync(CORPUS);
if (!present) process.stderr.write('skipped: ../shared/corpus is not here\n');

function corpus(): { file: string; text: string }[] {
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && file.includes(path.sep))
    .sort()
    .map((file) => ({ file, text: decode(readFileSync(path.join(CORPUS, file))).text }));
}

describe.skipIf(!present)('real task lists', () => {
  const files = present ? corpus() : [];

  test('every one is read with true places', () => {
    expect(files.length).toBeGreaterThan(300);
    for (const { file, text } of files) {
      expect({ file, wrong: wrongPlaces(readDocument({ path: file, text })) }).toEqual({ file, wrong: [] });
    }
  });

  test('so are their mutations', () => {
    const random = seeded(20261124);
    for (const [i, { file, text }] of files.entries()) {
      const other = files[(i * 7 + 3) % files.length]?.text ?? '';
      for (let times = 0; times < 4; times++) {
        const mutated = mutate(text, other, random);
        const document = readDocument({ path: file, text: mutated });
        expect({ file, times, wrong: wrongPlaces(document) }).toEqual({ file, times, wrong: [] });
      }
      const mutated = mutate(text, other, random);
      expect(readDocument({ path: file, text: mutated })).toEqual(
        readDocument({ path: file, text: mutated }),
      );
    }
  }, 120_000);
});
