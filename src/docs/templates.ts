/** What `new` prints: worked examples, since a text full of holes is what the gate refuses. */
import { kiroGroup, type NextNumbers, openSpecGroup, specKitPhase } from './template-lists.ts';
import { mvpTask, productionTask } from './template-phases.ts';
import { standardTask } from './template-standard.ts';

export interface Template {
  readonly name: string;
  readonly summary: string;
  /** The title of a new list. */
  readonly heading: (title: string) => string;
  readonly body: (title: string, next: NextNumbers) => string;
}

const tasks = (): string => '# Tasks\n';

export const TEMPLATES: readonly Template[] = [
  {
    name: 'task',
    summary: 'a task with approach, criteria, tests, risk and effort',
    heading: tasks,
    body: standardTask,
  },
  {
    name: 'mvp',
    summary: 'the smallest version that users can judge',
    heading: tasks,
    body: mvpTask,
  },
  {
    name: 'production',
    summary: 'a feature made ready for many users',
    heading: tasks,
    body: productionTask,
  },
  {
    name: 'spec-kit',
    summary: 'a story phase of GitHub Spec Kit',
    heading: (title) => `# Tasks: ${title}\n`,
    body: specKitPhase,
  },
  {
    name: 'kiro',
    summary: 'a numbered task of Kiro with sub-tasks',
    heading: () => '# Implementation Plan\n',
    body: kiroGroup,
  },
  {
    name: 'openspec',
    summary: 'a group of an OpenSpec change',
    heading: tasks,
    body: openSpecGroup,
  },
];

/** The title that a template has when nobody names one. */
export const SAMPLE_TITLE = 'Export orders as CSV';
