/** The command `schema`. */
import { configJsonSchema } from '../docs/config-schema.ts';
import type { ExitCode } from '../model/verdict.ts';
import { checks, rules, runChecks } from '../registry.ts';
import type { Invocation } from './arguments.ts';
import { UserError } from './errors.ts';
import { formatOf } from './format.ts';
import type { Ports } from './ports.ts';
import { print } from './print.ts';

/** Prints the JSON Schema of the config file. */
export async function runSchema({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  formatOf(flags, ['json']);
  if (operands.length > 0) throw new UserError('usage', 'schema takes no path');
  const text = `${JSON.stringify(configJsonSchema(rules, [...checks, ...runChecks]), null, 2)}\n`;
  await print(text, flags, ports);
  return 0;
}
