/** Reads check boxes: tasks, criteria, steps, and what is passed over. */
import type { SectionKind } from '../model/document.ts';
import type { Range } from '../model/place.ts';
import type { CriterionKind } from '../model/task.ts';
import { checkAbove, citesTask, isTask, repeatsHeading } from './box-role.ts';
import type { Box } from './boxes.ts';
import { type Draft, newDraft } from './draft.ts';
import { folded, type Head, readHead, trimmed } from './heads.ts';
import { noteMiss } from './near-misses.ts';
import type { Entry } from './outline.ts';
import { namesCriterion } from './prefixes.ts';
import { acceptsId, addCriterion, passOver, type Reading, taskAround } from './reading.ts';
import { boxStatus, markStatus } from './status.ts';
import { statusWordOf } from './words.ts';

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
  const cites = citesTask(reading, head, kind) || repeatsHeading(reading, head, heading);
  // "T001: installs locally" among the criteria of done checks the task.
  if (cites && kind === 'criteria' && reading.contexts[entry.index]?.criterion != null) {
    readOther(reading, entry, box, head, around ?? heading, kind);
    return;
  }
  if (cites) {
    passOver(reading, entry.at, 'repeats a task that stands elsewhere');
    return;
  }
  if (isTask(reading, entry, head, kind, around, heading)) {
    addTask(reading, entry, box, head, around, heading);
    return;
  }
  readOther(reading, entry, box, head, around ?? heading, kind);
}

export function sectionKind(reading: Reading, { section }: Pick<Entry, 'section'>): SectionKind {
  return section === null ? 'tasks' : (reading.sections[section]?.kind ?? 'tasks');
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
    head: { ...withoutMark(reading.text, head), optional: head.optional ?? box.star },
    form: 'box',
    status: boxStatus(reading.text, box, entry.at, head.title.at.start, reading),
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

/** "Compile the module ✅": the mark at the end is no part of the title. */
function withoutMark(text: string, head: Head): Head {
  const { start, end } = head.title.at;
  const mark = /[ \t]+[✅✔☑]\ufe0f?$/u.exec(text.slice(Math.max(start, end - 8), end));
  if (mark === null) return head;
  const at = trimmed(text, start, end - mark[0].length);
  return { ...head, title: { value: folded(text.slice(at.start, at.end)), at } };
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
  const check = owner === null ? checkAbove(reading, entry) : null;
  const criterion = context?.criterion ?? criterionById(head, owner);
  if (criterion !== null) {
    const waived = status === 'dropped' || box.star !== null || head.optional !== null;
    addCriterion(reading, owner, criterion, words, status === 'done', waived);
  } else if (check !== null) {
    addCriterion(reading, null, check, words, status === 'done', status === 'dropped');
  } else if (owner !== null) {
    addStep(reading, owner, words, status === 'done' || status === 'dropped');
  } else passOver(reading, entry.at, reasonFor(kind));
}

function reasonFor(kind: SectionKind): string {
  return kind === 'tasks' ? 'has no id, in a section without tasks' : `stands in a section of ${kind}`;
}

/** `- [ ] AC-1: …` in a task is a criterion, also without a label above. */
function criterionById({ id }: Head, owner: Draft | null): CriterionKind | null {
  return owner !== null && id !== null && namesCriterion(id.value) ? 'acceptance' : null;
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
