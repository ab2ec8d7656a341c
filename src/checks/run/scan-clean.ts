/** The results of security scanners. */
import { clip, defineRunCheck, failingScans, option, SCAN_LEVELS, z } from '../../kit/index.ts';

const options = z.strictObject({
  level: option(
    z.enum(SCAN_LEVELS),
    'error',
    'The least level that counts: `error`, `warning`, `note` or `none`.',
  ),
});

/** More results than these are counted, not named. */
const MOST = 50;

export default defineRunCheck({
  id: 'scan-clean',
  summary: 'Scanners must report nothing new at or above the level.',
  why: `SARIF of any scanner is read. A result counts at the level that it states, or else at that of its rule. Results that the file
itself marks as suppressed, or as unchanged since its baseline, do not count. A scanner that says that it failed, a file without a list of
results, and a glob that matches no file are found: no result of a scan that did not happen is no proof.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options,
  needs: ['scans'],
  *check({ scans }, { level }) {
    for (const glob of scans.unmatched) {
      yield {
        message: `Unexpected lack of scan results at \`${glob}\`, expected the scanner to write some`,
        hint: 'Run the scanner before the gate, or correct `evidence.scans`',
      };
    }
    for (const tool of scans.broken) {
      yield {
        message: `Unexpected run of \`${clip(tool, 80)}\` that did not end well, expected a list of results`,
        hint: 'Look into the log of the scanner',
      };
    }
    const failing = failingScans(scans, level);
    for (const { tool, rule, level: own, message, path, line } of failing.slice(0, MOST)) {
      const place = path === null ? '' : ` in \`${clip(path, 200)}${line === null ? '' : `:${line}`}\``;
      const name = rule === '' ? tool : `${tool} ${rule}`;
      yield {
        message: `Unexpected ${own} of \`${clip(name, 120)}\`${place}: ${clip(message, 200)}, expected none`,
        hint: 'Mend it, or accept it where the scanner keeps such decisions',
      };
    }
    if (failing.length > MOST) {
      yield {
        message: `Unexpected ${failing.length - MOST} more results of scanners, expected none`,
        hint: 'See the reports of the scanners',
      };
    }
  },
});
