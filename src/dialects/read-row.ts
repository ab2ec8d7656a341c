/** Reads the rows of a table that are tasks. */
import type { Row } from '../model/block.ts';
import type { Located, Range } from '../model/place.ts';
import type { FieldKey } from '../model/task.ts';
import { type Draft, newDraft } from './draft.ts';
import { folded, readHead, trimmed } from './heads.ts';
import type { Reading } from './reading.ts';
import { markStatus } from './status.ts';
import { cellId, joinedHead, type TaskTable } from './tables.ts';
import { statusWordOf } from './words.ts';

/** Adds a task for each row with an id. */
export function addRows(reading: Reading, tasks: TaskTable): void {
  for (const row of tasks.rows) reading.drafts.push(rowDraft(reading, tasks, row));
}

/** Gives what an index of tasks says about their dependencies to the tasks that are written out elsewhere. */
export function addIndexed(reading: Reading): void {
  if (reading.dialect.rows) return;
  const byId = firstById(reading.drafts);
  for (const tasks of reading.profile.tables) {
    for (const row of tasks.rows) {
      const at = idOfRow(reading, tasks, row);
      const draft = at === null ? undefined : byId.get(reading.text.slice(at.start, at.end));
      if (draft !== undefined) addDependencies(draft, tasks, row);
    }
  }
}

/** The first task with each id. */
function firstById(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const byId = new Map<string, Draft>();
  for (const draft of drafts) {
    const id = draft.head.id?.value;
    if (id !== undefined && !byId.has(id)) byId.set(id, draft);
  }
  return byId;
}

function addDependencies(draft: Draft, tasks: TaskTable, row: Row): void {
  for (const [at, key] of tasks.columns.entries()) {
    const value = row.cells[at];
    if ((key === 'dependencies' || key === 'blocks') && value !== undefined && value.end > value.start)
      draft.dependencyFields.push({ key, source: 'table', value });
  }
}

function idOfRow(reading: Reading, tasks: TaskTable, row: Row): Range | null {
  const cell = row.cells[tasks.idColumn];
  if (cell !== undefined && tasks.titleColumn === tasks.idColumn)
    return joinedHead(reading.text, cell)?.id?.at ?? null;
  return cellId(reading.text, cell, reading.profile.prefixes);
}

function rowDraft(reading: Reading, tasks: TaskTable, row: Row): Draft {
  const { text } = reading;
  const titleCell = row.cells[tasks.titleColumn] ?? { start: row.end, end: row.end };
  const joined = tasks.titleColumn === tasks.idColumn;
  const title = readHead(text, titleCell, () => joined);
  const idAt = title.id?.at ?? (cellId(text, row.cells[tasks.idColumn], reading.profile.prefixes) as Range);
  const id: Located<string> = { value: text.slice(idAt.start, idAt.end), at: idAt };
  const starred = text[idAt.end] === '*' && text[idAt.end + 1] !== '*';
  const optional = starred ? { start: idAt.end, end: idAt.end + 1 } : title.optional;
  const draft = newDraft({
    head: { ...title, id, form: 'prefixed', optional, parallel: title.parallel ?? parallelIn(text, row) },
    form: 'row',
    status: null,
    marker: null,
    box: null,
    at: { start: row.start, end: row.end },
    end: row.end,
    depth: null,
    section: tasks.section,
    parent: null,
  });
  for (const [at, key] of tasks.columns.entries()) {
    const cell = row.cells[at];
    if (at !== tasks.idColumn && at !== tasks.titleColumn && cell !== undefined && cell.end > cell.start)
      readCell(reading, draft, key, cell);
  }
  draft.status ??= 'open';
  return draft;
}

function parallelIn(text: string, row: Row): Range | null {
  const found = text.slice(row.start, row.end).indexOf('[P]');
  return found < 0 ? null : { start: row.start + found, end: row.start + found + 3 };
}

function readCell(reading: Reading, draft: Draft, key: FieldKey | null, cell: Range): void {
  const value = reading.text.slice(cell.start, cell.end);
  if (key === 'status') {
    const box = /\[([^\]\r\n]{0,3})\]/.exec(value);
    draft.status = box === null ? statusWordOf(value) : markStatus(box[1] as string, reading.legend);
    const at = trimmed(reading.text, cell.start, cell.end);
    draft.marker = { value: folded(reading.text.slice(at.start, at.end)), at };
  } else if (key === 'dependencies' || key === 'blocks') {
    draft.dependencyFields.push({ key, source: 'table', value: cell });
  } else {
    draft.fields.push({
      key,
      label: { value: '', at: { start: cell.start, end: cell.start } },
      value: { value: folded(value), at: cell },
    });
  }
}
