/** Makes tasks of drafts: parents, states, dependencies, paths, estimates. */
import type { Located, Range } from '../model/place.ts';
import type { Estimate, Field, FieldKey, Status, Task } from '../model/task.ts';
import { readDependencies } from './dependencies/read.ts';
import type { Draft } from './draft.ts';
import { readEstimate } from './estimates.ts';
import { parentsOf } from './parents.ts';
import { readPaths } from './paths.ts';
import type { Reading } from './reading.ts';
import { readRequirementList, readRequirements } from './requirements.ts';
import type { DependencyField, DependencyReading, DependencySubject } from './subject.ts';
import { statusWordOf } from './words.ts';

/** The tasks of a reading, in file order. */
export function assembleTasks(reading: Reading): Task[] {
  const drafts = [...reading.drafts].sort((a, b) => a.at.start - b.at.start);
  const parents = parentsOf(drafts);
  const children = drafts.map((): number[] => []);
  for (const [at, parent] of parents.entries()) if (parent !== null) children[parent]?.push(at);
  const edges = readDependencies(
    reading.text,
    drafts.map((draft) => subjectOf(draft)),
    reading.dependencyLines,
  );
  return drafts.map((draft, at) =>
    taskOf(reading.text, draft, edges[at] as DependencyReading, parents[at] ?? null, children[at] ?? []),
  );
}

function subjectOf(draft: Draft): DependencySubject {
  const fields = draft.fields.flatMap((field): DependencyField[] =>
    field.key === 'dependencies' || field.key === 'blocks'
      ? [{ key: field.key, source: 'field', value: field.value.at }]
      : [],
  );
  const own = draft.form === 'row' ? [draft.head.title.at] : [ownWords(draft), ...draft.details];
  return {
    id: draft.head.id?.value ?? null,
    worded: draft.head.form === 'worded',
    own,
    fields: [...fields, ...draft.dependencyFields],
  };
}

/** The line without its id: an id does not mention itself. */
function ownWords(draft: Draft): Range {
  return { start: draft.head.id?.at.end ?? draft.head.title.at.start, end: draft.at.end };
}

function taskOf(
  text: string,
  draft: Draft,
  edges: DependencyReading,
  parent: number | null,
  children: readonly number[],
): Task {
  const { head } = draft;
  const own = [ownWords(draft), ...draft.details];
  const fields = fieldsByKey(draft.fields);
  const estimate = fields.get('estimate');
  const actual = fields.get('actual');
  return {
    id: head.id,
    title: head.title,
    form: draft.form,
    status: statusOf(draft, fields.get('status')),
    marker: draft.marker ?? fields.get('status')?.value ?? null,
    box: draft.box,
    parallel: head.parallel ?? parallelField(fields.get('parallel')),
    optional: head.optional,
    story: head.story,
    labels: head.labels,
    dependsOn: edges.dependsOn,
    blocks: edges.blocks,
    external: edges.external,
    unresolved: edges.unresolved,
    dependenciesStated: edges.stated,
    covers: coversOf(text, draft),
    paths: readPaths(
      text,
      [...own, ...fieldRanges(draft)].sort((a, b) => a.start - b.start),
    ),
    fields: draft.fields,
    parts: draft.parts,
    details: draft.details,
    estimate: estimate === undefined ? null : estimateIn(text, estimate),
    actual: actual === undefined ? null : estimateIn(text, actual),
    priority: fields.get('priority')?.value ?? null,
    risk: fields.get('risk')?.value ?? null,
    criteria: draft.criteria,
    parent,
    children,
    section: draft.section,
    at: draft.at,
    extent: { start: draft.at.start, end: Math.max(draft.at.end, draft.end) },
  };
}

function fieldsByKey(fields: readonly Field[]): ReadonlyMap<FieldKey, Field> {
  const byKey = new Map<FieldKey, Field>();
  for (const field of fields) {
    if (field.key !== null && field.value.value !== '' && !byKey.has(field.key)) byKey.set(field.key, field);
  }
  return byKey;
}

function estimateIn(text: string, { label, value }: Field): Located<Estimate> | null {
  return readEstimate(text, value.at, label.value);
}

/** The field says most, then the heading, then the boxes below it. */
function statusOf(draft: Draft, field: Field | undefined): Status {
  if (draft.status !== null) return draft.status;
  const stated = field === undefined ? null : statusWordOf(field.value.value);
  if (stated !== null) return stated;
  if (draft.shown !== null) return draft.shown;
  const boxes = [
    ...draft.steps,
    ...draft.criteria.flatMap(({ checked }) => (checked === null ? [] : [checked])),
  ];
  return boxes.length > 0 && boxes.every((ticked) => ticked) ? 'done' : 'open';
}

function parallelField(field: Field | undefined): Range | null {
  return field !== undefined && /^\W*(?:yes|true|ja|sí|oui|sim|да|是|はい|예)/iu.test(field.value.value)
    ? field.value.at
    : null;
}

/** Fields that speak of other things than the work: what they name is no path of the task. */
const SILENT: ReadonlySet<FieldKey | null> = new Set([
  'acceptance',
  'definition-of-done',
  'status',
  'estimate',
  'priority',
  'dependencies',
  'blocks',
  'requirements',
]);

function fieldRanges(draft: Draft): Range[] {
  return draft.fields.filter((field) => !SILENT.has(field.key)).map((field) => field.value.at);
}

function coversOf(text: string, draft: Draft): Located<string>[] {
  const listed = draft.fields.flatMap((field) =>
    field.key === 'requirements' ? readRequirementList(text, field.value.at) : [],
  );
  const named = readRequirements(text, [{ start: draft.at.start, end: draft.at.end }]);
  const seen = new Set(listed.map(({ value }) => value));
  return [...listed, ...named.filter(({ value }) => !seen.has(value))];
}
