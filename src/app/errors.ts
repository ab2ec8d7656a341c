/** The two ways in which a run ends without a verdict: the user must mend something, or we must. */

import { safeLines } from '../model/visible.ts';

/** Where an error comes from, as people know it. */
export type Layer = 'usage' | 'config' | 'files' | 'input' | 'git' | 'forge' | 'coverage' | 'evidence';

/** Something that the user can mend. Ends a run with exit code 2, and without a stack. */
export class UserError extends Error {
  readonly layer: Layer;
  /** What to do about it. */
  readonly hint: string | null;

  constructor(layer: Layer, message: string, hint: string | null = null) {
    super(message);
    this.name = 'UserError';
    this.layer = layer;
    this.hint = hint;
  }
}

/** Something the contract knows and this version cannot do yet. */
export function notSupported(what: string, hint: string | null = null): UserError {
  return new UserError('usage', `${what} is not supported by this version`, hint);
}

const ISSUES = 'https://github.com/tasks-gate/tasks-gate/issues';

/** What is printed for an error, and the exit code that goes with it: names out of foreign files can do no harm in it. */
export function explainError(error: unknown): { readonly text: string; readonly exitCode: 2 | 3 } {
  if (error instanceof UserError) {
    const hint = error.hint === null ? '' : `  hint: ${error.hint}\n`;
    return { text: safeLines(`tasks-gate: ${error.layer} error: ${error.message}\n${hint}`), exitCode: 2 };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    text: safeLines(
      `tasks-gate: internal error, this is a bug. Please report it with the lines below: ${ISSUES}\n${stack}\n`,
    ),
    exitCode: 3,
  };
}
