/** Fitting sections into a limit. */
import { describe, expect, it } from 'vitest';
import { fitted, type Section } from '../../src/reporters/fit.ts';

const section = (lead: string, rows: readonly string[] = [], change: Partial<Section> = {}): Section => ({
  lead,
  rows,
  total: rows.length,
  tail: '',
  noun: 'row',
  rank: 1,
  ...change,
});
const limit = (room: number) => ({ room, size: (text: string) => text.length, rest: 'the log holds all' });

describe('fitted', () => {
  it('joins what fits, in the order it was given', () => {
    const sections = [section('# A', [], { rank: 9 }), section('| b |', ['| 1 |', '| 2 |'], { tail: 'end' })];
    expect(fitted(sections, limit(1000))).toEqual({
      text: '# A\n\n| b |\n| 1 |\n| 2 |\n\nend\n',
      truncated: false,
    });
  });

  it('counts rows that were never rendered, without calling that a cut', () => {
    expect(fitted([section('| b |', ['| 1 |'], { total: 5 })], limit(1000))).toEqual({
      text: '| b |\n| 1 |\n\n… and 4 more rows; the log holds all\n',
      truncated: false,
    });
  });

  it('cuts at whole rows and says how many are left, keeping what stands behind them', () => {
    const rows = Array.from({ length: 100 }, (_, index) => `| ${index} ${'x'.repeat(20)} |`);
    const { text, truncated } = fitted([section('| b |', rows, { tail: '</details>' })], limit(1000));
    const shown = text.split('\n').filter((line) => line.endsWith('x |')).length;
    expect(truncated).toBe(true);
    expect(text.length).toBeLessThanOrEqual(1000);
    expect(text).toContain(`… and ${100 - shown} more rows; the log holds all\n\n</details>`);
    expect(shown).toBeGreaterThan(10);
  });

  it('gives room by rank, and counts sections that are left out by what they hold', () => {
    const long = section('x'.repeat(800), ['a', 'b'], { noun: 'finding', rank: 2 });
    const other = section('y'.repeat(900), [], { noun: 'section', rank: 3 });
    const { text, truncated } = fitted([long, section('small'), other], limit(600));
    expect(text).toBe(
      'small\n\n**2 more findings and 1 more section did not fit here; the log holds all.**\n',
    );
    expect(truncated).toBe(true);
  });

  it('never exceeds its limit', () => {
    for (let room = 400; room < 3000; room += 37) {
      const many = Array.from({ length: 12 }, (_, index) =>
        section(`## ${index}`, Array(9).fill(`| ${'ü'.repeat(index * 5)} |`), { rank: index % 4 }),
      );
      expect(fitted(many, limit(room)).text.length).toBeLessThanOrEqual(room);
    }
  });
});
