/** The command `explain`. */
import { didYouMean } from '../config/nearest.ts';
import { checkPage } from '../docs/check-page.ts';
import { rulePage } from '../docs/page.ts';
import type { ExitCode } from '../model/verdict.ts';
import { checkById, checks, ruleById, rules, runChecks, settableChecks } from '../registry.ts';
import { pageText } from '../reporters/page.ts';
import type { Invocation } from './arguments.ts';
import { columns } from './columns.ts';
import { UserError } from './errors.ts';
import { formatOf } from './format.ts';
import type { Ports } from './ports.ts';
import { print } from './print.ts';

/** Prints the page of a rule or check, or the table of all of them. */
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
  const rows = (list: readonly { readonly id: string; readonly summary: string }[]) =>
    columns(list.map(({ id, summary }) => [id, summary]));
  return [
    'Rules, over task lists:',
    '',
    ...rows(rules),
    '',
    'Checks, over pull requests:',
    '',
    ...rows(checks),
    '',
    'Checks, over coverage and evidence:',
    '',
    ...rows(runChecks),
    '',
    '`tasks-gate explain <rule>` prints the page of a rule or a check.',
    '',
  ].join('\n');
}

function pageOf(name: string): string {
  const [rule, check] = [ruleById(name), checkById(name)];
  const page = rule !== null ? rulePage(rule, rules) : check !== null ? checkPage(check) : null;
  if (page !== null) return page.replace(/^<!--[^>]*-->\n+/, '');
  const near = didYouMean(
    name,
    [...rules, ...settableChecks].map(({ id }) => id),
  );
  throw new UserError('usage', `Unknown rule \`${name}\`${near}`, '`tasks-gate explain` lists the rules');
}
