/** Every rule, in code-unit order of their ids. Generated from the folder: run `npm run update`. */
import type { Rule } from '../src/kit/index.ts';
import acceptancePresent from './acceptance-present.ts';
import approachPresent from './approach-present.ts';
import archiveComplete from './archive-complete.ts';
import baselineCurrent from './baseline-current.ts';
import blocksReciprocal from './blocks-reciprocal.ts';
import capacityRespected from './capacity-respected.ts';
import checkboxStateKnown from './checkbox-state-known.ts';
import checkboxWellFormed from './checkbox-well-formed.ts';
import checklistComplete from './checklist-complete.ts';
import coverageTargetStated from './coverage-target-stated.ts';
import criteriaCheckable from './criteria-checkable.ts';
import criterionMeasurable from './criterion-measurable.ts';
import definitionOfDoneComplete from './definition-of-done-complete.ts';
import definitionOfDonePresent from './definition-of-done-present.ts';
import definitionOfDoneStrong from './definition-of-done-strong.ts';
import dependencyAcyclic from './dependency-acyclic.ts';
import dependencyDeclared from './dependency-declared.ts';
import dependencyDirect from './dependency-direct.ts';
import dependencyDoneFirst from './dependency-done-first.ts';
import dependencyExists from './dependency-exists.ts';
import dependencyExplicit from './dependency-explicit.ts';
import dependencyOrdered from './dependency-ordered.ts';
import dependencySourcesAgree from './dependency-sources-agree.ts';
import documentEncoded from './document-encoded.ts';
import documentHasTasks from './document-has-tasks.ts';
import documentHasVerification from './document-has-verification.ts';
import documentSingleDialect from './document-single-dialect.ts';
import doneCriteriaChecked from './done-criteria-checked.ts';
import estimateAccurate from './estimate-accurate.ts';
import estimateAddsUp from './estimate-adds-up.ts';
import estimateIncludesTesting from './estimate-includes-testing.ts';
import estimatePresent from './estimate-present.ts';
import estimateReadable from './estimate-readable.ts';
import fenceClosed from './fence-closed.ts';
import mergeConflictAbsent from './merge-conflict-absent.ts';
import parallelBoundaryNamed from './parallel-boundary-named.ts';
import parallelIndependent from './parallel-independent.ts';
import parallelPathsDisjoint from './parallel-paths-disjoint.ts';
import parentStatusAgrees from './parent-status-agrees.ts';
import phaseOrdered from './phase-ordered.ts';
import placeholderFilled from './placeholder-filled.ts';
import priorityKnown from './priority-known.ts';
import requirementCovered from './requirement-covered.ts';
import requirementExists from './requirement-exists.ts';
import riskAssessed from './risk-assessed.ts';
import riskMitigated from './risk-mitigated.ts';
import sectionFilled from './section-filled.ts';
import statusConsistent from './status-consistent.ts';
import storyDeclared from './story-declared.ts';
import storyLabelPlaced from './story-label-placed.ts';
import storyLabelPresent from './story-label-present.ts';
import suppressionReasoned from './suppression-reasoned.ts';
import suppressionUsed from './suppression-used.ts';
import tableTasksTracked from './table-tasks-tracked.ts';
import taskClosedEnded from './task-closed-ended.ts';
import taskHasCheckbox from './task-has-checkbox.ts';
import taskHasId from './task-has-id.ts';
import taskHasTitle from './task-has-title.ts';
import taskIdFormat from './task-id-format.ts';
import taskIdMatchesGroup from './task-id-matches-group.ts';
import taskIdSequential from './task-id-sequential.ts';
import taskIdUnique from './task-id-unique.ts';
import taskNamesPath from './task-names-path.ts';
import taskRightSized from './task-right-sized.ts';
import taskSpecific from './task-specific.ts';
import taskTitleDescriptive from './task-title-descriptive.ts';
import taskTitleUnique from './task-title-unique.ts';
import taskTraced from './task-traced.ts';
import templateComplete from './template-complete.ts';
import testsAlongside from './tests-alongside.ts';
import testsFirst from './tests-first.ts';
import testsNotDeferred from './tests-not-deferred.ts';
import testsPresent from './tests-present.ts';
import traceFieldFormat from './trace-field-format.ts';

export const rules: readonly Rule[] = [
  acceptancePresent,
  approachPresent,
  archiveComplete,
  baselineCurrent,
  blocksReciprocal,
  capacityRespected,
  checkboxStateKnown,
  checkboxWellFormed,
  checklistComplete,
  coverageTargetStated,
  criteriaCheckable,
  criterionMeasurable,
  definitionOfDoneComplete,
  definitionOfDonePresent,
  definitionOfDoneStrong,
  dependencyAcyclic,
  dependencyDeclared,
  dependencyDirect,
  dependencyDoneFirst,
  dependencyExists,
  dependencyExplicit,
  dependencyOrdered,
  dependencySourcesAgree,
  documentEncoded,
  documentHasTasks,
  documentHasVerification,
  documentSingleDialect,
  doneCriteriaChecked,
  estimateAccurate,
  estimateAddsUp,
  estimateIncludesTesting,
  estimatePresent,
  estimateReadable,
  fenceClosed,
  mergeConflictAbsent,
  parallelBoundaryNamed,
  parallelIndependent,
  parallelPathsDisjoint,
  parentStatusAgrees,
  phaseOrdered,
  placeholderFilled,
  priorityKnown,
  requirementCovered,
  requirementExists,
  riskAssessed,
  riskMitigated,
  sectionFilled,
  statusConsistent,
  storyDeclared,
  storyLabelPlaced,
  storyLabelPresent,
  suppressionReasoned,
  suppressionUsed,
  tableTasksTracked,
  taskClosedEnded,
  taskHasCheckbox,
  taskHasId,
  taskHasTitle,
  taskIdFormat,
  taskIdMatchesGroup,
  taskIdSequential,
  taskIdUnique,
  taskNamesPath,
  taskRightSized,
  taskSpecific,
  taskTitleDescriptive,
  taskTitleUnique,
  taskTraced,
  templateComplete,
  testsAlongside,
  testsFirst,
  testsNotDeferred,
  testsPresent,
  traceFieldFormat,
];
