/** Tasks as rows of a table. */
import { type Dialect, headingsWithoutTable, PLAIN_MARKS } from './dialect.ts';

export const table: Dialect = {
  id: 'table',
  recognise(profile) {
    const { tables, boxes, prefixed, numbered } = profile;
    const rows = tables.reduce((sum, each) => sum + each.rows.length, 0);
    if (rows < 2) return { score: 0, reason: 'no table has a column of ids' };
    const named = headingsWithoutTable(profile).filter(({ kind }) => kind !== 'number' && kind !== 'step');
    const others = prefixed + numbered + named.length;
    const score = others === 0 ? (boxes > rows * 2 ? 0.2 : 0.7) : others < rows / 4 ? 0.5 : 0.2;
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
