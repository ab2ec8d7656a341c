/** Reads the baseline of a run: a file that was named must be there and must be one. */
import type { ReportFile } from '../config/resolve.ts';
import { decode } from '../dialects/decode.ts';
import type { Baseline } from '../engine/baseline.ts';
import { readBaseline } from '../engine/baseline-file.ts';
import { UserError } from './errors.ts';
import type { Files } from './ports.ts';

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
