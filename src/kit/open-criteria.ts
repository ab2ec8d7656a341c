/** Criteria that bind and are not ticked. */
import type { TaskDocument } from '../model/document.ts';
import type { Criterion } from '../model/task.ts';
import { lineOf, listed } from './questions.ts';

/** More than these are counted, not named. */
const MOST = 5;

/** Acceptance criteria and definitions of done with an open box, but for those that were waived. */
export function openCriteria(criteria: readonly Criterion[]): Criterion[] {
  return criteria.filter(
    ({ checked, waived, kind }) =>
      checked === false && !waived && (kind === 'acceptance' || kind === 'definition-of-done'),
  );
}

/** `an open criterion on line 9`, `2 open criteria on lines 9 and 10`. */
export function openInWords(document: TaskDocument, open: readonly Criterion[]): string {
  const lines = open.slice(0, MOST).map(({ at }) => String(lineOf(document, at)));
  const more = open.length > lines.length ? [...lines, 'more'] : lines;
  return open.length === 1
    ? `an open criterion on line ${lines[0]}`
    : `${open.length} open criteria on lines ${listed(more)}`;
}

/** The places of the first of them. */
export function openPlaces(open: readonly Criterion[]) {
  return open.slice(0, MOST).map(({ text }) => ({ message: 'open criterion', at: text.at }));
}
