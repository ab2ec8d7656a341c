/** An annotation of a check run. */
export interface RunAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only where the place is on one line. */
  readonly startColumn: number | null;
  readonly endColumn: number | null;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}
