/** Every check there is, in the order of their ids. */

import type { Check } from '../kit/index.ts';
import bodyChecklistComplete from './body-checklist-complete.ts';
import bodyTemplateFilled from './body-template-filled.ts';
import changeComplete from './change-complete.ts';
import changesInScope from './changes-in-scope.ts';
import criteriaNotWeakened from './criteria-not-weakened.ts';
import donePathExists from './done-path-exists.ts';
import flipCriteriaChecked from './flip-criteria-checked.ts';
import flipDependenciesDone from './flip-dependencies-done.ts';
import flipHasCode from './flip-has-code.ts';
import flipHasTests from './flip-has-tests.ts';
import flipTouchesPaths from './flip-touches-paths.ts';
import gateNotWeakened from './gate-not-weakened.ts';
import pullRequestNamesTask from './pull-request-names-task.ts';
import referenceExists from './reference-exists.ts';
import referenceOpen from './reference-open.ts';
import specUpdated from './spec-updated.ts';
import taskNotRemoved from './task-not-removed.ts';

export const checks: readonly Check[] = [
  bodyChecklistComplete,
  bodyTemplateFilled,
  changeComplete,
  changesInScope,
  criteriaNotWeakened,
  donePathExists,
  flipCriteriaChecked,
  flipDependenciesDone,
  flipHasCode,
  flipHasTests,
  flipTouchesPaths,
  gateNotWeakened,
  pullRequestNamesTask,
  referenceExists,
  referenceOpen,
  specUpdated,
  taskNotRemoved,
];
