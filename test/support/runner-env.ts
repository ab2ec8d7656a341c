/** The environment that the runner of GitHub gives to a step. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const SHA = 'a'.repeat(40);

/** `INPUT_…` for what is given and for the defaults of action.yml; dashes stay, only spaces change. */
export function inputsOf(given: Readonly<Record<string, string>>) {
  const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  };
  const inputs: Record<string, string> = {};
  for (const [name, { default: value }] of Object.entries(action.inputs)) {
    if (value !== undefined)
      inputs[nameOf(name)] = value.replace(/\$\{\{ *github\.token *\}\}/, 'ghs_secret');
  }
  for (const [name, value] of Object.entries(given)) inputs[nameOf(name)] = value;
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(action.inputs, name));
  return { inputs, complaints: unknown.map((name) => `Unexpected input(s) '${name}'`) };
}

function nameOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}

export function contextOf(event: string, at: { workspace: string; event: string; folder: string }) {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'gate',
    GITHUB_ACTION_PATH: ROOT,
    GITHUB_ACTOR: 'someone',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_BASE_REF: event === 'pull_request' ? 'main' : '',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: at.event,
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_HEAD_REF: event === 'pull_request' ? 'topic' : '',
    GITHUB_JOB: 'gate',
    GITHUB_REF: event === 'pull_request' ? 'refs/pull/7/merge' : 'refs/heads/main',
    GITHUB_REF_NAME: event === 'pull_request' ? '7/merge' : 'main',
    GITHUB_REPOSITORY: 'owner/repo',
    GITHUB_REPOSITORY_OWNER: 'owner',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: SHA,
    GITHUB_WORKFLOW: 'gate',
    GITHUB_WORKSPACE: at.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'runner',
    RUNNER_OS: 'Linux',
    RUNNER_TOOL_CACHE: path.join(at.folder, 'tools'),
    RUNNER_WORKSPACE: path.dirname(at.workspace),
  };
}
