/** An archived change is taken for finished by everyone who does not open it. */
import { defineRule, everywhere, isSettled, noOptions, type Task } from '../src/kit/index.ts';

const ARCHIVE = /(?:^|\/)changes\/archive\//;

export default defineRule({
  id: 'archive-complete',
  summary: 'An archived change must have no open task.',
  why: `\`openspec archive\` moves a change out of sight and merges its requirements into the specification: what is still open
there will not be done. A list below \`changes/archive/\` is found when one of its tasks is neither done nor dropped; optional
tasks may stay open, and of a task with sub-tasks only these count. The default \`exclude\` leaves archives out, so the rule
speaks only where a config lets them in. Work that was done and not ticked cannot be told from work that was not done.`,
  severity: { ...everywhere('off'), openspec: 'warning' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      path: 'openspec/changes/archive/2025-03-01-add-cart/tasks.md',
      good: '## 1. Cart\n\n- [x] 1.1 Store the cart\n- [~] 1.2 Merge carts (dropped)\n',
    },
    { path: 'openspec/changes/add-cart/tasks.md', good: '## 1. Cart\n\n- [ ] 1.1 Store the cart\n' },
    {
      path: 'openspec/changes/archive/2025-03-01-add-cart/tasks.md',
      bad: '## 1. Cart\n\n- [x] 1.1 Store the cart\n- [ ] 1.2 Merge carts at sign-in\n',
    },
  ],
  scope: 'document',
  *check(document) {
    if (!ARCHIVE.test(document.path)) return;
    const open = document.tasks.filter((task) => isLeft(task));
    const [first] = open;
    if (first === undefined) return;
    yield {
      message: `Unexpected ${open.length === 1 ? 'open task' : `${open.length} open tasks`} in an archived change, expected none`,
      hint: 'Tick what was done, strike out what was dropped, and move the rest to a change that is not archived',
      at: first.at,
    };
  },
});

/** True for a task that someone still has to do; that of a parent is done in its children. */
function isLeft(task: Task): boolean {
  return !isSettled(task) && task.optional === null && task.children.length === 0;
}
