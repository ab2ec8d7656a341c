/** How one rule or check is set. */
import * as z from 'zod/mini';
import type { Definition } from '../kit/definition.ts';

/** The levels of a rule, and how remark's users write them; `on` is the rule's own. */
const level = z.literal(['off', 'notice', 'warning', 'error', 'on', 'warn', true, false, 0, 1, 2], {
  error: (issue) =>
    typeof issue.input === 'object'
      ? undefined
      : `Unexpected \`${String(issue.input)}\`, expected \`off\`, \`notice\`, \`warning\` or \`error\``,
});

/** A rule or check is set by a level, by its options, or by both in a list. */
export function settingOf({ options }: Pick<Definition<unknown>, 'options'>) {
  return z.union([level, z.tuple([level]), z.tuple([level, options]), options]);
}
