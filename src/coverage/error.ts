/** A report that cannot be read: says which, where and why. */
import { visible } from '../model/visible.ts';

/** Thrown by the readers; the shell turns it into exit code 2. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly report: string;
  readonly format: string;
  readonly line: number | null;

  constructor(report: string, format: string, line: number | null, problem: string) {
    // Names in it are those of the report: none may begin a line of its own, or paint the terminal.
    super(visible(`${report}${line === null ? '' : `:${line}`}: ${problem} (read as ${format})`));
    this.report = report;
    this.format = format;
    this.line = line;
  }
}
