/** Our block parser gives what remark-parse gives: on examples of every construct, and on thousands of random texts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBlocks } from '../../src/markdown/blocks.ts';
import type { Block, Root } from '../../src/model/block.ts';
import { bothReadings, isRemarkQuirk } from '../support/blocks.ts';
import { mutate, seeded } from '../support/random.ts';

/** Lines that begin every construct; documents are made of all pairs and of random runs of them. */
const LINES = [
  '# One',
  '## Two ##',
  '####### seven',
  '#none',
  '#',
  'text',
  '  text',
  '    code',
  '\tcode',
  '> quote',
  '>quote',
  '> > deep',
  '>',
  '- item',
  '* star',
  '+ plus',
  '1. one',
  '2) two',
  '10. ten',
  '-',
  '1.',
  '- - nested',
  '  - child',
  '    - far',
  '- [ ] box',
  '- [x] T001 done',
  '1. [ ] box',
  '```',
  '```js',
  '~~~',
  '````',
  '    ```',
  '---',
  '***',
  '- - -',
  '===',
  '--',
  '| a | b |',
  '|---|---|',
  '| 1 | 2 |',
  'a | b',
  '- | -',
  ':-: | -',
  '\\| a',
  '<div>',
  '</div>',
  '<!-- note',
  '-->',
  '<!-- all -->',
  '<?php',
  '?>',
  '<script>',
  '</script>',
  '[a]: b',
  '[a]: b "t"',
  '[a]:',
  '[^a]: note',
  '[^a]:',
  '[link](x)',
  '',
  '',
  '   ',
  '\\# no',
  '**bold**',
  '\u3000wide',
];

function same(text: string): void {
  const { own, remark } = bothReadings(text);
  expect({ text, blocks: own }).toEqual({ text, blocks: remark });
}

describe('the same blocks at the same places as remark', () => {
  test('on every pair of lines', () => {
    let compared = 0;
    for (const first of LINES) {
      for (const second of LINES) {
        const text = `${first}\n${second}\n`;
        if (isRemarkQuirk(text)) continue;
        compared++;
        same(text);
      }
    }
    expect(compared).toBeGreaterThan(3000);
  });

  test('on random runs of lines, with every line end', () => {
    const random = seeded(11);
    let compared = 0;
    for (let run = 0; run < 3000; run++) {
      const end = ['\n', '\n', '\n', '\r\n', '\r'][run % 5] as string;
      const lines = Array.from(
        { length: 3 + Math.floor(random() * 6) },
        () => LINES[Math.floor(random() * LINES.length)] as string,
      );
      const text = lines.join(end);
      if (isRemarkQuirk(text)) continue;
      compared++;
      same(text);
    }
    expect(compared).toBeGreaterThan(2000);
  });

  test('on a list, cut, spliced and broken', () => {
    const list = `# Tasks\n\n## Phase 1\n\n${LINES.slice(5).join('\n')}\n\n- [ ] T001 [P] Do \`a.ts\`\n  - detail\n\n    more\n`;
    const random = seeded(12);
    let compared = 0;
    for (let run = 0; run < 400; run++) {
      const text = mutate(list, list, random).replaceAll('\t', ' ');
      if (isRemarkQuirk(text)) continue;
      compared++;
      same(text);
    }
    expect(compared).toBeGreaterThan(20);
  });
});

/** Every block lies inside its parent, behind the block before it. */
function isNested(node: Root | Block): boolean {
  if (!('children' in node)) return true;
  let from = node.start;
  for (const child of node.children) {
    if (child.start < from || child.end > node.end || child.end < child.start) return false;
    from = child.start;
    if (!isNested(child)) return false;
  }
  return true;
}

test('any text has blocks that lie inside one another, twice the same', () => {
  const piece = fc.oneof(
    fc.constantFrom(...LINES.map((line) => `${line}\n`)),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const root = parseBlocks(text);
      expect(isNested(root)).toBe(true);
      expect(parseBlocks(text)).toEqual(root);
    }),
    { seed: 3, numRuns: 1000 },
  );
});

test('ten thousand nested quotes or lists neither overflow nor throw', () => {
  for (const mark of ['> ', '- ', '1. ', '> - '])
    expect(parseBlocks(`${mark.repeat(10_000)}x`).children).toHaveLength(1);
});

/** Shapes that grow: the time for eight times as much is compared with eight times the time. */
const SHAPES: Record<string, (n: number) => string> = {
  'emphasis signs': (n) => '*a_ '.repeat(n),
  'open images': (n) => '!['.repeat(n),
  'open links': (n) => '['.repeat(n),
  'long line': (n) => 'word '.repeat(n),
  boxes: (n) => '- [ ] T001 x\n'.repeat(n),
  'table columns': (n) => `${'|a'.repeat(n)}|\n${'|-'.repeat(n)}|\n`,
  'table rows': (n) => `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(n)}`,
  definitions: (n) => '[a]: b\n'.repeat(n),
  'half definitions': (n) => '[a]:\n'.repeat(n),
  'open fence': (n) => `\`\`\`\n${'x\n'.repeat(n)}`,
  'open comments': (n) => '<!--\n'.repeat(n),
  'paragraph lines': (n) => 'text\n'.repeat(n),
  'nested items on lines': (n) =>
    Array.from({ length: n }, (_, at) => `${'  '.repeat(at % 50)}- x\n`).join(''),
};

test.each(Object.entries(SHAPES))('time grows with size: %s', (_, shape) => {
  const time = (text: string) => {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      parseBlocks(text);
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };
  const [small, large] = [shape(4000), shape(32_000)];
  time(small);
  const ratios = [1, 2, 3].map(
    () => time(large) / Math.max(time(small), 0.2) / (large.length / small.length),
  );
  // Quadratic work would give eight.
  expect(Math.min(...ratios)).toBeLessThan(3);
});
