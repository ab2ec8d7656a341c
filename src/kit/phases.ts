/** The phases of a list: their numbers, their stories, and those that belong to no story. */
import { PHASE_LEAD, PHASES } from '../language/phases.ts';
import type { Section, TaskDocument } from '../model/document.ts';
import type { Task } from '../model/task.ts';

export type PhaseKind = keyof typeof PHASES;

/** Whether a title names the setup, the foundation or the polish; null for any other. */
export function phaseKindOf(title: string): PhaseKind | null {
  const name = title.replace(PHASE_LEAD, '');
  const kinds: readonly PhaseKind[] = ['setup', 'foundational', 'polish'];
  return kinds.find((kind) => PHASES[kind].test(name)) ?? null;
}

/** The numbers of a title such as "Phase 3.1: Tests", of 2b 2 and 2; null for one that is no numbered phase. */
export function phaseNumberOf(title: string): readonly string[] | null {
  const [, number, letter = ''] = PHASE_LEAD.exec(title) ?? [];
  if (number === undefined) return null;
  return letter === '' ? number.split('.') : [...number.split('.'), String(Number.parseInt(letter, 36) - 9)];
}

/** The sections around a place in the tree of headings, innermost first. */
export function sectionsAround(document: TaskDocument, section: number | null): Section[] {
  const around: Section[] = [];
  for (let at = section; at !== null; at = document.sections[at]?.parent ?? null) {
    const found = document.sections[at];
    if (found !== undefined) around.push(found);
  }
  return around;
}

/** The outermost section around a task that fits, or null. */
export function phaseAround(
  document: TaskDocument,
  task: Task,
  fits: (section: Section) => boolean,
): Section | null {
  return sectionsAround(document, task.section).findLast(fits) ?? null;
}

/** `US1` of `US-01`: what two labels of one story have in common. */
export function plainStory(label: string): string {
  return label.toUpperCase().replace(/^US-?0*(?=\d)/, 'US');
}

const STORY =
  /(?:user[ ]stor(?:y|ies)|用户故事|使用者故事|用戶故事|ユーザーストーリー|사용자[ ]스토리|historias?[ ](?:de[ ])?usuario|r[ée]cits?[ ]utilisateurs?|hist[óo]rias?[ ](?:de|do)[ ]usu[áa]rio|пользовательск\p{L}+[ ]истори\p{L}+|histori[ae][ ]użytkownika|\bUS)[ \t]?-?(\d{1,3}[a-z]?)(?![\p{L}\d])/giu;
const MORE =
  /^\s*(,|，|、|&|\/|\+|-|–|—|〜|~|～|and|und|y|e|et|i|и|và|to|和|与|と|및)\s*(?:US[ -]?)?(\d{1,3}[a-z]?)(?![\p{L}\d])/iu;
const THROUGH = /^(?:-|–|—|〜|~|～|to)$/;
/** A heading that names more stories than this names none in particular. */
const MOST = 50;

/** All stories that a heading names: `US1`, `US2` of "User Stories 1 and 2", four of "US1–US4". */
export function storiesIn(title: string): string[] {
  const head = title.slice(0, 300);
  const numbers = [...head.matchAll(STORY)].flatMap((found) =>
    listFrom(found[1] as string, head.slice(found.index + found[0].length)),
  );
  return [...new Set(numbers.map((number) => plainStory(`US${number}`)))].slice(0, MOST);
}

/** A number with those that follow it in a list. */
function listFrom(first: string, behind: string): string[] {
  const numbers = [first];
  let rest = behind;
  for (let more = MORE.exec(rest); more !== null && numbers.length < MOST; more = MORE.exec(rest)) {
    const [whole, joint = '', next = ''] = more;
    if (THROUGH.test(joint)) numbers.push(...between(numbers.at(-1) as string, next));
    numbers.push(next);
    rest = rest.slice(whole.length);
  }
  return numbers;
}

function between(first: string, last: string): string[] {
  const [from, to] = [Number.parseInt(first, 10) + 1, Number.parseInt(last, 10)];
  return Array.from({ length: Math.max(0, Math.min(to - from, MOST)) }, (_, index) => String(from + index));
}
