/** What a file looks like before anybody reads it as a dialect: counts of the signs that tell them apart. */
import type { Section } from '../model/document.ts';
import {
  aroundTasks,
  type BoxId,
  boxIdsOf,
  definedIds,
  groupedBoxes,
  groupsOfBoxes,
  isNumber,
  looseBoxes,
} from './box-ids.ts';
import { prefixOf } from './ids.ts';
import type { Outline } from './outline.ts';
import { bulletIds, headingIds, namesCriterion, prefixesOf } from './prefixes.ts';
import { type TaskTable, taskTables } from './tables.ts';
import { type TaskHeading, taskHeadings } from './task-headings.ts';

export interface Profile {
  readonly boxes: number;
  /** Boxes with an id such as T001, and with a number such as 1.2. */
  readonly prefixed: number;
  readonly numbered: number;
  /** True where a number before a blank is an id, as in `- [ ] 1 Title`, since most boxes are numbered. */
  readonly counting: boolean;
  /** Boxes without an id that stand in sections of tasks and not below a box with an id. */
  readonly loose: number;
  /** Headings that name a task which a box names too: the boxes are an overview of them. */
  readonly repeated: number;
  /** Boxes numbered after the heading of their task: `1.1` below "Task 1". */
  readonly belowTasks: number;
  /** Boxes of `loose` that stand below no heading that names a task. */
  readonly stray: number;
  /** Sections with boxes that have ids; null for the text before the first heading. */
  readonly homes: ReadonlySet<number | null>;
  /** Ids of boxes that stand in sections of tasks. */
  readonly defined: ReadonlySet<string>;
  /** Prefixes of the ids in `defined`. */
  readonly ownPrefixes: ReadonlySet<string>;
  /** Prefixes of ids that count in this file. */
  readonly prefixes: ReadonlySet<string>;
  /** Boxes `1.` without a dot inside, or `1.0`: the parents of Kiro and its like. */
  readonly parents: number;
  /** Boxes whose number begins with that of their group heading. */
  readonly grouped: number;
  readonly numberedGroups: number;
  readonly kiroSigns: number;
  readonly specKitSigns: number;
  readonly headings: readonly TaskHeading[];
  readonly tables: readonly TaskTable[];
  /** Bullets and paragraphs that begin with a bold id. */
  readonly bullets: number;
}

/** Headings that name one task each, unlike those that number steps or groups. */
const NAMING: ReadonlySet<TaskHeading['kind']> = new Set(['worded', 'prefixed', 'boxed']);

/** Counts the signs in one pass over the outline. */
export function profileOf(outline: Outline, sections: readonly Section[]): Profile {
  const { text } = outline;
  const { boxes, counting } = boxIdsOf(outline, sections);
  const ids = boxes.map(({ id }) => id);
  const bullets = bulletIds(outline);
  const prefixes = prefixesOf([...ids, ...bullets, ...headingIds(outline)]);
  const headings = taskHeadings(outline, prefixes);
  const numbers = ids.filter(isNumber);
  const written = new Set(ids);
  const naming = headings.filter(({ id, kind }) => id !== null && NAMING.has(kind));
  // Below headings that name tasks, `AC-1` names a criterion.
  const own = naming.length === 0 ? boxes : boxes.filter(({ id }) => id === null || !namesCriterion(id));
  const defined = definedIds(own);
  const ownPrefixes = new Set([...defined].map(prefixOf));
  return {
    boxes: boxes.length,
    prefixed: own.filter((box) => isPrefixed(box, prefixes, naming.length > 0 ? ownPrefixes : null)).length,
    numbered: numbers.length,
    counting,
    loose: looseBoxes(outline, boxes),
    repeated: naming.filter(({ id }) => written.has(id)).length,
    ...aroundTasks(sections, new Map(naming.map(({ section, id }) => [section.index, id as string])), boxes),
    homes: new Set(boxes.flatMap(({ id, entry }) => (id === null ? [] : [entry.section]))),
    defined,
    ownPrefixes,
    prefixes,
    parents: numbers.filter((id) => /^\d+(?:\.0)?$/.test(id)).length,
    grouped: groupedBoxes(sections, boxes),
    numberedGroups: groupsOfBoxes(sections, boxes),
    kiroSigns: count(
      text,
      /^[ \t]*(?:[-*][ \t]+)?[_*]{1,2}(?:Requirements|Boundary|Depends|Validates|需求|要件|요구사항|Требования|Yêu cầu|Requisitos)(?::|：)|^[ \t]*-[ \t]\[[ xX-]\]\\?\*|^# Implementation Plan|\(P\)/gm,
    ),
    specKitSigns: count(text, /\[US\d|\[P\]|^## Phase |\*\*Independent Test\*\*|\*\*Checkpoint\*\*/gm),
    headings,
    tables: taskTables(outline, sections, prefixes),
    bullets: bullets.filter((id) => prefixes.has(prefixOf(id))).length,
  };
}

/** True for an id such as T001; in a section of criteria only where tasks elsewhere are called alike. */
function isPrefixed(
  { id, kind }: BoxId,
  prefixes: ReadonlySet<string>,
  tasks: ReadonlySet<string> | null,
): boolean {
  const prefix = id === null ? '' : prefixOf(id);
  if (prefix === '' || !prefixes.has(prefix)) return false;
  return kind !== 'criteria' || tasks === null || tasks.has(prefix);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
