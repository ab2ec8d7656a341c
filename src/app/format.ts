/** The formats of a command: which there are, which this version has. */
import { didYouMean } from '../config/nearest.ts';
import { UserError } from './errors.ts';
import { FORMATS } from './render.ts';

/** The format that the flags ask for, one of `offered`; the first of them when nobody asks. */
export function formatOf<F extends string>(
  flags: ReadonlyMap<string, string>,
  offered: readonly [F, ...F[]],
): F {
  const asked = flags.get('format');
  if (asked === undefined) return offered[0];
  const found = offered.find((format) => format === asked);
  if (found !== undefined) return found;
  const expected = `expected one of ${offered.map((format) => `\`${format}\``).join(', ')}`;
  const what = (FORMATS as readonly string[]).includes(asked)
    ? `--format: \`${asked}\` is not supported here by this version, ${expected}`
    : `--format: Unexpected \`${asked}\`, ${expected}${didYouMean(asked, offered)}`;
  throw new UserError('usage', what);
}
