/** Decides whether a title says what to produce. */
import { BUILDERS, FILLERS, HEDGES, OBJECTS, VERBS, WIDE, WIDE_HEADS } from '../language/en-vague.ts';

/** Longer titles carry a clause that says more than words can be counted for. */
const LONGEST = 12;

/**
 * True for an English title of generic words alone ("Write tests"), or of a generic verb on a wide object with little
 * beside it ("Build the user management system"). Anything that points at a thing makes a title specific: code, a
 * path, a number, a name in quotes, an identifier, brackets, a clause.
 */
export function isVague(title: string): boolean {
  if (hasSignal(title)) return false;
  const tokens = tokensOf(title);
  const content = tokens.filter((token) => !FILLERS.has(token) && !HEDGES.has(token));
  if (tokens.length === 0 || tokens.length > LONGEST || content.length === 0) return false;
  const [first = ''] = tokens;
  const objects = VERBS.has(content[0] ?? '') ? content.slice(1) : content;
  if (objects.length === 0) return false;
  const named = objects.filter(isNamed);
  if (named.length === 0) return true;
  if (!BUILDERS.has(first) || namesTested(tokens)) return false;
  return named.length <= 2 && (isWide(content) || endsWide(tokens, objects, named.length));
}

/** Code, links, quotes, numbers, brackets, identifiers, options, handles, requirement ids. */
const SIGNAL =
  /[`"“”„«»‘(){}<>[\]@#=/\\&%$€]|\d|(?:^|\s)--?\w|\w_\w|[a-z][A-Z]|\w\.\w|→|\b[A-Z]{2,}s?\b(?<!\b(?:UI|UX|SDK|API|APIs|README|CI|OK|MVP|TDD|QA|DOCS))/;
/** A clause of three words or more. */
const CLAUSE =
  /\b(?:with|using|when|so that|such that|that|which|if|unless|until|based on|instead of|without|via|because|by|from|after|before|while)\s+\S+\s+\S+\s+\S+/i;
/** The text behind a colon or dash says what is meant. */
const TAIL = /(?::\s|\s[–—-]\s)\S+\s+\S+/;

function hasSignal(title: string): boolean {
  return SIGNAL.test(title) || CLAUSE.test(title) || TAIL.test(title);
}

function tokensOf(title: string): string[] {
  return title
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

function isWide(content: readonly string[]): boolean {
  return WIDE.some((phrase) => phrase.every((word) => content.includes(word)));
}

/** "tests for the retry decorator": what is tested is named behind "for". */
function namesTested(tokens: readonly string[]): boolean {
  const tests = tokens.findIndex((token) => token === 'tests' || token === 'test');
  const tail = tests < 0 ? -1 : tokens.indexOf('for', tests);
  return tail >= 0 && tokens.slice(tail + 1).some((token) => isNamed(token));
}

function isNamed(token: string): boolean {
  return !OBJECTS.has(token) && !FILLERS.has(token) && !HEDGES.has(token);
}

/** "the X system", "X Y logic": a wide head at the end of the object, before any "for" or "to". */
function endsWide(tokens: readonly string[], objects: readonly string[], named: number): boolean {
  const cut = tokens.findIndex((token) => /^(?:for|to|in|on|of|from|across)$/.test(token));
  if (cut >= 2) return false;
  const head = objects.at(-1) ?? '';
  return WIDE_HEADS.has(head) && named <= 2 && objects.length <= 3;
}
