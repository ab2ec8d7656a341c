/** What the words of headings, labels and marks mean, in all languages. */
import { type FieldWord, LANGUAGES, type PartWord, type Words } from '../language/index.ts';
import type { SectionKind } from '../model/document.ts';
import type { CriterionKind, FieldKey, PartKey, Status } from '../model/task.ts';

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

/** "criterios" for "critérios": many write Latin letters without their signs. */
function withoutAccents(word: string): string {
  return /^[\p{Script=Latin} '’/&-]+$/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
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

/** No word that the tables know is longer, nor a title that leads with one. */
const LONGEST = 160;

/** Lower case, without markup, symbols, numbering in front and colon behind, white space folded. */
export function plainWords(text: string): string {
  let plain = '';
  /** Where the run of kept signs began that is not copied yet. */
  let from = -1;
  const end = Math.min(text.length, LONGEST);
  for (let at = 0; at < end; at++) {
    const kind = kindOf(text, at, from < 0 && plain === '');
    if (kind === 'word') {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0) plain += text.slice(from, at);
    from = -1;
    if (kind === 'blank' && plain !== '' && !plain.endsWith(' ')) plain += ' ';
  }
  if (from >= 0) plain += text.slice(from, end);
  return plain.replace(/[\s:：.。]+$/, '').toLowerCase();
}

/** What a sign is to `plainWords`; numbering is only passed over in front. */
function kindOf(text: string, at: number, inFront: boolean): 'word' | 'blank' | 'none' {
  const code = text.charCodeAt(at);
  if (code >= 0x80) return wideKindOf(text, at, code);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  if (code === 32 || (code >= 9 && code <= 13)) return 'blank';
  if (code === 95) return joins(text, at) ? 'blank' : 'none';
  if (code === 42 || code === 96 || code === 126 || code === 35) return 'none';
  return inFront && NUMBERING.test(text[at] as string) ? 'none' : 'word';
}

function wideKindOf(text: string, at: number, code: number): 'word' | 'blank' | 'none' {
  if (isSymbol(text, at, code)) return 'none';
  return (code < 0xa1 || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff) &&
    /\s/.test(text[at] as string)
    ? 'blank'
    : 'word';
}

const NUMBERING = /[\d.)(:-]/;

/** `depends_on`: the sign stands for a blank. */
function joins(text: string, at: number): boolean {
  return /\p{L}_\p{L}/u.test(text.slice(Math.max(0, at - 1), at + 2));
}

/** Pictures, the signs that join and vary them, and both halves of what takes two units. */
function isSymbol(text: string, at: number, code: number): boolean {
  if (code < 0x2000) return code === 0xa9 || code === 0xae;
  if (code >= 0xdc00 && code < 0xe000) return at > 0 && isPictograph(text, at - 1);
  if (code === 0x200d || code === 0xfe0f) return true;
  // None stands between the enclosed signs of Japanese and the halves of pairs.
  return (code < 0x3300 || (code >= 0xd800 && code < 0xdc00)) && isPictograph(text, at);
}

function isPictograph(text: string, at: number): boolean {
  return /^\p{Extended_Pictographic}/u.test(text.slice(at, at + 2));
}

/** The title without what stands behind a colon, a dash or a bracket. */
export function leadOf(plain: string): string {
  const cut = plain.search(/ ?[:：(（[【]| [-–—|/] /);
  return cut > 0 ? plain.slice(0, cut).trim() : plain;
}

function lookUp<K>(index: ReadonlyMap<string, K>, title: string): K | null {
  const plain = plainWords(title);
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
  const kind = lookUp(SECTIONS, title);
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
  return lookUp(CRITERIA, title);
}

const CRITERIA_PARTS: Readonly<Record<CriterionKind, PartKey>> = {
  acceptance: 'acceptance',
  'definition-of-done': 'definition-of-done',
  testing: 'testing',
  other: 'other-criteria',
};

/** Which part of a task a heading or label opens, or null. */
export function partKeyOf(title: string): PartKey | null {
  const criteria = criterionKindOf(title);
  if (criteria !== null) return CRITERIA_PARTS[criteria];
  const part = lookUp(PARTS, title);
  if (part !== null) return part === 'testing-strategy' ? 'testing' : part;
  const section = lookUp(SECTIONS, title);
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
