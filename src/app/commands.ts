/** The commands by name: what each does, and where its code is loaded from on first use. */
import type { ExitCode } from '../model/verdict.ts';
import type { Invocation } from './arguments.ts';
import type { Ports } from './ports.ts';

/** Runs a command and gives the exit code; what it throws is explained by `main`. */
export type RunCommand = (invocation: Invocation, ports: Ports) => Promise<ExitCode>;

/** A command as `--help` shows it, and where it is found. */
export interface Command {
  readonly name: string;
  readonly operands: string;
  readonly summary: string;
  readonly load: () => Promise<RunCommand>;
}

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'lint',
    operands: '[paths…]',
    summary: 'Judge task lists; the command that runs when none is named.',
    load: async () => (await import('./lint.ts')).runLint,
  },
  {
    name: 'check',
    operands: '',
    summary: 'Judge a whole change: the lists, and the branch as a pull request.',
    load: async () => (await import('./check.ts')).runCheck,
  },
  {
    name: 'inspect',
    operands: '[paths…]',
    summary: 'Show how task lists are understood.',
    load: async () => (await import('./inspect.ts')).runInspect,
  },
  {
    name: 'explain',
    operands: '[rule]',
    summary: 'Print the page of a rule, or the table of rules.',
    load: async () => (await import('./explain.ts')).runExplain,
  },
  {
    name: 'baseline',
    operands: 'update|prune',
    summary: 'Write down the findings that are there, or strike those that are gone.',
    load: async () => (await import('./baseline.ts')).runBaseline,
  },
  {
    name: 'schema',
    operands: '',
    summary: 'Print the JSON Schema of the config file.',
    load: async () => (await import('./schema.ts')).runSchema,
  },
  {
    name: 'init',
    operands: '',
    summary: 'Write a first config and workflow for this repository.',
    load: async () => (await import('./init.ts')).runInit,
  },
  {
    name: 'coverage',
    operands: '[reports…]',
    summary: 'Judge coverage reports alone.',
    load: async () => (await import('./coverage.ts')).runCoverage,
  },
  {
    name: 'graph',
    operands: '[paths…]',
    summary: 'Draw what depends on what: mermaid, dot, json or svg.',
    load: async () => (await import('./graph.ts')).runGraph,
  },
  {
    name: 'plan',
    operands: '[paths…]',
    summary: 'Plan the open tasks: waves, critical path, a schedule for `--workers N`.',
    load: async () => (await import('./plan.ts')).runPlan,
  },
  {
    name: 'stats',
    operands: '[paths…]',
    summary: 'Show progress, estimates against actuals, cycle time and burn-up: text, json or html.',
    load: async () => (await import('./stats.ts')).runStats,
  },
  {
    name: 'new',
    operands: '<template> [file]',
    summary: 'Print a task from a template, or append it: task, mvp, production, spec-kit, kiro, openspec.',
    load: async () => (await import('./new.ts')).runNew,
  },
  {
    name: 'report',
    operands: '<files…>',
    summary: 'Put the JSON reports of all parts of a run together, in any format.',
    load: async () => (await import('./report.ts')).runReport,
  },
  {
    name: 'selftest',
    operands: '',
    summary: 'Check that this installation finds what it must.',
    load: async () => (await import('./selftest.ts')).runSelftest,
  },
];
