/** Estimates of a task: the total, its parts, and what it took. */
import { readEstimate } from '../dialects/estimates.ts';
import type { TaskDocument } from '../model/document.ts';
import type { Located } from '../model/place.ts';
import type { Estimate, Field, FieldKey, Task } from '../model/task.ts';

/** The estimate that a field holds, or null where it cannot be read as one. */
export function estimateIn({ text }: TaskDocument, { label, value }: Field): Located<Estimate> | null {
  return readEstimate(text, value.at, label.value);
}

/** The first field of this kind that has a value. */
export function fieldOf(task: Task, key: FieldKey): Field | null {
  return task.fields.find((field) => field.key === key && field.value.value !== '') ?? null;
}

/** Hours or else points, with the unit, so that only like is compared with like; null for a size such as `M`. */
export function amountOf(estimate: Estimate | undefined): { value: number; unit: 'hours' | 'points' } | null {
  if (estimate === undefined) return null;
  if (estimate.hours !== null) return { value: estimate.hours, unit: 'hours' };
  return estimate.points === null ? null : { value: estimate.points, unit: 'points' };
}

/** How far `actual` is off `expected`, as a share of it. */
export function deviation(actual: number, expected: number): number {
  return expected === 0 ? (actual === 0 ? 0 : 1) : Math.abs(actual - expected) / expected;
}

/** The amount that a text begins with, such as `80 story points`. */
export function readAmount(text: string): ReturnType<typeof amountOf> {
  return amountOf(readEstimate(text, { start: 0, end: text.length })?.value);
}
