/** Which comment of a document silences a finding. */
import type { Directive, TaskDocument } from '../model/document.ts';
import { firstTaskFrom } from '../model/locate.ts';
import { firstFrom } from '../model/search.ts';
import type { Task } from '../model/task.ts';

/** Finds the comment that silences `rule` at `offset`, or null; `task` is the task the finding is about. */
export type Silencer = (rule: string, offset: number, task: Task | null) => Directive | null;

/** Rules about the comments themselves: only a comment that names them silences them. */
const ABOUT_COMMENTS = /^suppression-/;

/** True for a rule that only a comment with its name silences. */
export function isAboutComments(rule: string): boolean {
  return ABOUT_COMMENTS.test(rule);
}

const ALL = '*';

/** Reads the directives of a document once; each question afterwards costs a binary search. */
export function silencerOf(document: TaskDocument): Silencer {
  if (document.directives.length === 0) return () => null;
  const files = new Map<string, Directive>();
  const ranges = new Map<string, Directive[]>();
  const tasks = new Map<Task, Directive[]>();
  for (const directive of document.directives) {
    if (directive.kind === 'unknown') continue;
    if (directive.kind === 'disable-next-task') noteTask(document, tasks, directive);
    else for (const name of namesOf(directive)) noteRule(files, ranges, name, directive);
  }
  return (rule, offset, task) => {
    const names = isAboutComments(rule) ? [rule] : [rule, ALL];
    return (
      first(names, (name) => files.get(name)) ??
      first(ancestors(document, task), (each) => tasks.get(each)?.find((one) => covers(one, names))) ??
      rangeAt(ranges, names, offset)
    );
  };
}

function namesOf(directive: Directive): string[] {
  return directive.rules.length === 0 ? [ALL] : directive.rules.map((rule) => rule.value);
}

function covers(directive: Directive, names: readonly string[]): boolean {
  return namesOf(directive).some((name) => names.includes(name));
}

function noteRule(
  files: Map<string, Directive>,
  ranges: Map<string, Directive[]>,
  name: string,
  directive: Directive,
): void {
  if (directive.kind === 'disable-file') {
    if (!files.has(name)) files.set(name, directive);
    return;
  }
  const list = ranges.get(name);
  if (list === undefined) ranges.set(name, [directive]);
  else list.push(directive);
}

function noteTask(document: TaskDocument, tasks: Map<Task, Directive[]>, directive: Directive): void {
  const task = document.tasks[firstTaskFrom(document, directive.at.end)];
  if (task === undefined) return;
  const list = tasks.get(task);
  if (list === undefined) tasks.set(task, [directive]);
  else list.push(directive);
}

/** The task and those whose extent holds it. */
function* ancestors(document: TaskDocument, task: Task | null): Generator<Task> {
  for (let each = task; task !== null && each !== null; ) {
    if (task.at.start < each.extent.end) yield each;
    each = each.parent === null ? null : (document.tasks[each.parent] ?? null);
  }
}

function first<T>(items: Iterable<T>, find: (item: T) => Directive | undefined): Directive | null {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return null;
}

/** The last `disable` or `enable` before `offset` decides, whether it named the rule or all rules. */
function rangeAt(
  ranges: ReadonlyMap<string, Directive[]>,
  names: readonly string[],
  offset: number,
): Directive | null {
  let latest: Directive | null = null;
  for (const name of names) {
    const found = lastBefore(ranges.get(name) ?? [], offset);
    if (found !== null && (latest === null || found.at.start > latest.at.start)) latest = found;
  }
  return latest?.kind === 'disable' ? latest : null;
}

function lastBefore(directives: readonly Directive[], offset: number): Directive | null {
  return directives[firstFrom(directives, ({ at }) => at.start <= offset) - 1] ?? null;
}
