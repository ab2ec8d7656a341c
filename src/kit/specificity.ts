/** Decides whether a title says what to produce. */
import {
  BUILDERS,
  CHANGERS,
  FILLERS,
  HEDGES,
  MANAGED_HEADS,
  MISHAPS,
  OBJECTS,
  QUALITIES,
  TEST_KINDS,
  VERBS,
  WIDE_HEADS,
} from '../language/en-vague.ts';

/** A longer title says more than a list of words can judge. */
const MOST_WORDS = 12;

/**
 * True for an English title that leaves open what is to be produced: one of generic words alone ("Write tests"), or a
 * generic verb on a wide object with little beside it ("Build the user management system").
 */
export function isVague(title: string): boolean {
  const plain = withoutAsides(title);
  if (hasSignal(plain)) return false;
  const tokens = tokensOf(plain);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return false;
  const phrase = phraseOf(tokens);
  if (phrase.head.length + phrase.tail.length === 0) return VERBS.has(tokens[0] ?? '');
  return isGenericAlone(phrase) || isWide(phrase) || isUnchanged(phrase);
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

function carriesMeaning(token: string): boolean {
  return !FILLERS.has(token) && !HEDGES.has(token);
}

function isGeneric(token: string): boolean {
  return OBJECTS.has(token) || VERBS.has(token);
}

function named(tokens: readonly string[]): number {
  return tokens.filter((token) => !isGeneric(token)).length;
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

/** Code, links, quotes, numbers, brackets, identifiers, options, handles, names in capitals. */
const SIGNAL =
  /[`"“”„«»‘(){}<>[\]@#=/\\&%$€]|\d|(?:^|\s)--?\w|\w_\w|[a-z][A-Z]|[A-Z]{2}[a-z]{2}|\w\.\w|→|\bfrom\s\S{1,40}\sto\s|\b(?:in|into|to|of)\s(?:the\s)?README\b|\b[A-Z]{2,}s?\b(?<!\b(?:UI|UX|SDK|API|APIs|README|CI|OK|MVP|TDD|QA|DOCS|TODO|TODOs))/;
/** What follows says with what, when or to what end. */
const CLAUSE =
  /\b(?:with|using|when|so that|such that|that|which|if|unless|until|based on|instead of|without|via|because|by|from|after|before|while|as|per)\s/i;
const PURPOSE = /\b(?:for|to)\s/i;
/** The text behind a colon or dash says what is meant. */
const TAIL = /(?::\s|\s[–—-]\s)\S+\s+\S+/;
/** A result that can be observed: "all tests pass". */
const OBSERVED = /\b(?:pass|passes|succeeds?|fails?|builds?$)\b/i;

function hasSignal(title: string): boolean {
  return (
    SIGNAL.test(title) ||
    TAIL.test(title) ||
    OBSERVED.test(title) ||
    namesInside(title) ||
    says(behind(title, CLAUSE), 2) ||
    says(behind(title, PURPOSE), 3)
  );
}

function behind(title: string, connective: RegExp): string {
  const found = connective.exec(title);
  return found === null ? '' : title.slice(found.index + found[0].length);
}

/** True for a clause of that many words with a thing of the project among them, or of one more without. */
function says(clause: string, least: number): boolean {
  const words = tokensOf(clause).filter(carriesMeaning);
  return words.length > least || (words.length === least && named(words) > 0);
}

/** "Sync the scheme to Supabase": in a sentence, a capital inside is a name. */
function namesInside(title: string): boolean {
  const [, ...inner] = title.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const capital = inner.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return (
    capital.length > 0 &&
    capital.length * 2 <= inner.length &&
    !capital.every((word) => isGeneric(word.toLowerCase()))
  );
}

/** Brackets about the state of the task, not about its result. */
const ASIDE =
  /\((?:optional|done|completed?|deferred|skipped|todo|wip|pending|if|parallel|blocked|in progress)\b[^()]{0,200}\)/gi;

function withoutAsides(title: string): string {
  return title.replace(ASIDE, ' ').replace(/^[*_~\s]+|[*_~\s]+$/g, '');
}

function tokensOf(title: string): string[] {
  return title
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}
