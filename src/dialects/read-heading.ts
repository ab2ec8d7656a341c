/** Reads headings that are tasks, and the headings below them. */
import type { Located, Range } from '../model/place.ts';
import type { Status } from '../model/task.ts';
import { headingBox } from './boxes.ts';
import { type Draft, newDraft } from './draft.ts';
import { readField } from './fields.ts';
import { folded, type Head, readHead, trimmed } from './heads.ts';
import { addListed } from './listed.ts';
import type { OutlineSection } from './outline.ts';
import type { Reading } from './reading.ts';
import { markStatus, saysDropped } from './status.ts';
import { fieldKeyOf, partKeyOf, statusWordOf } from './words.ts';

/** Makes a task of a heading. `depth` is 0 for the heading of a file that is one task. */
export function addHeadingTask(
  reading: Reading,
  section: OutlineSection,
  depth: number,
  parent: Draft | null,
): Draft {
  const { text } = reading;
  const box = headingBox(text, section.title);
  const start = box?.content ?? section.title.start;
  const read = readHead(text, { start, end: section.title.end }, () => true);
  const head = read.id === null ? withoutWord(text, read) : read;
  const tail = statusTail(text, head.title.at);
  const marker = box === null ? null : markIn(text, box.at);
  const draft = newDraft({
    head: tail === null ? head : { ...head, title: tail.title },
    form: depth === 0 ? 'file' : 'heading',
    status: marker === null ? null : markStatus(marker.value, reading.legend),
    marker,
    box: box?.at ?? null,
    at: headingLine(section),
    end: depth === 0 ? text.length : section.at.end,
    depth,
    section: section.parent,
    parent,
  });
  draft.shown = tail?.status ?? frontSymbol(text, section, head);
  reading.drafts.push(draft);
  return draft;
}

/** What stands between the brackets of a box. */
function markIn(text: string, box: Range): Located<string> {
  const at = { start: box.start + 1, end: box.end - 1 };
  return { value: text.slice(at.start, at.end), at };
}

function headingLine({ heading, title }: OutlineSection): Range {
  if (heading.end <= heading.start) return title;
  return { start: heading.start, end: Math.max(title.end, heading.start) };
}

/** `# Task: Title` has no id; the word is no part of the title. */
function withoutWord(text: string, head: Head): Head {
  const found =
    /^(?:task|story|aufgabe|tarea|tâche|tarefa|задача|任务单?|任務單?|タスク|작업)[ \t]*[:：—–-][ \t]*/iu.exec(
      head.title.value,
    );
  if (found === null) return head;
  const at = trimmed(text, head.title.at.start + found[0].length, head.title.at.end);
  const named = readHead(text, at, (_, form) => form === 'prefixed');
  return named.id === null ? { ...head, title: { value: folded(text.slice(at.start, at.end)), at } } : named;
}

const SYMBOL = '(?:✅|✔|☑|❌|🚧|🔄|⏳|🟡|⬜|🟢)\\ufe0f?';
/** A mark of state at the end of a heading: "✅", "✅ 완료 (7/7)", "— ⏳ (in progress)", "[DONE]". */
const TAIL = new RegExp(
  `[ \\t]*(?:[-–—:|][ \\t]*)?(?:~~[ \\t]*)?(${SYMBOL}[^\\p{L}\\r\\n]{0,4}(?:[\\p{L} ]{2,20}(?:[)）]|[ \\t]*[(（][^()（）\\r\\n]{0,60}[)）])?)?|(?<=[ \\t][-–—|][ \\t]*)${SYMBOL}[ \\t]*[^\\r\\n]{0,60}|[[(（]?\\**(?:DONE|COMPLETED?|SKIPPED|IN PROGRESS|TODO|DEFERRED|CANCELLED|已完成|完了|완료|ВЫПОЛНЕНО)\\**[\\])）]?)[ \\t*]*$`,
  'u',
);

function statusTail(
  text: string,
  at: Range,
): { readonly title: Located<string>; readonly status: Status } | null {
  const title = text.slice(at.start, at.end);
  if (title.length > 400) return null;
  const found = TAIL.exec(title);
  if (found === null || found.index === 0) return null;
  const mark = found[1] as string;
  const status = statusWordOf(mark.replace(/^[[(（*]+/, ''));
  // "Check the ✅ of the list" shows no state.
  const words = /\p{L}.*$/u.exec(mark)?.[0] ?? '';
  const dashed = /^[ \t]*[-–—:|~]/.test(found[0]);
  if (status === null || (!dashed && words !== '' && statusWordOf(words) === null)) return null;
  let range = trimmed(text, at.start, at.start + found.index);
  if (text.startsWith('~~', range.start) && text.slice(range.end - 2, range.end) === '~~')
    range = { start: range.start + 2, end: range.end - 2 };
  return { title: { value: folded(text.slice(range.start, range.end)), at: range }, status };
}

/** `### ✅ T006: …`, or a heading that is struck and says so. */
function frontSymbol(text: string, section: OutlineSection, head: Head): Status | null {
  const front = text.slice(section.title.start, head.id?.at.start ?? head.title.at.start);
  if (/[✅✔☑]/u.test(front)) return 'done';
  if (/[🚧🔄⏳🟡]/u.test(front)) return 'active';
  return saysDropped(text.slice(head.title.at.start, section.title.end)) ? 'dropped' : null;
}

/** A heading below a task: a part of it, or its state (`## Estado` over `- done`). */
export function addPart(reading: Reading, owner: Draft | null, section: OutlineSection): void {
  const { text } = reading;
  const title = text.slice(section.title.start, section.title.end);
  const lineEnd = section.heading.end;
  const end = section.at.end;
  const body = trimmed(text, Math.min(lineEnd, end), end);
  const part = {
    key: partKeyOf(title),
    title: { value: folded(title), at: section.title },
    depth: section.depth,
    body,
  };
  (owner?.parts ?? reading.parts).push(part);
  if (owner === null) return;
  const stated = readField(text, section.title);
  if (stated !== null && stated.key !== null && stated.value.value !== '') {
    owner.fields.push(stated);
    return;
  }
  const key = fieldKeyOf(title);
  const first = firstLine(text, body);
  const known = owner.fields.find((field) => field.key === key);
  addListed(text, owner, title, body, known === undefined ? first : null);
  if (key !== null && first.end > first.start && known === undefined) {
    owner.fields.push({
      key,
      label: part.title,
      value: { value: text.slice(first.start, first.end), at: first },
    });
  }
}

function firstLine(text: string, body: Range): Range {
  const end = text.slice(body.start, body.end).search(/[\r\n]/);
  const line = { start: body.start, end: end < 0 ? body.end : body.start + end };
  const bullet =
    /^(?:[-*+][ \t]+)?(?:\[[ x]\][ \t]+)?[`*_]*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  return trimmed(text, line.start + bullet, line.end);
}
