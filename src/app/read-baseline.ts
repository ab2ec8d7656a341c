/** Reads the baseline of a run: a file that was named must be there and must be one. */
import type { ReportFile } from '../config/resolve.ts';
import { decode } from '../dialects/decode.ts';
import { type Baseline, type Baselines, NO_BASELINE } from '../engine/baseline.ts';
import { readBaseline } from '../engine/baseline-file.ts';
import { UserError } from './errors.ts';
import type { Files } from './ports.ts';

/** Where a baseline is looked for: as it is, and as it was reviewed. */
export interface BaselineFiles {
  readonly head: Files;
  readonly reviewed: Files;
}

/** The baselines of a run. One that was not reviewed yet lets nothing pass, and is kept current all the same. */
export async function readBaselines(
  { head, reviewed }: BaselineFiles,
  named: ReportFile | null,
): Promise<{ readonly baseline: Baselines; readonly notes: readonly string[] }> {
  if (named === null) return { baseline: NO_BASELINE, notes: [] };
  // A file outside the root is part of no commit, so no change can edit it.
  if (head === reviewed || head.relative(named.path) === null) {
    const baseline = await readBaselineFile(head, named);
    return { baseline: { applied: baseline, current: baseline }, notes: [] };
  }
  const [isThere, wasThere] = [await isFile(head, named), await isFile(reviewed, named)];
  const current = isThere || !wasThere ? await readBaselineFile(head, named) : null;
  if (!wasThere) return { baseline: { applied: null, current }, notes: [NOT_YET(named.path)] };
  return { baseline: { applied: await readBaselineFile(reviewed, named), current }, notes: [] };
}

const NOT_YET = (path: string): string =>
  `The base has no baseline ${path} yet: that of the head counts once it is merged`;

async function isFile(files: Files, { path }: ReportFile): Promise<boolean> {
  return (await files.kind(path)) === 'file';
}

/** The baseline at a place; throws where there is none, or where it cannot be read as one. */
export async function readBaselineFile(files: Files, { path, reach }: ReportFile): Promise<Baseline> {
  const read = await files.read(path, reach);
  if (!read.ok) {
    throw new UserError(
      'config',
      `baseline ${path}: ${read.problem}`,
      'Write it with `tasks-gate baseline update`, or take the name away',
    );
  }
  const { text, damaged } = decode(read.bytes);
  if (damaged.length > 0) throw broken(path, 1, 'Unexpected bytes, expected UTF-8');
  const result = readBaseline(text);
  if (!result.ok) throw broken(path, result.line, result.problem);
  return { path, text, entries: result.entries };
}

function broken(path: string, line: number, problem: string): UserError {
  return new UserError(
    'config',
    `baseline ${path}:${line}: ${problem}`,
    'Mend the entry, or write the file anew with `tasks-gate baseline update`',
  );
}
