/** Who is whose parent: by number where numbers are dotted, by nesting elsewhere. */
import type { Draft } from './draft.ts';
import { parentIdOf } from './ids.ts';

/** For each draft the index of its parent, or null. A number whose parent is only a heading has none. */
export function parentsOf(drafts: readonly Draft[]): (number | null)[] {
  const indexOf = new Map(drafts.map((draft, at) => [draft, at]));
  const latest = new Map<string, number>();
  return drafts.map((draft, at) => {
    const nested = draft.parent === null ? null : (indexOf.get(draft.parent) ?? null);
    const id = boxId(draft);
    if (id === null) return nested;
    const parent =
      draft.head.form === 'number' ? parentByNumber(draft, parentIdOf(id), latest, nested) : nested;
    latest.set(id, at);
    return parent;
  });
}

function boxId({ head, form }: Draft): string | null {
  return form === 'box' && head.id !== null ? head.id.value : null;
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
