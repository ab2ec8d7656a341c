/** AWS Kiro and cc-sdd: `- [ ] 1. Title`, `- [ ] 1.1 Sub`, `_Requirements: 1.1_`. */
import { type Dialect, ofAll, PLAIN_MARKS } from './dialect.ts';

export const kiro: Dialect = {
  id: 'kiro',
  recognise({ numbered, prefixed, boxes, parents, kiroSigns, grouped }, path) {
    if (numbered === 0) return { score: 0, reason: 'no box is numbered' };
    const share = numbered / (numbered + prefixed);
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
  headings: () => [],
  bareBoxes: true,
  bareChildren: false,
  marks: { ...PLAIN_MARKS, '-': 'active', '~': 'active', '/': 'active', '>': 'active' },
  numberedGroups: true,
  rows: false,
};
