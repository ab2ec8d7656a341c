/** Counts what is done: facts, without any judgement. */
import type { TaskDocument } from '../model/document.ts';
import { grouped } from '../model/group.ts';
import type { Feature, Project } from '../model/project.ts';
import { isSettled } from '../model/task.ts';
import type { Measure, Progress, Verdict } from '../model/verdict.ts';

const NOTHING: Measure = { done: 0, total: 0 };

/** Tasks, criteria and requirements of the whole project; tasks that were dropped are left out. */
export function measuresOf(project: Project): Verdict['measures'] {
  const progress = project.features.map(progressOf);
  return {
    tasks: progress.map((each) => each.tasks).reduce(sum, NOTHING),
    criteria: progress.map((each) => each.criteria).reduce(sum, NOTHING),
    requirements: project.features.map(requirementsOf).reduce(sum, NOTHING),
  };
}

/** Progress by feature; a task list outside a feature folder counts under its path. */
export function progressOf(feature: Feature): Progress {
  const documents = feature.documents;
  return {
    name: feature.name ?? documents[0]?.path ?? '',
    tasks: documents.map(tasksOf).reduce(sum, NOTHING),
    criteria: documents.map(criteriaOf).reduce(sum, NOTHING),
  };
}

function sum(a: Measure, b: Measure): Measure {
  return { done: a.done + b.done, total: a.total + b.total };
}

/** Dropped tasks are nobody's work any more, so they count neither as done nor as open. */
function tasksOf(document: TaskDocument): Measure {
  const counted = document.tasks.filter((task) => task.status !== 'dropped');
  return { done: counted.filter((task) => task.status === 'done').length, total: counted.length };
}

/** Criteria with a box that bind someone. */
function criteriaOf(document: TaskDocument): Measure {
  const all = [document.criteria, ...document.tasks.map((task) => task.criteria)].flat();
  const counted = all.filter((criterion) => criterion.checked !== null && !criterion.waived);
  return { done: counted.filter((criterion) => criterion.checked === true).length, total: counted.length };
}

/** A requirement is done when tasks cover it and all of them are settled. */
function requirementsOf(feature: Feature): Measure {
  const tasks = feature.documents.flatMap((document) => document.tasks);
  const claims = tasks.flatMap((task) => task.covers.map((cover) => ({ id: cover.value, task })));
  const covering = grouped(claims, (claim) => claim.id);
  const ids = new Set(feature.specs.flatMap((spec) => spec.requirements.map((each) => each.id.value)));
  const done = [...ids].filter((id) => covering.get(id)?.every(({ task }) => isSettled(task)) ?? false);
  return { done: done.length, total: ids.size };
}
