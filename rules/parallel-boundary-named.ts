/** Parallel work needs a border, or two people cross it. */
import {
  defineRule,
  everywhere,
  isSettled,
  lineage,
  nameOf,
  noOptions,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

const HINT = 'Add `_Boundary: Component_` below the task, with the parts that it may change';

export default defineRule({
  id: 'parallel-boundary-named',
  summary: 'A task marked `(P)` must name its boundary.',
  why: `cc-sdd marks tasks that can run at the same time with \`(P)\` and says with \`_Boundary:\` which components each may
touch. Without it nobody can tell whether two of them collide. Only Kiro lists and only the mark \`(P)\` are judged, settled
tasks are not; a list that names no boundary at all is told once. A boundary of the parent serves its children.`,
  severity: { ...everywhere('off'), kiro: 'notice' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '- [ ] 1. API\n  - [ ] 1.1 (P) List the orders\n    - _Boundary: OrderService_\n    - _Requirements: 1.1_\n',
    },
    {
      bad: '- [ ] 1. API\n  - [ ] 1.1 (P) List the orders\n    - _Requirements: 1.1_\n',
    },
  ],
  scope: 'document',
  *check(document) {
    const parallel = document.tasks.filter((task) => isMarked(document, task) && !isSettled(task));
    const bare = parallel.filter((task) => !hasBoundary(document, task));
    const [first] = bare;
    if (first?.parallel == null) return;
    if (bare.length > 1 && !document.tasks.some(({ fields }) => fields.some(isBoundary))) {
      const message = `Unexpected ${bare.length} parallel tasks without a boundary, expected one for each`;
      yield { message, hint: HINT, at: first.parallel };
      return;
    }
    for (const task of bare) {
      const message = `Unexpected parallel task ${nameOf(task)} without a boundary, expected \`_Boundary:\` below it`;
      yield { message, hint: HINT, at: task.parallel ?? task.at, task };
    }
  },
});

function isMarked({ text }: TaskDocument, { parallel }: Task): boolean {
  return parallel !== null && /^\(?P\)/.test(text.slice(parallel.start, parallel.end + 1));
}

function hasBoundary(document: TaskDocument, task: Task): boolean {
  return lineage(document, task).some(({ fields }) => fields.some(isBoundary));
}

function isBoundary({ key, value }: Task['fields'][number]): boolean {
  return key === 'boundary' && value.value !== '';
}
