/** The coverage that tasks demand of themselves: "unit tests achieve 90%+ coverage". */
import { coverageFigures } from '../../kit/index.ts';
import type { TaskAt } from '../../model/comparison.ts';
import type { TaskTarget } from '../../model/coverage-result.ts';
import type { TaskDocument } from '../../model/document.ts';
import { readPercent } from '../../model/percent.ts';
import { lineAt, lineText, type Range } from '../../model/place.ts';
import type { Task } from '../../model/task.ts';

const KINDS: ReadonlySet<string> = new Set(['testing', 'definition-of-done', 'acceptance']);

/** The figures that hold for these tasks: their own, or else those of the whole list. */
export function targetsOf(tasks: readonly TaskAt[]): TaskTarget[] {
  return tasks.flatMap((at) => {
    const own = figuresIn(at, at.task, 'task');
    return own.length > 0 ? own : figuresIn(at, { ...at.document, fields: [] }, 'list');
  });
}

type Owner = Pick<Task, 'parts' | 'criteria' | 'fields'>;

function figuresIn(at: TaskAt, owner: Owner, says: TaskTarget['says']): TaskTarget[] {
  const found = new Map<string, TaskTarget>();
  for (const range of statementsIn(at.document, owner)) {
    for (const target of targetsIn(at, range, says)) {
      // Two figures for one metric: the stricter one holds.
      const known = found.get(target.metric);
      if (known === undefined || isStricter(target, known)) found.set(target.metric, target);
    }
  }
  return [...found.values()];
}

/** What binds: criteria that were not waived, values of fields, and the lines of the sections that are no criteria. */
function statementsIn(document: TaskDocument, { parts, criteria, fields }: Owner): Range[] {
  const isApart = (line: Range) => criteria.every(({ at }) => at.end <= line.start || line.end <= at.start);
  const others = [
    ...fields.filter(({ key, value }) => isBinding(key) && value.value !== '').map(({ value }) => value.at),
    ...parts.filter(({ key }) => isBinding(key)).flatMap(({ body }) => [...linesWithin(document, body)]),
  ];
  return [
    ...criteria.filter(({ kind, waived }) => isBinding(kind) && !waived).map(({ text }) => text.at),
    ...others.filter(isApart),
  ];
}

function isBinding(kind: string | null): boolean {
  return kind !== null && KINDS.has(kind);
}

function* linesWithin({ lines, text }: TaskDocument, { start, end }: Range): Generator<Range> {
  for (let at = start; at < end; ) {
    const next = Math.min(end, lines[lineAt(lines, at)] ?? text.length);
    yield { start: at, end: next };
    at = next;
  }
}

function isStricter({ least: a }: TaskTarget, { least: b }: TaskTarget): boolean {
  return a.units * 10 ** b.decimals > b.units * 10 ** a.decimals;
}

function targetsIn(at: TaskAt, range: Range, says: TaskTarget['says']): TaskTarget[] {
  const { text, lines } = at.document;
  return coverageFigures(text.slice(range.start, range.end)).flatMap((figure): TaskTarget[] => {
    const read = readPercent(`${figure.percent}%`);
    if (!read.ok) return [];
    const place = { start: range.start + figure.at.start, end: range.start + figure.at.end };
    const quote = lineText(text, lines, lineAt(lines, place.start)).trim();
    return [{ task: at, metric: figure.metric, least: read.percent, at: place, quote, says }];
  });
}
