/** Asserts that no place of a document lies: inside the text, ordered, and with the text it claims. */
import type { TaskDocument } from '../../src/model/document.ts';
import type { Located, Range } from '../../src/model/place.ts';

/** Every place in a document that is wrong, in words; empty when all are true. */
export function wrongPlaces(document: TaskDocument): string[] {
  const wrong: string[] = [];
  visit(document, 'document', document.text, wrong);
  return wrong;
}

const SKIPPED = new Set(['text', 'lines', 'tree']);

function visit(value: unknown, where: string, text: string, wrong: string[]): void {
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      visit(item, `${where}[${i}]`, text, wrong);
    });
    return;
  }
  if (value === null || typeof value !== 'object') return;
  if (isRange(value)) checkRange(value, where, text, wrong);
  if (isLocated(value)) checkValue(value, where, text, wrong);
  for (const [key, inner] of Object.entries(value)) {
    if (!SKIPPED.has(key)) visit(inner, `${where}.${key}`, text, wrong);
  }
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value;
}

function isLocated(value: object): value is Located<unknown> {
  return 'value' in value && 'at' in value;
}

function checkRange(range: Range, where: string, text: string, wrong: string[]): void {
  const inside =
    Number.isInteger(range.start) &&
    Number.isInteger(range.end) &&
    range.start >= 0 &&
    range.end <= text.length;
  if (!inside || range.end < range.start)
    wrong.push(`${where}: ${range.start}-${range.end} of ${text.length}`);
}

function checkValue(located: Located<unknown>, where: string, text: string, wrong: string[]): void {
  if (typeof located.value !== 'string') return;
  const there = fold(text.slice(located.at.start, located.at.end));
  // What a range such as `1.1–1.8` stands for has the place of the range.
  if (where.includes('.covers[') && /^\S{1,16} ?(?:\S{1,7}|\/) ?\S{1,16}$/.test(there)) return;
  if (there !== fold(located.value)) wrong.push(`${where}: says "${located.value}", there stands "${there}"`);
}

/** White space folded, and the `>` of quotes at line starts left out. */
function fold(text: string): string {
  return text
    .replace(/[\r\n][ \t]*(?:>[ \t]?)*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
