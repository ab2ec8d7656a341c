/** Walks the outline in file order and gives every line to the reader of its form. */
import type { Section } from '../model/document.ts';
import type { Range } from '../model/place.ts';
import type { Draft } from './draft.ts';
import { readField } from './fields.ts';
import type { Entry, Node, OutlineSection } from './outline.ts';
import { readBoxEntry } from './read-box.ts';
import { addHeadingTask, addPart } from './read-heading.ts';
import { readLine } from './read-line.ts';
import { addIndexed, addRows } from './read-row.ts';
import type { Reading } from './reading.ts';
import { addMatterTask, type Single } from './single.ts';

/** Fills `reading` from the outline. `single` is what stands for the one task of a file. */
export function walk(reading: Reading, single: Single | null): void {
  const units = new Set(
    (single === null ? reading.dialect.headings(reading.profile) : []).map(({ section }) => section.index),
  );
  const open: Draft[] = [];
  if (single?.from === 'front-matter') open.push(addMatterTask(reading, single.title));
  const whole = single?.from === 'heading' ? single.section : null;
  const tables = new Map(reading.profile.tables.map((each) => [each.table, each]));
  let line: Draft | null = null;
  for (const node of reading.outline.nodes) {
    if (node.type === 'section') {
      line = null;
      enterSection(reading, node.section, units, open, whole);
    } else if (node.type === 'entry') {
      const { entry } = node;
      noteDependencies(reading, node, open.at(-1) ?? null);
      if (entry.box !== null) readBoxEntry(reading, entry, entry.box, open.at(-1) ?? null);
      else line = readLine(reading, entry, line ?? open.at(-1) ?? null) ?? line;
    } else if (node.type === 'table') {
      const tasks = tables.get(node.table);
      if (tasks !== undefined && reading.dialect.rows) addRows(reading, tasks);
      else noteDependencies(reading, node);
    } else noteDependencies(reading, node);
  }
  addIndexed(reading);
}

function enterSection(
  reading: Reading,
  section: OutlineSection,
  units: ReadonlySet<number>,
  open: Draft[],
  whole: OutlineSection | null,
): void {
  while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= section.depth) open.pop();
  if (section === whole) open.push(addHeadingTask(reading, section, 0, null));
  else if (units.has(section.index))
    open.push(addHeadingTask(reading, section, section.depth, open.at(-1) ?? null));
  else addPart(reading, open.at(-1) ?? null, section);
}

/** Lines of sections about dependencies and parallel work, also those in fences; and lists below a label of that kind. */
function noteDependencies(
  reading: Reading,
  node: Exclude<Node, { type: 'section' }>,
  owner: Draft | null = null,
): void {
  const at = node.type === 'entry' ? node.entry.section : node.section;
  const kind = at === null ? 'tasks' : (reading.sections[at] as Section).kind;
  const labelled = owner === null && node.type === 'entry' && isLabelled(reading, node.entry);
  if (kind !== 'dependencies' && kind !== 'parallel' && !labelled) return;
  const arrows = kind === 'dependencies' || labelled;
  if (node.type === 'entry') reading.dependencyLines.push({ at: node.entry.at, arrows });
  else if (node.type === 'code')
    for (const line of linesIn(reading.text, node.code)) reading.dependencyLines.push({ at: line, arrows });
}

/** Below "**Critical dependencies**:". */
function isLabelled({ text, contexts }: Reading, { box, index, at }: Entry): boolean {
  if (box !== null || contexts[index]?.order !== true) return false;
  const field = readField(text, at);
  return field === null || field.value.value === '';
}

function* linesIn(text: string, range: Range): Generator<Range> {
  const ends = /\r\n|\n|\r/g;
  ends.lastIndex = range.start;
  let start = range.start;
  for (let found = ends.exec(text); found !== null && found.index < range.end; found = ends.exec(text)) {
    yield { start, end: found.index };
    start = ends.lastIndex;
  }
  if (start < range.end) yield { start, end: range.end };
}
