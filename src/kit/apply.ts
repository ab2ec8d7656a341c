/** Runs one rule on one document or project; the part that both faces share. */
import type { Directive, TaskDocument } from '../model/document.ts';
import type { Problem, Severity, Skipped } from '../model/finding.ts';
import { taskAt } from '../model/locate.ts';
import type { Range } from '../model/place.ts';
import type { Task } from '../model/task.ts';
import type { Yielded } from './definition.ts';
import type { Silencer } from './suppress.ts';

/** A problem with what a face needs to know about it. */
export interface Placed {
  readonly problem: Problem;
  readonly task: Task | null;
  /** The comment that silences it. */
  readonly directive: Directive | null;
}

/** True for a text that was passed over instead of judged. */
export function isSkipped(yielded: Yielded): yielded is Skipped {
  return 'skipped' in yielded;
}

/** The severity at which a problem is told, where its rule is set to `level`. */
export function severityOf(problem: Problem, level: Severity): Severity {
  if (problem.lesser !== true) return level;
  return level === 'error' ? 'warning' : 'notice';
}

/** Where a problem stands; the start of the document for one about the whole of it. */
export function rangeOf(problem: Problem): Range {
  return problem.at ?? { start: 0, end: 0 };
}

/** Finds the task of a problem in a task list, and the comment that silences it. */
export function place(document: TaskDocument, rule: string, problem: Problem, silencer: Silencer): Placed {
  const at = rangeOf(problem);
  const task = problem.task ?? (problem.at === undefined ? null : taskAt(document, at.start));
  return { problem, task, directive: silencer(rule, at.start, task) };
}

/** The same for a problem in a neighbour of the task list, where only comments about the whole file reach. */
export function placeBeside(rule: string, problem: Problem, silencer: Silencer): Placed {
  const task = problem.task ?? null;
  return { problem, task, directive: silencer(rule, -1, task) };
}
