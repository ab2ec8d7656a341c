/** One option of a rule: its schema, its default, and the sentence that its page and the config schema print. */
import * as z from 'zod/mini';

/** Schema of a rule that has no options. */
export const noOptions = z.strictObject({});

/** A key of an options object. */
export function option<T extends z.ZodMiniType>(schema: T, byDefault: z.output<T>, description: string) {
  return z._default(schema, byDefault as z.core.util.NoUndefined<z.output<T>>).check(z.describe(description));
}

/** What is wrong with options, in words; `zod/mini` itself says only "Invalid input". */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const where = issue.path.length === 0 ? '' : ` at \`${issue.path.join('.')}\``;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown key${where} ${issue.keys.map((key) => `\`${key}\``).join(', ')}`;
    case 'invalid_type':
      return `expected ${issue.expected}${where}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}${where}`;
    case 'too_small':
      return `expected at least ${issue.minimum}${where}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${where}`;
    default:
      return `${issue.message}${where}`;
  }
}
