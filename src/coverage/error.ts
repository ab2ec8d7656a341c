/** A report that cannot be read: says which, where and why. */

/** Thrown by the readers; the shell turns it into exit code 2. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly report: string;
  readonly format: string;
  readonly line: number | null;

  constructor(report: string, format: string, line: number | null, problem: string) {
    super(`${report}${line === null ? '' : `:${line}`}: ${problem} (read as ${format})`);
    this.report = report;
    this.format = format;
    this.line = line;
  }
}
