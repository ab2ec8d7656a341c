/** Coverage in words. */
import type { Count } from '../model/coverage.ts';
import { shownPercent } from '../model/percent.ts';
import type { CoverageOutcome, JudgedScope } from '../model/verdict.ts';
import { sentence } from './visible.ts';

const STATES: Readonly<Record<CoverageOutcome, string>> = {
  'no-threshold': '–',
  pass: '✓ pass',
  fail: '✗ fail',
  'no-data': '– no data',
  'no-baseline': '– no baseline',
  'skipped-small-change': '– change too small',
  unmeasured: '✗ not measured',
};

/** Sign and word for what became of a figure. */
export function coverageState(outcome: CoverageOutcome): string {
  return STATES[outcome];
}

/** `89.90%`: exact, cut to two decimals, and 100 only when all is covered; a dash of nothing. */
export function shareOf(count: Count): string {
  return count.total === 0 ? '–' : `${shownPercent(count)}%`;
}

/** What is asked of a figure: `90%`, or how far it may fall; null where nothing is. */
export function thresholdInWords({
  scope,
  threshold,
}: Pick<JudgedScope, 'scope' | 'threshold'>): string | null {
  if (threshold === null || scope !== 'no-drop') return threshold;
  return `${threshold.replace('%', '')} points at most`;
}

/** What a figure is about; names of strangers stand between backticks. */
export function scopeInWords({ scope, name }: Pick<JudgedScope, 'scope' | 'name'>): string {
  const quoted = name === null ? '' : ` \`${sentence(name).replaceAll('`', "'")}\``;
  const words = {
    project: 'project',
    patch: 'changed lines',
    files: 'files',
    groups: 'group',
    'new-files': 'new files',
    'no-drop': 'against the base',
    'task-target': 'task',
  } as const;
  return words[scope] + quoted;
}
