/** Fits the sections of a report into a limit: cut at whole rows, and never without a word. */
import { counted, listed } from './words.ts';

/** A part of a report: a lead, rows of a table of one line each, and what follows them. */
export interface Section {
  readonly lead: string;
  readonly rows: readonly string[];
  /** How many rows there are in all, those included that `rows` leaves out. */
  readonly total: number;
  readonly tail: string;
  /** What a row is called when some of them are left out: `finding`. */
  readonly noun: string;
  /** The smaller, the sooner it gets its room; sections of one rank in the order they stand in. */
  readonly rank: number;
}

export interface Limit {
  readonly room: number;
  /** Measures a text as the room is measured. */
  readonly size: (text: string) => number;
  /** Where all of it stands, as a clause of our own: `the JSON report holds all`. */
  readonly rest: string;
}

export interface Fitted {
  readonly text: string;
  /** True where something is missing for want of room. */
  readonly truncated: boolean;
}

/** Room for the sentence about what is missing. */
const RESERVE = 300;

/** The sections in their order, each with as many rows as there is room for. */
export function fitted(sections: readonly Section[], { room, size, rest }: Limit): Fitted {
  const texts = new Map<Section, string>();
  const missing = new Map<string, number>();
  let free = room - RESERVE;
  let truncated = false;
  for (const section of [...sections].sort((one, other) => one.rank - other.rank)) {
    const shown = shownRows(section, free, { size, rest });
    truncated ||= shown === null || shown < section.rows.length;
    if (shown === null) {
      missing.set(section.noun, (missing.get(section.noun) ?? 0) + Math.max(section.total, 1));
      continue;
    }
    const text = textOf(section, shown, rest);
    texts.set(section, text);
    free -= size(`${text}\n\n`);
  }
  const parts = sections.flatMap((section) => texts.get(section) ?? []);
  const words = [...missing].map(([noun, count]) => counted(count, `more ${noun}`));
  if (words.length > 0) parts.push(`**${capital(listed(words))} did not fit here; ${rest}.**`);
  return { text: `${parts.join('\n\n')}\n`, truncated };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How many rows there is room for; null where not even one fits, or the section without rows does not. */
function shownRows(
  section: Section,
  room: number,
  { size, rest }: Pick<Limit, 'size' | 'rest'>,
): number | null {
  let free = room - size(`${textOf(section, 0, rest)}\n\n`);
  if (free < 0) return null;
  let shown = 0;
  for (const row of section.rows) {
    free -= size(row) + 1;
    if (free < 0) break;
    shown++;
  }
  return shown === 0 && section.total > 0 ? null : shown;
}

function textOf({ lead, rows, total, tail, noun }: Section, shown: number, rest: string): string {
  const left = total - shown;
  const head = [lead, ...rows.slice(0, shown)].filter((line) => line !== '').join('\n');
  const more = left === 0 ? [] : [`… and ${counted(left, `more ${noun}`)}; ${rest}`];
  return [head, ...more, ...(tail === '' ? [] : [tail])].join('\n\n');
}
