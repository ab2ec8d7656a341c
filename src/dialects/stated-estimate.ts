/** Chooses the estimate of a task among the fields that state one. */
import type { Located } from '../model/place.ts';
import type { Estimate, Field } from '../model/task.ts';
import { readEstimate } from './estimates.ts';

/** In several languages: the whole of an estimate whose parts are listed too. */
const TOTAL = /total|overall|gesamt|insgesamt|итог|всего|celkem|łącznie|tổng|合计|合計|总计|总|總|합계|총/iu;

/**
 * The value labelled as the total, else the first with a number ("Size: M" says less than "Hours: 16"), else the first
 * that says anything.
 */
export function estimateOf(
  text: string,
  fields: readonly Field[],
  key: 'estimate' | 'actual',
): Located<Estimate> | null {
  let sized: Located<Estimate> | null = null;
  const own = fields.filter((field) => field.key === key);
  const totals = own.filter(({ label }) => TOTAL.test(label.value));
  for (const field of [...totals, ...own]) {
    const read = readEstimate(text, field.value.at, field.label.value);
    if (read !== null && (read.value.hours ?? read.value.points) !== null) return read;
    sized ??= read;
  }
  return sized;
}
