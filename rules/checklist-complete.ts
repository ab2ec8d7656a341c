/** A checklist about the requirements is of use before the work, not after it. */
import {
  defineRule,
  everywhere,
  type Feature,
  grouped,
  lineAt,
  noOptions,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'checklist-complete',
  summary: 'The checklists of a feature must be complete before its tasks are ticked.',
  why: `The files in \`checklists/\` of a Spec Kit feature ask whether its requirements are clear enough to be built. With items
open there and tasks ticked, the answer comes too late. One finding for each checklist with an open box, at the first of them,
as soon as one task of the same feature is done. Whether a ticked item is true is beyond this rule. remark hands over task
lists alone, so there the rule is silent.`,
  severity: { ...everywhere('off'), 'spec-kit': 'notice' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      path: 'specs/001-cart/tasks.md',
      good: '- [x] T001 Store the cart in `src/cart.ts`\n',
      files: { 'specs/001-cart/checklists/requirements.md': '- [x] CHK001 Is an empty cart described?\n' },
    },
    {
      path: 'specs/001-cart/tasks.md',
      good: '- [ ] T001 Store the cart in `src/cart.ts`\n',
      files: { 'specs/001-cart/checklists/requirements.md': '- [ ] CHK001 Is an empty cart described?\n' },
    },
    {
      path: 'specs/001-cart/tasks.md',
      bad: '- [x] T001 Store the cart in `src/cart.ts`\n',
      files: { 'specs/001-cart/checklists/requirements.md': '- [ ] CHK001 Is an empty cart described?\n' },
    },
  ],
  scope: 'project',
  *check(project) {
    for (const feature of project.features) {
      const done = firstDone(feature);
      if (done !== null) yield* openChecklists(feature, done.document, done.task);
    }
  },
});

function firstDone({ documents }: Feature): { document: TaskDocument; task: Task } | null {
  for (const document of documents) {
    const task = document.tasks.find(({ status }) => status === 'done');
    if (task !== undefined) return { document, task };
  }
  return null;
}

function* openChecklists({ checklists }: Feature, document: TaskDocument, task: Task) {
  for (const checklist of checklists) {
    const open = grouped(checklist.boxes, ({ checked }) => checked).get(false) ?? [];
    const [first] = open;
    if (first === undefined) continue;
    yield {
      message: `Unexpected open ${open.length === 1 ? 'item' : 'items'} in a checklist whose feature has ticked tasks, expected all ${checklist.boxes.length} answered; ${open.length} ${open.length === 1 ? 'is' : 'are'} open`,
      hint: 'Answer the items, or strike out and remove those that do not apply',
      in: checklist.path,
      at: first.at,
      related: [
        {
          message: `ticked on line ${lineAt(document.lines, task.at.start)}`,
          in: document.path,
          at: task.at,
        },
      ],
    };
  }
}
