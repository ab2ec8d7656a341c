/** OpenSpec changes: `## 1. Section` with `- [ ] 1.1 …` below. */
import { type Dialect, isOverview, ofAll, PLAIN_MARKS, type Recognition, shareOf } from './dialect.ts';
import type { Profile } from './profile.ts';

/** Boxes without numbers below numbered headings. */
function recogniseGroups(profile: Profile, folder: number): Recognition {
  const { prefixed, boxes, numberedGroups, headings } = profile;
  const reason = `${numberedGroups} numbered groups of boxes`;
  if (boxes === 0 || prefixed > 0) return { score: 0, reason };
  const groups = numberedGroups >= 1 && headings.every(({ kind }) => kind === 'number');
  return { score: (groups ? 0.55 : 0) + folder, reason };
}

/** How much the numbers look like those of this dialect: after their group, without sub-tasks, without Kiro's signs. */
function signsOf({ numbered, parents, grouped, kiroSigns }: Profile): number {
  return (grouped > numbered / 2 ? 0.3 : 0) + (parents === 0 ? 0.15 : 0) - (kiroSigns > 0 ? 0.3 : 0);
}

export const openspec: Dialect = {
  id: 'openspec',
  recognise(profile, path) {
    const { numbered, prefixed, boxes, loose, grouped } = profile;
    const folder = /(?:^|\/)openspec\/changes\//.test(path) ? 0.3 : 0;
    if (numbered === 0) return recogniseGroups(profile, folder);
    if (isOverview(profile)) return { score: 0, reason: 'boxes repeat the headings' };
    const share = shareOf(numbered, prefixed, loose);
    if (share < 0.3) return { score: 0.2 + folder, reason: `${ofAll(numbered, boxes)} boxes are numbered` };
    return {
      score: share * 0.35 + signsOf(profile) + folder,
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
