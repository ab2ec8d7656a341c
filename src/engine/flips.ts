/** Which tasks a change turns done, or turns back. */
import type { Flip, TaskPair } from '../model/comparison.ts';

/** The flips among matched tasks, in file order; a task that arrives done counts as completed. */
export function flipsIn(pairs: readonly TaskPair[]): Flip[] {
  const flips = pairs.flatMap(flipOf);
  return flips.sort(
    (a, b) =>
      compareText(a.task.document.path, b.task.document.path) || a.task.task.at.start - b.task.task.at.start,
  );
}

function flipOf({ before, after }: TaskPair): Flip[] {
  if (after === null) return [];
  const was = before?.task.status === 'done';
  const { status } = after.task;
  if (status === 'done' && !was) return [{ kind: 'completed', task: after, before }];
  const reopened = was && (status === 'open' || status === 'active');
  return reopened ? [{ kind: 'reopened', task: after, before }] : [];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
