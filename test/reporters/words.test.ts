/** Lines broken at spaces, and thresholds in words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thresholdInWords } from '../../src/reporters/coverage-words.ts';
import { wrapped } from '../../src/reporters/words.ts';

describe('wrapped', () => {
  it('keeps short code and a number with its sign together', () => {
    expect(wrapped('Write `- [x] ` here', 11)).toEqual(['Write', '`- [x] `', 'here']);
    expect(wrapped('13/19 < 80 %, so', 10)).toEqual(['13/19 <', '80 %, so']);
    expect(wrapped('one `a b` and `c d` two', 9)).toEqual(['one `a b`', 'and `c d`', 'two']);
  });

  it('breaks long code, and takes a single backtick for a character', () => {
    expect(wrapped('`one two three four five six`', 12).length).toBeGreaterThan(1);
    expect(wrapped('a ` b c d', 5)).toEqual(['a ` b', 'c d']);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a `%0-9]{0,40}$/), fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(wrapped(text, width).join(' ')).toBe(text);
      }),
    );
  });
});

describe('thresholdInWords', () => {
  it('says how far a figure may fall, and no share', () => {
    expect(thresholdInWords({ scope: 'no-drop', threshold: '0.5%' })).toBe('0.5 points at most');
    expect(thresholdInWords({ scope: 'patch', threshold: '90%' })).toBe('90%');
    expect(thresholdInWords({ scope: 'patch', threshold: null })).toBeNull();
  });
});
