/** Whether a title points at something: code, a number, a name, a clause. */
import { carriesMeaning, isGeneric, named, tokensOf } from './title-words.ts';

/** Code, links, quotes, numbers, brackets, identifiers, options, handles, names in capitals. */
const SIGNAL =
  /[`"“”„«»‘(){}<>[\]@#=/\\&%$€]|\d|(?:^|\s)--?\w|\w_\w|[a-z][A-Z]|[A-Z]{2}[a-z]{2}|\w\.\w|\b(?:Docker|Make|Proc|Jenkins|Vagrant|Gem|Pod|Rake|Brew)file\b|→|\bfrom\s\S{1,40}\sto\s|\b(?:in|into|to|of)\s(?:the\s)?README\b|\b[A-Z]{2,}s?\b(?<!\b(?:UI|UX|SDK|API|APIs|README|CI|OK|MVP|TDD|QA|DOCS|TODO|TODOs))/;
/** What follows says with what, when or to what end. */
const CLAUSE =
  /\b(?:with|using|when|so that|such that|that|which|if|unless|until|based on|instead of|without|via|because|by|from|after|before|while|as|per)\s/i;
const PURPOSE = /\b(?:for|to)\s/i;
/** The text behind a colon or dash says what is meant. */
const TAIL = /(?::\s|\s[–—-]\s)\S+\s+\S+/;
/** A result that can be observed: "all tests pass". */
const OBSERVED = /\b(?:pass|passes|succeeds?|fails?|builds?$)\b/i;

/** True when something in an English title points at a thing or a result. */
export function hasSignal(title: string): boolean {
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
