/** Go cover profiles, after golang.org/x/tools/cover: one block a line, statements counted by distinct block. */
import type { FileCoverage } from '../model/coverage.ts';
import { ReportError } from './error.ts';
import { hitsBuilder } from './hits.ts';
import { idOf } from './ids.ts';
import {
  allowance,
  fileCoverage,
  LONGEST_TEXT,
  type ReportReader,
  type ReportSink,
  refuseLong,
  sourceLine,
} from './reader.ts';

interface GoBlock {
  readonly from: number;
  readonly to: number;
  readonly statements: number;
  readonly id: number;
  hits: number;
}

export const go: ReportReader = {
  format: 'go',
  recognise: (head) => /^mode: (?:set|count|atomic)\s*$/m.test(head.slice(0, 40)),
  open: openGo,
};

/** `path:8.39,9.17 1 0`: begin, end, number of statements, count. */
const BLOCK = /^(\d{1,9})\.\d{1,9},(\d{1,9})\.\d{1,9} (\d{1,9}) (\d+)$/;

function openGo(name: string): ReportSink {
  const files = new Map<string, Map<string, GoBlock>>();
  let rest = '';
  let line = 0;
  const fail = (problem: string): never => {
    throw new ReportError(name, 'go', line, problem);
  };
  const allow = allowance(fail);

  function take(text: string): void {
    line++;
    refuseLong(text.length, fail);
    if (text === '' || /^mode: \w+$/.test(text)) return;
    const colon = text.lastIndexOf(':');
    const block = blockIn(text, colon, fail);
    allow(block.statements + Math.max(0, block.to - block.from));
    const path = text.slice(0, colon);
    const blocks = files.get(path) ?? new Map<string, GoBlock>();
    files.set(path, blocks);
    addBlock(blocks, text.slice(colon + 1, text.lastIndexOf(' ')), block);
  }

  return {
    write(piece) {
      let from = 0;
      for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
        take((rest + piece.slice(from, end)).trimEnd());
        rest = '';
        from = end + 1;
      }
      rest += piece.slice(from);
      if (rest.length > LONGEST_TEXT) take(rest);
    },
    end() {
      if (rest !== '')
        throw new ReportError(name, 'go', line + 1, 'the last line has no end: the file is cut off');
      return { name, format: 'go', files: [...files].map(finish), roots: [], notes: [] };
    },
  };
}

/** Reads what stands behind the colon of the path. */
function blockIn(text: string, colon: number, fail: (problem: string) => never): GoBlock {
  const match = BLOCK.exec(text.slice(colon + 1));
  if (colon <= 0 || match === null) return fail(`"${text.slice(0, 80)}" is no block of a profile`);
  const [, from, to, statements, hits] = match.map(Number) as [number, number, number, number, number];
  sourceLine(from, fail);
  sourceLine(to, fail);
  return { from, to, statements, hits, id: idOf(text.slice(colon + 1, text.lastIndexOf(' '))) };
}

/** The same block can stand in a profile several times, once for each binary that was tested. */
function addBlock(blocks: Map<string, GoBlock>, key: string, block: GoBlock): void {
  const known = blocks.get(key);
  if (known === undefined) blocks.set(key, block);
  else known.hits += block.hits;
}

/** A line counts as covered when a block on it ran. */
function finish([path, blocks]: [string, Map<string, GoBlock>]): FileCoverage {
  const byLine = new Map<number, number>();
  const statements = hitsBuilder('go');
  for (const block of [...blocks.values()].sort((a, b) => a.from - b.from || a.to - b.to)) {
    for (let i = 0; i < block.statements; i++) statements.add(block.from, block.hits, block.id);
    for (let at = block.from; at <= block.to; at++) byLine.set(at, Math.max(byLine.get(at) ?? 0, block.hits));
  }
  const lines = hitsBuilder();
  for (const [at, hits] of byLine) lines.add(at, hits);
  const hits = lines.finish(true);
  const all = statements.finish(false);
  return fileCoverage(path, { lines: hits, totals: countsOf(hits, all), details: { statements: all } });
}

function countsOf(
  lines: FileCoverage['lines'],
  statements: NonNullable<FileCoverage['lines']>,
): FileCoverage['totals'] {
  const count = (counts: Int32Array) => ({
    covered: counts.filter((hits) => hits > 0).length,
    total: counts.length,
  });
  return { lines: count(lines?.counts ?? new Int32Array()), statements: count(statements.counts) };
}
