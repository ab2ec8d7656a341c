/** The command `inspect`. */
import type { ExitCode } from '../model/verdict.ts';
import { inspectJson } from '../reporters/inspect-json.ts';
import { inspectText } from '../reporters/inspect-text.ts';
import type { Invocation } from './arguments.ts';
import { UserError } from './errors.ts';
import { readAll } from './evaluate.ts';
import { formatOf } from './format.ts';
import type { Ports } from './ports.ts';
import { print } from './print.ts';
import { prepare } from './run.ts';

/** Prints how the task lists are understood. */
export async function runInspect({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  const format = formatOf(flags, ['text', 'json']);
  const { config, facts } = await prepare(ports, flags, operands);
  const documents = readAll(facts, config);
  const text = format === 'json' ? inspectJson(documents) : inspectText(documents);
  await print(text, flags, ports);
  if (facts.unread.length > 0) throw new UserError('files', facts.unread.join('\n  '));
  return 0;
}
