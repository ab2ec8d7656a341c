/** The statistics as text and as a page. */
import { describe, expect, it } from 'vitest';
import type { FeatureStats } from '../../src/model/stats.ts';
import { statsHtml } from '../../src/reporters/stats-html.ts';
import { statsText } from '../../src/reporters/stats-text.ts';

function featureOf(over: Partial<FeatureStats> = {}): FeatureStats {
  return {
    name: '001-a',
    tasks: { done: 1, total: 4 },
    criteria: { done: 0, total: 0 },
    estimateHours: null,
    actualHours: null,
    cycleTimeDays: null,
    burnUp: [],
    ...over,
  } as FeatureStats;
}

describe('statsHtml', () => {
  it('leaves out columns that no feature fills', () => {
    const page = statsHtml([featureOf()], null);
    expect(page).toContain('Tasks done');
    expect(page).not.toMatch(/Estimated|Took|Cycle time|Criteria done/);
  });

  it('shows a dash where only some features have a figure', () => {
    const page = statsHtml([featureOf(), featureOf({ name: '<b>', estimateHours: 16 })], null);
    expect(page).toContain('Estimated');
    expect(page).toContain('<td>–</td>');
    expect(page).toContain('<td>16 h</td>');
    expect(page).not.toContain('<b>');
  });
});

describe('one day', () => {
  const features = [featureOf({ cycleTimeDays: { median: 1, p90: 2 } as FeatureStats['cycleTimeDays'] })];

  it('is one day', () => {
    expect(statsText(features, null)).toContain('median 1 day, 90 % within 2 days');
    expect(statsHtml(features, null)).toContain('<td>1 day</td><td>2 days</td>');
  });
});
