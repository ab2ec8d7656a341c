/** OpenSpec changes: `## 1. Section` with `- [ ] 1.1 …` below. */
import { type Dialect, isOverview, ofAll, PLAIN_MARKS, shareOf } from './dialect.ts';

export const openspec: Dialect = {
  id: 'openspec',
  recognise(profile, path) {
    const { numbered, prefixed, boxes, loose, parents, grouped, numberedGroups, kiroSigns, headings } =
      profile;
    const folder = /(?:^|\/)openspec\/changes\//.test(path) ? 0.3 : 0;
    if (numbered === 0) {
      const groups =
        boxes > 0 && numberedGroups >= 1 && prefixed === 0 && headings.every(({ kind }) => kind === 'number');
      return {
        score: (groups ? 0.55 : 0) + (boxes > 0 && prefixed === 0 ? folder : 0),
        reason: `${numberedGroups} numbered groups of boxes`,
      };
    }
    if (isOverview(profile)) return { score: 0, reason: 'boxes repeat the headings' };
    const share = shareOf(numbered, prefixed, loose);
    if (share < 0.3) return { score: 0.2 + folder, reason: `${ofAll(numbered, boxes)} boxes are numbered` };
    const signs = (grouped > numbered / 2 ? 0.3 : 0) + (parents === 0 ? 0.15 : 0) - (kiroSigns > 0 ? 0.3 : 0);
    return {
      score: share * 0.35 + signs + folder,
      reason: `${ofAll(grouped, boxes)} boxes are numbered after their group (## 1. over 1.1)`,
    };
  },
  headings: () => [],
  bareBoxes: true,
  bareChildren: false,
  marks: PLAIN_MARKS,
  numberedGroups: true,
  rows: false,
};
