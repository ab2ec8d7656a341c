/** What stands around an entry: the label or heading that says what a list is. */
import type { Section } from '../model/document.ts';
import type { CriterionKind, PartKey } from '../model/task.ts';
import { criterionOfTitle } from './checklists.ts';
import { readField, readLabel } from './fields.ts';
import { speaksOfOrder } from './order-titles.ts';
import type { Entry, Outline } from './outline.ts';
import { partKeyOf } from './words.ts';

/** A label or heading that says what the lines below it are. */
export interface Scope {
  readonly criterion: CriterionKind | null;
  readonly part: PartKey | null;
  /** True for a label about dependencies or order. */
  readonly order: boolean;
}

export interface Context {
  /** Set where the entry is a first-level item below a label or heading of criteria. */
  readonly criterion: CriterionKind | null;
  /** True for an entry that is itself a label with nothing behind it. */
  readonly label: boolean;
  /** True where the label is bold or ends in a colon and opens steps or other things that are no tasks. */
  readonly part: PartKey | null;
  /** True below a label about dependencies or order. */
  readonly order: boolean;
}

const NOTHING: Scope = { criterion: null, part: null, order: false };

/** The label that an entry is, or null: its words say nothing but what comes below. */
function scopeOf(text: string, entry: Entry): Scope | null {
  if (entry.box !== null) return null;
  const field = readField(text, entry.at);
  const words = field === null ? readLabel(text, entry.at) : field.value.value === '' ? field.label.at : null;
  if (words === null) return field === null ? null : NOTHING;
  const title = text.slice(words.start, words.end);
  const criterion = criterionOfTitle(title);
  return { criterion, part: partKeyOf(title), order: criterion === null && speaksOfOrder(title) };
}

/** The context of every entry, in one pass: labels hold until the next label, paragraph or heading of their level. */
export function contextsOf(outline: Outline, sections: readonly Section[]): Context[] {
  const labels = new Map<number | null, Scope>();
  const own: (Scope | null)[] = [];
  let section: number | null = null;
  let heading: Heading | null = null;
  return outline.entries.map((entry) => {
    if (entry.section !== section) {
      labels.clear();
      section = entry.section;
      heading = section === null ? null : readHeading(sections, sections[section] as Section);
    }
    const scope = scopeOf(outline.text, entry);
    own.push(scope);
    const around = aroundOf(entry, heading, labels, own);
    noteLabel(labels, entry, scope);
    return { ...around, label: scope !== null };
  });
}

/** A line that is a label holds for what stands beside it, an item that names criteria for what stands in it. */
function noteLabel(labels: Map<number | null, Scope>, entry: Entry, scope: Scope | null): void {
  if (entry.kind === 'item') {
    if (scope !== null && scope.criterion !== null) labels.set(entry.index, scope);
    return;
  }
  if (entry.box !== null) return;
  if (scope === null) labels.delete(entry.parent);
  else labels.set(entry.parent, scope);
}

/** What a heading says of the entries below it, boxes and others. */
interface Heading {
  readonly box: CriterionKind | null;
  readonly bullet: CriterionKind | null;
  readonly part: PartKey | null;
}

function readHeading(sections: readonly Section[], section: Section): Heading {
  return {
    box: criterionIn(sections, section, false),
    bullet: criterionIn(sections, section, true),
    part: partKeyOf(section.title.value),
  };
}

function aroundOf(
  entry: Entry,
  heading: Heading | null,
  labels: ReadonlyMap<number | null, Scope>,
  own: readonly (Scope | null)[],
): Scope {
  const above = (entry.box === null ? heading?.bullet : heading?.box) ?? null;
  const label = labels.get(entry.parent);
  // A label that says nothing of its own ("Before the commit:") leaves the heading's meaning as it is.
  if (label !== undefined) return label.part === null ? { ...label, criterion: above } : label;
  if (entry.parent !== null) return own[entry.parent] ?? NOTHING;
  return { criterion: above, part: heading?.part ?? null, order: false };
}

/** The kind of the nearest heading of criteria around. */
function criterionIn(sections: readonly Section[], section: Section, bullet: boolean): CriterionKind | null {
  let at: Section | undefined = section;
  while (at !== undefined && at.kind === 'criteria') {
    const kind = criterionOfTitle(at.title.value);
    // "### Framework" below "## Testing" describes; only boxes there are something to answer for.
    if (kind !== null) return kind === 'testing' && bullet && at !== section ? null : kind;
    at = at.parent === null ? undefined : sections[at.parent];
  }
  return null;
}
