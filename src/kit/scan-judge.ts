/** Which results of scanners count against a run. */
import { SCAN_LEVELS, type ScanLevel, type ScanResult, type ScanResults } from '../model/evidence.ts';

/** The results at or above `level` that are new. */
export function failingScans({ results }: ScanResults, level: ScanLevel): ScanResult[] {
  const most = SCAN_LEVELS.indexOf(level);
  return results.filter((result) => !result.isKnown && SCAN_LEVELS.indexOf(result.level) <= most);
}
