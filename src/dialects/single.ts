/** Recognises a file that is one task as a whole. */
import type { Located } from '../model/place.ts';
import type { Draft } from './draft.ts';
import { type FrontValue, readFrontMatter } from './front-matter.ts';
import type { Outline, OutlineSection } from './outline.ts';
import type { Profile } from './profile.ts';
import { fieldKeyOf } from './words.ts';

/** The heading of the one task, or null: a first heading that names a task and no others, or a front matter with a state. */
export function singleTask(outline: Outline, profile: Profile): OutlineSection | null {
  const first = outline.sections[0];
  if (first === undefined || profile.prefixed + profile.numbered > 1 || profile.tables.length > 0)
    return null;
  const units = profile.headings.filter(({ kind }) => kind !== 'step' && kind !== 'number');
  const only = units.length === 1 ? units[0] : undefined;
  const alone =
    only !== undefined &&
    only.section === first &&
    outline.sections.filter(({ depth }) => depth <= first.depth).length === 1;
  if (alone && (first.depth === 1 || only.kind === 'named')) return first;
  return units.length === 0 && first.depth === 1 && isTaskMatter(readFrontMatter(outline)) ? first : null;
}

/** A front matter with a status and something else that only tasks have. */
function isTaskMatter(values: readonly FrontValue[]): boolean {
  const keys = new Set(values.map(({ key }) => key));
  const others = [
    'depends on',
    'dependencies',
    'id',
    'parallel',
    'priority',
    'assignee',
    'github',
    'parent task id',
    'title',
    'name',
    'effort',
  ];
  return keys.has('status') && others.filter((key) => keys.has(key)).length >= 2;
}

/** Gives the values of the front matter to the one task of the file. */
export function addFrontMatter(outline: Outline, draft: Draft): void {
  for (const { key, value } of readFrontMatter(outline)) {
    const field = fieldKeyOf(key);
    if (field === null || value.value === '') continue;
    const empty: Located<string> = { value: '', at: { start: value.at.start, end: value.at.start } };
    if (field === 'dependencies' || field === 'blocks')
      draft.dependencyFields.push({ key: field, source: 'front-matter', value: value.at });
    else draft.fields.unshift({ key: field, label: empty, value });
  }
}
