/** The command `explain`. */
import { didYouMean } from '../config/nearest.ts';
import { rulePage } from '../docs/page.ts';
import { ruleTable } from '../docs/tables.ts';
import type { ExitCode } from '../model/verdict.ts';
import { ruleById, rules } from '../registry.ts';
import type { Invocation } from './arguments.ts';
import { UserError } from './errors.ts';
import { formatOf } from './format.ts';
import type { Ports } from './ports.ts';

/** Prints the page of a rule, or the table of all rules. */
export async function runExplain({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  formatOf(flags, ['text']);
  const [name, extra] = operands;
  if (extra !== undefined) throw new UserError('usage', `explain takes one rule, not \`${extra}\` too`);
  ports.console.out(name === undefined ? `${ruleTable(rules)}\n` : pageOf(name));
  return 0;
}

function pageOf(name: string): string {
  const rule = ruleById(name);
  if (rule !== null) return rulePage(rule);
  const near = didYouMean(
    name,
    rules.map(({ id }) => id),
  );
  throw new UserError('usage', `Unknown rule \`${name}\`${near}`, '`tasks-gate explain` lists the rules');
}
