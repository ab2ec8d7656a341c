/** The runner of a workflow: inputs, log, file commands. The only file that knows @actions/core. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import type { ActionHost, Workflow } from '../app/action-host.ts';
import { nodeFiles } from './node-files.ts';
import { terminalConsole } from './terminal-console.ts';

/** The host of a step. */
export function actionsHost(): ActionHost {
  const { env } = process;
  const console = terminalConsole((env.NO_COLOR ?? '') === '');
  const workspace = path.resolve(env.GITHUB_WORKSPACE ?? '.');
  return {
    input: (name) => core.getInput(name),
    secret: (value) => core.setSecret(value),
    console: {
      ...console,
      out: (text) => console.out(neutral(text)),
      err: (text) => console.err(neutral(text)),
    },
    runner: {
      command: (text) => console.out(text),
      output: (name, value) => core.setOutput(name, value),
      summary: async (markdown) => {
        if ((env.GITHUB_STEP_SUMMARY ?? '') !== '') await core.summary.addRaw(markdown).write();
      },
    },
    workspace: nodeFiles(workspace),
    folder: (at) => nodeFiles(path.join(workspace, at)),
    workflow: workflowOf(env),
    // Git is only loaded where a step compares commits of its checkout.
    clone: async (request, prefix) =>
      (await import('./node-git.ts')).gitForge(path.join(workspace, prefix), request),
    ...githubOf(env, workspace),
  };
}

/** GitHub, or the server of GitHub Enterprise that the job runs for; loaded on first use. */
function githubOf(env: NodeJS.ProcessEnv, workspace: string): Pick<ActionHost, 'forge' | 'board'> {
  const repository = env.GITHUB_REPOSITORY ?? '';
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
  if (!repository.includes('/')) return { forge: null };
  const open = async (token: string, prefix: string) => {
    const { githubAround } = await import('./github-access.ts');
    return githubAround(path.join(workspace, prefix), { apiUrl, token, repository }, prefix);
  };
  return {
    forge: async (token, prefix) => (await open(token, prefix)).forge,
    board: async (token) => (await open(token, '')).board,
  };
}

/** Text that the runner cannot take for a command: it reads `::` at the start of a line, and `##[` anywhere. */
export function neutral(text: string): string {
  return text
    .split(/(\r\n|\r|\n)/)
    .map((line) => line.replace(/^([\s\p{C}\p{Z}]*):(?=:)/u, '$1: ').replaceAll('##[', '## ['))
    .join('');
}

function workflowOf(env: NodeJS.ProcessEnv): Workflow {
  return {
    event: env.GITHUB_EVENT_NAME ?? '',
    payload: payloadOf(env.GITHUB_EVENT_PATH ?? ''),
    server: env.GITHUB_SERVER_URL ?? '',
    repository: env.GITHUB_REPOSITORY ?? '',
    sha: env.GITHUB_SHA ?? '',
  };
}

/** What the event says; null where there is no event, as when a step is tried by hand. */
function payloadOf(file: string): unknown {
  if (file === '') return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
