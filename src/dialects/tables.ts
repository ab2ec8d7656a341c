/** Tables whose rows are tasks: a column of ids, a column of titles. */
import type { Row, Table } from '../model/block.ts';
import type { Section } from '../model/document.ts';
import type { Range } from '../model/place.ts';
import type { FieldKey } from '../model/task.ts';
import { type Head, readHead } from './heads.ts';
import { prefixOf } from './ids.ts';
import type { Outline } from './outline.ts';
import { plainWords } from './plain-words.ts';
import { CERTAIN } from './prefixes.ts';
import { fieldKeyOf } from './words.ts';

export interface TaskTable {
  readonly table: Table;
  readonly section: number | null;
  readonly idColumn: number;
  readonly titleColumn: number;
  /** What the other columns hold, by number of column. */
  readonly columns: readonly (FieldKey | null)[];
  /** The rows that have an id. */
  readonly rows: readonly Row[];
}

const ID_HEADER =
  /^(?:id|task id|task|tasks|#|no|nr|number|ticket|item|wp|work package|subtask|tarea|tarefa|tâche|aufgabe|задача|编号|任务|任務|任务id|タスク|タスクid|番号|작업|번호|序号)$/u;
const TITLE_HEADER =
  /^(?:title|task|name|description|summary|what|work|item|subtask|descripción|descrição|описание|описание задачи|задача|标题|任务|描述|内容|说明|タスク|内容|説明|작업|설명|tarea|tarefa|tâche|titel|beschreibung|aufgabe|scope|deliverable|action|change)$/u;

/** The tables of an outline whose first column of ids has at least two of them. */
export function taskTables(
  outline: Outline,
  sections: readonly Section[],
  prefixes: ReadonlySet<string>,
): TaskTable[] {
  const found: TaskTable[] = [];
  for (const node of outline.nodes) {
    if (node.type !== 'table') continue;
    const kind = node.section === null ? 'tasks' : (sections[node.section] as Section).kind;
    if (kind === 'legend' || kind === 'notes') continue;
    const table = taskTable(outline.text, node.table, node.section, prefixes);
    if (table !== null) found.push(table);
  }
  return found;
}

function taskTable(
  text: string,
  table: Table,
  section: number | null,
  prefixes: ReadonlySet<string>,
): TaskTable | null {
  const headers = (table.rows[0]?.cells ?? []).map((cell) => headerOf(text.slice(cell.start, cell.end)));
  const idColumn = headers.findIndex(isIdHeader);
  if (idColumn < 0 || idColumn > 1) return null;
  const rows = table.rows.slice(1).filter((row) => cellId(text, row.cells[idColumn], prefixes) !== null);
  if (rows.length < 2) return joinedTable(text, table, section, headers, idColumn);
  const title = headers.findIndex((header, at) => at !== idColumn && TITLE_HEADER.test(header));
  // Bare numbers count anything: questions, files, principles.
  if (title < 0 && /^(?:#|no|nr|number|番号|编号|序号|번호)$/.test(headers[idColumn] as string)) return null;
  const columns = headers.map((header, at) => (at === idColumn || at === title ? null : columnKey(header)));
  return {
    table,
    section,
    idColumn,
    titleColumn: title < 0 ? Math.min(idColumn + 1, headers.length - 1) : title,
    columns,
    rows,
  };
}

/** Ids of other things than tasks. */
const OTHER_ID =
  /risk|req|decision|question|test|metric|criteri|milestone|epic|spec|риск|треб|风险|需求|要件|リスク|riesgo|risco|risque|위험|요구/u;

function isIdHeader(header: string): boolean {
  return ID_HEADER.test(header) || (/(?:^|\s)id$/.test(header) && !OTHER_ID.test(header));
}

/** The head of a cell with id and title: `P1.1 Core types`, `Task 2: Upload`, `2.1 Upload`; null where one lacks. */
export function joinedHead(text: string, cell: Range): Head | null {
  const head = readHead(
    text,
    cell,
    (id, form) => form === 'prefixed' || form === 'worded' || id.includes('.'),
  );
  return head.id === null || head.title.value === '' ? null : head;
}

/** A table whose first column holds id and title in one. */
function joinedTable(
  text: string,
  table: Table,
  section: number | null,
  headers: readonly string[],
  column: number,
): TaskTable | null {
  const rows = table.rows.slice(1).filter((row) => {
    const cell = row.cells[column];
    return cell !== undefined && joinedHead(text, cell) !== null;
  });
  const ids = new Set(rows.map((row) => joinedHead(text, row.cells[column] as Range)?.id?.value));
  if (rows.length < 2 || rows.length < table.rows.length - 2 || ids.size < rows.length) return null;
  const columns = headers.map((header, at) => (at === column ? null : columnKey(header)));
  return { table, section, idColumn: column, titleColumn: column, columns, rows };
}

function headerOf(cell: string): string {
  return /^[#№]$/.test(cell.trim()) ? '#' : plainWords(cell);
}

function columnKey(header: string): FieldKey | null {
  if (/^(?:done|✓|✔|état|x|check)$/u.test(header)) return 'status';
  if (
    /^(?:depends on|dependencies|deps|depends|dep|blocked by|prereqs?|prerequisites|requires|after)\b/.test(
      header,
    )
  )
    return 'dependencies';
  return fieldKeyOf(header) ?? fieldKeyOf(header.replace(/ ?[(（].*$/, ''));
}

/** The range of the id in a cell: `T001`, `**T001**`, `[T001](link)`, `Task 1`; null where there is none. */
export function cellId(text: string, cell: Range | undefined, prefixes: ReadonlySet<string>): Range | null {
  if (cell === undefined || cell.end <= cell.start || cell.end - cell.start > 80) return null;
  let start = cell.start;
  while (start < cell.end && /[`*_~[\s]/.test(text[start] as string)) start++;
  const head = readHead(text, { start, end: cell.end }, () => true);
  if (head.id === null || head.form === null) return null;
  const rest = text.slice(head.id.at.end, cell.end);
  if (!/^[\s`*_~\].:)]*(?:\([^)]*\))?[\s`*_~.]*(?:\[P\]|🎯)?[\s`*_~]*$/u.test(rest)) return null;
  if (
    head.form === 'prefixed' &&
    prefixes.size > 0 &&
    !prefixes.has(prefixOf(head.id.value)) &&
    !CERTAIN.has(prefixOf(head.id.value)) &&
    !/\d{2}|-\d/.test(head.id.value)
  )
    return null;
  return head.id.at;
}
