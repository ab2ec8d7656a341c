/** AWS Kiro and cc-sdd: `- [ ] 1. Title`, `- [ ] 1.1 Sub`, `_Requirements: 1.1_`. */
import { isNumber } from './box-ids.ts';
import { type Dialect, isOverview, ofAll, PLAIN_MARKS, shareOf } from './dialect.ts';

export const kiro: Dialect = {
  id: 'kiro',
  recognise(profile, path) {
    const { numbered, prefixed, boxes, loose, parents, kiroSigns, grouped } = profile;
    if (numbered === 0 || isOverview(profile)) return { score: 0, reason: 'no box is numbered' };
    const share = shareOf(numbered, prefixed, loose);
    if (share < 0.3) return { score: 0.2, reason: `${ofAll(numbered, boxes)} boxes are numbered` };
    const folder = /(?:^|\/)\.kiro\/specs\//.test(path) ? 0.3 : 0;
    const signs =
      (parents >= 1 ? 0.25 : 0) +
      (kiroSigns > 0 ? 0.3 : 0) -
      (grouped > numbered / 2 && kiroSigns === 0 ? 0.3 : 0);
    return {
      score: share * 0.35 + signs + folder,
      reason: `${ofAll(numbered, boxes)} boxes are numbered, ${parents} of them as parents (1.)`,
    };
  },
  headings: ({ headings, belowTasks }) =>
    belowTasks > 0 ? headings.filter(({ kind, id }) => kind === 'boxed' && isNumber(id)) : [],
  bareBoxes: true,
  bareChildren: false,
  marks: { ...PLAIN_MARKS, '-': 'active', '~': 'active', '/': 'active', '>': 'active' },
  numberedGroups: true,
  rows: false,
};
