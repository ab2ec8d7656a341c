/** All languages whose words the readers know. */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { vi } from './vi.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

/** English first: where two languages share a word, its English meaning counts. */
export const LANGUAGES: readonly Words[] = [en, de, es, fr, pt, ru, pl, vi, ja, ko, zh];

export { type Language, languageOf } from './detect.ts';
export type { CriteriaWord, FieldWord, PartWord, SectionWord, Words } from './words.ts';
