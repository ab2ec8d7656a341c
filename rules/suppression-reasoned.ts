/** A comment that silences the gate says why, so that the next reader can tell whether it still holds. */
import { defineRule, noOptions } from '../src/kit/index.ts';

export default defineRule({
  id: 'suppression-reasoned',
  summary: 'A comment that silences rules must give its reason.',
  why: `What is silenced without a reason is silenced for ever: nobody dares to take the comment away. The reason stands behind
two dashes, \`-- spike, see ADR 7\`. The comment works without it, and is found. Comments in the syntax of remark-lint have no
place for a reason and are left alone, as are comments that turn rules on again. Whether the reason is a good one is for
people to say.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '<!-- tasks-gate-disable-next-task task-specific -- spike, see ADR 7 -->\n- [ ] T001 Improve things\n',
    },
    { good: '<!--lint disable task-specific-->\n\n- [ ] T001 Improve things\n' },
    { bad: '<!-- tasks-gate-disable-next-task task-specific -->\n- [ ] T001 Improve things\n' },
    { bad: '<!-- tasks-gate-disable-file task-specific -- -->\n\n- [ ] T001 Improve things\n' },
  ],
  scope: 'document',
  *check({ directives }) {
    for (const { kind, syntax, reason, at } of directives) {
      if (syntax !== 'tasks-gate' || reason !== null || kind === 'enable' || kind === 'unknown') continue;
      yield {
        message: 'Unexpected comment without a reason, expected one behind `--`',
        hint: `Write \`<!-- tasks-gate-${kind} … -- the reason -->\``,
        at,
      };
    }
  },
});
