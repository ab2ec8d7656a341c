/** The one door for rules: what a rule is made of, and the questions it may ask of the model. */

export { criterionKindOf, isNone, statusWordOf } from '../dialects/words.ts';
export { languageOf } from '../language/detect.ts';
export { DONE_AGAIN, DONE_CATEGORIES } from '../language/en-done.ts';
export { VERIFICATION } from '../language/verification.ts';
export type { Block } from '../model/block.ts';
export {
  type Change,
  type ChangedFile,
  isComplete,
  isRevert,
  type LineRange,
  type Listing,
} from '../model/change.ts';
export {
  type Comparison,
  type CriterionChange,
  type DocumentPair,
  type Flip,
  flipsOf,
  type TaskAt,
  type TaskPair,
  taskName,
} from '../model/comparison.ts';
export type { JudgedTarget } from '../model/coverage-result.ts';
export { criteriaOf, criterionChanges } from '../model/criteria.ts';
export {
  blocksOf,
  type DialectId,
  type Directive,
  type Section,
  scopedId,
  sectionTitles,
  type TaskDocument,
} from '../model/document.ts';
export type {
  Benchmark,
  BenchmarkResults,
  ScanResult,
  ScanResults,
  TestResults,
} from '../model/evidence.ts';
export { SCAN_LEVELS } from '../model/evidence.ts';
export type { Edit, Problem, RelatedPlace } from '../model/finding.ts';
export { knotsOf, shortestCycle } from '../model/graph.ts';
export { grouped } from '../model/group.ts';
export { sectionAt, taskAt } from '../model/locate.ts';
export { shownShare, shownThreshold } from '../model/percent.ts';
export { type Located, lineAt, lineText, pointAt, type Range } from '../model/place.ts';
export type { Feature, Project, Requirement, SpecDocument } from '../model/project.ts';
export type { Reference, ReferencePlace, References, ReferenceTarget } from '../model/reference.ts';
export {
  type Criterion,
  type Estimate,
  type Field,
  type FieldKey,
  isSettled,
  type Part,
  type PartKey,
  type Status,
  type Task,
  type TaskRef,
} from '../model/task.ts';
export type { JudgedScope } from '../model/verdict.ts';
export { normalised } from '../model/wording.ts';
export { type Judged, judgeBenchmarks } from './benchmark-judge.ts';
export { type BodyBox, bodyBoxes } from './body-boxes.ts';
export {
  baseName,
  cleanPath,
  DOCUMENT_GLOBS,
  isGlob,
  liesWithin,
  namesFile,
  TEST_GLOBS,
  touchedPaths,
} from './changed-paths.ts';
export { type Check, type CheckContext, defineCheck, type Unjudged } from './check.ts';
export { type Claim, claimsOf } from './claims.ts';
export {
  contains,
  isFinished,
  isOptional,
  isSameGroup,
  requiredChildren,
  showsState,
} from './containment.ts';
export { coverageFigures } from './coverage-figure.ts';
export { failing, gapProblems, problemOf, shortfall } from './coverage-words.ts';
export { leadOf, statementsOf } from './criteria-text.ts';
export { defineRule } from './define.ts';
export type { Context, Definition, Example, Level, Rule, SilencedName, StaleEntry } from './definition.ts';
export { type DoneDefinition, doneDefinitionsOf } from './definition-of-done.ts';
export { amountOf, deviation, estimateIn, fieldOf, readAmount } from './estimate.ts';
export { type Group, groupsOf, textOf } from './groups.ts';
export { compareNumbers, type IdParts, idParts } from './id-parts.ts';
export { everywhere, inDescriptive } from './level.ts';
export { linesOf } from './lines.ts';
export { maskCode, maskInline } from './mask.ts';
export { unmeasured } from './measurable.ts';
export { type Home, homeOf, namesOf } from './naming.ts';
export { openCriteria, openInWords, openPlaces } from './open-criteria.ts';
export { noOptions, option } from './option.ts';
export { fitsPattern } from './pattern.ts';
export {
  type PhaseKind,
  phaseAround,
  phaseKindOf,
  phaseNumberOf,
  plainStory,
  sectionsAround,
  storiesIn,
} from './phases.ts';
export { type Edge, type Node, type Plan, planOf } from './plan.ts';
export { openPrerequisites } from './prerequisites.ts';
export * from './questions.ts';
export { defineRunCheck, type RunCheck, type RunProblem } from './run-check.ts';
export { saysMore } from './says-more.ts';
export { failingScans } from './scan-judge.ts';
export { hasSignal } from './signal.ts';
export { asksForWork, isVague } from './specificity.ts';
export { stepsOf } from './steps.ts';
export { isAboutComments } from './suppress.ts';
export { isEnglish, tokensOf } from './title-words.ts';
export {
  idsWrittenIn,
  isTraced,
  namedIn,
  namesAll,
  type RequirementSet,
  requirementKind,
  requirementSet,
  requirementsIn,
  wholeOf,
} from './tracing.ts';
export {
  alsoOf,
  hasPart,
  isDescriptive,
  isFilled,
  isMany,
  lacking,
  lineage,
  severalOf,
  unitsOf,
} from './units.ts';
export { type VisibleLine, visibleLines } from './visible.ts';
export * as z from './z.ts';
