/** The text of a baseline file: JSON with one entry a line, sorted, so that two runs write the same bytes and changes merge. */
import { lineAt, lineStarts, type Range } from '../model/place.ts';

/** So many findings of one rule on one task, or on one line of a list without ids. */
export interface BaselineEntry {
  readonly path: string;
  readonly rule: string;
  /** Scoped id; null for a finding about no task with an id. */
  readonly task: string | null;
  /** The text of the line, white space folded; empty for a finding about the whole file, null where `task` is there. */
  readonly line: string | null;
  readonly count: number;
  /** Where it stands in the text of the baseline. */
  readonly at: Range;
}

export type ReadBaseline =
  | { readonly ok: true; readonly entries: readonly BaselineEntry[] }
  /** What is wrong, and on which line. */
  | { readonly ok: false; readonly line: number; readonly problem: string };

/** Where a baseline is written to when nobody names a file. */
export const BASELINE_FILE = '.tasks-gate-baseline.json';

const VERSION = 1;
const KEYS = ['path', 'rule', 'task', 'line', 'count'];

/** The text of a baseline file. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = [...entries]
    .sort((a, b) => compare(sortKey(a), sortKey(b)))
    .map(({ path, rule, task, line, count }) => {
      const subject = task === null ? { line } : { task };
      return `    ${JSON.stringify({ path, rule, ...subject, count })}`;
    });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
}

/** Reads a baseline file; everything that is not as it should be is refused. */
export function readBaseline(text: string): ReadBaseline {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return bad(1, 'Unexpected text, expected JSON as `baseline update` writes it');
  }
  if (!isRecord(data)) return bad(1, 'Unexpected value, expected an object with `version` and `findings`');
  if (data.version !== VERSION)
    return bad(1, `Unexpected version \`${String(data.version)}\`, expected \`${VERSION}\``);
  const stray = Object.keys(data).find((key) => key !== 'version' && key !== 'findings');
  if (stray !== undefined)
    return bad(1, `Unexpected key \`${stray}\`, expected \`version\` and \`findings\``);
  if (!Array.isArray(data.findings)) return bad(1, 'Unexpected `findings`, expected a list');
  return readEntries(text, data.findings);
}

function readEntries(text: string, list: readonly unknown[]): ReadBaseline {
  const lines = lineStarts(text);
  const places = objectsIn(text);
  const entries: BaselineEntry[] = [];
  const seen = new Set<string>();
  for (const [index, item] of list.entries()) {
    const at = places[index] ?? { start: 0, end: 0 };
    const entry = readEntry(item, at);
    if (entry === null) {
      return bad(
        lineAt(lines, at.start),
        'Unexpected entry, expected `path`, `rule`, one of `task` and `line`, and a `count` from 1',
      );
    }
    if (seen.has(sortKey(entry)))
      return bad(
        lineAt(lines, at.start),
        'Unexpected second entry for the same, expected one with a `count`',
      );
    seen.add(sortKey(entry));
    entries.push(entry);
  }
  return { ok: true, entries };
}

function readEntry(item: unknown, at: Range): BaselineEntry | null {
  if (!isRecord(item) || Object.keys(item).some((key) => !KEYS.includes(key))) return null;
  const { path, rule, task = null, line = null, count } = item;
  if (typeof path !== 'string' || typeof rule !== 'string') return null;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return null;
  if (typeof task === 'string' && line === null) return { path, rule, task, line: null, count, at };
  return task === null && typeof line === 'string' ? { path, rule, task: null, line, count, at } : null;
}

/** The places of the objects in the list of a text that is JSON: braces at the third level, outside strings. */
function objectsIn(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const { index, depth, opens } of bracesIn(text)) {
    if (depth !== 3) continue;
    if (opens) start = index;
    else found.push({ start, end: index + 1 });
  }
  return found;
}

interface Brace {
  readonly index: number;
  /** From 1; the same for the two braces of a pair. */
  readonly depth: number;
  readonly opens: boolean;
}

/** The braces and brackets outside strings. */
function* bracesIn(text: string): Generator<Brace> {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (sign.startsWith('"')) continue;
    const opens = sign === '{' || sign === '[';
    if (opens) depth++;
    yield { index, depth, opens };
    if (!opens) depth--;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortKey({ path, rule, task, line }: BaselineEntry): string {
  return [path, rule, task === null ? `line ${line}` : `task ${task}`].join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bad(line: number, problem: string): ReadBaseline {
  return { ok: false, line, problem };
}
