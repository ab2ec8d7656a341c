/** The operands of a clause with the keywords in front of and behind each. */
import type { Keyword } from './keywords.ts';
import type { Item, Operand } from './operands.ts';

/** An operand with the keywords in front of it, since the operand before. */
export interface Step {
  readonly operand: Operand;
  readonly keys: readonly Keyword[];
  /** The keyword right behind it, as Japanese, Korean and Chinese have it. */
  readonly behind: Keyword | null;
}

/** Takes a clause apart; a comma list between two verbs ends one statement and begins the next. */
export function stepsOf(text: string, items: readonly Item[]): Step[] {
  return splitLists(text, stepsIn(text, items));
}

function stepsIn(text: string, items: readonly Item[]): Step[] {
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

export function isVerb(key: Keyword | undefined): boolean {
  return key?.role === 'needs' || key?.role === 'before';
}

/** "T003 depends on T001 and blocks T005": the second verb speaks of T003 too. */
export function isCoordinate(text: string, previous: Operand, step: Step): boolean {
  const key = step.keys[0];
  if (key === undefined) return false;
  const gap = text.slice(previous.at.end, key.start).replace(/[(（][^()（）]*[)）]/g, '');
  return /^[\s`*_]*[,，]?\s*(?:and|und|y|et|e|и|but|aber|pero|mais|mas)\s*(?:(?:also|auch|también|aussi|must|should|can|may|has to|have to|can only|only|be run|be done|runs?|starts?|comes?|lands?|begins?|muss|soll|debe|deve|doit)\s*){0,3}$/iu.test(
    gap,
  );
}
