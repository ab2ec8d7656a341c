/** Reads lines without a box: fields, criteria as bullets, details. */
import type { Range } from '../model/place.ts';
import type { CriterionKind, Field } from '../model/task.ts';
import { checkOfTitle } from './checklists.ts';
import type { Draft } from './draft.ts';
import { readField, readLabel } from './fields.ts';
import { folded, trimmed } from './heads.ts';
import { addListed } from './listed.ts';
import type { Entry } from './outline.ts';
import { sectionKind } from './read-box.ts';
import { addCriterion, type Reading, taskAround } from './reading.ts';
import { unboxedTask } from './unboxed.ts';
import { criterionKindOf, partKeyOf, statusWordOf } from './words.ts';

/** Reads an entry without a box. Returns the task that a line begins, where lines with bold ids are tasks. */
export function readLine(reading: Reading, entry: Entry, heading: Draft | null): Draft | null {
  const owner = taskAround(reading, entry) ?? heading;
  const begun = unboxedTask(reading, entry, owner);
  if (begun === null) readWords(reading, entry, owner);
  return begun;
}

/** Reads what a line says of its owner, or of the document. */
function readWords(reading: Reading, entry: Entry, owner: Draft | null): void {
  const fields = fieldsIn(reading.text, entry.at);
  if (fields.length > 0) {
    readFields(reading, entry, owner, fields);
    return;
  }
  if (readStatusLine(reading, entry, owner)) return;
  const context = reading.contexts[entry.index];
  if (context?.label === true && !isCriterion(reading, entry)) addLabel(reading, entry, owner);
  else if (context?.criterion != null && entry.kind === 'item') readBullet(reading, entry, owner);
  else owner?.details.push(entry.at);
}

/** "3. Update the configuration:" among criteria is one of them; a label over boxes groups them. */
function isCriterion({ text, outline, contexts }: Reading, entry: Entry): boolean {
  if (entry.kind !== 'item' || contexts[entry.index]?.criterion == null) return false;
  const words = readLabel(text, entry.at);
  if (words !== null && partKeyOf(text.slice(words.start, words.end)) !== null) return false;
  const below = outline.entries[entry.index + 1];
  return below?.parent !== entry.index || below.box === null;
}

function readBullet(reading: Reading, entry: Entry, owner: Draft | null): void {
  const context = reading.contexts[entry.index];
  const kind = context?.criterion;
  if (kind == null || context?.part === 'approach') return;
  // In notes such a list tells what was done.
  if (sectionKind(reading, entry) === 'notes') return;
  // A sub-list of a box is detail of a Spec Kit or Kiro task, unless its label plainly names criteria.
  if (kind === 'testing' && owner?.form === 'box') owner.details.push(entry.at);
  else addCriterion(reading, owner, kind, entry.at, null, false);
}

/** `**Priority**: P1 | **Estimate**: 2d` are two fields. */
function fieldsIn(text: string, at: Range): Field[] {
  const whole = readField(text, at);
  if (whole === null) return [];
  const cuts = [...text.slice(at.start, at.end).matchAll(/[ \t][|•·][ \t]/g)].map(
    (found) => at.start + found.index,
  );
  if (cuts.length === 0) return [whole];
  const edges = [at.start, ...cuts.map((cut) => cut + 3), at.end + 3];
  const pieces = edges.slice(0, -1).map((start, i) => trimmed(text, start, (edges[i + 1] as number) - 3));
  const fields = pieces.map((piece) => readField(text, piece)).filter((field) => field !== null);
  return fields.length > 1 ? fields : [whole];
}

/** "Success criteria" in several languages: of the other checks a label names, the one that the task answers for. */
const SUCCESS = /criteri|critère|kriteri|критери|kryteri|tiêu chí|标准|標準|基準|기준/iu;

/** Which criterion a labelled value is: `**AC:** …`, `**Verification**: …`; null for `Test: path/of/a.test.ts`. */
export function criterionOfField({ key, label }: Field): CriterionKind | null {
  if (key === 'acceptance' || key === 'definition-of-done') return key;
  if (key === null)
    return SUCCESS.test(label.value) && criterionKindOf(label.value) === 'other' ? 'other' : null;
  return key === 'testing' ? checkOfTitle(label.value) : null;
}

function readFields(reading: Reading, entry: Entry, owner: Draft | null, fields: readonly Field[]): void {
  for (const field of fields) {
    const kind = criterionOfField(field);
    const context = reading.contexts[entry.index];
    if (context?.criterion != null && entry.kind === 'item' && kind === null) {
      readBullet(reading, entry, owner);
      return;
    }
    (owner?.fields ?? reading.fields).push(field);
    if (field.value.value === '') addLabel(reading, entry, owner);
    else if (kind !== null && owner !== null && owner.form !== 'box')
      addCriterion(reading, owner, kind, entry.at, null, false);
  }
}

/** A bold label alone on its line opens a part of the task. */
function addLabel(reading: Reading, entry: Entry, owner: Draft | null): void {
  const words = readField(reading.text, entry.at)?.label.at ?? readLabel(reading.text, entry.at);
  if (words === null) return;
  const title = { value: folded(reading.text.slice(words.start, words.end)), at: words };
  const body = labelBody(reading, entry);
  (owner?.parts ?? reading.parts).push({ key: partKeyOf(title.value), title, depth: null, body });
  addListed(reading.text, owner, title.value, body);
  if (entry.kind === 'item' && criterionKindOf(title.value) === null) owner?.details.push(entry.at);
}

/** What a label speaks of: all in its item, or the lists up to the next line of text. */
function labelBody(reading: Reading, entry: Entry): Range {
  if (entry.kind === 'item') return trimmed(reading.text, entry.at.end, entry.end);
  const { entries } = reading.outline;
  let end = Math.max(entry.end, entry.at.end);
  for (let next = entry.index + 1; next < entries.length; next++) {
    const other = entries[next] as Entry;
    // What is nested in an item goes with it.
    if (other.at.start < end && other.parent !== entry.parent) continue;
    if (other.kind === 'text' || other.section !== entry.section || other.parent !== entry.parent) break;
    end = Math.max(end, other.end);
  }
  return trimmed(reading.text, entry.at.end, end);
}

/** `🔴 P0 | ✅ DONE | Est: 3-4h` below a heading. */
function readStatusLine(reading: Reading, entry: Entry, owner: Draft | null): boolean {
  if (owner === null || owner.depth === null || entry.kind !== 'text' || owner.details.length > 0)
    return false;
  const pieces = piecesOf(reading.text, entry.at);
  if (pieces.length < 2) return false;
  const fields = pieces.map((piece) => pieceField(reading.text, piece)).filter((field) => field !== null);
  owner.fields.push(...fields);
  return fields.length > 0;
}

/** A field with a label, or a priority or state that needs none. */
function pieceField(text: string, piece: Range): Field | null {
  const field = readField(text, piece);
  if (field !== null) return field;
  const value = { value: text.slice(piece.start, piece.end), at: piece };
  const label = { value: '', at: { start: piece.start, end: piece.start } };
  if (/\bP\d\b/.test(value.value)) return { key: 'priority', label, value };
  const isState = value.value.length <= 40 && statusWordOf(value.value) !== null;
  return isState ? { key: 'status', label, value } : null;
}

function piecesOf(text: string, at: Range): Range[] {
  const pieces: Range[] = [];
  let start = at.start;
  for (const found of text.slice(at.start, at.end).matchAll(/[|•]/g)) {
    pieces.push(trimmed(text, start, at.start + found.index));
    start = at.start + found.index + 1;
  }
  pieces.push(trimmed(text, start, at.end));
  return pieces.filter((piece) => piece.end > piece.start);
}
