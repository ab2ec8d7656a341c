/** Posts problems on a virtual file, in the form that remark-lint's rules use. */
import type { Transformer } from 'unified';
import type { TaskDocument } from '../model/document.ts';
import type { Problem, Severity } from '../model/finding.ts';
import { pointAt, type Range } from '../model/place.ts';
import { rangeOf, severityOf } from './apply.ts';
import { pageOf } from './page.ts';

/** A virtual file, as unified hands it to a plug-in. */
export type RemarkFile = Parameters<Transformer>[1];

/** Adds one message for each problem. */
export function post(
  file: RemarkFile,
  document: TaskDocument,
  rule: { readonly id: string; readonly level: Severity },
  problems: readonly Problem[],
): void {
  if (problems.length === 0) return;
  // A message is an Error: the stack that nobody prints costs five times as much as all the rest.
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    for (const problem of problems) {
      const at = rangeOf(problem);
      const message = file.message(problem.message, {
        place: { start: pointOf(document, at.start), end: pointOf(document, at.end) },
        ruleId: rule.id,
        source: 'remark-lint',
      });
      message.fatal = FATAL[severityOf(problem, rule.level)];
      message.url = pageOf(rule.id);
      if (problem.hint !== undefined) message.note = problem.hint;
      Object.assign(message, replacementOf(document, at, problem));
    }
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** How remark tells levels apart: `undefined` is its "info". */
const FATAL = { error: true, warning: false, notice: undefined } as const;

function pointOf(document: TaskDocument, offset: number) {
  return { ...pointAt(document.lines, offset), offset };
}

/** What editors offer in place of the marked text, for a fix that stays inside it. */
function replacementOf(
  document: TaskDocument,
  at: Range,
  { fix = [] }: Problem,
): { actual: string; expected: string[] } | null {
  const inside = fix.every((edit) => edit.at.start >= at.start && edit.at.end <= at.end);
  if (fix.length === 0 || !inside) return null;
  let mended = '';
  let from = at.start;
  for (const edit of [...fix].sort((a, b) => a.at.start - b.at.start)) {
    mended += document.text.slice(from, edit.at.start) + edit.text;
    from = edit.at.end;
  }
  mended += document.text.slice(from, at.end);
  return { actual: document.text.slice(at.start, at.end), expected: [mended] };
}
