/** What a file looks like before anybody reads it as a dialect: counts of the signs that tell them apart. */
import type { Section } from '../model/document.ts';
import { readHead } from './heads.ts';
import { prefixOf } from './ids.ts';
import type { Entry, Outline, OutlineSection } from './outline.ts';
import { type TaskTable, taskTables } from './tables.ts';

export interface TaskHeading {
  readonly section: OutlineSection;
  readonly id: string | null;
  readonly kind: 'worded' | 'prefixed' | 'step' | 'number' | 'boxed' | 'named';
}

export interface Profile {
  readonly boxes: number;
  /** Boxes with an id such as T001, and with a number such as 1.2. */
  readonly prefixed: number;
  readonly numbered: number;
  readonly nested: number;
  /** Ids of boxes that stand in sections of tasks. */
  readonly defined: ReadonlySet<string>;
  /** Prefixes of ids that count in this file. */
  readonly prefixes: ReadonlySet<string>;
  /** Boxes `1.` without a dot inside: the parents of Kiro. */
  readonly parents: number;
  /** Boxes whose number begins with that of their group heading. */
  readonly grouped: number;
  readonly numberedGroups: number;
  readonly kiroSigns: number;
  readonly specKitSigns: number;
  readonly headings: readonly TaskHeading[];
  readonly tables: readonly TaskTable[];
  /** Bullets and paragraphs that begin with a bold id. */
  readonly bullets: number;
}

/** Counts the signs in one pass over the outline. */
export function profileOf(outline: Outline, sections: readonly Section[]): Profile {
  const { text } = outline;
  const boxed = outline.entries.filter((entry) => entry.box !== null && kindAt(sections, entry) !== 'legend');
  const ids = boxed.map((entry) => headId(text, entry));
  const prefixes = prefixesOf([...ids, ...bulletIds(outline), ...headingIds(outline)]);
  const prefixed = ids.filter(
    (id) => id !== null && prefixes.has(prefixOf(id)) && prefixOf(id) !== '',
  ).length;
  const numbers = ids.filter((id): id is string => id !== null && /^\d/.test(id));
  return {
    boxes: boxed.length,
    prefixed,
    numbered: numbers.length,
    defined: definedIds(sections, boxed, ids),
    nested: boxed.filter((entry) => entry.parent !== null).length,
    prefixes,
    parents: numbers.filter((id) => /^\d+$/.test(id)).length,
    grouped: boxed.filter((entry, i) => isGrouped(sections, entry, ids[i] ?? null)).length,
    numberedGroups: groupsOfBoxes(sections, boxed),
    kiroSigns: count(
      text,
      /^[ \t]*(?:[-*][ \t]+)?[_*]{1,2}(?:Requirements|Boundary|Depends|Validates|需求|要件|요구사항|Требования|Yêu cầu|Requisitos)(?::|：)|^[ \t]*-[ \t]\[[ xX-]\]\\?\*|^# Implementation Plan|\(P\)/gm,
    ),
    specKitSigns: count(text, /\[US\d|\[P\]|^## Phase |\*\*Independent Test\*\*|\*\*Checkpoint\*\*/gm),
    headings: taskHeadings(outline, sections, prefixes),
    tables: taskTables(outline, sections, prefixes),
    bullets: bulletIds(outline).filter((id) => prefixes.has(prefixOf(id))).length,
  };
}

function kindAt(sections: readonly Section[], entry: Entry): Section['kind'] {
  return entry.section === null ? 'tasks' : (sections[entry.section] as Section).kind;
}

function definedIds(
  sections: readonly Section[],
  boxed: readonly Entry[],
  ids: readonly (string | null)[],
): Set<string> {
  const defined = new Set<string>();
  for (const [at, entry] of boxed.entries()) {
    const id = ids[at] ?? null;
    if (id !== null && kindAt(sections, entry) === 'tasks') defined.add(id);
  }
  return defined;
}

function headId(text: string, entry: Entry): string | null {
  const from = entry.box?.content ?? entry.at.start;
  // "Task 1" and "Step 2" on a box say nothing about the format: they number the steps of many.
  return readHead(text, { start: from, end: entry.at.end }, (_, form) => form !== 'worded').id?.value ?? null;
}

/** `- **T001** …` and `**T003 [P]**: …`: lines that begin with a bold id and have no box. */
function bulletIds({ text, entries }: Outline): string[] {
  return entries.flatMap((entry) => {
    if (
      entry.box !== null ||
      !/^(?:\*\*|__)?#?[A-Z]{1,5}-?\d/.test(text.slice(entry.at.start, entry.at.start + 12))
    )
      return [];
    const bold = /^(?:\*\*|__)/.test(text.slice(entry.at.start, entry.at.start + 2));
    const id = headId(text, entry);
    const named = id !== null && prefixOf(id) !== '' && !NO_TASKS.has(prefixOf(id));
    return named && (bold || entry.kind === 'item') ? [id] : [];
  });
}

function headingIds(outline: Outline): string[] {
  return outline.sections.flatMap((section) => {
    const id = readHead(outline.text, section.title, () => true).id?.value;
    return id === undefined ? [] : [id];
  });
}

/** Prefixes of requirements, stories, questions and pull requests. */
const NO_TASKS = new Set([
  'Q',
  'V',
  'PR',
  'P',
  'FR',
  'NFR',
  'SC',
  'US',
  'AC',
  'ADR',
  'REQ',
  'H',
  'R',
  'AS',
  'EC',
  'UC',
]);

const CERTAIN = new Set(['T', 'TASK', 'WP']);

/** A prefix counts when two different ids have it; `T`, `TASK` and `WP` count at once. */
function prefixesOf(ids: readonly (string | null)[]): Set<string> {
  const byPrefix = new Map<string, Set<string>>();
  for (const id of ids) {
    const prefix = id === null ? '' : prefixOf(id);
    if (prefix === '' || id === null) continue;
    const known = byPrefix.get(prefix) ?? new Set();
    byPrefix.set(prefix, known.add(id));
  }
  return new Set(
    [...byPrefix]
      .filter(([prefix, known]) => CERTAIN.has(prefix) || known.size >= 2)
      .map(([prefix]) => prefix),
  );
}

/** Headings such as `## 1. Name` with boxes right below them. */
function groupsOfBoxes(sections: readonly Section[], boxed: readonly Entry[]): number {
  const groups = new Set<number>();
  for (const { section } of boxed) {
    const heading = section === null ? undefined : sections[section];
    if (heading?.depth === 2 && section !== null && /^\d+\.?\s/.test(heading.title.value))
      groups.add(section);
  }
  return groups.size;
}

function isGrouped(sections: readonly Section[], entry: Entry, id: string | null): boolean {
  const group = entry.section === null ? undefined : sections[entry.section]?.number?.value;
  return id !== null && group !== undefined && id.startsWith(`${group}.`);
}

function taskHeadings(
  outline: Outline,
  sections: readonly Section[],
  prefixes: ReadonlySet<string>,
): TaskHeading[] {
  const found: TaskHeading[] = [];
  for (const section of outline.sections) {
    const heading = taskHeading(outline.text, section, prefixes);
    if (heading !== null) found.push(heading);
  }
  return found;
}

const STEP =
  /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:step|schritt|paso|étape|passo|шаг|krok|步骤|ステップ|단계)\s*\d/iu;
const NAMED =
  /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:task|story|aufgabe|tarea|tâche|tarefa|задача|任务|タスク|작업)\s*[:：—–-]\s*\S/iu;
const WORKED =
  /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:\[P\]\s*)?(?:~~)?(?:sub-?task|task|story|issue|work package|aufgabe|tarea|tâche|tarefa|задача|zadanie|任务|任務|タスク|작업|태스크)/iu;

function taskHeading(
  text: string,
  section: OutlineSection,
  prefixes: ReadonlySet<string>,
): TaskHeading | null {
  const title = text.slice(section.title.start, section.title.end);
  const box = /^\[[ xX~-]\][ \t]/.exec(title);
  const start = section.title.start + (box?.[0].length ?? 0);
  const head = readHead(text, { start, end: section.title.end }, () => true);
  const id = head.id?.value ?? null;
  if (box !== null) return { section, id, kind: 'boxed' };
  if (STEP.test(title)) return { section, id, kind: 'step' };
  if (id === null) return NAMED.test(title) ? { section, id, kind: 'named' } : null;
  if (head.form === 'worded')
    return WORKED.test(title.replace(/^[*_]+/, '')) ? { section, id, kind: 'worded' } : null;
  if (head.form === 'number') return section.depth >= 2 ? { section, id, kind: 'number' } : null;
  return prefixes.has(prefixOf(id)) && !NO_TASKS.has(prefixOf(id)) ? { section, id, kind: 'prefixed' } : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
