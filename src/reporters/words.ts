/** Counts in words, and lines broken at spaces. */
import type { Finding } from '../model/finding.ts';
import { SEVERITIES } from '../model/finding.ts';
import type { Counts, JudgedEvidence, Verdict } from '../model/verdict.ts';
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
export function foundInWords({
  error,
  warning,
  notice,
}: Pick<Counts, 'error' | 'warning' | 'notice'>): string {
  const words = [
    error > 0 ? counted(error, 'error') : '',
    warning > 0 ? counted(warning, 'warning') : '',
    notice > 0 ? counted(notice, 'notice') : '',
  ].filter((word) => word !== '');
  return words.length === 0 ? 'no findings' : listed(words);
}

/** The same of some findings. */
export function countedSeverities(findings: readonly Finding[]): string {
  const [error = 0, warning = 0, notice = 0] = SEVERITIES.map(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  );
  return foundInWords({ error, warning, notice });
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
export function readInWords({ documents, measures, coverage }: Verdict): string {
  if (documents.length === 0 && coverage?.reports !== undefined)
    return counted(coverage.reports.length, 'coverage report');
  const { done, total } = measures.tasks;
  const tasks = total === 0 ? 'no tasks' : `${counted(total, 'task')}, ${done} done`;
  return `${counted(documents.length, 'file')} with ${tasks}`;
}

/** `9 of 10`. */
export function fractionOf(part: number, total: number): string {
  return `${part} of ${total}`;
}

/** `90.0%`, rounded down so that only all of it is `100%`; a dash of nothing. */
export function percentOf(part: number, total: number): string {
  if (total === 0) return '–';
  return part === total ? '100%' : `${(Math.floor((part / total) * 1000) / 10).toFixed(1)}%`;
}

const BAR = 20;

/** A bar of text, full only where all is done. */
export function barOf(part: number, total: number, width: number = BAR): string {
  const full = total === 0 ? 0 : Math.floor((part / total) * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
}

/** What results of tests, scanners and benchmarks say, in sentences. */
export function evidenceInWords(evidence: JudgedEvidence | null): string[] {
  if (evidence === null) return [];
  const { tests, scans, benchmarks } = evidence;
  return [
    tests === null
      ? ''
      : `Tests: ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped (${counted(tests.files.length, 'file')})`,
    scans === null
      ? ''
      : `Scans: ${counted(scans.results, 'result')}, ${scans.failing} failing (${counted(scans.files.length, 'file')})`,
    benchmarks === null
      ? ''
      : `Benchmarks: ${benchmarks.measured} measured, ${benchmarks.failing} failing (${counted(benchmarks.files.length, 'file')})`,
  ].filter((words) => words !== '');
}

/** A space that no line breaks at, while lines are broken. */
const HELD = '\uE000';
/** Longer code is broken as prose is. */
const SHORT_CODE = 20;

/** Holds short code and a number with its sign together: `- [x] ` and `90 %`. */
function held(text: string): string {
  return text.replace(/`[^`]*`|(?<=\d) (?=%)/g, (part) =>
    part.length > SHORT_CODE ? part : part.replaceAll(' ', HELD),
  );
}

/** Breaks a text at spaces, but not in short code or before "%"; a word that is too long for a line is left whole. */
export function wrapped(text: string, width: number): string[] {
  return brokenAt(held(text), width).map((line) => line.replaceAll(HELD, ' '));
}

function brokenAt(text: string, width: number): string[] {
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
