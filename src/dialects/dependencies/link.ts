/** Joins the operands of a clause by the keywords between them. */
import type { Range } from '../../model/place.ts';
import { type Edge, type Link, pairs } from './edges.ts';
import { isBareArrow, isPossessive, reaches, speaksOfGroup } from './gaps.ts';
import type { Keyword } from './keywords.ts';
import type { Item, Operand } from './operands.ts';
import { isCoordinate, isVerb, type Step, stepsOf } from './steps.ts';
import { wholeOf } from './whole.ts';

export interface Linked {
  readonly edges: readonly Edge[];
  /** What the clause amounts to as one operand: a chain, a list, or the tasks that a sentence says wait; else null. */
  readonly whole: Operand | null;
}

/** The edges of a clause. `subject` is what a bracket speaks of, for clauses that begin with a verb. */
export function edgesOf(
  text: string,
  at: Range,
  items: readonly Item[],
  arrows: boolean,
  subject: Operand | null,
): Linked {
  const steps = stepsOf(text, items);
  const opening = frontList(text, at, steps);
  if (opening !== null) return { edges: pairs(text, opening), whole: null };
  const links = linksOf(text, at, steps, arrows, subject);
  const edges = links.flatMap((each) => (each === null ? [] : pairs(text, each)));
  return { edges, whole: wholeOf(steps, links) };
}

/** What each step says of the one before it, or null; the first speaks of the subject. */
function linksOf(
  text: string,
  at: Range,
  steps: readonly Step[],
  arrows: boolean,
  subject: Operand | null,
): (Link | null)[] {
  const links: (Link | null)[] = [];
  let first: Operand | null = subject;
  for (const [i, step] of steps.entries()) {
    const previous = steps[i - 1];
    const next = steps[i + 1]?.operand ?? null;
    const made =
      previous === undefined
        ? openingLink(text, step, subject)
        : linkOf(
            { text, arrows, first, previous, front: i === 1 && isFront(text, at, previous), next },
            step,
          );
    links.push(made);
    if (made === null || first === null) first = step.operand;
  }
  return links;
}

const MAY =
  /^[`*_]*\s+(?:can|may|could|könn(?:en|te)|puede[n]?|peu(?:ven)?t|pode[m]?|можно|могут|có thể|(?:in|en|em) paral+[eè]l\p{L}*|parallel|параллельно|równolegle|song song)(?!\p{L})/iu;

/** "After T001, T002 and T003 can start": the first of the list is what the others need. */
function frontList(text: string, at: Range, steps: readonly Step[]): Link | null {
  const [step, second] = steps;
  if (step === undefined || second !== undefined || step.operand.tight || step.behind !== null) return null;
  const [first, ...rest] = step.operand.heads;
  if (first === undefined || rest.length === 0 || !isFront(text, at, step)) return null;
  if (!MAY.test(text.slice(step.operand.at.end, at.end))) return null;
  const [needed, later] = [
    { ...step.operand, heads: [first], tails: [first] },
    { ...step.operand, heads: rest, tails: rest },
  ];
  return link(true, later, needed, false, '');
}

interface Reader {
  readonly text: string;
  readonly arrows: boolean;
  readonly first: Operand | null;
  readonly previous: Step;
  /** True where the step before opened the clause: "After T003 …". */
  readonly front: boolean;
  readonly next: Operand | null;
}

function linkOf(reader: Reader, step: Step): Link | null {
  const { text, previous } = reader;
  const key = step.keys.at(-1);
  const gap = text.slice(previous.operand.at.end, step.operand.at.start);
  const behind = behindLink(previous, step, reader.next, gap);
  if (behind !== undefined) return behind;
  if (key === undefined) return frontLink(reader, previous, step, gap);
  if (key.role === 'arrow' || key.role === 'arrow-back') {
    if (!reader.arrows || step.keys.length > 1 || !isBareArrow(gap, key)) return null;
    return link(key.role === 'arrow-back', previous.operand, step.operand, true, gap);
  }
  return verbLink(reader, previous, step, key, gap);
}

function link(needs: boolean, left: Operand, right: Operand, arrow: boolean, gap: string): Link {
  return { dependent: needs ? left : right, prerequisite: needs ? right : left, arrow, gap };
}

/** "(depends on T001)", "(T001 完了後)": what a bracket says of its subject. */
function openingLink(text: string, step: Step, subject: Operand | null): Link | null {
  if (subject === null) return null;
  const key = step.keys.at(-1);
  if (key !== undefined && isVerb(key) && reaches(text, key, step.operand))
    return link(key.role === 'needs', subject, step.operand, false, '');
  if (step.behind === null) return null;
  return link(step.behind.role === 'needs-behind', subject, step.operand, false, '');
}

/** "T003: T001 完了後", "T014 が T023 をブロック"; undefined where no word behind decides. */
function behindLink(previous: Step, step: Step, next: Operand | null, gap: string): Link | null | undefined {
  const role = step.behind?.role;
  if (role === 'before-behind') return linkWithin(60, false, previous.operand, step.operand, gap);
  if (role === 'needs-behind' && previous.behind === null) {
    const points = /[:：はが은는]|이\s|가\s/.test(gap) || (next === null && gap.length <= 12);
    return points ? linkWithin(40, true, previous.operand, step.operand, gap) : null;
  }
  if (previous.behind?.role !== 'needs-behind') return undefined;
  return linkWithin(60, true, step.operand, previous.operand, gap);
}

/** The link of two operands that stand so near to each other, or null. */
function linkWithin(most: number, needs: boolean, left: Operand, right: Operand, gap: string): Link | null {
  return gap.length <= most ? link(needs, left, right, false, gap) : null;
}

/** "After T003, T004 can start": the clause begins with what is needed. */
function frontLink(reader: Reader, previous: Step, step: Step, gap: string): Link | null {
  if (!reader.front || step.operand.named || gap.length > 70 || isPossessive(reader.text, step.operand))
    return null;
  if (/[:：.]|\p{N}/u.test(gap) || speaksOfGroup(gap)) return null;
  return link(true, step.operand, previous.operand, false, gap);
}

function isFront(text: string, at: Range, step: Step): boolean {
  const key = step.keys[0];
  if (key?.role !== 'needs' || step.keys.length > 1 || !reaches(text, key, step.operand)) return false;
  return /^(?:[\s*_>`#-]|\d+\.|[^:：]{0,40}[:：])*$/u.test(text.slice(at.start, key.start).slice(0, 60));
}

/** "T007 (hook) must be done before T008": few words between, and no other subject. */
function verbLink(reader: Reader, previous: Step, step: Step, key: Keyword, gap: string): Link | null {
  const { text } = reader;
  const verb = step.keys[0] as Keyword;
  if (step.keys.some((each) => !isVerb(each)) || !reaches(text, key, step.operand)) return null;
  if (key.role === 'before' && isPossessive(text, step.operand)) return null;
  const coordinate = isCoordinate(text, previous.operand, step);
  const tail = text.slice(previous.operand.at.end, verb.start).replace(/[(（][^()（）]*[)）]/g, '');
  if (
    !coordinate &&
    (tail.length > 70 || /[,，、](?!\s*(?:and|but|und|aber|y|et|mais|и)\b)/.test(tail) || speaksOfGroup(tail))
  )
    return null;
  const left = coordinate && reader.first !== null ? reader.first : previous.operand;
  return link(key.role === 'needs', left, step.operand, false, gap);
}
