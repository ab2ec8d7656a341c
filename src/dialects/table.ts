/** Tasks as rows of a table. */
import { type Dialect, PLAIN_MARKS } from './dialect.ts';

export const table: Dialect = {
  id: 'table',
  recognise({ tables, boxes, headings, prefixed, numbered }) {
    const rows = tables.reduce((sum, each) => sum + each.rows.length, 0);
    if (rows < 2) return { score: 0, reason: 'no table has a column of ids' };
    const others =
      prefixed + numbered + headings.filter(({ kind }) => kind !== 'number' && kind !== 'step').length;
    const score = others === 0 ? (boxes > rows ? 0.2 : 0.7) : others < rows / 4 ? 0.5 : 0.2;
    return {
      score,
      reason: `${rows} rows of ${tables.length} ${tables.length === 1 ? 'table' : 'tables'} begin with an id`,
    };
  },
  headings: () => [],
  bareBoxes: false,
  bareChildren: false,
  marks: PLAIN_MARKS,
  numberedGroups: false,
  rows: true,
};
