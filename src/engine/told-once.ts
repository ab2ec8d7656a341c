/** One fault is told once, although a rule and a check may both find it. */
import type { Check } from '../kit/check.ts';
import { type Finding, SEVERITIES } from '../model/finding.ts';

/**
 * Marks the findings whose fault one of `told` tells of the same place, by a check that covers them and weighs as much.
 * The place is that of the task, or one that the check relates to it.
 */
export function toldOnce(
  findings: readonly Finding[],
  told: readonly Finding[],
  checks: readonly Pick<Check, 'id' | 'covers'>[],
): Finding[] {
  const covers = new Map(checks.map((check) => [check.id, check.covers ?? []]));
  const tellers = told.flatMap((finding) =>
    (finding.fate === 'reported' ? (covers.get(finding.rule) ?? []) : []).map((covered) => ({
      covered,
      finding,
    })),
  );
  return findings.map((finding) => {
    if (finding.fate !== 'reported') return finding;
    const teller = tellers.find((each) => each.covered === finding.rule && tells(each.finding, finding));
    if (teller === undefined) return finding;
    return { ...finding, fate: 'outside-scope', fateReason: `\`${teller.finding.rule}\` tells the same` };
  });
}

function tells(teller: Finding, { path, place, severity }: Finding): boolean {
  if (SEVERITIES.indexOf(teller.severity) > SEVERITIES.indexOf(severity)) return false;
  return [teller, ...teller.related].some(
    (at) =>
      at.path === path &&
      at.place?.line === place?.line &&
      at.place?.column === place?.column &&
      place !== null,
  );
}
