/** Which coverage reports are meant: those that a person names, or those that the settings match. */
import type { CoverageSettings } from '../config/coverage.ts';
import { didYouMean } from '../config/nearest.ts';
import { reportPattern } from '../coverage/pattern.ts';
import { COVERAGE_FORMATS } from '../coverage/read.ts';
import { gapOf } from '../engine/coverage/judge.ts';
import type { CoverageFormat } from '../model/coverage.ts';
import type { Gap } from '../model/coverage-result.ts';
import { UserError } from './errors.ts';
import type { Files } from './ports.ts';

/** Where no report and no source stands. */
export const ASIDE = ['**/node_modules/**', '**/.git/**'];

/** A file to read, and as what. */
export interface ChosenReport {
  readonly path: string;
  readonly format: CoverageFormat | null;
  readonly reach: 'root' | 'anywhere';
}

/** Each report once, as the first pattern has it; what the settings miss is added to `gaps`. */
export async function chooseReports(
  files: Files,
  settings: CoverageSettings,
  named: readonly string[],
  gaps: Gap[],
): Promise<ChosenReport[]> {
  const chosen =
    named.length > 0
      ? (await Promise.all(named.map((name) => chooseNamed(files, name)))).flat()
      : await chooseByGlobs(files, settings, gaps);
  return [...new Map([...chosen].reverse().map((each) => [each.path, each])).values()].reverse();
}

/** A path that is there, or else a glob; what matches nothing is an error, since a person asked for it. */
async function chooseNamed(files: Files, written: string): Promise<ChosenReport[]> {
  const { format, glob } = patternOf(written);
  const path = files.relative(glob);
  if (path === null) return [{ path: glob, format, reach: 'anywhere' }];
  if ((await files.kind(path)) === 'file') return [{ path, format, reach: 'root' }];
  const { paths } = await files.list({ include: [glob], exclude: ASIDE, under: '' });
  if (paths.length === 0)
    throw new UserError('coverage', `There is no report ${glob}`, 'Name a file, or a glob that matches one');
  return paths.map((each) => ({ path: each, format, reach: 'root' }));
}

async function chooseByGlobs(
  files: Files,
  { reports, goals }: CoverageSettings,
  gaps: Gap[],
): Promise<ChosenReport[]> {
  if (reports.length === 0) {
    throw new UserError(
      'coverage',
      'No coverage report is named',
      'Name one: `tasks-gate coverage coverage/lcov.info`, or set `coverage.reports` in the config',
    );
  }
  const chosen: ChosenReport[] = [];
  for (const written of reports) {
    const { format, glob } = patternOf(written);
    const { paths } = await files.list({ include: [glob], exclude: ASIDE, under: '' });
    chosen.push(...paths.map((path): ChosenReport => ({ path, format, reach: 'root' })));
    if (paths.length > 0) continue;
    const problem = `Unexpected lack of a coverage report at \`${glob}\`, expected the tests to write one`;
    gaps.push(
      ...gapOf(
        'report',
        goals.onMissingReport,
        problem,
        'Run the tests with coverage before the gate, or correct `coverage.reports`',
      ),
    );
  }
  return chosen;
}

function patternOf(written: string) {
  const pattern = reportPattern(written);
  if (pattern.strange === null) return pattern;
  throw new UserError(
    'coverage',
    `Unexpected format \`${pattern.strange}\` in \`${written}\`, expected one of ${COVERAGE_FORMATS.join(', ')}${didYouMean(pattern.strange, COVERAGE_FORMATS)}`,
  );
}
