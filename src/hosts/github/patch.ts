/** Reads the diff of one file as GitHub gives it. */
import { rangesOf } from '../../model/line-ranges.ts';
import { type NewLines, type Replacement, respacedIn } from '../../model/respaced.ts';

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** Reads the hunks, in order. */
export function readPatch(patch: string): NewLines {
  const replacements = [...replacementsIn(patch)];
  return {
    added: rangesOf(replacements.flatMap(({ first, added }) => added.map((_, index) => first + index))),
    respaced: replacements.flatMap(respacedIn),
  };
}

/** The runs of lines that go and come, parted by lines that stay and by the heads of hunks. */
function* replacementsIn(patch: string): Generator<Replacement> {
  let line = 0;
  let [removed, added]: [string[], string[]] = [[], []];
  // Git says behind a backslash that a last line has no end.
  const lines = patch.split('\n').filter((text) => !text.startsWith('\\'));
  for (const text of [...lines, ' ']) {
    if (text.startsWith('-')) removed.push(text.slice(1));
    else if (text.startsWith('+')) added.push(text.slice(1));
    else {
      if (added.length > 0) yield { first: line, removed, added };
      line = startOf(text) ?? line + added.length + 1;
      [removed, added] = [[], []];
    }
  }
}

/** The number of the first new line behind the head of a hunk; null for any other line. */
function startOf(text: string): number | null {
  const start = HUNK.exec(text)?.[1];
  return start === undefined ? null : Number(start);
}
