/** Tasks that only a table knows are counted by nobody. */
import {
  blocksOf,
  clip,
  defineRule,
  everywhere,
  type IdParts,
  idParts,
  noOptions,
  type TaskDocument,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'table-tasks-tracked',
  summary: 'Tasks in a table must stand in the list as well.',
  why: `In a list of checkboxes a table is an index or a plan of who does what. When its first column names tasks that the
list does not have, they look planned and cannot be ticked. Only ids with the letters
that the list uses count. A table is named once, and only when two ids or more are missing.`,
  severity: { ...everywhere('off'), 'spec-kit': 'notice', openspec: 'notice' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n\n| task | who |\n| --- | --- |\n| T001 | Ada |\n| T002 | Bo |\n',
    },
    {
      bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n\n| task | who |\n| --- | --- |\n| T003 | Ada |\n| T004 | Bo |\n',
    },
  ],
  scope: 'document',
  *check(document) {
    const own = document.tasks.flatMap(({ id }) => idParts(id?.value ?? '') ?? []);
    const known = new Set(own.map(plainForm));
    const letters = new Set(own.map((parts) => parts.letters.toUpperCase()));
    for (const block of blocksOf(document.tree)) {
      if (block.type !== 'table') continue;
      const rows = block.rows.slice(1).flatMap(({ cells: [cell] }) => (cell === undefined ? [] : [cell]));
      const missing = rows.filter((cell) => {
        const parts = idParts(idIn(document, cell));
        if (parts === null || !letters.has(parts.letters.toUpperCase())) return false;
        return (parts.letters !== '' || parts.separator === '.') && !known.has(plainForm(parts));
      });
      const [first] = missing;
      if (first === undefined || missing.length < 2) continue;
      const ids = missing.map((cell) => idIn(document, cell)).join(', ');
      yield {
        message: `Unexpected ${missing.length} tasks that only a table knows (${clip(ids, 40)}), expected them in the list`,
        hint: 'Add them as `- [ ] T001 Title`, or take them out of the table',
        at: first,
      };
    }
  },
});

/** What a cell holds without the marks of bold, code and strike. */
function idIn({ text }: TaskDocument, cell: { start: number; end: number }): string {
  return text.slice(cell.start, Math.min(cell.end, cell.start + 40)).replace(/[*`~_]{1,3}/g, '');
}

/** `T3` for `T003` and `t3`. */
function plainForm({ letters, numbers, suffix }: IdParts): string {
  return `${letters}${numbers.map(Number).join('.')}${suffix}`.toUpperCase();
}
