/** Walks the outline in file order and gives every line to the reader of its form. */
import type { Range } from '../model/place.ts';
import type { Draft } from './draft.ts';
import { readField } from './fields.ts';
import type { Entry, Node, OutlineSection } from './outline.ts';
import { readBoxEntry, sectionKind } from './read-box.ts';
import { addHeadingTask, addPart } from './read-heading.ts';
import { readLine } from './read-line.ts';
import { addIndexed, addRows } from './read-row.ts';
import type { Reading } from './reading.ts';
import { addMatterTask, type Single } from './single.ts';
import type { TaskTable } from './tables.ts';

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
    const heading: Draft | null = open.at(-1) ?? null;
    switch (node.type) {
      case 'section':
        line = null;
        enterSection(reading, node.section, units, open, whole);
        break;
      case 'entry':
        line = readEntry(reading, node.entry, heading, line);
        break;
      case 'table':
        addTable(reading, tables.get(node.table));
        break;
      case 'code':
        noteCode(reading, node);
        break;
    }
  }
  addIndexed(reading);
}

/** Reads an entry; returns the task that the lines below it belong to where `line` is the one so far. */
function readEntry(reading: Reading, entry: Entry, heading: Draft | null, line: Draft | null): Draft | null {
  noteEntry(reading, entry, heading);
  if (entry.box === null) return readLine(reading, entry, line ?? heading) ?? line;
  readBoxEntry(reading, entry, entry.box, heading);
  return line;
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

function addTable(reading: Reading, tasks: TaskTable | undefined): void {
  if (tasks !== undefined && reading.dialect.rows) addRows(reading, tasks);
}

/** Notes a line of a section about dependencies or parallel work, or of a list below a label of that kind. */
function noteEntry(reading: Reading, entry: Entry, owner: Draft | null): void {
  const kind = sectionKind(reading, entry);
  const arrows = kind === 'dependencies' || (owner === null && isLabelled(reading, entry));
  if (arrows || kind === 'parallel') reading.dependencyLines.push({ at: entry.at, arrows });
}

/** Notes the lines of a fence in such a section: a drawing or a graph. */
function noteCode(reading: Reading, node: Extract<Node, { type: 'code' }>): void {
  const kind = sectionKind(reading, node);
  if (kind !== 'dependencies' && kind !== 'parallel') return;
  for (const at of linesIn(reading.text, node.code))
    reading.dependencyLines.push({ at, arrows: kind === 'dependencies' });
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
