/** The declared dependencies of all tasks of a document. */
import type { Located, Range } from '../../model/place.ts';
import type { DependencySource, TaskRef } from '../../model/task.ts';
import type { DependencyField, DependencyLine, DependencyReading, DependencySubject } from '../subject.ts';
import { isNone } from '../words.ts';
import { type Edge, ownEdges, sectionEdges } from './clauses.ts';
import { type IdIndex, indexIds, listsIn, type Mention } from './mentions.ts';

/** Collects refs of one task, each prerequisite once. */
interface Draft {
  readonly dependsOn: Map<string, Located<TaskRef>>;
  readonly blocks: Map<string, Located<TaskRef>>;
  readonly unresolved: Map<string, Located<TaskRef>>;
  readonly external: Located<string>[];
  stated: boolean;
}

/** Reads fields, task lines and sections; one reading for each subject, in order. */
export function readDependencies(
  text: string,
  subjects: readonly DependencySubject[],
  lines: readonly DependencyLine[],
): DependencyReading[] {
  const index = indexIds(subjects.map((subject) => subject.id));
  const drafts = subjects.map(newDraft);
  const state: State = { text, index, subjects, drafts };
  for (const [at, subject] of subjects.entries()) {
    for (const field of subject.fields) readFieldValue(state, at, field);
    for (const own of subject.own) {
      for (const clause of clausesOf(text, own)) addOwn(state, at, ownEdges(text, clause, index));
    }
  }
  for (const line of lines) {
    for (const clause of clausesOf(text, line.at))
      addSection(state, sectionEdges(text, clause, index, line.arrows));
  }
  return drafts.map((draft) => ({
    dependsOn: [...draft.dependsOn.values()],
    blocks: [...draft.blocks.values()],
    unresolved: [...draft.unresolved.values()],
    external: draft.external,
    stated: draft.stated,
  }));
}

interface State {
  readonly text: string;
  readonly index: IdIndex;
  readonly subjects: readonly DependencySubject[];
  readonly drafts: readonly Draft[];
}

function newDraft(): Draft {
  return { dependsOn: new Map(), blocks: new Map(), unresolved: new Map(), external: [], stated: false };
}

function taskOf({ index, drafts }: State, id: string): Draft | undefined {
  const at = index.order.get(id);
  return at === undefined ? undefined : drafts[at];
}

function add(draft: Draft | undefined, mention: Mention, source: DependencySource): void {
  if (draft === undefined) return;
  draft.stated = true;
  const id = mention.id ?? mention.written;
  const list = mention.id === null ? draft.unresolved : draft.dependsOn;
  if (!list.has(id)) list.set(id, { value: { id, source }, at: mention.at });
}

function readFieldValue(state: State, at: number, field: DependencyField): void {
  const draft = state.drafts[at] as Draft;
  const value = firstStatement(state.text, field.value);
  if (value.end <= value.start) return;
  const words = state.text.slice(value.start, value.end);
  if (/^\s*[`*_]*\[[^\]]{12,}\][`*_]*\s*$/.test(words) && !/\d/.test(words)) return;
  draft.stated = true;
  if (isNone(words)) return;
  const lists = listsIn(state.text, value, state.index, 'list');
  for (const mention of lists.flatMap((list) => list.mentions)) {
    if (field.key === 'dependencies') add(draft, mention, field.source);
    else addBlocked(state, at, mention, field.source);
  }
  if (field.key === 'dependencies') draft.external.push(...externalsIn(state, value));
}

/** A bar, a sentence's end, or a note in brackets ends what is declared. */
function firstStatement(text: string, value: Range): Range {
  const words = text.slice(value.start, value.end);
  const cut = words.search(/\s\|\s|[.。](?:\s|$)(?!\s*\d)|\s[—–]\s(?=\p{L}{4,}\s\p{L})/u);
  return cut < 0 ? value : { start: value.start, end: value.start + cut };
}

function addBlocked(state: State, at: number, mention: Mention, source: DependencySource): void {
  const draft = state.drafts[at] as Draft;
  const id = mention.id ?? mention.written;
  if (!draft.blocks.has(id)) draft.blocks.set(id, { value: { id, source }, at: mention.at });
  const own = state.subjects[at]?.id ?? null;
  if (own === null || mention.id === null) return;
  add(taskOf(state, mention.id), { id: own, written: own, at: mention.at }, 'reverse');
}

/** The parts of a list that name no task. */
function externalsIn({ text, index }: State, value: Range): Located<string>[] {
  const externals: Located<string>[] = [];
  let start = value.start;
  for (const part of text.slice(value.start, value.end).split(/[,;，、；]|\band\b/)) {
    const end = start + part.length;
    const words = part.trim();
    if (
      /\p{L}{3}/u.test(words) &&
      listsIn(text, { start, end }, index, 'list').length === 0 &&
      !isNone(words)
    ) {
      const from = start + part.indexOf(words);
      externals.push({ value: words.replace(/\s+/g, ' '), at: { start: from, end: from + words.length } });
    }
    start = text.indexOf(part, start) + part.length;
    while (start < value.end && /[,;，、；]/.test(text[start] as string)) start++;
    if (/^and\b/.test(text.slice(start, start + 4))) start += 3;
  }
  return externals;
}

function addOwn(state: State, at: number, edges: readonly Edge[]): void {
  const own = state.subjects[at]?.id ?? null;
  for (const { dependent, prerequisite } of edges) {
    if (prerequisite !== null) {
      if (prerequisite.id !== own) add(state.drafts[at], prerequisite, 'inline');
    } else if (dependent?.id != null && own !== null && dependent.id !== own) {
      add(taskOf(state, dependent.id), { id: own, written: own, at: dependent.at }, 'inline');
    }
  }
}

function addSection(state: State, edges: readonly Edge[]): void {
  for (const { dependent, prerequisite } of edges) {
    if (dependent?.id != null && prerequisite !== null)
      add(taskOf(state, dependent.id), prerequisite, 'section');
  }
}

/** Sentences, and the parts between semicolons; a range of text without its line wraps. */
function clausesOf(text: string, at: Range): Range[] {
  const clauses: Range[] = [];
  let start = at.start;
  for (const found of text
    .slice(at.start, at.end)
    .matchAll(/[.;。；!?](?=\s|$)|[。；]|\s[—–]\s(?![^\r\n]{0,12}\d)/g)) {
    const end = at.start + found.index;
    clauses.push({ start, end });
    start = end + found[0].length;
  }
  clauses.push({ start, end: at.end });
  return clauses.filter((clause) => clause.end > clause.start);
}
