/** Inputs of the action that are no settings: what to do. */
import { didYouMean } from '../config/nearest.ts';
import type { Said } from '../config/read-inputs.ts';
import { UserError } from './errors.ts';
import type { Parts } from './evaluate-change.ts';

const COMMANDS = ['all', 'lint', 'pull-request', 'coverage', 'report'];

/** Throws for whatever would be passed over in silence. */
export function refuseForeignInputs(said: Said): void {
  const command = said.command || 'all';
  if (!COMMANDS.includes(command)) throw unexpected('command', command, COMMANDS);
  if (command !== 'report' && (said['report-files'] ?? '') !== '') {
    throw new UserError('usage', 'input report-files: it needs `command: report`');
  }
}

/** What the command judges. */
export function partsOf({ command }: Said): Parts {
  const isAll = (command || 'all') === 'all';
  return {
    lint: isAll || command === 'lint',
    checks: isAll || command === 'pull-request',
    reports: isAll || command === 'coverage',
  };
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
