/** Pages of rules in the terminal: readable, without the signs of Markdown. */
import { describe, expect, it } from 'vitest';
import { rulePage } from '../../src/docs/page.ts';
import { pageText } from '../../src/reporters/page.ts';
import { columnsOf } from '../../src/reporters/visible.ts';
import { loadRule, ruleIds } from '../support/rules.ts';

const plain = { columns: 60, color: false };

describe('pageText', () => {
  it('shows headings, wrapped text, tables, code and lists', () => {
    const page = [
      '<!-- a comment -->',
      '# `rule-id`',
      'One sentence about `code` that is long enough to be broken at the edge.',
      '| option | meaning |\n| --- | --- |\n| `a \\| b` | Words that are broken over two lines of the last column |',
      '```yaml\nrules:\n\n  rule-id: off\n```',
      '- `1:2 warning` Unexpected A<br>Do B',
    ].join('\n\n');
    expect(pageText(page, plain)).toBe(
      [
        'rule-id',
        '',
        'One sentence about `code` that is long enough to be broken',
        'at the edge.',
        '',
        '  option  meaning',
        '  a | b   Words that are broken over two lines of the last',
        '          column',
        '',
        '    rules:',
        '',
        '      rule-id: off',
        '',
        '- `1:2 warning` Unexpected A',
        '  Do B',
        '',
      ].join('\n'),
    );
  });

  it('paints in place of quotes where there are colours', () => {
    expect(pageText('A `code` here', { columns: 80, color: true })).toBe('A \u001b[34mcode\u001b[0m here\n');
  });

  it('leaves no noise in the page of any rule, and no line that is too wide but for code', async () => {
    const company = await Promise.all(ruleIds.map(loadRule));
    for (const rule of company) {
      const text = pageText(rulePage(rule, company), { columns: 80, color: false });
      const lines = text.split('\n').filter((line) => !line.startsWith('    '));
      expect(lines.filter((line) => /^(?:#|```|\|)|<br>|^<!--/.test(line))).toEqual([]);
      const tooWide = lines.filter((line) => columnsOf(line) > 80 && line.includes(' ', 30));
      expect(tooWide.map((line) => `${rule.id}: ${line}`)).toEqual([]);
    }
  });
});
