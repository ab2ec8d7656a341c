/** What is measured: this project as users run it, and what they would run instead. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const HERE = import.meta.dirname;
const ROOT = path.resolve(HERE, '..');
const PINNED = path.join(ROOT, 'node_modules/node24/bin/node');
/** The Node of the runner where it is installed; markdownlint-cli2 needs 22. */
export const NODE = existsSync(PINNED) ? PINNED : process.execPath;
const installed = (...parts) => path.join(HERE, 'node_modules', ...parts);

/** An empty script: what no tool on Node can go below. */
export const FLOOR = { name: 'node -e 0', command: [NODE, '-e', '0'] };

export const CLI = {
  name: 'tasks-gate',
  command: [NODE, path.join(ROOT, 'dist/cli/index.js'), 'lint'],
};

/** This project with one coverage report. */
export const coverageTool = (report) => ({
  ...CLI,
  command: [...CLI.command.slice(0, 2), 'coverage', report],
});

/** A reader of coverage reports that others use. */
export const readerTool = (reader, file) => ({
  name: reader,
  command: [NODE, path.join(HERE, 'peer-readers.mjs'), reader, file],
});

/** Each with the number of files from which on it takes too long to wait for. */
export const PEERS = [
  {
    name: 'markdownlint-cli2',
    most: 1000,
    command: [NODE, installed('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/tasks.md'],
  },
  {
    name: 'remark-cli',
    most: 1000,
    command: [
      NODE,
      installed('remark-cli/cli.js'),
      ...['--no-stdout', '--use', installed('remark-preset-lint-recommended/index.js'), '.'],
    ],
  },
  { name: 'rumdl', most: 10_000, command: [installed('.bin/rumdl'), 'check', '--no-cache', '.'] },
];

/** Installs the peers as the lock file says, once. rumdl is left out where it has no binary. */
export function install() {
  if (existsSync(installed())) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ci in ${HERE} ended with ${status}`);
}

/** The action as a step on a push, which calls no API; its files of commands are kept in `scratch`. */
export function actionTool(workspace, scratch) {
  mkdirSync(scratch, { recursive: true });
  const file = (name, text = '') => {
    const at = path.join(scratch, name);
    writeFileSync(at, text);
    return at;
  };
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json', '{}'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'owner/repo',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_WORKSPACE: workspace,
  };
  return { name: 'action', command: [NODE, path.join(ROOT, 'dist/action/index.js')], env };
}
