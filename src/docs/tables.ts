/** Tables of rules, in Markdown. */
import type { Check } from '../kit/check.ts';
import type { Level, Rule } from '../kit/definition.ts';
import { ownLevel } from '../kit/level.ts';
import type { RunCheck } from '../kit/run-check.ts';
import type { DialectId } from '../model/document.ts';

/** The dialects as the tables list them. */
export const COLUMNS: readonly { readonly dialect: DialectId; readonly title: string }[] = [
  { dialect: 'spec-kit', title: 'Spec Kit' },
  { dialect: 'openspec', title: 'OpenSpec' },
  { dialect: 'kiro', title: 'Kiro' },
  { dialect: 'heading', title: 'headings' },
  { dialect: 'table', title: 'tables' },
  { dialect: 'plain', title: 'plain lists' },
];

const SIGN: Readonly<Record<Level, string>> = { error: 'E', warning: 'W', notice: 'N', off: '–' };

/** The table of all rules for the README. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [
    `[\`${rule.id}\`](rules/${rule.id}.md)`,
    rule.summary,
    ...COLUMNS.map(({ dialect }) => SIGN[ownLevel(rule, dialect)]),
    rule.preset,
    rule.fixable === true ? 'yes' : '',
  ]);
  const titles = ['rule', 'what must hold', ...COLUMNS.map(({ title }) => title), 'smallest preset', 'fix'];
  return markdownTable(titles, rows);
}

/** A table whose cells may hold anything but line ends. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The table of all checks for the README. */
export function checkTable(checks: readonly (Check | RunCheck)[]): string {
  const rows = checks.map(({ id, summary, severity, preset }) => [
    `[\`${id}\`](docs/checks/${id}.md)`,
    summary,
    SIGN[severity],
    preset,
  ]);
  return markdownTable(['check', 'what must hold', 'level', 'smallest preset'], rows);
}

/** The text with what stands between the markers of a name made anew; unchanged where it has no markers. */
export function withTable(text: string, name: 'rules' | 'checks', table: string): string {
  const [open, close] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) return text;
  return `${text.slice(0, start + open.length)}\n\n${table}\n\n${text.slice(end)}`;
}
