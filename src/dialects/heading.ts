/** One task per heading, or per file, with fields and criteria below it. */
import { type Dialect, headingsWithoutTable, isOverview, ofAll, PLAIN_MARKS } from './dialect.ts';
import type { Profile } from './profile.ts';
import type { TaskHeading } from './task-headings.ts';

/** The headings that are the unit: tasks by name or id, else steps, else numbers. */
export function unitHeadings({ headings, numbered, prefixed, loose }: Profile): readonly TaskHeading[] {
  const withIds = headings.filter(
    ({ kind, id }) => id !== null && (kind === 'worded' || kind === 'prefixed' || kind === 'boxed'),
  );
  // Where tasks have ids, "# Tasks: Title" and its like are titles of lists.
  if (withIds.length > 0) return withIds;
  const named = headings.filter(({ kind }) => kind === 'boxed' || kind === 'named');
  if (named.length > 0) return named;
  const steps = headings.filter(({ kind }) => kind === 'step');
  if (steps.length > 0) return steps;
  const numbers = headings.filter(({ kind, section }) => kind === 'number' && section.depth >= 3);
  // "### 3. Name" over boxes is a group of tasks; "### 3.1 Name" is a task.
  const groups = loose > numbers.length && numbers.every(({ id }) => /^\d+$/.test(id ?? ''));
  return numbers.length >= 2 && numbered + prefixed === 0 && !groups ? numbers : [];
}

function scoreOf(profile: Profile, units: readonly TaskHeading[]): number {
  if (isAside(profile, units)) return 0.2;
  if (yieldsToBoxes(profile, units)) return 0.3;
  return units[0]?.kind === 'number' ? 0.45 : 0.85;
}

/** True where most of the list stands elsewhere, or in tables that the headings only group. */
function isAside(profile: Profile, units: readonly TaskHeading[]): boolean {
  const grouping = units.length - headingsWithoutTable({ ...profile, headings: units }).length;
  return profile.stray > 10 * units.length || grouping * 2 > units.length;
}

/** True where the boxes with ids are the tasks: there are more of them, and they are no steps below the headings. */
function yieldsToBoxes(profile: Profile, units: readonly TaskHeading[]): boolean {
  if (isOverview(profile)) return false;
  const ids = profile.prefixed + profile.numbered;
  if (units.every(({ kind }) => kind === 'boxed')) return ids > 0;
  return profile.belowTasks * 2 <= ids && ids > units.length;
}

export const heading: Dialect = {
  id: 'heading',
  recognise(profile) {
    const units = unitHeadings(profile);
    if (units.length === 0) return { score: 0, reason: 'no heading names a task' };
    return {
      score: scoreOf(profile, units),
      reason: `${ofAll(units.length, profile.headings.length)} headings with a number name a task`,
    };
  },
  headings: unitHeadings,
  bareBoxes: false,
  bareChildren: false,
  marks: PLAIN_MARKS,
  numberedGroups: false,
  rows: false,
};
