/** Recognises a file that is one task as a whole. */
import type { Section } from '../model/document.ts';
import type { Located } from '../model/place.ts';
import type { FieldKey } from '../model/task.ts';
import { type Draft, newDraft } from './draft.ts';
import { type FrontValue, readFrontMatter } from './front-matter.ts';
import { readHead } from './heads.ts';
import type { Outline, OutlineSection } from './outline.ts';
import { mayBeTask } from './prefixes.ts';
import type { Profile } from './profile.ts';
import type { Reading } from './reading.ts';
import type { TaskHeading } from './task-headings.ts';
import { fieldKeyOf } from './words.ts';

/** What stands for the one task of a file: its first heading, or the title in its front matter. */
export type Single =
  | { readonly from: 'heading'; readonly section: OutlineSection }
  | { readonly from: 'front-matter'; readonly title: Located<string> };

/**
 * The one task of a file, or null: a first heading that names a task and no others, or a front matter with a state.
 */
export function singleTask(outline: Outline, sections: readonly Section[], profile: Profile): Single | null {
  if (profile.prefixed + profile.numbered > 1 || profile.tables.length > 0) return null;
  const units = profile.headings.filter(({ kind }) => kind !== 'step' && kind !== 'number');
  const first = outline.sections[0];
  const values = readFrontMatter(outline);
  if (first === undefined) return titleOfMatter(values);
  const single: Single = { from: 'heading', section: first };
  if (units.length > 0) return isOnly(units, first) && isAlone(outline, first) ? single : null;
  if (first.depth > 1) return titleOfMatter(values);
  return isTaskMatter(values) || isTicket(outline, sections, first) ? single : null;
}

function isOnly([only, ...others]: readonly TaskHeading[], first: OutlineSection): boolean {
  return others.length === 0 && only?.section === first && (first.depth === 1 || only.kind === 'named');
}

/** True where all other headings stand below this one. */
function isAlone({ sections }: Outline, { depth }: OutlineSection): boolean {
  return sections.filter((section) => section.depth <= depth).length === 1;
}

/** `# ABC-12: Title` over acceptance criteria: the letters need no second id to count. */
function isTicket(outline: Outline, sections: readonly Section[], first: OutlineSection): boolean {
  if (!isAlone(outline, first)) return false;
  const { text } = outline;
  const head = readHead(text, first.title, (id, form) => form === 'prefixed' && mayBeTask(id));
  const behind = head.id === null ? '' : text.slice(head.id.at.end, head.id.at.end + 3);
  return /^\**[ \t]?[:：—–-]/.test(behind) && sections.some(({ kind }) => kind === 'criteria');
}

/** The title of a file without a first heading whose front matter has an id and a state. */
function titleOfMatter(values: readonly FrontValue[]): Single | null {
  const title = values.find(({ key }) => key === 'title' || key === 'name');
  if (title === undefined || title.value.value === '' || !isTaskMatter(values)) return null;
  return values.some(({ key }) => key === 'id') ? { from: 'front-matter', title: title.value } : null;
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

/** Keys of a front matter that hold the id of its task. */
const ID_KEYS = ['id', 'task id', 'work package id', 'issue id', 'ticket id', 'story id'];

/** Gives the values of the front matter to the one task of the file. */
export function addFrontMatter(outline: Outline, draft: Draft): void {
  for (const { key, value } of readFrontMatter(outline)) {
    if (value.value === '') continue;
    if (draft.head.id === null && isId(key, value.value))
      draft.head = { ...draft.head, id: value, form: 'prefixed' };
    addValue(draft, key === 'lane' ? 'status' : fieldKeyOf(key), value);
  }
}

function isId(key: string, value: string): boolean {
  return ID_KEYS.includes(key) && /^[\w.#-]{1,40}$/.test(value);
}

function addValue(draft: Draft, key: FieldKey | null, value: Located<string>): void {
  if (key === null) return;
  if (key === 'dependencies' || key === 'blocks') {
    draft.dependencyFields.push({ key, source: 'front-matter', value: value.at });
    return;
  }
  const label = { value: '', at: { start: value.at.start, end: value.at.start } };
  draft.fields.unshift({ key, label, value });
}

/** Makes a task of the title in the front matter. */
export function addMatterTask(reading: Reading, title: Located<string>): Draft {
  const draft = newDraft({
    head: { ...readHead(reading.text, title.at, () => false), title },
    form: 'file',
    status: null,
    marker: null,
    box: null,
    at: title.at,
    end: reading.text.length,
    depth: 0,
    section: null,
    parent: null,
  });
  reading.drafts.push(draft);
  return draft;
}
