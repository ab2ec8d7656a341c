/** Applies fixes to the text of a list: by offset, each finding as a whole or not at all. */
import type { Edit, Finding } from '../model/finding.ts';

/** One document with the edits of its findings. */
export interface Fixed {
  readonly path: string;
  /** The text that was read, and the text with the edits. */
  readonly before: string;
  readonly after: string;
  /** What was edited, in order, apart from each other. */
  readonly edits: readonly Edit[];
  readonly applied: readonly Finding[];
  /** Findings whose edits meet those of an earlier one. */
  readonly refused: readonly Finding[];
}

/** Fixes what is reported in one text; findings that are silenced or in the baseline stay as they are. */
export function fixText(path: string, before: string, findings: readonly Finding[]): Fixed {
  const edits: Edit[] = [];
  const applied: Finding[] = [];
  const refused: Finding[] = [];
  for (const finding of findings) {
    if (finding.path !== path || finding.fate !== 'reported' || finding.fix.length === 0) continue;
    if (finding.fix.some((edit, at) => meets(edit, [...edits, ...finding.fix.slice(0, at)]))) {
      refused.push(finding);
      continue;
    }
    edits.push(...finding.fix);
    applied.push(finding);
  }
  edits.sort((a, b) => a.at.start - b.at.start);
  return { path, before, after: edited(before, edits), edits, applied, refused };
}

/** Two edits meet when they share a unit of text, or when both begin at the same place: their order would be a guess. */
function meets({ at }: Edit, others: readonly Edit[]): boolean {
  return others.some(
    ({ at: other }) => at.start === other.start || (at.start < other.end && other.start < at.end),
  );
}

/** The text with edits that are in order and apart. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { at, text: replacement } of edits) {
    result += text.slice(from, at.start) + replacement;
    from = at.end;
  }
  return result + text.slice(from);
}
