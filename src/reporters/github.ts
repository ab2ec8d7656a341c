/** Annotations: workflow commands that GitHub shows on the lines of the files. */
import type { Finding, Severity } from '../model/finding.ts';
import { SEVERITIES } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { annotationText, ranked } from './annotations.ts';
import { sentence } from './visible.ts';
import { counted } from './words.ts';

export interface GithubOptions {
  /** Most annotations of one severity; GitHub shows ten a step. */
  readonly limit: number;
  /** The way from the workspace to the root of the run, with a slash at its end; empty where they are one. */
  readonly prefix: string;
  /** Where the findings stand that get no annotation. */
  readonly rest: string;
}

/** The runner cuts a message there. */
const MAX_MESSAGE = 4096;

/** One command a line; empty where there is nothing to annotate. */
export function githubReport(verdict: Verdict, options: GithubOptions): string {
  const findings = ranked(verdict);
  return SEVERITIES.flatMap((severity) =>
    commandsOf(
      severity,
      findings.filter((finding) => finding.severity === severity),
      options,
    ),
  ).join('');
}

function commandsOf(severity: Severity, findings: readonly Finding[], options: GithubOptions): string[] {
  const chosen = findings.slice(0, options.limit);
  const left = findings.length - chosen.length;
  return chosen.map((finding, index) => {
    const isLast = index === chosen.length - 1;
    const more = isLast && left > 0 ? `\n… and ${counted(left, `more ${severity}`)} in ${options.rest}` : '';
    return commandOf(finding, more, options.prefix);
  });
}

function commandOf(finding: Finding, more: string, prefix: string): string {
  const { severity, rule } = finding;
  const properties = [...placeOf(finding, prefix), ['title', rule]]
    .map(([name, value]) => `${name}=${escapeProperty(value ?? '')}`)
    .join(',');
  return `::${severity} ${properties}::${escapeData(annotationText(finding, MAX_MESSAGE - more.length) + more)}\n`;
}

/** The runner drops columns of a place over several lines, so they are left out. */
function placeOf({ path, place }: Finding, prefix: string): [string, string][] {
  if (path === null) return [];
  const file: [string, string] = ['file', prefix + path];
  if (place === null) return [file];
  const lines: [string, string][] = [
    ['line', `${place.line}`],
    ['endLine', `${place.endLine}`],
  ];
  if (place.line !== place.endLine) return [file, ...lines];
  return [file, ...lines, ['col', `${place.column}`], ['endColumn', `${place.endColumn}`]];
}

/** As the runner reads it back: percent first. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The command for an error about no place in a file. */
export function errorCommand(title: string, text: string): string {
  return `::error title=${escapeProperty(title)}::${escapeData(text.slice(0, MAX_MESSAGE))}\n`;
}

/** The command for a word that changes no verdict. */
export function noticeCommand(title: string, text: string): string {
  return `::notice title=${escapeProperty(title)}::${escapeData(sentence(text).slice(0, MAX_MESSAGE))}\n`;
}
