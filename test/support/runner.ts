/** Runs the bundled action as the runner of GitHub does: its environment, its file commands, its reading of the log. */
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Annotation, annotationsOf } from './runner-annotations.ts';
import { contextOf, inputsOf, ROOT } from './runner-env.ts';
import { readFileCommand } from './runner-files.ts';
import { type Command, commandsIn } from './runner-log.ts';

const NODE_24 = path.join(ROOT, 'node_modules/node24/bin/node');

/** The Node of the runner, or null where its package is not installed. */
export function runnerNode(): string | null {
  if (existsSync(NODE_24)) return NODE_24;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : null;
}

export interface Step {
  /** The checkout, by path. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What the workflow writes below `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  /** What the environment has beyond, or instead of, the usual: the address of the API, the commit. */
  readonly env?: Readonly<Record<string, string>>;
  /** Makes the checkout, where it is more than files. */
  readonly checkout?: (workspace: string) => void;
}

export interface StepResult {
  readonly exitCode: number | null;
  /** What GitHub would say of the step. */
  readonly conclusion: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  /** Null where it was too large and dropped. */
  readonly summary: string | null;
  /** Those that reach the page: ten of a level. */
  readonly annotations: readonly Annotation[];
  /** Every command in the log. */
  readonly commands: readonly Command[];
  readonly log: string;
  /** What the runner itself complains about. */
  readonly complaints: readonly string[];
  /** The files that the step left in the checkout, by path. */
  readonly written: Readonly<Record<string, string>>;
}

/** Runs one step in a checkout of its own. */
export function runStep(step: Step): StepResult {
  return inFolder((folder) => {
    const { node, main, options, finish } = prepare(folder, step);
    const child = spawnSync(node, [main], { ...options, encoding: 'utf8' });
    return finish(child.status, child.stdout, child.stderr);
  });
}

/** The same, while this process goes on, as where it answers the calls of the step. */
export async function startStep(step: Step): Promise<StepResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tasks-gate-step-'));
  try {
    const { node, main, options, finish } = prepare(folder, step);
    const child = spawn(node, [main], options);
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return finish(status, Buffer.concat(out).toString('utf8'), Buffer.concat(err).toString('utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inFolder(run: (folder: string) => StepResult): StepResult {
  const folder = mkdtempSync(path.join(tmpdir(), 'tasks-gate-step-'));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Prepared {
  readonly node: string;
  readonly main: string;
  readonly options: SpawnOptions;
  /** Reads what the step left behind. */
  readonly finish: (status: number | null, stdout: string, stderr: string) => StepResult;
}

function prepare(folder: string, step: Step): Prepared {
  const workspace = path.join(folder, 'work/repo/repo');
  const temp = path.join(folder, 'work/_temp');
  const commandFiles = path.join(temp, '_runner_file_commands');
  mkdirSync(commandFiles, { recursive: true });
  mkdirSync(workspace, { recursive: true });
  step.checkout?.(workspace);
  for (const [name, text] of Object.entries(step.files)) {
    mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
    writeFileSync(path.join(workspace, name), text);
  }
  const files = Object.fromEntries(
    ['output', 'env', 'path', 'state', 'step_summary'].map((kind) => {
      const file = path.join(commandFiles, `${kind}_0f1e2d3c`);
      writeFileSync(file, '');
      return [kind, file];
    }),
  ) as Record<'output' | 'env' | 'path' | 'state' | 'step_summary', string>;
  const event = path.join(temp, 'event.json');
  writeFileSync(event, JSON.stringify(step.payload ?? {}));
  const { inputs, complaints } = inputsOf(step.inputs ?? {});
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    CI: 'true',
    ...inputs,
    ...contextOf(step.event ?? 'push', { workspace, event, folder }),
    ...step.env,
    GITHUB_OUTPUT: files.output,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.step_summary,
    RUNNER_TEMP: temp,
  };
  return {
    node: runnerNode() ?? process.execPath,
    main: path.join(ROOT, 'dist/action/index.js'),
    options: { cwd: workspace, env },
    finish: (status, stdout, stderr) => {
      const outputs = readFileCommand(readFileSync(files.output, 'utf8'), complaints);
      const summary = readFileSync(files.step_summary);
      const isDropped = summary.length > 1024 * 1024;
      if (isDropped) complaints.push('the summary is larger than 1024 KiB and was dropped');
      const commands = [...commandsIn(stdout), ...commandsIn(stderr)];
      return {
        exitCode: status,
        conclusion: status === 0 && complaints.length === 0 ? 'success' : 'failure',
        outputs,
        summary: isDropped ? null : summary.toString('utf8'),
        annotations: annotationsOf(commands, workspace),
        commands,
        log: stdout + stderr,
        complaints,
        written: writtenIn(workspace, step.files),
      };
    },
  };
}

function writtenIn(workspace: string, given: Step['files']): Record<string, string> {
  const names = readdirSync(workspace, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(workspace, path.join(entry.parentPath, entry.name)));
  const left = names.filter((name) => !Object.hasOwn(given, name) && !name.startsWith('.git/'));
  return Object.fromEntries(left.map((name) => [name, readFileSync(path.join(workspace, name), 'utf8')]));
}
