/** Coverage figures in the words of a task: "90%+ coverage", "branch coverage ≥ 80 %". */
import type { Range } from '../model/place.ts';

export type FigureMetric = 'lines' | 'branches' | 'functions' | 'statements';

export interface CoverageFigure {
  readonly metric: FigureMetric;
  /** As written, without the sign: `90`, `80.5`. */
  readonly percent: string;
  readonly at: Range;
}

const PERCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})?)[ \t]{0,2}[%％]/g;
const COVERAGE =
  /\b(?:coverage|covered)\b|abdeckung|couverture|cobertura|покрыти|カバレッジ|網羅率|覆盖率|覆蓋率|커버리지/i;
const METRICS: readonly (readonly [FigureMetric, RegExp])[] = [
  ['branches', /\bbranch(?:es)?\b/i],
  ['functions', /\bfunctions?\b/i],
  ['statements', /\bstatements?\b/i],
  ['lines', /\blines?\b/i],
];
/** A share of something that is not code. */
const OF_OTHERS =
  /^\+?[ \t]{0,2}of (?:all |the |our ){0,2}(?!code|lines?\b|branch|function|statement|business|module|file)/i;
/** A step, and no level: "raise coverage by 5 %". */
const STEP = /\bby[ \t]{1,2}(?:at least[ \t]{1,2}|more than[ \t]{1,2})?$/i;

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

function* figuresIn(clause: string, start: number): Generator<CoverageFigure> {
  const percents = [...clause.matchAll(PERCENT)];
  for (const [index, match] of percents.entries()) {
    const percent = (match[1] as string).replace(',', '.');
    const end = match.index + match[0].length;
    const after = clause.slice(end, percents[index + 1]?.index ?? clause.length);
    const before = clause.slice(index === 0 ? 0 : endOf(percents[index - 1]), match.index);
    if (Number(percent) > 100 || OF_OTHERS.test(after) || STEP.test(before.slice(-24))) continue;
    const metric = metricIn(after) ?? metricIn(before) ?? 'lines';
    yield { metric, percent, at: { start: start + match.index, end: start + end } };
  }
}

function endOf(match: RegExpMatchArray | undefined): number {
  return match === undefined ? 0 : (match.index ?? 0) + match[0].length;
}

function metricIn(words: string): FigureMetric | null {
  return METRICS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
