/** The prefixes of ids that count as tasks in a file. */
import { readHead } from './heads.ts';
import { prefixOf } from './ids.ts';
import type { Outline } from './outline.ts';

/** Prefixes of requirements, stories, questions and pull requests. */
const NO_TASKS = new Set([
  'Q',
  'V',
  'PR',
  'P',
  'FR',
  'NFR',
  'SC',
  'US',
  'AC',
  'ADR',
  'REQ',
  'H',
  'R',
  'AS',
  'EC',
  'UC',
  'PHASE',
  'SPRINT',
  'MILESTONE',
  'EPIC',
]);

/** True for ids such as `AC1` and `FR-003`. */
export function namesOther(id: string): boolean {
  return NO_TASKS.has(prefixOf(id));
}

/** True for `AC-1`: below a task it names a criterion. */
export function namesCriterion(id: string): boolean {
  return prefixOf(id) === 'AC';
}

/** False for ids of other things than tasks; `P1` is a priority, `P1.2` and `P1-A2` are tasks of a phase. */
export function mayBeTask(id: string): boolean {
  return prefixOf(id) !== '' && (!NO_TASKS.has(prefixOf(id)) || /^P\d+[.-]/.test(id));
}

/** Prefixes that stand for tasks wherever they stand. */
export const CERTAIN: ReadonlySet<string> = new Set(['T', 'TASK', 'WP']);

/** A prefix counts when two different ids have it; `T`, `TASK` and `WP` count at once. */
export function prefixesOf(ids: readonly (string | null)[]): Set<string> {
  const byPrefix = new Map<string, Set<string>>();
  for (const id of ids) {
    const prefix = id === null ? '' : prefixOf(id);
    if (prefix === '' || id === null) continue;
    const known = byPrefix.get(prefix) ?? new Set();
    byPrefix.set(prefix, known.add(id));
  }
  return new Set(
    [...byPrefix]
      .filter(([prefix, known]) => CERTAIN.has(prefix) || known.size >= 2)
      .map(([prefix]) => prefix),
  );
}

/** `- **T001** …` and `**T003 [P]**: …`: lines that begin with a bold id and have no box. */
export function bulletIds({ text, entries }: Outline): string[] {
  return entries.flatMap((entry) => {
    if (
      entry.box !== null ||
      !/^(?:\*\*|__)?#?[A-Z]{1,5}-?\d/.test(text.slice(entry.at.start, entry.at.start + 12))
    )
      return [];
    const bold = /^(?:\*\*|__)/.test(text.slice(entry.at.start, entry.at.start + 2));
    const id = readHead(text, entry.at, (_, form) => form !== 'worded').id?.value ?? null;
    return id !== null && mayBeTask(id) && (bold || entry.kind === 'item') ? [id] : [];
  });
}

/** The ids of all headings, also of those that turn out to be groups. */
export function headingIds(outline: Outline): string[] {
  return outline.sections.flatMap((section) => {
    const id = readHead(outline.text, section.title, () => true).id?.value;
    return id === undefined || !mayBeTask(id) ? [] : [id];
  });
}
