/** A plain list of boxes, nested boxes as sub-tasks. */
import { type Dialect, PLAIN_MARKS } from './dialect.ts';

export const plain: Dialect = {
  id: 'plain',
  recognise: ({ boxes }) => ({
    score: boxes > 0 ? 0.25 : 0.1,
    reason: boxes === 1 ? '1 box, no ids' : `${boxes} boxes, no ids or few`,
  }),
  headings: () => [],
  bareBoxes: true,
  bareChildren: true,
  marks: PLAIN_MARKS,
  numberedGroups: false,
  rows: false,
};
