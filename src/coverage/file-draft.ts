/** One source file of a report while it is being read. */
import type { Count, CoverageFormat, FileCoverage, Metric } from '../model/coverage.ts';
import { addUp } from './add-up.ts';
import { countHits, type HitsBuilder, hitsBuilder } from './hits.ts';
import { fileCoverage } from './reader.ts';

/** What was read of one source file so far. */
export interface FileDraft {
  readonly lines: HitsBuilder;
  readonly branches: HitsBuilder;
  readonly functions: HitsBuilder;
  readonly statements: HitsBuilder;
  /** Figures that the report states itself, where they say more than the details. */
  readonly stated: Partial<Record<Metric, Count>>;
}

/** All that a report says of one file. */
interface Entry {
  readonly path: string;
  readonly module: string | undefined;
  readonly drafts: FileDraft[];
}

/** The things that a format names, and not only counts. */
export interface Named {
  readonly format: CoverageFormat;
  readonly things: readonly Exclude<Metric, 'lines'>[];
}

/** Drafts by path and module: several elements of a report can speak of one file. */
export class FileDrafts {
  readonly #entries = new Map<string, Entry>();
  readonly #named: Named | null;

  constructor(named: Named | null = null) {
    this.#named = named;
  }

  /** The draft of a path, a new one the first time. */
  of(path: string): FileDraft {
    const { drafts } = this.#entry(path);
    const draft = drafts[0] ?? newDraft(this.#named);
    if (drafts.length === 0) drafts.push(draft);
    return draft;
  }

  /** A draft for one element of several on a file, each with figures of its own: they add up. */
  part(path: string, module?: string): FileDraft {
    const draft = newDraft(this.#named);
    this.#entry(path, module).drafts.push(draft);
    return draft;
  }

  /** The files in the order in which they came. */
  finish(): FileCoverage[] {
    const files: FileCoverage[] = [];
    for (const [key, { path, module, drafts }] of this.#entries) {
      const file = joined(path, drafts);
      files.push(module === undefined ? file : { ...file, module });
      // What a draft holds is larger than what is made of it.
      this.#entries.delete(key);
    }
    return files;
  }

  #entry(path: string, module?: string): Entry {
    const key = module === undefined ? path : `${module}\n${path}`;
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const entry = { path, module, drafts: [] };
    this.#entries.set(key, entry);
    return entry;
  }
}

function newDraft(named: Named | null): FileDraft {
  const builder = (thing: Exclude<Metric, 'lines'>) =>
    hitsBuilder(named?.things.includes(thing) ? named.format : undefined);
  return {
    lines: hitsBuilder(),
    branches: builder('branches'),
    functions: builder('functions'),
    statements: builder('statements'),
    stated: {},
  };
}

function joined(path: string, drafts: readonly FileDraft[]): FileCoverage {
  const isStated = drafts.some(({ stated }) => stated.lines !== undefined);
  const parts = drafts.map((draft) => finishDraft(path, draft));
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const sum = addUp(path, parts);
  // Two parts can show the same line: it is one.
  return isStated || sum.lines === null
    ? sum
    : { ...sum, totals: { ...sum.totals, lines: countHits(sum.lines) } };
}

/** Counts what was collected; a figure that the report states itself comes first. */
export function finishDraft(path: string, draft: FileDraft): FileCoverage {
  const lines = draft.lines.finish(true);
  const totals: Partial<Record<Metric, Count>> = { lines: draft.stated.lines ?? countHits(lines) };
  const details: { -readonly [K in keyof FileCoverage['details']]: FileCoverage['details'][K] } = {};
  for (const metric of ['branches', 'functions', 'statements'] as const) {
    const hits = draft[metric].finish(false);
    const count = draft.stated[metric] ?? countHits(hits);
    if (count.total > 0) totals[metric] = count;
    if (hits.lines.length > 0) details[metric] = hits;
  }
  return fileCoverage(path, { lines, totals, details });
}

/** Adds `covered` of `total` anonymous things on a line, the covered ones first. */
export function addShare(builder: HitsBuilder, line: number, { covered, total }: Count): void {
  for (let i = 0; i < total; i++) builder.add(line, i < covered ? 1 : 0);
}
