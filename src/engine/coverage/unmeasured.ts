/** Changed source files that no report mentions: another thing than a file of which nothing ran. */
import { TEST_GLOBS } from '../../kit/index.ts';
import type { ChangedFile } from '../../model/change.ts';
import type { FileCoverage } from '../../model/coverage.ts';

type Matches = (path: string, globs: readonly string[]) => boolean;

/** What has the extension of a source file and holds nothing to run in production. */
const ASIDE: readonly string[] = [
  '**/*.d.{ts,mts,cts}',
  '**/*.config.*',
  '**/*.stories.*',
  '**/{fixtures,__fixtures__,__mocks__,mocks,vendor,third_party,examples,scripts,migrations}/**',
  '**/{setup,conftest,noxfile}.py',
  '**/*_pb2.py',
  '**/*.pb.go',
  '**/{node_modules,dist,build}/**',
];

/** The source files among the changed ones, by the extensions that the reports measure, without tests. */
export function unmeasuredFiles(
  changed: readonly ChangedFile[],
  measured: ReadonlyMap<string, FileCoverage>,
  matches: Matches,
): string[] {
  const extensions = new Set([...measured.keys()].map(extensionOf));
  return changed
    .filter(({ status, added }) => status !== 'removed' && (added === null || added.length > 0))
    .map(({ path }) => path)
    .filter((path) => extensions.has(extensionOf(path)) && extensionOf(path) !== '' && !measured.has(path))
    .filter((path) => !matches(path, TEST_GLOBS) && !matches(path, ASIDE))
    .sort();
}

function extensionOf(path: string): string {
  return /\.[A-Za-z0-9]{1,10}$/.exec(path)?.[0] ?? '';
}
