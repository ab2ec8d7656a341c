/** The diff of two texts, as GitHub writes the patch of a file: hunks only, three lines of context. */

export interface Patch {
  readonly patch: string;
  readonly additions: number;
  readonly deletions: number;
}

interface Line {
  readonly sign: ' ' | '+' | '-';
  readonly text: string;
}

const CONTEXT = 3;

export function patchOf(before: string, after: string): Patch {
  const lines = diff(linesOf(before), linesOf(after));
  const additions = lines.filter(({ sign }) => sign === '+').length;
  const deletions = lines.filter(({ sign }) => sign === '-').length;
  return { patch: hunks(lines).join('\n'), additions, deletions };
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** Same head, same tail, and the longest common lines between them. */
function diff(before: readonly string[], after: readonly string[]): Line[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end++;
  const kept = (text: string): Line => ({ sign: ' ', text });
  return [
    ...before.slice(0, start).map(kept),
    ...changed(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(kept),
  ];
}

/** Along the longest common lines; what goes stands before what comes. */
function changed(before: readonly string[], after: readonly string[]): Line[] {
  const best = common(before, after);
  const signAt = (row: number, column: number): Line['sign'] => {
    if (row >= before.length) return '+';
    if (column >= after.length) return '-';
    if (before[row] === after[column]) return ' ';
    return best(row + 1, column) >= best(row, column + 1) ? '-' : '+';
  };
  const lines: Line[] = [];
  for (let [row, column] = [0, 0]; row < before.length || column < after.length; ) {
    const sign = signAt(row, column);
    lines.push({ sign, text: (sign === '+' ? after[column] : before[row]) ?? '' });
    if (sign !== '+') row++;
    if (sign !== '-') column++;
  }
  return lines;
}

/** How many lines two tails have in common. */
function common(
  before: readonly string[],
  after: readonly string[],
): (row: number, column: number) => number {
  const width = after.length + 1;
  const best = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const isSame = before[row] === after[column];
      best[row * width + column] = isSame
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return at;
}

/** The runs of lines near a change, each below a header that counts them. */
function hunks(lines: readonly Line[]): string[] {
  const isNear = (index: number) =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ sign }) => sign !== ' ');
  const near = lines.map((_, index) => isNear(index));
  const starts = [...near.keys()].filter((index) => near[index] === true && near[index - 1] !== true);
  return starts.flatMap((start) => {
    const stop = near.indexOf(false, start);
    return hunkOf(lines.slice(0, start), lines.slice(start, stop < 0 ? lines.length : stop));
  });
}

function hunkOf(before: readonly Line[], hunk: readonly Line[]): string[] {
  const side = (other: '+' | '-') => {
    const size = hunk.filter(({ sign }) => sign !== other).length;
    const first = before.filter(({ sign }) => sign !== other).length + 1;
    return `${size === 0 ? first - 1 : first},${size}`;
  };
  return [`@@ -${side('+')} +${side('-')} @@`, ...hunk.map(({ sign, text }) => sign + text)];
}
