/** Makes findings of what checks yield: a place in a task list at the head, or none. */
import { rangeOf } from '../kit/apply.ts';
import type { RunProblem } from '../kit/run-check.ts';
import { isMissing, type Missing } from '../model/change.ts';
import { scopedId, type TaskDocument } from '../model/document.ts';
import type { Finding, Place, Problem, Severity } from '../model/finding.ts';
import { lineText, pointAt, type Range } from '../model/place.ts';
import type { Project } from '../model/project.ts';
import { fingerprinter, lineSubject } from './fingerprint.ts';

type Make = (check: string, severity: Severity, problem: RunProblem) => Finding;

/** A maker of findings over the task lists at the head; `pageOf` gives the address of the page of a check. */
export function findingMaker(after: Project | Missing, pageOf: (check: string) => string): Make {
  const lists = isMissing(after) ? [] : after.documents;
  const byPath = new Map(lists.map((document) => [document.path, document]));
  const fingerprint = fingerprinter();
  return (check, severity, problem) => {
    const document = problem.in === undefined ? null : (byPath.get(problem.in) ?? null);
    const path = document?.path ?? problem.source?.path ?? null;
    const place = document === null ? placeInSource(problem) : placeOf(document, rangeOf(problem));
    const sourceLine = lineIn(document, place);
    const taskId = taskIdOf(document, problem);
    const subject = taskId ?? subjectOf(problem, sourceLine);
    return {
      rule: check,
      severity,
      message: problem.message,
      hint: problem.hint ?? null,
      path,
      place,
      taskId,
      fate: 'reported',
      fateReason: null,
      fingerprint: fingerprint({ rule: check, path, subject }),
      url: pageOf(check),
      related: relatedOf(problem, document, byPath),
      fix: [],
      sourceLine,
    };
  };
}

/** The text of the line that a finding begins on; null where it is not known. */
function lineIn(document: TaskDocument | null, place: Place | null): string | null {
  return document === null || place === null ? null : lineText(document.text, document.lines, place.line);
}

/** A finding about no line is known by its words: its figures change with every push, and it stays the same finding. */
function subjectOf(problem: RunProblem, sourceLine: string | null): string {
  if (problem.at !== undefined) return lineSubject(problem, sourceLine);
  return problem.message.replace(/\d+(?:[.,/]\d+)*/g, '#');
}

/** A source file is not read, so only the lines of a place in it are known. */
function placeInSource({ source }: RunProblem): Place | null {
  if (source === undefined) return null;
  return { line: source.lines.first, column: 1, endLine: source.lines.last, endColumn: 2 };
}

function taskIdOf(document: TaskDocument | null, { task }: Problem): string | null {
  return document === null || !task?.id ? null : scopedId(document, task.id.value);
}

function relatedOf(
  problem: Problem,
  own: TaskDocument | null,
  byPath: ReadonlyMap<string, TaskDocument>,
): Finding['related'] {
  return (problem.related ?? []).flatMap((related) => {
    const document = related.in === undefined ? own : (byPath.get(related.in) ?? null);
    if (document === null) return [];
    return [{ message: related.message, path: document.path, place: placeOf(document, related.at) }];
  });
}

function placeOf(document: TaskDocument, at: Range): Place {
  const start = pointAt(document.lines, at.start);
  const end = pointAt(document.lines, at.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
