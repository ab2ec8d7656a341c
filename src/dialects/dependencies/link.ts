/** Joins the operands of a clause by the keywords between them. */
import type { Range } from '../../model/place.ts';
import type { Keyword } from './keywords.ts';
import type { Mention } from './mentions.ts';
import type { Item, Operand } from './operands.ts';

/** `dependent` needs `prerequisite`. */
export interface Edge {
  readonly dependent: Mention;
  readonly prerequisite: Mention;
}

export interface Linked {
  readonly edges: readonly Edge[];
  /** What the clause amounts to as one operand: a chain or a single list; null for a sentence. */
  readonly whole: Operand | null;
}

/** An operand with the keywords in front of it, since the operand before. */
interface Step {
  readonly operand: Operand;
  readonly keys: readonly Keyword[];
  /** The keyword right behind it, as Japanese, Korean and Chinese have it. */
  readonly behind: Keyword | null;
}

/** The edges of a clause. `subject` is what a bracket speaks of, for clauses that begin with a verb. */
export function edgesOf(
  text: string,
  at: Range,
  items: readonly Item[],
  arrows: boolean,
  subject: Operand | null,
): Linked {
  const steps = splitLists(text, stepsOf(text, items));
  const edges: Edge[] = [];
  let first: Operand | null = subject;
  let previous: Step | null = null;
  let front = false;
  let chain = steps.length > 0;
  for (const [i, step] of steps.entries()) {
    const reader = { text, at, arrows, first, previous, front, next: steps[i + 1]?.operand ?? null };
    const link = linkOf(reader, step, subject);
    if (link !== null) edges.push(...pairs(text, link));
    chain &&= i === 0 ? step.keys.length === 0 : link?.arrow === true;
    front = previous === null && isFront(text, at, step);
    if (link === null || first === null) first = step.operand;
    previous = step;
  }
  if (steps.every(({ keys, behind }) => keys.length === 0 && behind === null))
    return { edges, whole: unionOf(steps) };
  return { edges, whole: chain ? wholeOf(steps) : null };
}

/** "(T021/T027 for the corpus, T031 for the suite)": all of them. */
function unionOf(steps: readonly Step[]): Operand | null {
  const whole = wholeOf(steps);
  if (whole === null) return null;
  const all = steps.flatMap(({ operand }) => operand.heads);
  return { ...whole, heads: all, tails: all };
}

function wholeOf(steps: readonly Step[]): Operand | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return null;
  const at = { start: first.operand.at.start, end: last.operand.at.end };
  return { heads: first.operand.heads, tails: last.operand.tails, at, tight: true, named: false };
}

function stepsOf(text: string, items: readonly Item[]): Step[] {
  const steps: { operand: Operand; keys: Keyword[]; behind: Keyword | null }[] = [];
  let keys: Keyword[] = [];
  for (const item of items) {
    if (item.kind === 'operand') {
      steps.push({ operand: item.operand, keys, behind: null });
      keys = [];
      continue;
    }
    const last = steps.at(-1);
    const { key } = item;
    if (
      last !== undefined &&
      last.behind === null &&
      key.role.endsWith('-behind') &&
      isBehind(text.slice(last.operand.at.end, key.start))
    )
      last.behind = key;
    else if (!key.role.endsWith('-behind')) keys.push(key);
  }
  return steps;
}

/** Closing signs and particles between an id and the word behind it. */
function isBehind(gap: string): boolean {
  return (
    gap.length <= 16 &&
    /^[\s)）\]`*_"'」]*(?:[がのをは이가을를의은는에]|の合格|の完了|まで)?[\s「]*$/u.test(gap)
  );
}

/** "T026 before T027, T011 before T021": the last of a comma list between two verbs begins the next statement. */
function splitLists(text: string, steps: readonly Step[]): Step[] {
  return steps.flatMap((step, i) => {
    const { operand, keys } = step;
    const next = steps[i + 1];
    const last = operand.heads.at(-1);
    const between = isVerb(keys.at(-1)) && isVerb(next?.keys.at(-1)) && !operand.tight && !operand.named;
    if (!between || next === undefined || last === undefined || operand.heads.length < 2) return [step];
    if (isCoordinate(text, operand, next)) return [step];
    const rest = operand.heads.filter((head) => head.at.start !== last.at.start);
    const left = { ...operand, heads: rest, tails: rest };
    const right = { ...operand, heads: [last], tails: [last], at: last.at };
    return [
      { ...step, operand: left },
      { operand: right, keys: [], behind: step.behind },
    ];
  });
}

function isVerb(key: Keyword | undefined): boolean {
  return key?.role === 'needs' || key?.role === 'before';
}

/** "T003 depends on T001 and blocks T005": the second verb speaks of T003 too. */
function isCoordinate(text: string, previous: Operand, step: Step): boolean {
  const key = step.keys[0];
  if (key === undefined) return false;
  const gap = text.slice(previous.at.end, key.start).replace(/[(（][^()（）]*[)）]/g, '');
  return /^[\s`*_]*[,，]?\s*(?:and|und|y|et|e|и|but|aber|pero|mais|mas)\s*(?:also|auch|también|aussi|also)?\s*$/iu.test(
    gap,
  );
}

interface Reader {
  readonly text: string;
  readonly at: Range;
  readonly arrows: boolean;
  readonly first: Operand | null;
  readonly previous: Step | null;
  /** True where the step before opened the clause: "After T003 …". */
  readonly front: boolean;
  readonly next: Operand | null;
}

interface Link {
  readonly dependent: Operand;
  readonly prerequisite: Operand;
  readonly arrow: boolean;
  readonly gap: string;
}

function linkOf(reader: Reader, step: Step, subject: Operand | null): Link | null {
  const { text, previous } = reader;
  const key = step.keys.at(-1);
  if (previous === null) {
    if (subject === null || key === undefined || !isVerb(key) || !reaches(text, key, step.operand))
      return behindSubject(step, subject);
    return link(key.role === 'needs', subject, step.operand, false, '');
  }
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

function behindSubject(step: Step, subject: Operand | null): Link | null {
  if (subject === null || step.behind === null) return null;
  return link(step.behind.role === 'needs-behind', subject, step.operand, false, '');
}

/** "T003: T001 完了後", "T014 が T023 をブロック"; undefined where no word behind decides. */
function behindLink(previous: Step, step: Step, next: Operand | null, gap: string): Link | null | undefined {
  if (step.behind?.role === 'before-behind')
    return gap.length > 60 ? null : link(false, previous.operand, step.operand, false, gap);
  if (step.behind?.role === 'needs-behind' && previous.behind === null) {
    const points = /[:：はが은는]|이\s|가\s/.test(gap) || (next === null && gap.length <= 12);
    return points && gap.length <= 40 ? link(true, previous.operand, step.operand, false, gap) : null;
  }
  if (previous.behind?.role === 'needs-behind')
    return gap.length <= 60 ? link(true, step.operand, previous.operand, false, gap) : null;
  return undefined;
}

/** "After T003, T004 can start": the clause begins with what is needed. */
function frontLink(reader: Reader, previous: Step, step: Step, gap: string): Link | null {
  if (!reader.front || step.operand.named || gap.length > 70 || isPossessive(reader.text, step.operand))
    return null;
  if (/[:：.]|\p{N}/u.test(gap) || STORY.test(gap)) return null;
  return link(true, step.operand, previous.operand, false, gap);
}

function isFront(text: string, at: Range, step: Step): boolean {
  const key = step.keys[0];
  if (key?.role !== 'needs' || step.keys.length > 1 || !reaches(text, key, step.operand)) return false;
  return /^(?:[\s*_>`#-]|\d+\.|[^:：]{0,40}[:：])*$/u.test(text.slice(at.start, key.start).slice(0, 60));
}

const STORY =
  /\b(?:US-?\d|(?:user )?stor(?:y|ies)|phases?|fases?|waves?|batch|sprint|stage|foundational|polish)\b|фаз|阶段|フェーズ|단계/iu;

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
    (tail.length > 70 || /[,，、](?!\s*(?:and|but|und|aber|y|et|mais|и)\b)/.test(tail) || STORY.test(tail))
  )
    return null;
  const left = coordinate && reader.first !== null ? reader.first : previous.operand;
  return link(key.role === 'needs', left, step.operand, false, gap);
}

/** Few words without a stop between a verb and its tasks: "depends on the models of T003". */
function reaches(text: string, key: Keyword, operand: Operand): boolean {
  const gap = text.slice(key.end, operand.at.start);
  return (
    gap.length <= 64 &&
    !/[.,;!?。，；、](?:\s|$)|[—–→]/.test(gap) &&
    gap.split(/\s+/).length <= 9 &&
    !STORY.test(operand.named ? '' : gap)
  );
}

function isPossessive(text: string, { at }: Operand): boolean {
  return /^[`*_]*['’]s\b/.test(text.slice(at.end, at.end + 8));
}

/** An arrow with nothing but signs and a few words around it. */
function isBareArrow(gap: string, key: Keyword): boolean {
  const words = gap.replace(/[(（][^()（）]{0,200}[)）]/g, '');
  if (words.length - (key.end - key.start) > 70 || /[┘└┐┌├┤│╰╯╭╮:：]/.test(words)) return false;
  return !STORY.test(words);
}

const PAIRWISE =
  /counterpart|respective|corresponding|jeweilig|entsprechend|correspondiente|correspondant|соответств|对应|対応|해당/iu;

/** A sentence that means more edges than this was not written by a person. */
const MOST = 10_000;

/** All with all; one with one where the text says "their counterpart". */
function pairs(text: string, { dependent, prerequisite, gap }: Link): Edge[] {
  const [later, earlier] = [dependent.heads, prerequisite.tails];
  const behind = text.slice(Math.max(dependent.at.end, prerequisite.at.end)).slice(0, 40);
  if (later.length === earlier.length && later.length > 1 && (PAIRWISE.test(gap) || PAIRWISE.test(behind)))
    return later.map((each, i) => ({ dependent: each, prerequisite: earlier[i] as Mention }));
  if (later.length * earlier.length > MOST) return [];
  return later.flatMap((each) => earlier.map((need) => ({ dependent: each, prerequisite: need })));
}
