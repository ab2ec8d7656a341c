/** Decides what a check box is: a task, a criterion, a step, or nothing. */
import type { SectionKind } from '../model/document.ts';
import type { Range } from '../model/place.ts';
import { type Box, rightBox } from './boxes.ts';
import { type Draft, newDraft } from './draft.ts';
import { type Head, readHead } from './heads.ts';
import type { Entry } from './outline.ts';
import { acceptsId, addCriterion, passOver, type Reading, taskAround } from './reading.ts';
import { boxStatus, markStatus } from './status.ts';
import { statusWordOf } from './words.ts';

/** Sections in which boxes are samples, or cite tasks. */
const CITING: readonly SectionKind[] = ['dependencies', 'parallel', 'strategy', 'notes'];

/** Reads an entry with a box. `heading` is the task whose heading stands above it. */
export function readBoxEntry(reading: Reading, entry: Entry, box: Box, heading: Draft | null): void {
  const kind = sectionKind(reading, entry);
  if (kind === 'legend') {
    passOver(reading, entry.at, 'stands in a legend or a sample');
    return;
  }
  const head = readHead(reading.text, { start: box.content, end: entry.at.end }, (id, form) =>
    acceptsId(reading, id, form),
  );
  noteMiss(reading, entry, box, head);
  const around = taskAround(reading, entry);
  if (citesTask(reading, head, kind) || repeatsHeading(reading, head, heading)) {
    passOver(reading, entry.at, 'repeats a task that stands elsewhere');
    return;
  }
  if (isTask(reading, entry, head, kind, around, heading)) {
    addTask(reading, entry, box, head, around, heading);
    return;
  }
  readOther(reading, entry, box, head, around ?? heading, kind);
}

export function sectionKind(reading: Reading, entry: Entry): SectionKind {
  return entry.section === null ? 'tasks' : (reading.sections[entry.section]?.kind ?? 'tasks');
}

/** A box with an id under a heading of dependencies or notes that another box defines. */
function citesTask(reading: Reading, head: Head, kind: SectionKind): boolean {
  if (head.id === null || head.form === 'worded' || (!CITING.includes(kind) && kind !== 'criteria'))
    return false;
  return reading.profile.defined.has(head.id.value);
}

/** A box that names a task whose heading stands elsewhere: an overview of the headings. */
function repeatsHeading(reading: Reading, head: Head, heading: Draft | null): boolean {
  const id = head.id?.value;
  // "Step 1" below the heading of a task is a step of it, whatever else is called 1.
  if (id === undefined || (head.form === 'worded' && heading !== null)) return false;
  return heading?.head.id?.value !== id && reading.units.has(id);
}

function isTask(
  reading: Reading,
  entry: Entry,
  head: Head,
  kind: SectionKind,
  around: Draft | null,
  heading: Draft | null,
): boolean {
  const context = reading.contexts[entry.index];
  if (head.id !== null && !(head.form === 'worded' && (heading !== null || CITING.includes(kind)))) {
    if (head.id.value.startsWith('#') && context?.criterion != null) return false;
    return heading === null || head.form !== 'number' || goesOn(head.id.value, heading);
  }
  if (context?.criterion != null) return false;
  if (around !== null)
    return (
      reading.dialect.bareChildren ||
      (around.head.id === null && reading.dialect.bareBoxes && around.form === 'box')
    );
  if (heading !== null || !reading.dialect.bareBoxes) return false;
  return !CITING.includes(kind) && kind !== 'criteria' && !belowOther(reading, entry);
}

/** Below the heading of a task the numbers that go on from its id are tasks, others count its steps. */
function goesOn(id: string, { head, form }: Draft): boolean {
  return form === 'file' || (head.id !== null && id.startsWith(`${head.id.value}.`));
}

/** A bare box below a bullet without a box is a step of whatever the bullet says. */
function belowOther(reading: Reading, entry: Entry): boolean {
  if (entry.parent === null || reading.dialect.bareChildren) return false;
  return (
    reading.outline.entries[entry.parent]?.box === null &&
    reading.profile.prefixed + reading.profile.numbered > 0
  );
}

function addTask(
  reading: Reading,
  entry: Entry,
  box: Box,
  head: Head,
  around: Draft | null,
  heading: Draft | null,
): void {
  const draft = newDraft({
    head: box.star === null ? head : { ...head, optional: head.optional ?? box.star },
    form: 'box',
    status: boxStatus(reading.text, box, entry.at, reading.legend),
    marker: { value: box.mark, at: { start: box.at.start + 1, end: box.at.end - 1 } },
    box: box.at,
    at: entry.at,
    end: entry.end,
    depth: null,
    section: entry.section,
    parent: around ?? heading,
  });
  reading.drafts.push(draft);
  reading.taskOf.set(entry.index, draft);
}

/** A criterion, a step of the task around, or something that is passed over. */
function readOther(
  reading: Reading,
  entry: Entry,
  box: Box,
  head: Head,
  owner: Draft | null,
  kind: SectionKind,
): void {
  const status = markStatus(box.mark, reading.legend);
  const context = reading.contexts[entry.index];
  const words = { start: box.content, end: entry.at.end };
  if (context?.criterion != null) {
    const waived = status === 'dropped' || box.star !== null || head.optional !== null;
    addCriterion(reading, owner, context.criterion, words, status === 'done', waived);
  } else if (owner !== null) {
    addStep(reading, owner, words, status === 'done' || status === 'dropped');
  } else
    passOver(
      reading,
      entry.at,
      kind === 'tasks' ? 'is no task in this dialect' : `stands in a section of ${kind}`,
    );
}

/** `- [x] Completed` below a task heading is its state, not a step. */
function addStep(reading: Reading, owner: Draft, words: Range, ticked: boolean): void {
  const title = reading.text.slice(words.start, words.end);
  if (
    owner.form !== 'box' &&
    /^\*{0,2}[\p{L} ]{3,20}\*{0,2}$/u.test(title.trim()) &&
    statusWordOf(title) === 'done'
  ) {
    owner.status ??= ticked ? 'done' : 'open';
    return;
  }
  owner.steps.push(ticked);
  owner.details.push(words);
}

function noteMiss(reading: Reading, entry: Entry, box: Box, head: Head): void {
  const noBullet = entry.kind === 'text' && entry.marker === null;
  const gluedBullet = entry.kind === 'text' && entry.marker !== null;
  if (noBullet && head.id === null) return;
  const kind = noBullet ? 'no-bullet' : gluedBullet ? 'no-space' : box.miss;
  if (kind === null) return;
  const start = entry.marker === null || !gluedBullet ? box.at.start : entry.marker.start;
  const glued = /^\S/.test(reading.text.slice(box.at.end, box.at.end + 1)) && box.star === null;
  const right = `${rightBox(box.mark)}${glued ? ' ' : ''}`;
  const fix = kind === 'no-text' ? null : gluedBullet ? `- ${right}` : noBullet ? `- ${right}` : right;
  reading.nearMisses.push({ at: { start, end: box.at.end }, kind, fix });
}
