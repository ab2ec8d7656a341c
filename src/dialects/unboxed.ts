/** Reads lines that begin with the id of a task and have no box. */
import type { Located } from '../model/place.ts';
import { type Draft, newDraft } from './draft.ts';
import { type Head, readHead } from './heads.ts';
import type { Entry } from './outline.ts';
import { sectionKind } from './read-box.ts';
import { acceptsId, type Reading } from './reading.ts';

/** The task that a line begins where the file writes its tasks so; else notes an id that lacks its box. */
export function unboxedTask(reading: Reading, entry: Entry, owner: Draft | null): Draft | null {
  if (!mayBeTask(reading, entry, owner)) return null;
  const { text, profile, dialect } = reading;
  const bold = /^(?:\*\*|__)/.test(text.slice(entry.at.start, entry.at.start + 2));
  if (!bold && entry.kind !== 'item') return null;
  const head = readHead(text, entry.at, (id, form) => form === 'prefixed' && acceptsId(reading, id, form));
  if (head.id === null || head.form !== 'prefixed' || namesOthers(text, entry, head.id)) return null;
  if (bold && dialect.id === 'spec-kit' && profile.prefixed === 0) return addTask(reading, entry, head);
  noteUnboxed(reading, entry, owner, head.id.value);
  return null;
}

/** True in a section of tasks; below the heading of a task only where bullets of the file are tasks. */
function mayBeTask(reading: Reading, entry: Entry, owner: Draft | null): boolean {
  const kind = sectionKind(reading, entry);
  if ((kind !== 'tasks' && kind !== 'other') || reading.dialect.rows) return false;
  return owner?.form !== 'heading' || reading.profile.bullets !== 0;
}

/** "T001 blocks T002": a statement about tasks. */
function namesOthers(text: string, entry: Entry, { at }: Located<string>): boolean {
  return /^[A-Z]+-?\d+[a-z]?(?:[^\w]+[\w']+){0,3}[^\w]+[A-Z]+-?\d+[a-z]?\b/.test(
    text.slice(at.start, Math.min(entry.at.end, at.start + 60)),
  );
}

function noteUnboxed(reading: Reading, entry: Entry, owner: Draft | null, id: string): void {
  const ownItem = owner === null && entry.kind === 'item' && entry.parent === null;
  if (!ownItem || reading.dialect.id !== 'spec-kit') return;
  const cites = reading.profile.defined.has(id) || reading.units.has(id);
  if (!cites) reading.unboxed.push({ at: entry.at, id });
}

function addTask(reading: Reading, entry: Entry, head: Head): Draft {
  const draft = newDraft({
    head,
    form: entry.kind === 'item' ? 'bullet' : 'paragraph',
    status: 'open',
    marker: null,
    box: null,
    at: entry.at,
    end: entry.end,
    depth: null,
    section: entry.section,
    parent: null,
  });
  reading.drafts.push(draft);
  reading.taskOf.set(entry.index, draft);
  return draft;
}
