/** What the words of headings, labels and marks mean, in all languages. */
import { type FieldWord, LANGUAGES, type PartWord, type Words } from '../language/index.ts';
import type { SectionKind } from '../model/document.ts';
import type { CriterionKind, FieldKey, PartKey, Status } from '../model/task.ts';
import { leadOf, plainWords } from './plain-words.ts';

/** A map from every word of one table to its meaning; the first language that claims a word has it. */
function indexOf<K extends string>(
  table: (words: Words) => Readonly<Partial<Record<K, readonly string[]>>>,
  variant: (word: string) => string = withoutAccents,
): ReadonlyMap<string, K> {
  const index = new Map<string, K>();
  for (const words of LANGUAGES) {
    for (const [key, list] of Object.entries(table(words)) as [K, readonly string[]][]) {
      for (const word of list.flatMap((each) => [each, variant(each)]))
        if (!index.has(word)) index.set(word, key);
    }
  }
  return index;
}

/** Words without any sign above or below their letters; most are. */
const PLAIN = /^[\x20-\x7e]*$/;
const LATIN = /^[\p{Script=Latin} '’/&-]+$/u;

/** "criterios" for "critérios": many write Latin letters without their signs. */
function withoutAccents(word: string): string {
  if (PLAIN.test(word) || !LATIN.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

const FIELDS = indexOf<FieldWord>((words) => words.fields);
const SECTIONS = indexOf<string>((words) => words.sections);
const CRITERIA = indexOf<CriterionKind>((words) => words.criteria);
const PARTS = indexOf<PartWord>((words) => words.parts);
const STATUSES = indexOf<Status>(
  (words) => words.status,
  (word) => word,
);
const NONE: ReadonlySet<string> = new Set(LANGUAGES.flatMap((words) => words.none));
const PARALLEL: ReadonlySet<string> = new Set(['p', ...LANGUAGES.flatMap((words) => words.parallel)]);
const OPTIONAL: ReadonlySet<string> = new Set(LANGUAGES.flatMap((words) => words.optional));

function lookUp<K>(index: ReadonlyMap<string, K>, plain: string): K | null {
  return index.get(plain) ?? index.get(leadOf(plain)) ?? unjoined(index, plain);
}

/** `Acceptance-Criteria`: written as the anchor of a link, the words are joined by dashes. */
function unjoined<K>(index: ReadonlyMap<string, K>, plain: string): K | null {
  if (!plain.includes('-') || plain.includes(' ')) return null;
  return index.get(plain.replaceAll('-', ' ')) ?? null;
}

/** The key of a field by its label, or null. */
export function fieldKeyOf(label: string): FieldKey | null {
  return FIELDS.get(plainWords(label).replace(/ ?[?？]$/, '')) ?? null;
}

/** What kind of section a heading opens, by its words alone; `tasks` for all that are nothing else. */
export function sectionKindOf(title: string): SectionKind {
  const kind = lookUp(SECTIONS, plainWords(title));
  if (kind !== null && kind !== 'order') return kind as SectionKind;
  return criterionKindOf(title) === null ? 'tasks' : 'criteria';
}

/** True for the words of a heading about dependencies or order, as a language has them. */
export function isOrderWord(words: string): boolean {
  const kind = SECTIONS.get(words);
  return kind === 'order' || kind === 'dependencies';
}

/** Which criteria stand below a heading or label, or null for none. */
export function criterionKindOf(title: string): CriterionKind | null {
  return lookUp(CRITERIA, plainWords(title));
}

const CRITERIA_PARTS: Readonly<Record<CriterionKind, PartKey>> = {
  acceptance: 'acceptance',
  'definition-of-done': 'definition-of-done',
  testing: 'testing',
  other: 'other-criteria',
};

/** Which part of a task a heading or label opens, or null. */
export function partKeyOf(title: string): PartKey | null {
  const plain = plainWords(title);
  const criteria = lookUp(CRITERIA, plain);
  if (criteria !== null) return CRITERIA_PARTS[criteria];
  const part = lookUp(PARTS, plain);
  if (part !== null) return part === 'testing-strategy' ? 'testing' : part;
  const section = lookUp(SECTIONS, plain);
  return section === 'dependencies' || section === 'notes' || section === 'overview' ? section : null;
}

/** The state that a word or phrase names: "✅ DONE", "In Progress (80 %)", "已完成"; null for none. */
export function statusWordOf(text: string): Status | null {
  if (/^\s*[✅✔☑🟢]/u.test(text)) return 'done';
  const plain = plainWords(text).replace(/^[-–—\s]+/, '');
  const known = STATUSES.get(plain) ?? STATUSES.get(leadOf(plain));
  if (known !== undefined) return known;
  const first = /^[\p{L}/'’_-]+(?: [\p{L}]+)?/u.exec(plain)?.[0] ?? '';
  return STATUSES.get(first) ?? STATUSES.get(first.split(' ', 1)[0] ?? '') ?? symbolStatus(text);
}

/** True for a word or phrase that says that a task was dropped, with nothing else in it. */
export function isDroppedWord(text: string): boolean {
  return STATUSES.get(plainWords(text)) === 'dropped';
}

const DROPPED = new RegExp(
  [...STATUSES.keys()]
    .filter((word) => STATUSES.get(word) === 'dropped')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\t]'))
    .join('|'),
);

/** False where no word of the text can say that a task was dropped: quicker than a look at each. */
export function mayNameDropped(text: string): boolean {
  return DROPPED.test(text.toLowerCase());
}

function symbolStatus(text: string): Status | null {
  if (/^\s*[🚧🔄🟡⏳]/u.test(text)) return 'active';
  if (/^\s*[❌⬜🔲⏸📋🔴]/u.test(text)) return 'open';
  return null;
}

/** True for "None", "N/A", "-", 无 and their like, also with words behind: "None (can start at once)". */
export function isNone(text: string): boolean {
  const trimmed = text.trim();
  if (/^(?:[-–—]+|\[\s*\]|\{\s*\}|∅)$/.test(trimmed)) return true;
  const plain = plainWords(trimmed);
  return NONE.has(plain) || NONE.has(leadOf(plain)) || NONE.has(plain.split(/[,;.。，、\s]/, 1)[0] ?? '');
}

/** True for "optional" in any language. */
export function isOptionalWord(text: string): boolean {
  return OPTIONAL.has(plainWords(text));
}

/** True for `P`, "parallel" and its like: the label or value that says a task can run beside others. */
export function isParallelWord(text: string): boolean {
  return PARALLEL.has(plainWords(text));
}

/** True for the heading of an OpenSpec delta whose requirements are no longer there: `## REMOVED Requirements`. */
export function removesRequirements(title: string): boolean {
  return /^(?:removed|renamed) requirements?$/.test(plainWords(title));
}
