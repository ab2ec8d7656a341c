/** A place for every finding, for formats that know no finding without one. */
import type { Finding, Place } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';

export interface Anchor {
  readonly path: string;
  readonly place: Place;
  /** False where the finding is about no place of this file, which only stands in for the run. */
  readonly isOwn: boolean;
}

const TOP: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Where the finding is shown: its place, the top of its file, or the top of the first list of the run. */
export function anchorOf(finding: Finding, { documents }: Pick<Verdict, 'documents'>): Anchor {
  const path = finding.path ?? documents[0]?.path ?? '.tasks-gate.yml';
  return { path, place: finding.place ?? TOP, isOwn: finding.path !== null };
}

/** The findings that count. */
export function reportedIn({ findings }: Pick<Verdict, 'findings'>): Finding[] {
  return findings.filter(({ fate }) => fate === 'reported');
}

/** Message and hint in one text, each a sentence of its own. */
export function messageOf({ message, hint }: Finding): string {
  return hint === null ? message : `${message}. ${hint}.`;
}
