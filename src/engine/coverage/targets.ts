/** The coverage that tasks demand of themselves: "unit tests achieve 90%+ coverage". */
import { baseName, coverageFigures, liesWithin, namesFile, statementsOf } from '../../kit/index.ts';
import { type TaskAt, taskName } from '../../model/comparison.ts';
import type { TaskTarget } from '../../model/coverage-result.ts';
import { readPercent, sumOf } from '../../model/percent.ts';
import { type Located, lineAt, lineText } from '../../model/place.ts';
import type { Task } from '../../model/task.ts';
import type { JudgedScope } from '../../model/verdict.ts';
import type { Patch } from './patch.ts';
import { judgeScope } from './scope.ts';

const KINDS = ['testing', 'definition-of-done', 'acceptance'] as const;

/** The figures that hold for these tasks: their own, or else those of the whole list. */
export function targetsOf(tasks: readonly TaskAt[]): TaskTarget[] {
  return tasks.flatMap((at) => {
    const { document, task } = at;
    const own = figuresIn(at, task);
    return own.length > 0 ? own : figuresIn(at, { ...document, fields: [] });
  });
}

function figuresIn(at: TaskAt, owner: Pick<Task, 'parts' | 'criteria' | 'fields'>): TaskTarget[] {
  const { document } = at;
  const binding = { ...owner, criteria: owner.criteria.filter(({ waived }) => !waived) };
  const statements = KINDS.flatMap((kind) => statementsOf(document, binding, kind));
  const found = new Map<string, TaskTarget>();
  for (const target of statements.flatMap((statement) => targetsIn(at, statement))) {
    // Two figures for one metric: the stricter one holds.
    const known = found.get(target.metric);
    if (known === undefined || isStricter(target, known)) found.set(target.metric, target);
  }
  return [...found.values()];
}

function isStricter({ least: a }: TaskTarget, { least: b }: TaskTarget): boolean {
  return a.units * 10 ** b.decimals > b.units * 10 ** a.decimals;
}

function targetsIn(at: TaskAt, { at: range }: Located<string>): TaskTarget[] {
  const { text, lines } = at.document;
  return coverageFigures(text.slice(range.start, range.end)).flatMap((figure): TaskTarget[] => {
    const read = readPercent(`${figure.percent}%`);
    if (!read.ok) return [];
    const place = { start: range.start + figure.at.start, end: range.start + figure.at.end };
    const quote = lineText(text, lines, lineAt(lines, place.start)).trim();
    return [{ task: at, metric: figure.metric, least: read.percent, at: place, quote }];
  });
}

/** The changed lines of the files that the task names, against its figure. */
export function judgeTarget(
  { task: at, metric, least }: TaskTarget,
  patch: Patch,
  unmeasured: readonly string[],
): JudgedScope {
  const names = (path: string) => at.task.paths.some(({ value }) => isNamed(path, value));
  const counts = patch.files
    .filter(({ path }) => names(path))
    .flatMap(({ counts: own }) => own[metric] ?? []);
  const scope = judgeScope('task-target', taskName(at), metric, sumOf(counts), least);
  return scope.total === 0 && unmeasured.some(names) ? { ...scope, verdict: 'unmeasured' } : scope;
}

function isNamed(path: string, named: string): boolean {
  return liesWithin(path, named) || (namesFile(named) && !named.includes('/') && baseName(path) === named);
}
