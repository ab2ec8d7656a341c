/** The definitions of done of a list: those of its tasks, and those for the whole. */
import type { TaskDocument } from '../model/document.ts';
import type { Located, Range } from '../model/place.ts';
import { firstFrom } from '../model/search.ts';
import type { Criterion, Part, Task } from '../model/task.ts';
import { statementsOf } from './criteria-text.ts';

export interface DoneDefinition {
  /** Null where it stands for several tasks. */
  readonly task: Task | null;
  readonly items: readonly Located<string>[];
  readonly at: Range;
}

/** All definitions of done with something in them, in file order within tasks and within the rest. */
export function doneDefinitionsOf(document: TaskDocument): DoneDefinition[] {
  const whole = document.parts
    .filter((part) => part.key === 'definition-of-done' && part.body.end > part.body.start)
    .map((part) => ({ task: null, items: itemsWithin(document, part), at: part.title.at }));
  const own = document.tasks.flatMap((task) => {
    const items = ownItems(document, task);
    const [first] = items;
    return first === undefined || task.status === 'dropped' ? [] : [{ task, items, at: first.at }];
  });
  return [...whole, ...own];
}

function itemsWithin(document: TaskDocument, { key, title, depth, body }: Part): Located<string>[] {
  const inside = within(document.criteria, body);
  const part: Part = { key, title, depth, body };
  return statementsOf(document, { criteria: inside, parts: [part] }, 'definition-of-done');
}

function ownItems(document: TaskDocument, task: Task): Located<string>[] {
  const items = statementsOf(document, task, 'definition-of-done');
  if (items.length > 0 || task.criteria.length > 1) return items;
  return task.fields
    .filter(({ label, value }) => /^(?:done|complete|finished)\b/i.test(label.value) && value.value !== '')
    .map(({ value }) => value);
}

/** The criteria that begin inside a range; they stand in file order. */
function within(criteria: readonly Criterion[], { start, end }: Range): Criterion[] {
  const found: Criterion[] = [];
  for (let index = firstFrom(criteria, ({ at }) => at.start < start); ; index++) {
    const criterion = criteria[index];
    if (criterion === undefined || criterion.at.start >= end) return found;
    found.push(criterion);
  }
}
