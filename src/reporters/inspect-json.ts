/** The model as JSON. */
import { scopedId, sectionTitles, type TaskDocument } from '../model/document.ts';
import { lineAt, pointAt } from '../model/place.ts';
import type { Criterion, Task } from '../model/task.ts';

/** `inspect --format json`. */
export function inspectJson(documents: readonly TaskDocument[]): string {
  return `${JSON.stringify({ version: 1, documents: documents.map(documentOf) }, null, 2)}\n`;
}

function documentOf(document: TaskDocument) {
  const criterion = (each: Criterion) => ({
    kind: each.kind,
    text: each.text.value,
    checked: each.checked,
    line: lineAt(document.lines, each.at.start),
  });
  return {
    path: document.path,
    feature: document.feature,
    dialect: document.dialect,
    dialectReason: document.dialectReason,
    tasks: document.tasks.map((task) => taskOf(document, task, criterion)),
    criteria: document.criteria.map(criterion),
    notices: document.notices.map(({ message, at }) => ({ message, line: lineAt(document.lines, at.start) })),
  };
}

function taskOf(document: TaskDocument, task: Task, criterion: (each: Criterion) => object) {
  const start = pointAt(document.lines, task.at.start);
  const end = pointAt(document.lines, task.at.end);
  const parent = task.parent === null ? undefined : document.tasks[task.parent];
  return {
    id: task.id?.value ?? null,
    scopedId: task.id === null ? null : scopedId(document, task.id.value),
    title: task.title.value,
    text: document.text.slice(task.at.start, task.at.end),
    status: task.status,
    marker: task.marker?.value ?? null,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    parentLine: parent === undefined ? null : lineAt(document.lines, parent.at.start),
    parallel: task.parallel !== null,
    optional: task.optional !== null,
    story: task.story?.value ?? null,
    section: sectionTitles(document, task),
    paths: task.paths.map(({ value }) => value),
    dependsOn: task.dependsOn.map(({ value, at }) => ({
      id: value.id,
      line: lineAt(document.lines, at.start),
      source: value.source,
    })),
    external: task.external.map(({ value }) => value),
    blocks: task.blocks.map(({ value }) => value.id),
    requirements: task.covers.map(({ value }) => value),
    estimate: task.estimate?.value ?? null,
    priority: task.priority?.value ?? null,
    risk: task.risk?.value ?? null,
    criteria: task.criteria.map(criterion),
  };
}
