/** The command `explain`. */
import { didYouMean } from '../config/nearest.ts';
import { rulePage } from '../docs/page.ts';
import type { ExitCode } from '../model/verdict.ts';
import { ruleById, rules } from '../registry.ts';
import { pageText } from '../reporters/page.ts';
import type { Invocation } from './arguments.ts';
import { columns } from './columns.ts';
import { UserError } from './errors.ts';
import { formatOf } from './format.ts';
import type { Ports } from './ports.ts';
import { print } from './print.ts';

/** Prints the page of a rule, or the table of all rules. */
export async function runExplain({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  formatOf(flags, ['text']);
  const [name, extra] = operands;
  if (extra !== undefined) throw new UserError('usage', `explain takes one rule, not \`${extra}\` too`);
  // A page that goes to a file stays Markdown, which has no width.
  const page = name === undefined ? ruleList() : pageOf(name);
  const isPage = name !== undefined && !flags.has('output');
  await print(isPage ? pageText(page, ports.console) : page, flags, ports);
  return 0;
}

function ruleList(): string {
  const lines = columns(rules.map(({ id, summary }) => [id, summary]));
  return [...lines, '', '`tasks-gate explain <rule>` prints the page of a rule.', ''].join('\n');
}

function pageOf(name: string): string {
  const rule = ruleById(name);
  if (rule !== null) return rulePage(rule, rules).replace(/^<!--[^>]*-->\n+/, '');
  const near = didYouMean(
    name,
    rules.map(({ id }) => id),
  );
  throw new UserError('usage', `Unknown rule \`${name}\`${near}`, '`tasks-gate explain` lists the rules');
}
