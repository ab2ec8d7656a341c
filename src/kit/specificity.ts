/** Decides whether a title says what to produce. */
import {
  BUILDERS,
  CHANGERS,
  MANAGED_HEADS,
  MISHAPS,
  QUALITIES,
  TEST_KINDS,
  VERBS,
  WIDE_HEADS,
} from '../language/en-vague.ts';
import { hasSignal } from './signal.ts';
import { carriesMeaning, isGeneric, named, tokensOf } from './title-words.ts';

/** A longer title says more than a list of words can judge. */
const MOST_WORDS = 12;
const LONGEST = 300;

/**
 * True for an English title that leaves open what is to be produced: one of generic words alone ("Write tests"), or a
 * generic verb on a wide object with little beside it ("Build the user management system").
 */
export function isVague(title: string): boolean {
  if (title.length > LONGEST) return false;
  const plain = withoutAsides(title);
  if (hasSignal(plain)) return false;
  const tokens = tokensOf(plain);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return false;
  const phrase = phraseOf(tokens);
  if (phrase.head.length + phrase.tail.length === 0) return VERBS.has(tokens[0] ?? '');
  return isGenericAlone(phrase) || isWide(phrase) || isUnchanged(phrase);
}

/** True for an English text that begins as work to do: "Add …", "Update …". */
export function asksForWork(title: string): boolean {
  const [first = ''] = tokensOf(title);
  return BUILDERS.has(first) || CHANGERS.has(first);
}

/** A title by its parts: the verb it begins with, what is done to, and what stands behind the first preposition. */
interface Phrase {
  readonly verb: string | null;
  /** The words that carry meaning. */
  readonly head: readonly string[];
  readonly tail: readonly string[];
}

const TESTS: ReadonlySet<string> = new Set(['test', 'tests', 'testing']);
const PREPOSITION = /^(?:for|to|in|on|of|from|across|into|during|by|with|at|against|between|after|before)$/;

function phraseOf(tokens: readonly string[]): Phrase {
  const verb = VERBS.has(tokens[0] ?? '') ? (tokens[0] ?? null) : null;
  const object = verb === null ? tokens : tokens.slice(1);
  // "Update to the new pattern": what stands behind the verb is its object.
  const cut = object.findIndex((token, at) => at > 0 && PREPOSITION.test(token));
  return {
    verb,
    head: (cut < 0 ? object : object.slice(0, cut)).filter(carriesMeaning),
    tail: cut < 0 ? [] : object.slice(cut + 1).filter(carriesMeaning),
  };
}

/** "Add search functionality", "Improve error handling for network issues". */
function isWide({ verb, head, tail }: Phrase): boolean {
  if (verb === null || !BUILDERS.has(verb) || TESTS.has(head.at(-1) ?? '')) return false;
  if (named(head) === 0) return isQuality(head) && tail.length <= 2 && named(tail) <= 1;
  return named(head) <= 2 && tail.length <= 1 && named(tail) === 0 && endsWide(verb, head);
}

function endsWide(verb: string, head: readonly string[]): boolean {
  const last = head.at(-1) ?? '';
  if (verb === 'handle' && MISHAPS.has(last)) return true;
  return WIDE_HEADS.has(last) || (MANAGED_HEADS.has(last) && head.at(-2) === 'management');
}

function isQuality(head: readonly string[]): boolean {
  return QUALITIES.some((quality) => quality.every((word) => head.includes(word)));
}

/** "Write integration tests for common workflows": neither the kind nor the object of the tests is a thing. */
function isGenericAlone({ head, tail }: Phrase): boolean {
  if (![...head, ...tail].every(isGeneric)) return false;
  if (!TESTS.has(head.at(-1) ?? '')) return true;
  return head.every((word) => TEST_KINDS.has(word)) && tail.length <= 1;
}

/** "Update evaluation logic": something changes, and nothing says into what. */
function isUnchanged({ verb, head, tail }: Phrase): boolean {
  if (verb === null || !CHANGERS.has(verb) || tail.length > 0) return false;
  return head.length <= 3 && named(head) <= 1 && isGeneric(head.at(-1) ?? '');
}

/** Brackets about the state of the task, not about its result. */
const ASIDE =
  /\((?:optional|done|completed?|deferred|skipped|todo|wip|pending|if|parallel|blocked|in progress)\b[^()]{0,200}\)/gi;

function withoutAsides(title: string): string {
  return title.replace(ASIDE, ' ').replace(/^[*_~\s]+|[*_~\s]+$/g, '');
}
