/** The statistics for the terminal: a block for each feature. */
import type { FeatureStats } from '../model/stats.ts';
import type { Measure } from '../model/verdict.ts';
import { hoursInWords } from './plan-text.ts';
import { sentence } from './visible.ts';
import { barOf, counted, fractionOf, percentOf } from './words.ts';

/** The estimate is called accurate within this share, as the guide asks. */
const TOLERANCE = 0.2;
const MOST_DAYS = 12;

/** The whole report; `note` says why there is no history, where there is none. */
export function statsText(features: readonly FeatureStats[], note: string | null): string {
  const blocks = features.map((feature) => blockOf(feature).join('\n'));
  return `${[...blocks, ...(note === null ? [] : [`note: ${note}`])].join('\n\n')}\n`;
}

function blockOf(feature: FeatureStats): string[] {
  const { cycleTimeDays } = feature;
  return [
    sentence(feature.name),
    progressLine('tasks', feature.tasks),
    ...(feature.criteria.total === 0 ? [] : [progressLine('criteria', feature.criteria)]),
    ...effortLines(feature),
    ...(cycleTimeDays === null
      ? []
      : [
          `  cycle time  median ${counted(cycleTimeDays.median, 'day')}, 90 % within ${counted(cycleTimeDays.p90, 'day')}`,
        ]),
    ...burnUpLines(feature),
  ];
}

function progressLine(what: string, { done, total }: Measure): string {
  return `  ${what.padEnd(10)}  ${barOf(done, total)}  ${fractionOf(done, total)} done, ${percentOf(done, total)}`;
}

function effortLines({ estimateHours, actualHours }: FeatureStats): string[] {
  if (estimateHours === null && actualHours === null) return [];
  const said = estimateHours === null ? 'no estimate' : `estimated ${hoursInWords(estimateHours)}`;
  if (actualHours === null) return [`  effort      ${said}`];
  return [`  effort      ${said}, took ${hoursInWords(actualHours)}${offBy(estimateHours, actualHours)}`];
}

function offBy(estimate: number | null, actual: number): string {
  if (estimate === null || estimate === 0) return '';
  const off = (actual - estimate) / estimate;
  const percent = `${off > 0 ? '+' : ''}${Math.round(off * 100)} %`;
  return `: ${percent}, ${Math.abs(off) > TOLERANCE ? 'outside' : 'within'} ±${TOLERANCE * 100} %`;
}

/** The last days on which the list changed. */
function* burnUpLines({ burnUp }: FeatureStats): Generator<string> {
  const shown = burnUp.slice(-MOST_DAYS);
  const left = burnUp.length - shown.length;
  for (const [at, { date, done, total }] of shown.entries()) {
    const lead = at === 0 ? '  burn-up     ' : ' '.repeat(14);
    const before = at === 0 && left > 0 ? `  (${left} earlier days left out)` : '';
    yield `${lead}${date}  ${barOf(done, total)}  ${fractionOf(done, total)}${before}`;
  }
}
