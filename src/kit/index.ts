/** The one door for rules: what a rule is made of, and the questions it may ask of the model. */
import * as z from 'zod/mini';

export { z };
/** Schema of a rule that has no options. */
export const noOptions = z.strictObject({});

export type { Block } from '../model/block.ts';
export {
  blocksOf,
  type DialectId,
  type Section,
  scopedId,
  sectionTitles,
  type TaskDocument,
} from '../model/document.ts';
export type { Edit, Problem, RelatedPlace } from '../model/finding.ts';
export { grouped } from '../model/group.ts';
export { taskAt } from '../model/locate.ts';
export { type Located, lineAt, lineText, pointAt, type Range } from '../model/place.ts';
export type { Feature, Project } from '../model/project.ts';
export {
  type Criterion,
  type Field,
  type FieldKey,
  isSettled,
  type Part,
  type PartKey,
  type Task,
} from '../model/task.ts';
export { defineRule } from './define.ts';
export type { Context, Definition, Example, Level, Rule } from './definition.ts';
export * from './questions.ts';
