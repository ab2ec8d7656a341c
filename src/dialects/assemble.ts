/** Makes tasks of drafts: parents, states, dependencies, paths, estimates. */
import type { Located, Range } from '../model/place.ts';
import type { Field, FieldKey, Status, Task } from '../model/task.ts';
import { readDependencies } from './dependencies/read.ts';
import type { Draft } from './draft.ts';
import { parentsOf } from './parents.ts';
import { readPaths } from './paths.ts';
import { criterionOfField } from './read-line.ts';
import type { Reading } from './reading.ts';
import { readRequirementList, readRequirements } from './requirements.ts';
import { estimateOf } from './stated-estimate.ts';
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
  // "**Parallel**: no, depends on T001": what stands behind other labels speaks of the task too.
  const said = draft.fields.flatMap(({ key, value }) =>
    key === null || key === 'parallel' ? [value.at] : [],
  );
  const own = draft.form === 'row' ? [draft.head.title.at] : [ownWords(draft), ...draft.details, ...said];
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
    estimate: estimateOf(text, draft.fields, 'estimate'),
    actual: estimateOf(text, draft.fields, 'actual'),
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
  return field !== undefined &&
    /^[^\p{L}]*(?:yes|true|ja|s[íi]|oui|sim|да|tak|có|是|可|はい|예|가능)(?![\p{Ll}])/iu.test(
      field.value.value,
    )
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
  const says = (field: Field) =>
    !SILENT.has(field.key) && (draft.form === 'box' || criterionOfField(field) === null);
  return draft.fields.filter(says).map((field) => field.value.at);
}

function coversOf(text: string, draft: Draft): Located<string>[] {
  const listed = draft.fields.flatMap((field) =>
    field.key === 'requirements' ? readRequirementList(text, field.value.at) : [],
  );
  const named = readRequirements(text, [{ start: draft.at.start, end: draft.at.end }]);
  const seen = new Set(listed.map(({ value }) => value));
  return [...listed, ...named.filter(({ value }) => !seen.has(value))];
}
