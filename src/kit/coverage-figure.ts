/** Coverage figures in the words of a task: "90%+ coverage", "branch coverage ≥ 80 %". */
import type { Range } from '../model/place.ts';

export type FigureMetric = 'lines' | 'branches' | 'functions' | 'statements';

export interface CoverageFigure {
  readonly metric: FigureMetric;
  /** As written, without the sign: `90`, `80.5`. */
  readonly percent: string;
  readonly at: Range;
}

const PERCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})?)[ \t]{0,2}(?:[%％]|per[ \t]?cent\b)/gi;
const COVERAGE =
  /\b(?:coverage|covered)\b|abdeckung|couverture|cobertura|покрыти|カバレッジ|網羅率|覆盖率|覆蓋率|커버리지/i;
const METRICS: readonly (readonly [FigureMetric, RegExp])[] = [
  ['lines', /\blines?\b/i],
  ['branches', /\bbranch(?:es)?\b/i],
  ['functions', /\bfunctions?\b/i],
  ['statements', /\bstatements?\b/i],
];
/** A share of something that is not code. */
const OF_OTHERS =
  /^\+?[ \t]{0,2}of (?:all |the |our ){0,2}(?!code|lines?\b|branch|function|statement|business|module|file)/i;
/** A step, and no level: "raise coverage by 5 %", "coverage drops > 2%", "+2 %". */
const STEP =
  /(?:\bby[ \t]{1,2}(?:at least[ \t]{1,2}|more than[ \t]{1,2})?|\b(?:drops?|falls?|decreases?)[ \t]{0,2}(?:[>≥]|more than)[ \t]{0,2}|(?:^|\s)\+)$/i;
/** What is there, and not what is asked: "(currently 97 %)", "from 21 % to 80 %". */
const THERE = /\b(?:current(?:ly)?|now|today|was|were|from)(?:[ \t]+(?:at|is|coverage))?[ \t:*~]{0,4}$/i;
const LEFT = /^\+?[ \t]{0,2}(?:→|->|=>|➜|to[ \t])/;
/** Where the words about one figure end and those about the next begin. */
const BETWEEN = /[,，、;；/|()（）]|[ \t](?:and|und|y|et|e|и|及|和)[ \t]/i;

/** The figures in a text, by clause: a percentage counts only beside a word for coverage. */
export function coverageFigures(text: string): CoverageFigure[] {
  const figures: CoverageFigure[] = [];
  let start = 0;
  for (const clause of text.split(/(?<=[\r\n;])|(?<=[.!?][ \t])/)) {
    if (COVERAGE.test(clause)) figures.push(...figuresIn(clause, start));
    start += clause.length;
  }
  return figures;
}

/** Each figure is about the metrics that its own words name, and about lines where they name none. */
function* figuresIn(clause: string, start: number): Generator<CoverageFigure> {
  let from = 0;
  for (const { match, next } of percentsIn(clause)) {
    const end = match.index + match[0].length;
    const to = next === null ? clause.length : borderBetween(clause, end, next);
    const [before, after] = [clause.slice(from, match.index), clause.slice(end, to)];
    const percent = (match[1] as string).replace(',', '.');
    const at = { start: start + match.index, end: start + end };
    if (isAsked(percent, before, clause.slice(end)))
      for (const metric of metricsIn(before + after)) yield { metric, percent, at };
    from = to;
  }
}

interface Percent {
  readonly match: RegExpExecArray;
  /** Where the next one stands. */
  readonly next: number | null;
}

function percentsIn(clause: string): Percent[] {
  const found = [...clause.matchAll(PERCENT)];
  return found.map((match, index) => ({ match, next: found[index + 1]?.index ?? null }));
}

function borderBetween(clause: string, end: number, next: number): number {
  const border = BETWEEN.exec(clause.slice(end, next));
  return border === null ? end : end + border.index;
}

function isAsked(percent: string, before: string, after: string): boolean {
  const words = before.slice(-40);
  if (Number(percent) > 100 || OF_OTHERS.test(after) || LEFT.test(after)) return false;
  return !STEP.test(words) && !THERE.test(words);
}

function metricsIn(words: string): readonly FigureMetric[] {
  const named = METRICS.filter(([, pattern]) => pattern.test(words)).map(([metric]) => metric);
  return named.length === 0 ? ['lines'] : named;
}
