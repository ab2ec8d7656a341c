/** Reads one sentence as the dependency reader sees it, and writes the result as short text. */
import { readDependencies } from '../../../src/dialects/dependencies/read.ts';
import type { DependencyField, DependencyLine, DependencySubject } from '../../../src/dialects/subject.ts';
import type { Located } from '../../../src/model/place.ts';
import type { TaskRef } from '../../../src/model/task.ts';

export interface Sentence {
  /** The ids of the tasks, in file order. */
  readonly ids: string;
  readonly text: string;
}

/** Lines of a section about dependencies, one after the other. */
export function inSection({ ids, text }: Sentence, arrows = true): string {
  return shown(
    text,
    ids.split(' ').map((id) => subject(id)),
    [{ at: whole(text), arrows }],
  );
}

/** Lines of a fence in a section about dependencies, each handed over by itself. */
export function inFence({ ids, text }: Sentence): string {
  const lines: DependencyLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ at: { start, end: start + line.length }, arrows: true });
    start += line.length + 1;
  }
  return shown(
    text,
    ids.split(' ').map((id) => subject(id)),
    lines,
  );
}

/** The words of the first task. */
export function onTask({ ids, text }: Sentence, detail = false): string {
  const own = detail ? [{ start: 0, end: 0 }, whole(text)] : [whole(text)];
  return shown(
    text,
    ids.split(' ').map((id, i) => subject(id, i === 0 ? own : [])),
    [],
  );
}

/** The value of a field of the first task. */
export function inField(
  { ids, text }: Sentence,
  key: DependencyField['key'] = 'dependencies',
  source: DependencyField['source'] = 'field',
): string {
  const fields = [{ key, source, value: whole(text) }];
  return shown(
    text,
    ids.split(' ').map((id, i) => subject(id, [], i === 0 ? fields : [])),
    [],
  );
}

function whole(text: string) {
  return { start: 0, end: text.length };
}

function subject(
  id: string,
  own: DependencySubject['own'] = [],
  fields: DependencySubject['fields'] = [],
): DependencySubject {
  return { id: id === '-' ? null : id, own, fields };
}

/** `T002<T001,T003; T004?T009` for edges and for ids that no task has; every place must be the id it stands for. */
function shown(
  text: string,
  subjects: readonly DependencySubject[],
  lines: readonly DependencyLine[],
): string {
  const parts: string[] = [];
  for (const [i, reading] of readDependencies(text, subjects, lines).entries()) {
    const id = subjects[i]?.id ?? '-';
    for (const ref of [...reading.dependsOn, ...reading.unresolved, ...reading.blocks]) checkPlace(text, ref);
    if (reading.dependsOn.length > 0) parts.push(`${id}<${idsOf(reading.dependsOn)}`);
    if (reading.unresolved.length > 0) parts.push(`${id}?${idsOf(reading.unresolved)}`);
  }
  return parts.join('; ');
}

function idsOf(refs: readonly Located<TaskRef>[]): string {
  return refs.map(({ value }) => value.id).join(',');
}

function checkPlace(text: string, { at }: Located<TaskRef>): void {
  const there = text.slice(at.start, at.end);
  if (!/^#?[A-Za-z\d][\w.-]*$/.test(there)) throw new Error(`no id stands at ${at.start}: "${there}"`);
}
