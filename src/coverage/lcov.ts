/** LCOV tracefiles, after the manual of geninfo(1), section FILES. */
import type { Count, FileCoverage } from '../model/coverage.ts';
import { ReportError } from './error.ts';
import { countHits, type HitsBuilder, hitsBuilder } from './hits.ts';
import { fileCoverage, LARGEST_LINE, type ReportReader, type ReportSink } from './reader.ts';

export const lcov: ReportReader = {
  format: 'lcov',
  recognise: (head) => /^(?:TN:|SF:)/m.test(head) && /^(?:SF:|end_of_record)/m.test(head),
  open: openLcov,
};

/** One `SF:` … `end_of_record`. */
interface Draft {
  path: string;
  lines: HitsBuilder;
  branches: HitsBuilder;
  /** Lines of functions by name, and hits by name; a function is known by its name. */
  starts: Map<string, number>;
  calls: Map<string, number>;
  found: Partial<Record<'LF' | 'LH' | 'BRF' | 'BRH' | 'FNF' | 'FNH', number>>;
}

function openLcov(name: string): ReportSink {
  const files: FileCoverage[] = [];
  let draft: Draft | null = null;
  let rest = '';
  let line = 0;

  function fail(problem: string): never {
    throw new ReportError(name, 'lcov', line, problem);
  }

  function take(text: string): void {
    line++;
    if (text === '') return;
    const colon = text.indexOf(':');
    const key = colon < 0 ? text.trimEnd() : text.slice(0, colon);
    if (key === 'SF') {
      if (draft !== null) fail(`a second SF: before the end_of_record of ${draft.path}`);
      draft = newDraft(text.slice(colon + 1).trim());
    } else if (key === 'end_of_record') {
      if (draft === null) fail('end_of_record without SF:');
      files.push(finish(draft));
      draft = null;
    } else if (draft !== null) record(draft, key, text, colon + 1, fail);
    else if (key !== 'TN' && !text.startsWith('#')) fail(`"${text.slice(0, 40)}" outside of a record`);
  }

  return {
    write(piece) {
      const text = rest + piece;
      let from = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        take(text.slice(from, text.charCodeAt(end - 1) === 13 ? end - 1 : end));
        from = end + 1;
      }
      rest = text.slice(from);
    },
    end() {
      if (rest !== '') take(rest);
      if (draft !== null) fail(`the file ends inside the record of ${draft.path}: it is cut off`);
      return { name, format: 'lcov', files, roots: [], notes: [] };
    },
  };
}

function newDraft(path: string): Draft {
  return {
    path,
    lines: hitsBuilder(),
    branches: hitsBuilder(),
    starts: new Map(),
    calls: new Map(),
    found: {},
  };
}

function record(
  draft: Draft,
  key: string,
  text: string,
  from: number,
  fail: (problem: string) => never,
): void {
  if (key === 'DA') {
    const comma = text.indexOf(',', from);
    draft.lines.add(lineNumber(text.slice(from, comma), fail), hitCount(text, comma + 1, fail));
  } else if (key === 'BRDA') {
    const parts = text.slice(from).split(',');
    const taken = parts.at(-1)?.trim() ?? '';
    draft.branches.add(lineNumber(parts[0] ?? '', fail), taken === '-' ? 0 : hitCount(taken, 0, fail));
  } else if (key === 'FN') {
    const parts = text.slice(from).split(',');
    const start = lineNumber(parts[0] ?? '', fail);
    const name = parts.slice(parts.length > 2 && /^\d+$/.test(parts[1] as string) ? 2 : 1).join(',');
    draft.starts.set(name, start);
  } else if (key === 'FNDA') {
    const comma = text.indexOf(',', from);
    const name = text.slice(comma + 1);
    draft.calls.set(name, (draft.calls.get(name) ?? 0) + hitCount(text, from, fail));
  } else if (/^(?:LF|LH|BRF|BRH|FNF|FNH)$/.test(key)) {
    draft.found[key as keyof Draft['found']] = hitCount(text, from, fail);
  }
}

function lineNumber(text: string, fail: (problem: string) => never): number {
  const line = Number(text);
  if (!Number.isInteger(line) || line < 0 || line > LARGEST_LINE || text.trim() === '')
    fail(`"${text.slice(0, 40)}" is no line number`);
  return line;
}

/** The number that begins at `from` and ends at a comma or at the end; negative counts (an old gcov bug) are 0. */
function hitCount(text: string, from: number, fail: (problem: string) => never): number {
  const comma = text.indexOf(',', from);
  const word = text.slice(from, comma < 0 ? undefined : comma);
  const hits = Number(word);
  if (!Number.isFinite(hits) || word.trim() === '' || (from === 0 && word === ''))
    fail(`"${word.slice(0, 40)}" is no count`);
  return Math.max(0, Math.trunc(hits));
}

function finish(draft: Draft): FileCoverage {
  const lines = draft.lines.finish(true);
  const branches = draft.branches.finish(false);
  const functions = hitsBuilder();
  for (const [name, start] of draft.starts) functions.add(start, draft.calls.get(name) ?? 0);
  const calls = functions.finish(false);
  const { LF, LH, BRF, BRH, FNF, FNH } = draft.found;
  const known = { lines: stated(LH, LF), branches: stated(BRH, BRF), functions: stated(FNH, FNF) };
  const branchCount = known.branches ?? countHits(branches);
  const functionCount = known.functions ?? countHits(calls);
  return fileCoverage(draft.path, {
    lines,
    totals: {
      lines: known.lines ?? countHits(lines),
      ...(branchCount.total > 0 ? { branches: branchCount } : {}),
      ...(functionCount.total > 0 ? { functions: functionCount } : {}),
    },
    details: {
      ...(branches.lines.length > 0 ? { branches } : {}),
      ...(calls.lines.length > 0 ? { functions: calls } : {}),
    },
  });
}

/** The record's own figures. coverage.py counts hits on lines that it does not count as lines: never more than all. */
function stated(covered: number | undefined, total: number | undefined): Count | null {
  if (covered === undefined || total === undefined) return null;
  return { covered: Math.min(covered, total), total };
}
