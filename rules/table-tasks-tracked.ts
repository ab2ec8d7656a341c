/** Tasks that only a table knows are counted by nobody. */
import { blocksOf, clip, defineRule, everywhere, noOptions, type TaskDocument } from '../src/kit/index.ts';

const ID = /^(?:\*\*|`)?(T\d{3,4}[a-z]?|\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)(?:\*\*|`)?$/;

export default defineRule({
  id: 'table-tasks-tracked',
  summary: 'Tasks in a table must stand in the list as well.',
  why: `In a list of checkboxes a table is an index or a plan of who does what. When its first column names tasks that the
list does not have, they look planned and cannot be ticked. A table is named once, and only when two ids or more are
missing.`,
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
    const known = new Set(document.tasks.map((task) => task.id?.value));
    for (const block of blocksOf(document.tree)) {
      if (block.type !== 'table') continue;
      const rows = block.rows.slice(1).flatMap(({ cells: [cell] }) => (cell === undefined ? [] : [cell]));
      const missing = rows.filter((cell) => {
        const id = idIn(document, cell);
        return id !== null && !known.has(id);
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

function idIn({ text }: TaskDocument, cell: { start: number; end: number }): string | null {
  return ID.exec(text.slice(cell.start, cell.end))?.[1] ?? null;
}
