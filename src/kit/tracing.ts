/** Requirements that specifications declare and tasks name: how the two are held against each other. */
import { readRequirementList } from '../dialects/requirements.ts';
import type { Located, Range } from '../model/place.ts';
import type { Feature, SpecDocument } from '../model/project.ts';
import type { Task } from '../model/task.ts';

/** "All requirements", in the languages that lists are written in. */
const ALL =
  /(?<!\p{L})(?:all|every|any|alle|allen|todos|todas|toutes?|tous|wszystkie|все|всех|tất cả)(?!\p{L})|全部|全て|すべて|所有|모든|전체/iu;

/** True for a list of requirements that means all of them. */
export function namesAll(text: string): boolean {
  return ALL.test(text);
}

/** The requirements that the value of a field lists, numbers too. */
export function requirementsIn(text: string, at: Range): readonly Located<string>[] {
  return readRequirementList(text, at);
}

/** An id in the form in which ids are compared: `fr-3` for `FR-003`, `1.2` for `1.02`. */
export function requirementKey(id: string): string {
  return id.toLowerCase().replace(/(?<!\d)0+(?=\d)/g, '');
}

/** What an id is one of: `fr-`, `nfr-`, `fr-auth-`, empty for a number. */
export function requirementKind(id: string): string {
  return /^[a-z][a-z-]*-/.exec(requirementKey(id))?.[0] ?? '';
}

/** Ids by key, for questions about wholes and parts. */
export interface RequirementSet {
  has(id: string): boolean;
  /** True where one of them is a part of `id`: `1.2` of `1`, `FR-3a` of `FR-3`. */
  hasPartOf(id: string): boolean;
  readonly size: number;
}

/** The set of these ids. */
export function requirementSet(ids: Iterable<string>): RequirementSet {
  const keys = new Set<string>();
  const wholes = new Set<string>();
  for (const id of ids) {
    const key = requirementKey(id);
    keys.add(key);
    for (let whole = wholeOf(key); whole !== null; whole = wholeOf(whole)) wholes.add(whole);
  }
  return {
    has: (id) => keys.has(requirementKey(id)),
    hasPartOf: (id) => wholes.has(requirementKey(id)),
    size: keys.size,
  };
}

/** What an id is a part of: `1` for `1.2`, `FR-3` for `FR-3a`; null for a whole. */
export function wholeOf(id: string): string | null {
  return /^(.{0,60}\d)(?:[a-z]|\.\d{1,6})$/i.exec(id)?.[1] ?? null;
}

/** The requirements that the tasks of a feature name; dropped tasks name nothing. */
export function namedIn({ documents }: Feature): RequirementSet {
  const live = documents.flatMap(({ tasks }) => tasks.filter(({ status }) => status !== 'dropped'));
  return requirementSet(live.flatMap(({ covers }) => covers.map(({ value }) => value)));
}

/** Everything in a specification that looks like an id, declared or not, so that what stands there in passing is known. */
export function idsWrittenIn({ text }: SpecDocument): RequirementSet {
  const words = [...text.matchAll(/[A-Za-z0-9.-]+/g)].flatMap(([word]) =>
    word.length > 60 || !/\d/.test(word) ? [] : [word.replace(/[.-]+$/, ''), ...word.split('-')],
  );
  return requirementSet(words);
}

/** True when a task says what it is for: a story, a requirement, or a field about them that it fills in. */
export function isTraced(task: Task): boolean {
  if (task.story !== null || task.covers.length > 0) return true;
  return task.fields.some(
    ({ key, value }) => (key === 'requirements' || key === 'story') && value.value !== '',
  );
}
