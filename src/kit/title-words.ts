/** The words of a title, and what each adds to it. */
import { languageOf } from '../language/detect.ts';
import { FILLERS, HEDGES, OBJECTS, VERBS } from '../language/en-vague.ts';

/** True for a text that the word lists can judge; a text of names alone has no language. */
export function isEnglish(text: string): boolean {
  const language = languageOf(text);
  return language === 'en' || language === 'unknown';
}

/** Its words in lower case. */
export function tokensOf(title: string): string[] {
  return title
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

/** False for words that hold a sentence together, praise or hedge. */
export function carriesMeaning(token: string): boolean {
  return !FILLERS.has(token) && !HEDGES.has(token);
}

/** True for a word that fits every project. */
export function isGeneric(token: string): boolean {
  return OBJECTS.has(token) || VERBS.has(token);
}

/** How many of the words name a thing of the project. */
export function named(tokens: readonly string[]): number {
  return tokens.filter((token) => !isGeneric(token)).length;
}
