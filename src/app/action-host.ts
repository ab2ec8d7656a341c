/** What a step of a workflow is given. */
import type { Board, CloneRequest, Console, Files, Forge, Runner } from './ports.ts';

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

/** What the host of a step gives: the runner of GitHub, or a test. */
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
  /**
   * Opens GitHub for the repository of the workflow; `prefix` is the way from its top to the root of the run, with a
   * slash at its end. Null where the host has no such forge.
   */
  readonly forge: ((token: string, prefix: string) => Promise<Forge>) | null;
  /** Opens the place where a verdict is shown to people; left out where there is none. */
  readonly board?: (token: string) => Promise<Board>;
  /** Opens the git of the checkout, from the root of the run; null where the host has none. */
  readonly clone: ((request: CloneRequest, prefix: string) => Promise<Forge>) | null;
}
