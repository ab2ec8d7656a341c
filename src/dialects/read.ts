/** Reads a task list: blocks, outline, dialect, tasks. */
import { parseBlocks } from '../markdown/parse.ts';
import type { DialectId, Notice, TaskDocument, Unboxed } from '../model/document.ts';
import { lineStarts, type Range } from '../model/place.ts';
import type { Task } from '../model/task.ts';
import { assembleTasks } from './assemble.ts';
import { contextsOf } from './context.ts';
import type { Dialect } from './dialect.ts';
import { readDirectives } from './directives.ts';
import { featureOf } from './feature.ts';
import { heading } from './heading.ts';
import { outlineOf } from './outline.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Reading } from './reading.ts';
import { chooseDialect } from './recognise.ts';
import { groupsAsTasks, readSections } from './sections.ts';
import { addFrontMatter, singleTask } from './single.ts';
import { readLegend } from './status.ts';
import { walk } from './walk.ts';

export { featureOf };

/** A file as the readers take it: decoded text without byte-order mark. */
export interface SourceFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Places of bytes that were no UTF-8. */
  readonly damaged?: readonly Range[];
}

export interface ReadOptions {
  /** Which dialect to read; `auto` looks at the text. */
  readonly dialect?: DialectId | 'auto';
}

/** Reads any text as a task list. Never throws: what it does not understand it passes over, and says so. */
export function readDocument(file: SourceFile, options: ReadOptions = {}): TaskDocument {
  const { text, path } = file;
  const tree = parseBlocks(text);
  const outline = outlineOf(text, tree);
  const found = readSections(outline);
  const profile = profileOf(outline, found);
  const asked = options.dialect ?? 'auto';
  const single = asked === 'auto' || asked === 'heading' ? singleTask(outline, found, profile) : null;
  const choice =
    single === null
      ? chooseDialect(profile, path, asked)
      : { dialect: heading, reason: 'the file is one task as a whole' };
  const sections = choice.dialect.numberedGroups ? groupsAsTasks(found) : found;
  const reading: Reading = {
    text,
    outline,
    sections,
    contexts: contextsOf(outline, sections),
    profile,
    dialect: choice.dialect,
    legend: readLegend(text),
    storied: /\[US-?\d/.test(text),
    units: unitIds(choice.dialect, profile),
    drafts: [],
    taskOf: new Map(),
    criteria: [],
    parts: [],
    fields: [],
    dependencyLines: [],
    nearMisses: [],
    unboxed: [],
    passedOver: [],
  };
  walk(reading, single);
  const only = reading.drafts[0];
  if (only !== undefined && (single !== null || only.depth === 1)) addFrontMatter(outline, only);
  const tasks = assembleTasks(reading);
  return {
    kind: 'tasks',
    path,
    feature: featureOf(path),
    dialect: choice.dialect.id,
    dialectReason: choice.reason,
    sections,
    tasks,
    criteria: reading.criteria,
    parts: reading.parts,
    orderStated: reading.dependencyLines.length > 0 || tasks.some((task) => task.dependenciesStated),
    states: { ...choice.dialect.marks, ...reading.legend },
    nearMisses: reading.nearMisses,
    unboxed: untracked(reading.unboxed, tasks),
    passedOver: reading.passedOver,
    notices: noticesOf(file),
    directives: readDirectives(text, tree),
    damaged: file.damaged ?? [],
    text,
    lines: lineStarts(text),
    tree,
  };
}

/** Lines with an id that no box of the list has: an index of tasks repeats them. */
function untracked(unboxed: readonly Unboxed[], tasks: readonly Task[]): Unboxed[] {
  const known = new Set(tasks.map((task) => task.id?.value));
  return unboxed.filter(({ id }) => !known.has(id));
}

function unitIds(dialect: Dialect, profile: Profile): Set<string> {
  return new Set(dialect.headings(profile).flatMap(({ id }) => (id === null ? [] : [id])));
}

function noticesOf({ damaged }: SourceFile): Notice[] {
  const first = damaged?.[0];
  return first === undefined ? [] : [{ message: 'The file has bytes that are not UTF-8.', at: first }];
}
