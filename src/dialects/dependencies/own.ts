/** Reads what the words of a task itself say about its dependencies: "(depends on T001)", "after T012". */
import type { Range } from '../../model/place.ts';
import type { IdIndex } from './ids.ts';
import { ARROW_BACK, denies, isConditional, wordsPattern } from './keywords.ts';
import { listsOf, type MentionList } from './lists.ts';
import { type Mention, mentionsIn } from './mentions.ts';

/** What the task needs, and what it says waits for it. */
export interface OwnEdges {
  readonly needs: readonly Mention[];
  readonly blocks: readonly Mention[];
}

/** How far a keyword may stand in front of the ids it speaks of. */
const REACH = 90;

const FILLER = String.raw`(?:[\s:：*_\x60"'(（\[「]|(?:on|upon|both|all|of|the|from|tasks?|steps?|completing|completion|complete|finishing|validating|merging|landing|also|by|además|completar|validar|terminar|finalizar|concluir|conclusão|finalización|fin|de|la|las|los|le|les|a|tareas?|tâches?|tarefas?|aufgaben?|abschluss|fertigstellung|von|der|den|du|des|задач\p{L}*|завершени\p{L}*|выполнени\p{L}*|zakończeni\p{L}*|ukończeni\p{L}*|hoàn thành|任务|任務|タスク|작업|wave|at least|only)(?=[\s:：*_\x60"'(（\[「])){0,12}$`;
const frontPattern = (words: string) => new RegExp(`(?:${words})${FILLER}`, 'iu');

const STRONG = frontPattern(
  wordsPattern((words) => words.needs.filter((word) => !words.loose.includes(word))),
);
const LOOSE = frontPattern(wordsPattern((words) => words.loose.filter((word) => words.needs.includes(word))));
const BEFORE = frontPattern(
  wordsPattern((words) => words.before.filter((word) => !words.loose.includes(word))),
);
const LOOSE_BEFORE = frontPattern(
  wordsPattern((words) => words.loose.filter((word) => words.before.includes(word))),
);
const BUILT =
  /\b(?:us(?:e[sd]?|ing)|reus(?:e[sd]?|ing)|consum(?:e[sd]?|ing))\b[^.;!?]{1,70}\b(?:built|created|added|introduced|defined|produced|implemented) (?:in|by)\s+[`*_(]{0,3}$/iu;
/** `T009 Title ← T001`. */
const FROM = new RegExp(`(?:${ARROW_BACK})[\\s\`*_(]*$`, 'u');
const BEHIND = new RegExp(
  `^[\\s)）\\]\`*_"'」]*(?:[がのを이가을를의]|の完了|が完了)?[\\s「]*(?:${wordsPattern((words) => words.needsBehind)})`,
  'iu',
);

/** What a test shows when another task is done: that is no prerequisite. */
const TURNS = /^[\s→]*(?:GREEN|RED|PASS|绿|转绿|通过|グリーン|통과)/iu;
/** Loose words far behind the beginning of a line are notes on the work done. */
const LOOSE_REACH = 600;

/** What the words at `at` declare. In `details`, below the line of the task, loose words such as "after" count only at a beginning. */
export function ownEdges(text: string, at: Range, index: IdIndex, details: boolean): OwnEdges {
  const mentions = mentionsIn(text, at, index, 'text');
  const needs: Mention[] = [];
  const blocks: Mention[] = [];
  const lists = listsOf(mentions, index, (from, to) => text.slice(from.at.end, to.at.start));
  for (const list of lists) {
    const front = sentenceFront(text, at, list);
    const behind = text.slice(list.at.end, Math.min(at.end, list.at.end + 40));
    const role = roleOf(front, behind, details || list.at.start - at.start > LOOSE_REACH);
    if (role === 'needs') needs.push(...list.mentions);
    else if (role === 'before') blocks.push(...list.mentions);
  }
  return { needs, blocks };
}

const LETTER = /\p{L}/u;

/** The words in front of a list, back to the end of the sentence before. */
function sentenceFront(text: string, at: Range, list: MentionList): string {
  const from = Math.max(at.start, list.at.start - REACH);
  const words = text.slice(from, list.at.start);
  // A word that the reach cuts in two is none.
  const front =
    from > at.start && LETTER.test(text[from - 1] as string) ? words.replace(/^\p{L}+/u, '') : words;
  const cut = Math.max(
    ...[...front.matchAll(/[.;。；!?](?=[\s`*_])|[。；]|\s[—–]\s/g)].map((found) => found.index + 1),
    0,
  );
  return front.slice(cut);
}

function roleOf(front: string, behind: string, details: boolean): 'needs' | 'before' | null {
  const near = withinBracket(front);
  if (denies(near) || isConditional(near)) return null;
  const after = BEHIND.exec(behind);
  if (after !== null) return TURNS.test(behind.slice(after[0].length)) ? null : 'needs';
  if (BUILT.test(front) || FROM.test(front)) return 'needs';
  if (declares(STRONG.exec(front))) return 'needs';
  if (declares(BEFORE.exec(front))) return 'before';
  return looseRoleOf(front, behind, details);
}

/** What a word such as "after" says, where it speaks of the task itself. */
function looseRoleOf(front: string, behind: string, details: boolean): 'needs' | 'before' | null {
  const needs = LOOSE.exec(front);
  const loose = needs ?? LOOSE_BEFORE.exec(front);
  if (loose === null || !isPlain(front.slice(0, loose.index), behind, details)) return null;
  return needs === null ? 'before' : 'needs';
}

/** The words behind a bracket that is still open, if it has any: what stands in front of it says nothing about them. */
function withinBracket(front: string): string {
  const open = Math.max(front.lastIndexOf('('), front.lastIndexOf('（'));
  const inner = front.slice(open + 1);
  return open < 0 || /[)）]/.test(inner) || !LETTER.test(inner) ? front : inner;
}

/** A tag such as `blocked-by:t001`, or a verb that speaks of the task. */
function declares(found: RegExpExecArray | null): boolean {
  if (found === null) return false;
  return (
    /^[\p{L}-]+(?:\s\p{L}+){0,2}[:：]/u.test(found[0]) || speaksOfTask(found.input.slice(0, found.index))
  );
}

/** A verb speaks of the task where nothing else is its subject: at a beginning, behind a stop, in brackets. */
function speaksOfTask(words: string): boolean {
  return (
    /(?:^|[([（【{,，:：;—–*_`"'\]@-]|(?<!\p{L})(?:and|also|this|it|task|und|y|et|e|и|but|must|now|directly|hard|soft|strictly|explicitly|only|además|which|that))\s*$/iu.test(
      words,
    ) && !/(?:\b(?:so that|test that|assert that|verify that|ensure that)\s*)$/i.test(words)
  );
}

/** "after T003" about the task itself: no aside on what a test shows, nothing of T003 but the task. */
function isPlain(words: string, behind: string, details: boolean): boolean {
  if (/^[`*_]*['’]s\b/.test(behind)) return false;
  if (/(?:not|n't|even|until|only safe|safe only|so)\s*$/i.test(words)) return false;
  if (
    details &&
    !/(?:^|[([（【])[\s*_`-]*(?:(?:run|start|do|execute|runs|must (?:be )?(?:run|done)|only)\s+)?$/i.test(
      words,
    )
  )
    return false;
  return /^[`*_"'\])）】]*(?:$|\s*[,，.。;；:：)）\]—–(（*|/-]|\s+(?:is|are|has|have|and|so|to|can|in|which|since|because|as|lands?|landed|merges?|done|completes?|completed|finish\p{L}*|supplies|exists?|passes|passed|ready|ist|sind|fertig|erledigt|est|sont|será|esté|y|et|und|и|но|pour|para|для|\p{L}+s)(?![\p{L}])|\s*[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/u.test(
    behind,
  );
}
