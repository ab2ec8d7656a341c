/** The baseline: debts that were there when the gate came, by list, rule and task, and how many of each. */
import type { StaleEntry } from '../kit/definition.ts';
import type { Finding } from '../model/finding.ts';
import type { BaselineEntry } from './baseline-file.ts';

/** Where an entry comes from. */
export interface Baseline {
  /** As messages name it. */
  readonly path: string;
  readonly text: string;
  readonly entries: readonly BaselineEntry[];
}

/** The baselines of a run; of a change, the one at its base lets findings pass, and the one at its head is kept current. */
export interface Baselines {
  readonly applied: Baseline | null;
  readonly current: Baseline | null;
}

export const NO_BASELINE: Baselines = { applied: null, current: null };

/** The findings after a baseline, and what each of its entries matched. */
export interface Applied {
  /** As many of each kind as the baseline lists are `baselined`, in the order of the findings. */
  readonly findings: readonly Finding[];
  /** The number of findings that each entry matches, in the order of the entries. */
  readonly matched: readonly number[];
}

/** A line of a list in an entry is cut here, so that a baseline stays readable. */
const LONGEST = 200;

/** Marks the findings that a baseline lists. Only reported ones count: what a comment silences needs no entry. */
export function applyBaseline(findings: readonly Finding[], { path, entries }: Baseline): Applied {
  const matched = entries.map(() => 0);
  const byKey = new Map(entries.map((entry, index) => [keyOf(entry), index]));
  const marked = findings.map((finding): Finding => {
    const index = byKey.get(keyOf(subjectOf(finding)));
    const entry = index === undefined ? undefined : entries[index];
    if (index === undefined || entry === undefined || finding.fate !== 'reported') return finding;
    const count = matched[index] ?? 0;
    if (count >= entry.count) return finding;
    matched[index] = count + 1;
    return { ...finding, fate: 'baselined', fateReason: path };
  });
  return { findings: marked, matched };
}

/** What a run can say about an entry: its rule judged the file, did not, or rule or file are no more. */
export type Judgement = (path: string, rule: string) => 'judged' | 'unjudged' | 'gone';

/** The entries that list more than there is; an entry whose rule is off now is left alone. */
export function staleEntries(
  { entries }: Baseline,
  matched: readonly number[],
  judgement: Judgement,
): StaleEntry[] {
  return entries.flatMap((entry, index) => {
    const found = matched[index] ?? 0;
    if (found >= entry.count || judgement(entry.path, entry.rule) === 'unjudged') return [];
    const subject = entry.task ?? entry.line ?? '';
    return [{ rule: entry.rule, path: entry.path, subject, listed: entry.count, found, at: entry.at }];
  });
}

/** The entries without what is stale in them. */
export function pruned({ entries }: Baseline, stale: readonly StaleEntry[]): BaselineEntry[] {
  const found = new Map(stale.map((entry) => [entry.at.start, entry.found]));
  return entries
    .map((entry) => ({ ...entry, count: found.get(entry.at.start) ?? entry.count }))
    .filter(({ count }) => count > 0);
}

/** Entries for all findings that are reported or baselined, one for each list, rule and task. */
export function entriesFor(findings: readonly Finding[]): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    if (finding.path === null || (finding.fate !== 'reported' && finding.fate !== 'baselined')) continue;
    const subject = subjectOf(finding);
    const key = keyOf(subject);
    const count = (entries.get(key)?.count ?? 0) + 1;
    entries.set(key, { ...subject, count, at: { start: 0, end: 0 } });
  }
  return [...entries.values()];
}

type Subject = Pick<BaselineEntry, 'path' | 'rule' | 'task' | 'line'>;

/** The task where it has an id, else the text of the line, so that entries survive moved lines. */
function subjectOf({ path, rule, taskId, place, sourceLine }: Finding): Subject {
  const about = { path: path ?? '', rule };
  if (taskId !== null) return { ...about, task: taskId, line: null };
  const isWhole = place === null || (place.endLine === 1 && place.endColumn === 1);
  const line = isWhole ? '' : (sourceLine ?? '').trim().replace(/\s+/g, ' ').slice(0, LONGEST);
  return { ...about, task: null, line };
}

function keyOf({ path, rule, task, line }: Subject): string {
  return [path, rule, task === null ? `line ${line}` : `task ${task}`].join('\n');
}
