/** Task ids as people write them in titles, branches, messages and `Tasks:` lines; linear on hostile text. */

/** One id, or a range of them, with the feature in front of it. */
export interface WrittenId {
  readonly text: string;
  readonly feature: string | null;
  readonly id: string;
  readonly through: string | null;
  /** True behind the word "task" and in a `Tasks:` line, where also a bare number is an id. */
  readonly explicit: boolean;
}

const ID = '(?:[A-Za-z]{1,12}[-_]){0,3}[A-Za-z]{0,10}\\d{1,9}(?:\\.\\d{1,9}){0,7}[A-Za-z]?';
/** A feature folder, an id, and perhaps the other end of a range. */
const ELEMENT = new RegExp(
  `(?:([\\p{L}\\p{N}_][\\p{L}\\p{N}._-]{0,99})/)?#?(${ID})(?![A-Za-z0-9])` +
    `(?:[ \\t\`]{0,3}(?:-|–|—|\\.\\.\\.?|…|to[ \\t]|through[ \\t])[ \\t\`]{0,3}#?(${ID})(?![A-Za-z0-9]))?`,
  'uy',
);
const IS_ID = new RegExp(`^(?:${ID})$`);
const SEPARATOR = /(?:[ \t]{0,8}(?:[,;&+/、，]|and(?![A-Za-z])|und(?![A-Za-z])|`|\*|\[|\]|\())+[ \t]{0,8}|[ \t]+/y;
