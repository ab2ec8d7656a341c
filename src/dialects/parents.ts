/** Who is whose parent: by number where numbers are dotted, by nesting elsewhere. */
import type { Draft } from './draft.ts';
import { parentIdOf } from './ids.ts';

/** For each draft the index of its parent, or null. A number whose parent is only a heading has none. */
export function parentsOf(drafts: readonly Draft[]): (number | null)[] {
  const indexOf = new Map(drafts.map((draft, at) => [draft, at]));
  const latest = new Map<string, number>();
  return drafts.map((draft, at) => {
    const id = draft.head.id?.value ?? null;
    const nested = draft.parent === null ? null : (indexOf.get(draft.parent) ?? null);
    const byNumber = id !== null && draft.head.form === 'number' && draft.form === 'box';
    const above = byNumber ? parentIdOf(id) : null;
    const parent = byNumber ? parentByNumber(draft, above, latest, nested) : nested;
    if (id !== null && draft.form === 'box') latest.set(id, at);
    return parent;
  });
}

/** The box with the number in front of the last dot, or the heading of a task ("Task 1") that has it. */
function parentByNumber(
  draft: Draft,
  above: string | null,
  latest: ReadonlyMap<string, number>,
  nested: number | null,
): number | null {
  if (above === null) return null;
  const around = draft.parent?.head.id?.value;
  const heading = draft.parent?.form === 'heading' && around === above;
  // `- [ ] 1.0 Parent` over `  - [ ] 1.1 Child`.
  return latest.get(above) ?? (heading || around === `${above}.0` ? nested : null);
}
