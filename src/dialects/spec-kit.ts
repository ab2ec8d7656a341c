/** GitHub Spec Kit: `- [ ] T001 [P] [US1] Description in path/to/file`. */
import { type Dialect, isOverview, ofAll, PLAIN_MARKS, shareOf } from './dialect.ts';

export const specKit: Dialect = {
  id: 'spec-kit',
  recognise(profile) {
    const { prefixed, numbered, boxes, loose, specKitSigns, bullets, headings } = profile;
    if (prefixed === 0) {
      const ids = bullets >= 2 && boxes === 0 && headings.length < bullets;
      return { score: ids ? 0.6 : 0, reason: `${bullets} lines begin with a bold id` };
    }
    const own = headings.filter((heading) => heading.kind !== 'step' && heading.kind !== 'number').length;
    const share = shareOf(prefixed, numbered + Math.max(0, own - prefixed), loose);
    const signs = specKitSigns > 0 ? 0.2 : 0;
    return {
      score: isOverview(profile) ? 0 : share * 0.7 + signs,
      reason: `${ofAll(prefixed, boxes)} boxes carry ids like T001`,
    };
  },
  headings: ({ headings, defined }) => headings.filter(({ id }) => id !== null && holdsTasks(id, defined)),
  bareBoxes: true,
  bareChildren: false,
  marks: PLAIN_MARKS,
  numberedGroups: false,
  rows: false,
};

/** Work packages, and headings such as `T1.2` over boxes such as `T1.2.1`. */
function holdsTasks(id: string, defined: ReadonlySet<string>): boolean {
  return /^WP-?\d/.test(id) || (/^[A-Z]/.test(id) && defined.has(`${id}.1`));
}
