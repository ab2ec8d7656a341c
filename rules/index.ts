/** Every rule, in code-unit order of their ids. Generated from the folder: run `npm run update`. */
import type { Rule } from '../src/kit/index.ts';
import acceptancePresent from './acceptance-present.ts';
import checkboxStateKnown from './checkbox-state-known.ts';
import checkboxWellFormed from './checkbox-well-formed.ts';
import criterionMeasurable from './criterion-measurable.ts';
import definitionOfDonePresent from './definition-of-done-present.ts';
import dependencyAcyclic from './dependency-acyclic.ts';
import dependencyDeclared from './dependency-declared.ts';
import dependencyExists from './dependency-exists.ts';
import documentEncoded from './document-encoded.ts';
import documentHasTasks from './document-has-tasks.ts';
import documentSingleDialect from './document-single-dialect.ts';
import doneCriteriaChecked from './done-criteria-checked.ts';
import fenceClosed from './fence-closed.ts';
import mergeConflictAbsent from './merge-conflict-absent.ts';
import parallelPathsDisjoint from './parallel-paths-disjoint.ts';
import placeholderFilled from './placeholder-filled.ts';
import tableTasksTracked from './table-tasks-tracked.ts';
import taskHasCheckbox from './task-has-checkbox.ts';
import taskHasTitle from './task-has-title.ts';
import taskIdUnique from './task-id-unique.ts';
import taskSpecific from './task-specific.ts';
import testsPresent from './tests-present.ts';

export const rules: readonly Rule[] = [
  acceptancePresent,
  checkboxStateKnown,
  checkboxWellFormed,
  criterionMeasurable,
  definitionOfDonePresent,
  dependencyAcyclic,
  dependencyDeclared,
  dependencyExists,
  documentEncoded,
  documentHasTasks,
  documentSingleDialect,
  doneCriteriaChecked,
  fenceClosed,
  mergeConflictAbsent,
  parallelPathsDisjoint,
  placeholderFilled,
  tableTasksTracked,
  taskHasCheckbox,
  taskHasTitle,
  taskIdUnique,
  taskSpecific,
  testsPresent,
];
