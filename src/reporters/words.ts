/** Counts in words, and lines broken at spaces. */
import type { Counts, Verdict } from '../model/verdict.ts';
import { columnsOf } from './visible.ts';

/** `1 error`, `2 errors`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What was reported: `1 error, 2 warnings and 1 notice`, or `no findings`. */
export function foundInWords({ error, warning, notice }: Counts): string {
  const words = [
    error > 0 ? counted(error, 'error') : '',
    warning > 0 ? counted(warning, 'warning') : '',
    notice > 0 ? counted(notice, 'notice') : '',
  ].filter((word) => word !== '');
  return words.length === 0 ? 'no findings' : listed(words);
}

/** What was found and does not count: `2 suppressed, 1 in the baseline`; empty for nothing. */
export function apartInWords({ suppressed, baselined, outsideScope }: Counts): string {
  const words = [
    suppressed > 0 ? `${suppressed} suppressed` : '',
    baselined > 0 ? `${baselined} in the baseline` : '',
    outsideScope > 0 ? `${outsideScope} outside the scope` : '',
  ];
  return words.filter((word) => word !== '').join(', ');
}

/** What was read: `3 files with 40 tasks, 12 done`. */
export function readInWords({ documents, measures }: Verdict): string {
  const { done, total } = measures.tasks;
  const tasks = total === 0 ? 'no tasks' : `${counted(total, 'task')}, ${done} done`;
  return `${counted(documents.length, 'file')} with ${tasks}`;
}

/** Breaks a text at spaces; a word that is too long for a line is left whole. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let room = 0;
  for (const word of text.split(' ')) {
    const size = columnsOf(word);
    if (lines.length > 0 && size + 1 <= room) {
      lines[lines.length - 1] += ` ${word}`;
      room -= size + 1;
    } else {
      lines.push(word);
      room = width - size;
    }
  }
  return lines;
}
