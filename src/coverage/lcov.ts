/** LCOV tracefiles, after the manual of geninfo(1), section FILES. */
import type { Count, FileCoverage, Hits } from '../model/coverage.ts';
import { ReportError } from './error.ts';
import { countHits, type HitsBuilder, hitsBuilder } from './hits.ts';
import { recounted } from './ids.ts';
import { LcovFunctions } from './lcov-functions.ts';
import { type LcovDraft, record, takeFast } from './lcov-record.ts';
import {
  detached,
  fileCoverage,
  LONGEST_TEXT,
  type ReportReader,
  type ReportSink,
  refuseLong,
} from './reader.ts';

const CR = 13;

export const lcov: ReportReader = {
  format: 'lcov',
  recognise: (head) =>
    /^\s*TN:.*\s*$/.test(head) || (/^(?:TN:|SF:)/m.test(head) && /^(?:SF:|end_of_record)/m.test(head)),
  open: openLcov,
};

function openLcov(name: string): ReportSink {
  const files: FileCoverage[] = [];
  // Shared by all records of a file: each is emptied when its record ends.
  const [lines, branches, calls] = [hitsBuilder(), hitsBuilder('lcov'), hitsBuilder('lcov')];
  let draft: LcovDraft | null = null;
  let rest = '';
  let line = 0;

  function fail(problem: string): never {
    throw new ReportError(name, 'lcov', line, problem);
  }

  function openRecord(path: string): void {
    if (draft !== null) fail(`a second SF: before the end_of_record of ${draft.path}`);
    draft = { path: detached(path), lines, branches, functions: new LcovFunctions(), found: {} };
  }

  function closeRecord(): void {
    if (draft === null) fail('end_of_record without SF:');
    files.push(finish(draft, calls));
    draft = null;
  }

  function take(text: string): void {
    line++;
    refuseLong(text.length, fail);
    if (text === '') return;
    const colon = text.indexOf(':');
    const key = colon < 0 ? text.trimEnd() : text.slice(0, colon);
    if (key === 'SF') openRecord(text.slice(colon + 1).trim());
    else if (key === 'end_of_record') closeRecord();
    else takeOther(key, text, colon + 1);
  }

  function takeOther(key: string, text: string, from: number): void {
    if (draft !== null) record(draft, key, text, from, fail);
    else if (key !== 'TN' && !text.startsWith('#')) fail(`"${text.slice(0, 40)}" outside of a record`);
  }

  /** Takes the line between two places of a piece. */
  function takeWithin(piece: string, from: number, end: number): void {
    const stop = piece.charCodeAt(end - 1) === CR ? end - 1 : end;
    if (draft !== null && takeFast(draft, piece, from, stop)) line++;
    else take(piece.slice(from, stop));
  }

  /** Takes the line that began in an earlier piece and ends in this one. */
  function takeJoined(head: string): void {
    take((rest + head).replace(/\r$/, ''));
    rest = '';
  }

  return {
    write(piece) {
      let from = 0;
      for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
        if (rest === '') takeWithin(piece, from, end);
        else takeJoined(piece.slice(0, end));
        from = end + 1;
      }
      rest += piece.slice(from);
      if (rest.length > LONGEST_TEXT) take(rest);
    },
    end() {
      // The last line of a file that is cut off may be half a line.
      if (draft === null || rest.trim() === 'end_of_record') take(rest.trimEnd());
      else if (rest !== '') line++;
      if (draft !== null) fail(`the file ends inside the record of ${draft.path}: it is cut off`);
      return { name, format: 'lcov', files, roots: [], notes: [] };
    },
  };
}

function finish(draft: LcovDraft, builder: HitsBuilder): FileCoverage {
  const lines = draft.lines.finish(true);
  const branches = draft.branches.finish(false);
  if (branches.ids !== undefined) recounted(branches.lines, branches.ids.of);
  const calls = draft.functions.finish(builder);
  const { LF, LH, BRF, BRH, FNF, FNH } = draft.found;
  // The figures of the record only stand for what it does not list; functions can be listed under several names.
  const branchCount = listed(branches) ?? stated(BRH, BRF) ?? NONE;
  const functionCount = stated(FNH, FNF) ?? countHits(calls);
  return fileCoverage(draft.path, {
    lines,
    totals: {
      lines: lineCount(lines, LF) ?? stated(LH, LF) ?? NONE,
      ...(branchCount.total > 0 ? { branches: branchCount } : {}),
      ...(functionCount.total > 0 ? { functions: functionCount } : {}),
    },
    details: {
      ...(branches.lines.length > 0 ? { branches } : {}),
      ...(calls.lines.length > 0 ? { functions: calls } : {}),
    },
  });
}

const NONE: Count = { covered: 0, total: 0 };

function listed(hits: Hits): Count | null {
  return hits.lines.length === 0 ? null : countHits(hits);
}

/**
 * The lines that the record lists. coverage.py also lists lines that ran and that it does not count, such as those of
 * excluded functions: where it counts fewer lines than it lists, the difference ran.
 */
function lineCount(lines: Hits, found: number | undefined): Count | null {
  const count = listed(lines);
  if (count === null || found === undefined) return count;
  const missed = count.total - count.covered;
  return found >= missed && found < count.total ? { covered: found - missed, total: found } : count;
}

/** The record's own figures. */
function stated(covered: number | undefined, total: number | undefined): Count | null {
  if (covered === undefined || total === undefined) return null;
  return { covered: Math.min(covered, total), total };
}
