/** Lines of a diff whose only change is white space. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesIn, without } from '../../src/model/line-ranges.ts';
import { respacedIn } from '../../src/model/respaced.ts';

/** The numbers of the lines, for text with `\n` between them. */
function respaced(removed: string, added: string, first = 1): number[] {
  return numbersIn(respacedIn({ first, removed: removed.split('\n'), added: added.split('\n') }));
}

function numbersIn(ranges: readonly { readonly first: number; readonly last: number }[]): number[] {
  return ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
}

describe('lines that differ in white space alone', () => {
  it.each([
    ['another indent', 'a();\nb();', '  a();\n\tb();', [1, 2]],
    ['another end of the line', 'a();\nb();', 'a();\r\nb();\r', [1, 2]],
    ['space inside', 'if(a){b()}', 'if (a) { b() }', [1]],
    ['a block put into another', 'a();\nb();', 'if (x) {\n  a();\n  b();\n}', [2, 3]],
    ['an end that stands twice', 'a();\n}', 'if (x) {\n  y();\n}\na();\n }', [4, 5]],
    ['a word that changed too', 'a(1);\nb();', ' a(2);\n b();', [2]],
    ['a line that moved', 'a();\nb();\nc();', ' c();\n a();\n b();', [2, 3]],
    ['a line in two', 'call(a, b);', 'call(a,\n  b);', []],
    ['a line twice', 'a();', ' a();\n a();', [1]],
    ['space of another kind', 'a\u00a0b', 'ab', []],
    ['nothing alike', 'a\nb', 'c\nd', []],
  ])('knows %s', (_, removed, added, expected) => {
    expect(respaced(removed, added)).toEqual(expected);
  });

  it('counts from the line of the place', () => {
    expect(respaced('a', ' a', 41)).toEqual([41]);
  });

  it('finds a longest sequence that stands in both in order', () => {
    const line = fc.constantFrom('a', ' a', 'b', 'b ', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), (removed, added) => {
        const [old, now] = [removed, added].map((lines) => lines.map((text) => text.trim()));
        const found = numbersIn(respacedIn({ first: 0, removed, added }));
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        expect(found.length).toBe(longest(old ?? [], now ?? []));
        expect(
          isWithin(
            found.map((at) => now?.[at] ?? '?'),
            old ?? [],
          ),
        ).toBe(true);
      }),
    );
  });

  it('reads a long file in linear time, whatever it repeats', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => (at % 2 === 0 ? 'a' : 'b'));
    const started = performance.now();
    const all = respacedIn({ first: 1, removed: many, added: many.map((text) => ` ${text}`) });
    expect(linesIn(all)).toBe(100_000);
    const shuffled = respacedIn({ first: 1, removed: ['x', ...many, 'y'], added: ['u', ...many, 'v'] });
    expect(shuffled).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

/** The length of the longest sequence that stands in both in order. */
function longest(old: readonly string[], now: readonly string[]): number {
  let row: number[] = Array(now.length + 1).fill(0);
  for (const text of old) row = rowBelow(row, text, now);
  return row.at(-1) ?? 0;
}

/** The lengths with one text more: at each place those for as many texts of `now`. */
function rowBelow(row: readonly number[], text: string, now: readonly string[]): number[] {
  const next = [0];
  for (const [at, other] of now.entries()) {
    const grown = (row[at] ?? 0) + 1;
    next.push(text === other ? grown : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
  }
  return next;
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const text of part) {
    at = whole.indexOf(text, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('ranges', () => {
  it('are taken out of others, line by line', () => {
    const line = fc.integer({ min: 1, max: 30 });
    const rangesOver = fc
      .uniqueArray(line)
      .map((lines) => lines.sort((a, b) => a - b).map((at) => ({ first: at, last: at })));
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.nat(4))), rangesOver, (wide, others) => {
        const ranges: { first: number; last: number }[] = [];
        for (const [gap, length] of wide) {
          const first = (ranges.at(-1)?.last ?? 0) + gap;
          ranges.push({ first, last: first + length });
        }
        const gone = new Set(numbersIn(others));
        expect(numbersIn(without(ranges, others))).toEqual(numbersIn(ranges).filter((at) => !gone.has(at)));
      }),
    );
    expect(
      without(
        [{ first: 1, last: 9 }],
        [
          { first: 2, last: 3 },
          { first: 5, last: 20 },
        ],
      ),
    ).toEqual([
      { first: 1, last: 1 },
      { first: 4, last: 4 },
    ]);
  });
});
