/** Text with what is not meant as words taken out, every remaining character in its place. */

const RUN = /`+/g;
const TARGET = /\]\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:\s"[^"]{0,500}")?\)/g;
const URL = /\bhttps?:\/\/[^\s<>]{1,2000}/g;

/** Blanks code spans and HTML comments. */
export function maskCode(text: string): string {
  return text.includes('`') || text.includes('<!--') ? maskComments(maskSpans(text)) : text;
}

/** Blanks code spans, comments, what links lead to, and bare addresses. */
export function maskInline(text: string): string {
  return maskCode(text)
    .replace(TARGET, (target) => `](${' '.repeat(target.length - 3)})`)
    .replace(URL, (url) => ' '.repeat(url.length));
}

/** A span closes at the next run of as many backticks; a run without a partner is plain text. */
function maskSpans(text: string): string {
  const runs = [...text.matchAll(RUN)].map((run) => ({ at: run.index, length: run[0].length }));
  const partner = partners(runs.map((run) => run.length));
  let masked = '';
  let from = 0;
  for (let index = 0; index < runs.length; index++) {
    const close = runs[partner[index] ?? -1];
    const open = runs[index];
    if (open === undefined || close === undefined) continue;
    masked += text.slice(from, open.at) + ' '.repeat(close.at + close.length - open.at);
    from = close.at + close.length;
    index = partner[index] ?? index;
  }
  return masked + text.slice(from);
}

/** For each run the index of the next one of equal length, or null. */
function partners(lengths: readonly number[]): (number | null)[] {
  const next = new Map<number, number>();
  const found: (number | null)[] = lengths.map(() => null);
  for (let index = lengths.length - 1; index >= 0; index--) {
    const length = lengths[index] ?? 0;
    found[index] = next.get(length) ?? null;
    next.set(length, index);
  }
  return found;
}

function maskComments(text: string): string {
  let masked = '';
  let from = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open + 4);
    const end = close < 0 ? text.length : close + 3;
    masked += text.slice(from, open) + ' '.repeat(end - open);
    from = end;
  }
  return masked + text.slice(from);
}
