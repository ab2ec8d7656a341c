/** Every check that looks at a run and not at a pull request, in the order of their ids. */
import type { RunCheck } from '../../kit/index.ts';
import benchmarkWithin from './benchmark-within.ts';
import coverageFiles from './coverage-files.ts';
import coverageGroups from './coverage-groups.ts';
import coverageMeasured from './coverage-measured.ts';
import coverageNewFiles from './coverage-new-files.ts';
import coverageNoDrop from './coverage-no-drop.ts';
import coveragePatch from './coverage-patch.ts';
import coverageProject from './coverage-project.ts';
import coverageTaskTarget from './coverage-task-target.ts';
import criteriaTested from './criteria-tested.ts';
import scanClean from './scan-clean.ts';
import testsPassed from './tests-passed.ts';

export const runChecks: readonly RunCheck[] = [
  benchmarkWithin,
  coverageFiles,
  coverageGroups,
  coverageMeasured,
  coverageNewFiles,
  coverageNoDrop,
  coveragePatch,
  coverageProject,
  coverageTaskTarget,
  criteriaTested,
  scanClean,
  testsPassed,
];
