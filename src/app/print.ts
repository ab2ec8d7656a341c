/** Prints what a command made, or writes it to the file that `--output` names. */
import { deliver } from './deliver.ts';
import type { Ports } from './ports.ts';

/** Delivers the text of a command. */
export async function print(text: string, flags: ReadonlyMap<string, string>, ports: Ports): Promise<void> {
  const path = flags.get('output');
  await deliver(
    path === undefined ? { to: 'console', text } : { to: 'file', path, text, reach: 'anywhere' },
    ports,
  );
}
