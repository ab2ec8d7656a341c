/** The statistics as JSON: the contract of section 4. */
import type { FeatureStats } from '../model/stats.ts';

/** The whole report, ending in a line end. */
export function statsJson(features: readonly FeatureStats[]): string {
  return `${JSON.stringify({ version: 1, features }, null, 2)}\n`;
}
