/** Merged coverage as one Cobertura file, the format that most services take. */
import { type Count, type FileCoverage, type Hits, METRICS, type Metric } from '../model/coverage.ts';
import { countHits } from './hits.ts';

const NONE: Count = { covered: 0, total: 0 };

/** The whole file. Time stamps are left out, so that the same reports give the same bytes. */
export function* coberturaText(files: readonly FileCoverage[]): Generator<string> {
  const of = (metric: Metric) => sum(files.map((file) => file.totals[metric] ?? NONE));
  const [lines, branches] = [of('lines'), of('branches')];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<coverage line-rate="${rate(lines)}" branch-rate="${rate(branches)}" lines-covered="${lines.covered}" lines-valid="${lines.total}" branches-covered="${branches.covered}" branches-valid="${branches.total}" complexity="0" version="1" timestamp="0">\n`;
  yield ' <sources>\n  <source>.</source>\n </sources>\n <packages>\n';
  for (const [folder, own] of byFolder(files)) {
    yield `  <package name="${escaped(folder)}" line-rate="${rate(sum(own.map((file) => file.totals.lines ?? NONE)))}" branch-rate="${rate(sum(own.map((file) => file.totals.branches ?? NONE)))}" complexity="0">\n   <classes>\n`;
    for (const file of own) yield* classText(file);
    yield '   </classes>\n  </package>\n';
  }
  yield ' </packages>\n</coverage>\n';
}

function* classText({ path, lines, totals, details }: FileCoverage): Generator<string> {
  const name = escaped(path.slice(path.lastIndexOf('/') + 1));
  yield `    <class name="${name}" filename="${escaped(path)}" line-rate="${rate(totals.lines ?? NONE)}" branch-rate="${rate(totals.branches ?? NONE)}" complexity="0">\n     <methods/>\n     <lines>\n`;
  const branches = byLine(details.branches);
  for (const [at, line] of (lines?.lines ?? []).entries()) {
    const share = branches.get(line);
    const condition =
      share === undefined
        ? ''
        : ` branch="true" condition-coverage="${Math.floor((share.covered * 100) / share.total)}% (${share.covered}/${share.total})"`;
    yield `      <line number="${line}" hits="${lines?.counts[at]}"${condition}/>\n`;
  }
  yield '     </lines>\n    </class>\n';
}

function byLine(hits: Hits | undefined): Map<number, Count> {
  const found = new Map<number, Count>();
  for (const [at, line] of (hits?.lines ?? []).entries()) {
    const { covered, total } = found.get(line) ?? NONE;
    const hit = (hits?.counts[at] ?? 0) > 0 ? 1 : 0;
    found.set(line, { covered: covered + hit, total: total + 1 });
  }
  return found;
}

function byFolder(files: readonly FileCoverage[]): Map<string, FileCoverage[]> {
  const folders = new Map<string, FileCoverage[]>();
  for (const file of files) {
    const folder = file.path.includes('/') ? file.path.slice(0, file.path.lastIndexOf('/')) : '.';
    const own = folders.get(folder);
    if (own === undefined) folders.set(folder, [file]);
    else own.push(file);
  }
  return folders;
}

/** The metrics that a Cobertura file cannot carry line by line, where the reports have them. */
export function lostInCobertura(files: readonly FileCoverage[]): Metric[] {
  return METRICS.filter((metric) => {
    if (metric === 'functions' || metric === 'statements')
      return files.some(({ totals }) => totals[metric] !== undefined);
    return files.some((file) => {
      const hits = metric === 'lines' ? file.lines : (file.details.branches ?? null);
      const counted = hits === null ? NONE : countHits(hits);
      return (file.totals[metric]?.total ?? 0) !== counted.total;
    });
  });
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({ covered: a.covered + b.covered, total: a.total + b.total }), NONE);
}

/** Cut to four decimals, so that 1 means all. */
function rate({ covered, total }: Count): string {
  if (total === 0) return '0';
  return String(Math.floor((covered * 10_000) / total) / 10_000);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in an attribute; what XML cannot hold is replaced. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}
