/** The results of security scanners. */
import {
  clip,
  defineRunCheck,
  failingScans,
  option,
  type RunProblem,
  SCAN_LEVELS,
  type ScanResult,
  type ScanResults,
  z,
} from '../../kit/index.ts';

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
  why: `SARIF of any scanner is read. A result counts at the level that it states, or else at that of its rule as the run was
configured; a \`security-severity\` is not read. Results that the file itself marks as suppressed, or as unchanged since its baseline, do
not count, and those that the scanner leaves open or for review are said and not judged. A scanner that says that it failed, a file without
a run or without a list of results, and a glob that matches no file are found: no result of a scan that did not happen is no proof.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options,
  needs: ['scans'],
  *check({ scans }, { level }) {
    yield* missingScans(scans);
    const failing = failingScans(scans, level);
    yield* failing.slice(0, MOST).map(problemOf);
    if (failing.length > MOST) {
      yield {
        message: `Unexpected ${failing.length - MOST} more results of scanners, expected none`,
        hint: 'See the reports of the scanners',
      };
    }
    const { undecided } = scans;
    if (undecided > 0)
      yield {
        unjudged: `the scanners leave ${undecided} ${undecided === 1 ? 'result' : 'results'} open or for review`,
      };
  },
});

function* missingScans({ unmatched, empty, broken }: ScanResults): Generator<RunProblem> {
  for (const glob of unmatched) {
    yield {
      message: `Unexpected lack of scan results at \`${glob}\`, expected the scanner to write some`,
      hint: 'Run the scanner before the gate, or correct `evidence.scans`',
    };
  }
  for (const file of empty) {
    yield {
      message: `Unexpected lack of a run in \`${file}\`, expected the scanner to write one`,
      hint: 'Look into the log of the scanner',
    };
  }
  for (const tool of broken) {
    yield {
      message: `Unexpected run of \`${clip(tool, 80)}\` that did not end well, expected a list of results`,
      hint: 'Look into the log of the scanner',
    };
  }
}

function problemOf({ tool, rule, level, message, path, line }: ScanResult): RunProblem {
  const place = path === null ? '' : ` in \`${clip(path, 200)}${line === null ? '' : `:${line}`}\``;
  const name = rule === '' ? tool : `${tool} ${rule}`;
  return {
    message: `Unexpected ${level} of \`${clip(name, 120)}\`${place}: ${clip(message, 200)}, expected none`,
    hint: 'Mend it, or accept it where the scanner keeps such decisions',
  };
}
