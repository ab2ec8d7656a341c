/** Which names of tests and benchmarks speak of an id. The same id stands in many features, and a number in any text. */
import type { TaskAt } from '../model/comparison.ts';

/** Whose ids are looked for. */
export interface Home {
  /** The feature of the ids; null outside one. */
  readonly feature: string | null;
  /** All features that are known. */
  readonly features: ReadonlySet<string>;
}

/** The home of the ids of a task. */
export function homeOf({ document }: TaskAt, features: readonly string[]): Home {
  return {
    feature: document.feature?.toLowerCase() ?? null,
    features: new Set(features.map((each) => each.toLowerCase())),
  };
}

/** What joins the names of suites and tests. */
const JOINT = ' › ';
const IS_NUMBER = /^\d+(?:[.-]\d+)*$/;
/** `002-search`: a feature by its look, where nobody knows it. */
const NUMBERED = /^\d+-[a-z]/;
/** A folder in front of something that looks like an id: `002-search/T001`. */
const PREFIXES = /([\p{L}\p{N}_.-]+)\/(?=[a-z]{0,6}-?\d)/gu;

/** The names of a list, one a line, that speak of `id` and of no other feature. */
export function* namesOf(id: string, lines: string, home: Home): Generator<string> {
  // Letters and digits around an id make another id of it, as `.1` and `-1` do; `_` and words behind a dash do not.
  const before = IS_NUMBER.test(id) ? '(?<!\\d)(?<!\\d[.-])' : '(?<![A-Za-z0-9])(?<!\\d[.-](?=\\d))';
  const escaped = id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const { index, 0: found } of lines.matchAll(
    new RegExp(`${before}${escaped}(?![A-Za-z0-9]|[.-]\\d)`, 'gi'),
  )) {
    const start = lines.lastIndexOf('\n', index) + 1;
    const end = lines.indexOf('\n', index);
    const name = lines.slice(start, end < 0 ? undefined : end);
    if (isMeant(name, index - start, found.length, home)) yield name;
  }
}

function isMeant(name: string, at: number, length: number, home: Home): boolean {
  const before = name.slice(0, at).toLowerCase();
  if (isScoped(before, home)) return true;
  const prefix = /([\p{L}\p{N}_.-]+)\/$/u.exec(before)?.[1];
  if (prefix !== undefined && isFeature(prefix, home)) return false;
  const isNumber = IS_NUMBER.test(name.slice(at, at + length));
  return (!isNumber || isHeld(before, name.slice(at + length))) && !isAboutOther(name, home);
}

function isScoped(before: string, { feature }: Home): boolean {
  return feature !== null && before.endsWith(`${feature}/`) && !isPart(before.at(-feature.length - 2));
}

/** A bare number is an id in `task 1.2`, and where a name begins with `1.2:` or `[1.2]`. */
function isHeld(before: string, after: string): boolean {
  if (/(?<![a-z0-9])tasks?[ \t_:#-]{0,3}$/.test(before)) return true;
  const lead = before
    .slice(before.lastIndexOf(JOINT) + 1)
    .replace('›', '')
    .trim();
  return lead === '' ? after.startsWith(':') : lead === '[' && after.startsWith(']');
}

/** True for a name that speaks of another feature, and not of this one. */
export function isAboutOther(name: string, home: Home): boolean {
  const text = name.toLowerCase();
  if (home.feature !== null && wordIn(home.feature, text)) return false;
  for (const [, prefix = ''] of text.matchAll(PREFIXES)) if (isFeature(prefix, home)) return true;
  // A feature whose name is a word, such as `search`, is meant where it is the whole name of a suite.
  const parts = text.split(JOINT).map((part) => part.trim());
  return [...home.features].some(
    (each) => each !== home.feature && (NUMBERED.test(each) ? wordIn(each, text) : parts.includes(each)),
  );
}

function isFeature(word: string, { feature, features }: Home): boolean {
  return word !== feature && (features.has(word) || NUMBERED.test(word));
}

function wordIn(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + word.length])) return true;
  return false;
}

function isPart(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}_-]/u.test(letter);
}
