/** Reads headings that are tasks, and the headings below them. */
import type { Located, Range } from '../model/place.ts';
import type { Status } from '../model/task.ts';
import { type Draft, newDraft } from './draft.ts';
import { readField } from './fields.ts';
import { folded, type Head, readHead, trimmed } from './heads.ts';
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
  const box = /^\[([^\]\r\n]{1,3})\][ \t]+/.exec(text.slice(section.title.start, section.title.end));
  const start = section.title.start + (box?.[0].length ?? 0);
  const read = readHead(text, { start, end: section.title.end }, () => true);
  const head = read.id === null ? withoutWord(text, read) : read;
  const tail = statusTail(text, head.title.at);
  const boxAt =
    box === null
      ? null
      : { start: section.title.start, end: section.title.start + (box[1] as string).length + 2 };
  const draft = newDraft({
    head: tail === null ? head : { ...head, title: tail.title },
    form: depth === 0 ? 'file' : 'heading',
    status: boxAt === null ? null : markStatus(text.slice(boxAt.start + 1, boxAt.end - 1), reading.legend),
    marker:
      boxAt === null
        ? null
        : {
            value: text.slice(boxAt.start + 1, boxAt.end - 1),
            at: { start: boxAt.start + 1, end: boxAt.end - 1 },
          },
    box: boxAt,
    at: section.heading.end > section.heading.start ? headingLine(section) : section.title,
    end: depth === 0 ? text.length : section.at.end,
    depth,
    section: section.parent,
    parent,
  });
  draft.shown = tail?.status ?? frontSymbol(text, section, head);
  reading.drafts.push(draft);
  return draft;
}

function headingLine(section: OutlineSection): Range {
  return { start: section.heading.start, end: Math.max(section.title.end, section.heading.start) };
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

const TAIL =
  /[ \t]*(?:[-–—:|][ \t]*)?(?:~~[ \t]*)?((?:✅|✔|☑|❌|🚧|🔄|⏳|🟡|⬜|🟢)\ufe0f?[^\p{L}\r\n]{0,4}(?:[\p{L} ]{2,20}(?:[ \t]*[(（][^()（）\r\n]{0,60}[)）])?)?|[[(（]?\**(?:DONE|COMPLETED?|SKIPPED|IN PROGRESS|TODO|DEFERRED|CANCELLED|已完成|完了|완료|ВЫПОЛНЕНО)\**[\])）]?)[ \t*]*$/u;

function statusTail(
  text: string,
  at: Range,
): { readonly title: Located<string>; readonly status: Status } | null {
  const title = text.slice(at.start, at.end);
  if (title.length > 400) return null;
  const found = TAIL.exec(title);
  if (found === null || found.index === 0) return null;
  const status = statusWordOf((found[1] as string).replace(/^[[(（*]+/, ''));
  if (status === null) return null;
  let range = trimmed(text, at.start, at.start + found.index);
  if (text.startsWith('~~', range.start) && text.slice(range.end - 2, range.end) === '~~')
    range = { start: range.start + 2, end: range.end - 2 };
  return { title: { value: folded(text.slice(range.start, range.end)), at: range }, status };
}

/** `### ✅ T006: …`, or a heading that is struck and says so. */
function frontSymbol(text: string, section: OutlineSection, head: Head): Status | null {
  const front = text.slice(section.title.start, head.id?.at.start ?? head.title.at.start);
  if (/[✅✔☑]/u.test(front)) return 'done';
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
  if (key !== null && first.end > first.start && owner.fields.every((field) => field.key !== key)) {
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
