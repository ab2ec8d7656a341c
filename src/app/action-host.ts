/** What a step of a workflow is given. */
import type { Console, Files, Runner } from './ports.ts';

/** Where and why the step runs. */
export interface Workflow {
  /** `push`, `pull_request` … */
  readonly event: string;
  /** The payload of the event, by whoever caused it; null where there is none. */
  readonly payload: unknown;
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
}

export interface ActionHost {
  /** Trimmed; empty where it is not set. */
  input(name: string): string;
  /** Keeps a value out of the log. */
  secret(value: string): void;
  /** Everything printed here is text to the runner, never a command. */
  readonly console: Console;
  readonly runner: Runner;
  readonly workspace: Files;
  /** A folder of the workspace. Throws where there is none. */
  folder(at: string): Files;
  readonly workflow: Workflow;
}
