/** The criteria of a task, and what a change did to them. */
import type { CriterionChange, TaskAt } from './comparison.ts';
import type { Criterion, CriterionKind } from './task.ts';
import { likeness, normalised } from './wording.ts';

/** Kinds that say when a task is done; the rest are checklists about other things. */
const BINDING: readonly CriterionKind[] = ['acceptance', 'definition-of-done', 'testing'];
/** From this likeness on, a criterion is the old one in other words. */
const REWORDED = 0.4;

/** Comparing all with all is bounded: past this many, changed criteria count as removed. */
const MOST = 200;

/** The criteria of a task; those of the document are its own where it is the only task. */
export function criteriaOf({ document, task }: TaskAt): readonly Criterion[] {
  const roots = document.tasks.filter((each) => each.parent === null);
  return roots.length === 1 && roots[0] === task ? [...task.criteria, ...document.criteria] : task.criteria;
}

/** The binding criteria at the base that do not stand unchanged at the head. */
export function criterionChanges(before: TaskAt, after: TaskAt): CriterionChange[] {
  const now = [...criteriaOf(after), ...after.document.criteria];
  const byText = new Map(now.map((criterion) => [normalised(criterion.text.value), criterion]));
  const old = criteriaOf(before).filter(({ kind, waived }) => BINDING.includes(kind) && !waived);
  const oldTexts = new Set(old.map(({ text }) => normalised(text.value)));
  const fresh = now.filter(({ text }) => !oldTexts.has(normalised(text.value)));
  const bounded = fresh.length <= MOST && old.length <= MOST ? fresh : [];
  return old.flatMap((criterion): CriterionChange[] => {
    const same = byText.get(normalised(criterion.text.value));
    if (same !== undefined) return same.waived ? [{ kind: 'waived', before: criterion, after: same }] : [];
    const alike = mostAlike(criterion, bounded);
    if (alike === null) return [{ kind: 'removed', before: criterion, after: null }];
    return [{ kind: alike.waived ? 'waived' : 'reworded', before: criterion, after: alike }];
  });
}

function mostAlike(criterion: Criterion, others: readonly Criterion[]): Criterion | null {
  let best: Criterion | null = null;
  let most = REWORDED;
  for (const other of others) {
    const share = likeness(criterion.text.value, other.text.value);
    if (share >= most) [best, most] = [other, share];
  }
  return best;
}
