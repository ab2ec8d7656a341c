/** Decides whether a criterion can be answered with yes or no. */
import {
  ALONE,
  COMMON,
  DONE,
  QUALIFIED,
  QUALIFIERS,
  SHOWS,
  SOMEHOW,
  STATES,
  TREATS,
  UNMEASURED,
  WORKS,
} from '../language/en-measure.ts';

/** A longer criterion says more than a list of words can judge. */
const LONGEST = 240;
const MOST_WORDS = 16;

/** What an English criterion leaves open, in the words of its author; null where it can be answered. */
export function unmeasured(criterion: string): string | null {
  if (criterion.length > LONGEST) return null;
  const plain = withoutLabel(criterion);
  // What is said below it is not at hand.
  if (plain.endsWith(':')) return null;
  if (hasObservable(plain) || COUNTED.test(criterion)) return null;
  const tokens = tokensOf(plain);
  if (tokens.length < 2 || tokens.length > MOST_WORDS) return null;
  return (
    phraseIn(plain) ??
    somehow(tokens) ??
    stateAtEnd(tokens) ??
    stateAlone(tokens) ??
    commonDone(tokens) ??
    tokens.find((token) => UNMEASURED.has(token)) ??
    qualified(tokens)
  );
}

/** Numbers, code, quotes, paths, identifiers, comparisons, lists in brackets, public standards, tests that pass. */
const OBSERVABLE = /\d|[`"“”„«»<>≤≥=%→↔]|\w_\w|[a-z][A-Z]|\w[./]\w|\S:\s/;
const ANSWERS =
  /\b(?:pass|passes|passed|passing|fails?|green|exits?|returns?|rejects?|raises?|throws?|redirects?|zero|compiles?|wcag|owasp|pci|gdpr|hipaa|rest|aria|lint|linting|linter|checklist|(?:in|of) (?:\w+ ){0,3}?(?:tests|benchmarks))\b/i;
const BRACKET = /\((?!as |where |if |when )[^()\s]+[ ,/][^()]{1,200}\)/;
/** "**10 reports created**: …": the label holds the measure. */
const COUNTED = /^\W{0,4}\*\*\d+ \p{L}/u;
/** Under a condition, something can be tried out. */
const CONDITION =
  /\b(?:when|whenever|if|after|before|until|unless|while|during|upon|even|instead of|so that)\s+(?!needed|necessary|required|possible|applicable|appropriate|relevant)\w/i;

function hasObservable(text: string): boolean {
  return OBSERVABLE.test(text) || ANSWERS.test(text) || BRACKET.test(text) || CONDITION.test(text);
}

const PHRASES: readonly RegExp[] = [
  /\b(?:as (?:expected|intended|designed|needed|appropriate|required|desired)|(?:where|if|when) (?:needed|necessary|appropriate|possible|required))\b/i,
  /\b(?:in|under|for|across) (?:all|any|every) (?:scenarios?|cases?|situations?|circumstances|conditions)\b/i,
  /\bno (?:\w+ ){0,2}?(?:regressions?|breaking changes?|side effects?|degradation|impact|issues|problems)\b/i,
  /\bwithout (?:\w+ )?(?:regressions?|breaking changes?|breaking|issues|problems|side effects?|degradation)\b/i,
  /\bexisting (?:\w+ )?(?:functionality|features?|behaviou?rs?|code) (?:is |are |remains? |continues? to |still )?(?:preserved|unaffected|intact|works?|working|functions?|unchanged)\b/i,
  /\b(?:meets?|exceeds?|follows?|adheres? to|compl(?:y|ies) with|conforms? to|matches|aligns? with|up to) (?:or exceeds? )?(?:\w+ ){0,3}?(?:standards?|guidelines?|best practices?|conventions?|expectations?|patterns)\b/i,
  /\b(?:standards?|guidelines?|best practices?|conventions?|expectations?) (?:are |is |have been )?(?:met|followed|satisfied|applied|maintained|achieved|respected|adhered to)\b/i,
  /\b(?:not|never|don't|doesn't) break (?:any )?(?:existing|other|current) \w+/i,
  /\b(?:guidelines|practices|conventions|standards) (?:\w+ and )(?:met|followed|satisfied|applied|respected)\b/i,
  /\beas(?:y|ier) to (?:read|use|understand|follow|maintain|extend|navigate|find|learn)\b/i,
  /\bready for (?:production|release|use|deployment|launch)\b/i,
];

function phraseIn(text: string): string | null {
  for (const phrase of PHRASES) {
    const found = phrase.exec(text);
    if (found !== null) return found[0];
  }
  return null;
}

/** "The feature works", "lists display correctly", "handles requests properly". */
function somehow(tokens: readonly string[]): string | null {
  const last = tokens.at(-1) ?? '';
  // "The filters work", but not "guidance for documentation work".
  const isPlural = /(?:s|all|still|both|and)$/.test(tokens.at(-2) ?? '');
  if (last === 'works' || last === 'working' || (last === 'work' && isPlural)) return last;
  if (!SOMEHOW.has(last)) return null;
  const verb = tokens
    .slice(-4, -1)
    .findLast((token) => WORKS.has(token) || SHOWS.has(token) || TREATS.has(token));
  return verb === undefined ? null : `${verb} ${last}`;
}

const BE = /^(?:is|are|be|remain|remains|looks?|feels?|stays?|seems?|and)$/;

/** "Error messages are clear": at the end stands a state that each reader sees in another way. */
function stateAtEnd(tokens: readonly string[]): string | null {
  const last = tokens.at(-1) ?? '';
  if (!STATES.has(last) && !UNMEASURED.has(last)) return null;
  const before = tokens.slice(0, -1);
  // "Item pages functional" leaves the verb out.
  if (ALONE.has(last) && before.length <= 3) return last;
  return before.some((token) => BE.test(token)) || before.every((token) => COMMON.has(token)) ? last : null;
}

/** "Responsive design", "clean code": a state and words for every piece of work. */
function stateAlone(tokens: readonly string[]): string | null {
  const state = tokens.find((token) => STATES.has(token));
  return state !== undefined && tokens.every((token) => token === state || COMMON.has(token)) ? state : null;
}

/** "Documentation updated", "edge cases are handled". */
function commonDone(tokens: readonly string[]): string | null {
  const last = tokens.at(-1) ?? '';
  if (!DONE.has(last)) return null;
  const subject = tokens
    .slice(0, -1)
    .filter((token) => !/^(?:is|are|has|have|been|and|fully|properly)$/.test(token));
  return subject.length > 0 && subject.every((token) => COMMON.has(token) || DONE.has(token)) ? last : null;
}

function qualified(tokens: readonly string[]): string | null {
  const at = tokens.findIndex(
    (token, index) => index > 0 && QUALIFIERS.has(token) && QUALIFIED.has(tokens[index + 1] ?? ''),
  );
  return tokens[at] ?? null;
}

/** Takes off a bold label, a number and marks in front. */
function withoutLabel(text: string): string {
  return (
    text
      .slice(0, LONGEST)
      .replace(/^[^\p{L}\p{N}`"*(]+/u, '')
      .replace(/^\*\*[^*]{1,60}\*\*[ \t]{0,3}[:–—-]?[ \t]/, '')
      .replace(/[*_]{2}/g, '')
      // A slash between two plain words, as in "new/modified", is no path.
      .replace(/\b(?:and|new|added|created)\/(?:or|modified|changed|updated)\b/gi, 'new')
      // The title of a document, set as code.
      .replace(/`((?:[A-Z][a-z]+ ){1,4}[A-Z][a-z]+)`/g, '$1')
      .trim()
  );
}

function tokensOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .filter((word) => /\p{L}/u.test(word));
}
