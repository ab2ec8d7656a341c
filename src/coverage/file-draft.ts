/** One source file of a report while it is being read. */
import type { Count, FileCoverage, Metric } from '../model/coverage.ts';
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

/** Drafts by path: several elements of a report can speak of one file. */
export class FileDrafts {
  readonly #drafts = new Map<string, FileDraft>();

  /** The draft of a path, a new one the first time. */
  of(path: string): FileDraft {
    const known = this.#drafts.get(path);
    if (known !== undefined) return known;
    const draft: FileDraft = {
      lines: hitsBuilder(),
      branches: hitsBuilder(),
      functions: hitsBuilder(),
      statements: hitsBuilder(),
      stated: {},
    };
    this.#drafts.set(path, draft);
    return draft;
  }

  /** The files in the order in which they came. */
  finish(): FileCoverage[] {
    const files: FileCoverage[] = [];
    for (const [path, draft] of this.#drafts) {
      files.push(finishDraft(path, draft));
      // What a draft holds is larger than what is made of it.
      this.#drafts.delete(path);
    }
    return files;
  }
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
