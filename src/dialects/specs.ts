/** Reads the documents beside a task list for what they declare: requirements, stories, open boxes. */
import { parseBlocks } from '../markdown/parse.ts';
import type { Block, Heading, Item, List, Root, Table } from '../model/block.ts';
import { lineStarts, type Range } from '../model/place.ts';
import type { ChecklistDocument, Requirement, SpecDocument } from '../model/project.ts';
import { readBox } from './boxes.ts';
import { featureOf } from './feature.ts';
import { folded, trimmed } from './heads.ts';
import { openRequirement } from './requirement-heads.ts';
import { REQUIREMENT_ID } from './requirement-ids.ts';
import { storyOfTitle } from './stories.ts';
import { removesRequirements } from './words.ts';

export interface NeighbourFile {
  readonly path: string;
  readonly text: string;
}

/** Reads a `spec.md`, a Kiro `requirements.md` or an OpenSpec spec delta. */
export function readSpec({ path, text }: NeighbourFile): SpecDocument {
  const spec: Reading = { text, requirements: new Map(), stories: new Map(), number: null, gone: false };
  for (const block of walk(parseBlocks(text))) {
    readBlock(spec, block);
  }
  const { requirements, stories } = spec;
  return {
    kind: 'spec',
    path,
    feature: featureOf(path),
    requirements: [...requirements.values()],
    stories: [...stories].map(([value, at]) => ({ value, at })),
    text,
    lines: lineStarts(text),
  };
}

function readBlock(spec: Reading, block: Block): void {
  if (block.type === 'heading') readHeading(spec, block);
  else if (block.type === 'list') readList(spec, block);
  else if (block.type === 'table') readTable(spec, block);
  else if (block.type === 'paragraph') for (const line of block.lines) declare(spec, line, 'bold');
}

/** Reads a checklist for its boxes. */
export function readChecklist({ path, text }: NeighbourFile): ChecklistDocument {
  const boxes: { at: Range; checked: boolean }[] = [];
  for (const block of walk(parseBlocks(text))) {
    if (block.type !== 'item') continue;
    const start = trimmed(text, block.marker.end, block.end).start;
    const box = readBox(text, { start, end: block.end });
    if (box !== null) boxes.push({ at: box.at, checked: /[xX✅✓✔☑]/u.test(box.mark) });
  }
  return { kind: 'checklist', path, feature: featureOf(path), boxes, text, lines: lineStarts(text) };
}

interface Reading {
  readonly text: string;
  readonly requirements: Map<string, Requirement>;
  readonly stories: Map<string, Range>;
  /** The number of the Kiro requirement whose criteria follow. */
  number: string | null;
  /** True below `## REMOVED Requirements`. */
  gone: boolean;
}

/** Every block, parents first, without recursion: lists can be nested ten thousand deep. */
function* walk(root: Root): Generator<Block> {
  const stack: Block[] = [...root.children].reverse();
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    yield block;
    if ('children' in block) stack.push(...[...block.children].reverse());
  }
}

function readHeading(spec: Reading, heading: Heading): void {
  const line = heading.lines[0];
  if (line === undefined) return;
  const title = spec.text.slice(line.start, line.end);
  if (heading.depth <= 2) spec.gone = removesRequirements(title);
  const story = storyOfTitle(title);
  if (story !== null && !spec.stories.has(story)) spec.stories.set(story, line);
  const read = openRequirement(spec.text, line);
  if (read === null) {
    // "Acceptance Criteria" goes on with the requirement above; another heading of its level ends it.
    if (heading.depth <= 3) spec.number = null;
    return;
  }
  spec.number = read.numbered ? read.id.value : null;
  add(spec, { id: read.id, title: read.title, at: line });
}

/** Items that begin with an id declare it; numbered items below a Kiro requirement are its criteria. */
function readList(spec: Reading, list: List): void {
  for (const item of list.children) {
    const first = item.children[0];
    if (first?.type !== 'paragraph' || first.lines[0] === undefined) continue;
    const at = trimmed(spec.text, first.lines[0].start, first.lines[0].end);
    if (declare(spec, at, 'lead') || spec.number === null || !list.ordered) continue;
    const id = criterionId(spec, item, at);
    if (id !== null) add(spec, { id, title: folded(spec.text.slice(at.start, at.end)), at });
  }
}

/** `1.` below requirement 3 is `3.1`. Its place is the marker, which says no more than `1`. */
function criterionId(spec: Reading, item: Item, at: Range): Requirement['id'] | null {
  const written = /^\d{1,3}\.\d{1,3}(?=[.):\s])/.exec(spec.text.slice(at.start, at.start + 12))?.[0];
  if (written !== undefined)
    return { value: written, at: { start: at.start, end: at.start + written.length } };
  const number = /^\d{1,3}/.exec(spec.text.slice(item.marker.start, item.marker.end))?.[0];
  return number === undefined ? null : { value: `${spec.number}.${number}`, at: item.marker };
}

function readTable(spec: Reading, table: Table): void {
  for (const row of table.rows.slice(1)) {
    const [cell, next] = row.cells;
    if (cell === undefined) continue;
    const found = CELL.exec(spec.text.slice(cell.start, Math.min(cell.end, cell.start + 40)));
    if (found === null) continue;
    const start = cell.start + found[0].indexOf(found[1] as string);
    const at = { start, end: start + (found[1] as string).length };
    const title = next === undefined ? '' : folded(spec.text.slice(next.start, next.end));
    add(spec, { id: { value: found[1] as string, at }, title, at: cell });
  }
}

const LEAD = new RegExp(`^(?:\\[[ xX]\\][ \\t]+)?(\\*{0,2}|__)[\\[(\`]?(${REQUIREMENT_ID})(?![\\w-])`);
const CELL = new RegExp(`^[*_~\\s\`]*(${REQUIREMENT_ID})[*_~\\s\`]*$`);

/** Declares the id that a line begins with; a list of ids at the begin of a line is a citation. */
function declare(spec: Reading, at: Range, how: 'lead' | 'bold'): boolean {
  const head = spec.text.slice(at.start, Math.min(at.end, at.start + 60));
  const found = LEAD.exec(head);
  if (found === null || (how === 'bold' && found[1] === '')) return false;
  const rest = head.slice(found[0].length);
  if (/^[*_\s]*(?:[,/+&–→]|-\s?[A-Z]*-?\d|and\b|to\b|\.\.)/.test(rest)) return false;
  const id = found[2] as string;
  const start = at.start + found[0].length - id.length;
  const from = start + id.length + (/^[*_`:：.)\s([\]–—-]*/.exec(rest)?.[0].length ?? 0);
  const title = folded(spec.text.slice(Math.min(from, at.end), at.end));
  add(spec, { id: { value: id, at: { start, end: start + id.length } }, title, at });
  return true;
}

/** The first declaration counts: a later table of the same ids only maps them. */
function add(spec: Reading, requirement: Requirement): void {
  const key = requirement.id.value.toLowerCase();
  if (!spec.gone && !spec.requirements.has(key)) spec.requirements.set(key, requirement);
}
