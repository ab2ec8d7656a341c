/** Decides what a check box stands for: a task, the repetition of one, or a check of the whole list. */
import type { Section, SectionKind } from '../model/document.ts';
import type { CriterionKind } from '../model/task.ts';
import { checkOfTitle, isChecklist } from './checklists.ts';
import type { Draft } from './draft.ts';
import type { Head } from './heads.ts';
import { type IdForm, prefixOf } from './ids.ts';
import type { Entry } from './outline.ts';
import { namesCriterion, namesOther } from './prefixes.ts';
import type { Reading } from './reading.ts';
import { isPhase } from './sections.ts';

/** Sections in which boxes are samples, or cite tasks. */
const CITING: readonly SectionKind[] = ['dependencies', 'parallel', 'strategy', 'notes'];

/** A box with an id under a heading of dependencies or notes that another box defines. */
export function citesTask(reading: Reading, head: Head, kind: SectionKind): boolean {
  if (head.id === null || head.form === 'worded' || (!CITING.includes(kind) && kind !== 'criteria'))
    return false;
  return reading.profile.defined.has(head.id.value);
}

/** A box that names a task whose heading stands elsewhere: an overview of the headings. */
export function repeatsHeading(reading: Reading, head: Head, heading: Draft | null): boolean {
  const id = head.id?.value;
  // "Step 1" below the heading of a task is a step of it, whatever else is called 1.
  if (id === undefined || (head.form === 'worded' && heading !== null)) return false;
  return heading?.head.id?.value !== id && reading.units.has(id);
}

/** True for a box that is a task of its own. `around` is the task whose item it stands in, `heading` the one above. */
export function isTask(
  reading: Reading,
  entry: Entry,
  head: Head,
  kind: SectionKind,
  around: Draft | null,
  heading: Draft | null,
): boolean {
  const criterion = reading.contexts[entry.index]?.criterion ?? null;
  const id = ownId(head, kind, heading);
  if (isCriterionOf(id, heading ?? around)) return false;
  if (id !== null) return namesTask(reading, id, head.form, criterion, heading);
  if (criterion !== null) return false;
  if (around !== null) return isChild(reading, around);
  if (heading !== null || !reading.dialect.bareBoxes) return false;
  if (CITING.includes(kind) || kind === 'criteria' || belowOther(reading, entry)) return false;
  return standsAmongTasks(reading, entry);
}

/** True for `AC-1` in a task. */
function isCriterionOf(id: string | null, task: Draft | null): boolean {
  return id !== null && task !== null && namesCriterion(id);
}

/** The id of a box; below the heading of a task and among notes, "Step 1" is none. */
function ownId({ id, form }: Head, kind: SectionKind, heading: Draft | null): string | null {
  if (id === null) return null;
  const isPhrase = form === 'worded' && (heading !== null || CITING.includes(kind));
  return isPhrase ? null : id.value;
}

/** Numbers count the criteria below a heading of criteria, and the steps below that of a task. */
function namesTask(
  { profile }: Reading,
  id: string,
  form: IdForm | null,
  criterion: CriterionKind | null,
  heading: Draft | null,
): boolean {
  // Below a heading of criteria stand tasks only where tasks elsewhere are called alike.
  if (criterion !== null && form === 'prefixed' && !profile.ownPrefixes.has(prefixOf(id))) return false;
  if (criterion !== null && (id.startsWith('#') || namesOther(id))) return false;
  if (form !== 'number') return true;
  if (heading !== null) return goesOn(id, heading);
  return criterion === null || criterion === 'testing' || id.includes('.');
}

function isChild({ dialect }: Reading, around: Draft): boolean {
  return dialect.bareChildren || (around.head.id === null && dialect.bareBoxes && around.form === 'box');
}

/** Where ids are the rule, a box without one is a task only in a section that has tasks, or in a phase or story. */
function standsAmongTasks({ sections, profile, dialect }: Reading, { section }: Entry): boolean {
  const { loose, prefixed, numbered, homes } = profile;
  if (dialect.bareChildren || dialect.id === 'openspec' || (prefixed + numbered) * 2 < loose) return true;
  if (homes.has(section)) return true;
  for (let at = section; at !== null; at = sections[at]?.parent ?? null) {
    const above = sections[at];
    if (above !== undefined && (above.story !== null || isPhase(above.title.value))) return true;
  }
  return false;
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

/** The kind of check that a heading around names, for boxes that belong to no task. */
export function checkAbove({ sections, dialect }: Reading, { section, parent }: Entry): CriterionKind | null {
  if (parent !== null) return null;
  for (let at = section; at !== null; at = sections[at]?.parent ?? null) {
    const { title, depth } = sections[at] as Section;
    // The title of the document says what it is about, not what its boxes are.
    const kind = depth === 1 ? null : checkOfTitle(title.value);
    if (kind !== null) return kind;
    // Beside boxes with ids a checklist checks them; below headings it may as well be work.
    if (depth > 1 && dialect.bareBoxes && isChecklist(title.value)) return 'other';
  }
  return null;
}
