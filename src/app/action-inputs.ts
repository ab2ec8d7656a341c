/** Inputs of the action that are no settings: what to do, and what this version cannot do yet. */
import { didYouMean } from '../config/nearest.ts';
import type { Said } from '../config/read-inputs.ts';
import { notSupported, UserError } from './errors.ts';

const COMMANDS = ['all', 'lint', 'pull-request', 'coverage', 'report'];

/** Inputs that the contract knows and this version refuses. */
const UNSUPPORTED = ['pr-number', 'base-ref', 'head-ref', 'report-files'];

/** Throws for whatever would be passed over in silence. */
export function refuseUnsupported(said: Said): void {
  const command = said.command || 'all';
  if (!COMMANDS.includes(command)) throw unexpected('command', command, COMMANDS);
  if (command !== 'all' && command !== 'lint') throw notSupported(`input command: \`${command}\``);
  const from = said['config-from'] || 'head';
  if (from === 'base') throw notSupported('input config-from: `base`');
  if (from !== 'head') throw unexpected('config-from', from, ['base', 'head']);
  const refused = UNSUPPORTED.find((name) => (said[name] ?? '') !== '');
  if (refused !== undefined) throw notSupported(`input ${refused}`);
}

/** The value of an input that is either true or false. */
export function switchOf(said: Said, name: string): boolean {
  const written = (said[name] || 'false').toLowerCase();
  if (written !== 'true' && written !== 'false') throw unexpected(name, written, ['true', 'false']);
  return written === 'true';
}

function unexpected(name: string, value: string, known: readonly string[]): UserError {
  const expected = known.map((each) => `\`${each}\``).join(', ');
  return new UserError(
    'usage',
    `input ${name}: Unexpected \`${value}\`, expected one of ${expected}${didYouMean(value, known)}`,
  );
}
