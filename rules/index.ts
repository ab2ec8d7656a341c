/** Every rule, in code-unit order of their ids. Generated from the folder: run `npm run update`. */
import type { Rule } from '../src/kit/index.ts';
import checkboxWellFormed from './checkbox-well-formed.ts';
import definitionOfDonePresent from './definition-of-done-present.ts';
import dependencyAcyclic from './dependency-acyclic.ts';
import dependencyDeclared from './dependency-declared.ts';
import dependencyExists from './dependency-exists.ts';
import documentHasTasks from './document-has-tasks.ts';
import doneCriteriaChecked from './done-criteria-checked.ts';
import mergeConflictAbsent from './merge-conflict-absent.ts';
import parallelPathsDisjoint from './parallel-paths-disjoint.ts';
import placeholderFilled from './placeholder-filled.ts';
import taskHasTitle from './task-has-title.ts';
import taskIdUnique from './task-id-unique.ts';

export const rules: readonly Rule[] = [
  checkboxWellFormed,
  definitionOfDonePresent,
  dependencyAcyclic,
  dependencyDeclared,
  dependencyExists,
  documentHasTasks,
  doneCriteriaChecked,
  mergeConflictAbsent,
  parallelPathsDisjoint,
  placeholderFilled,
  taskHasTitle,
  taskIdUnique,
];
