/** The command `init`: the first config and workflow of a repository. It asks nothing, and overwrites nothing. */
import { DEFAULT_EXCLUDE, DEFAULT_FILES } from '../config/resolve.ts';
import { WORKFLOW_PAGE } from '../kit/page.ts';
import type { ExitCode } from '../model/verdict.ts';
import type { Invocation } from './arguments.ts';
import { deliver } from './deliver.ts';
import { UserError } from './errors.ts';
import { configText, gateWorkflow, reportWorkflow } from './init-texts.ts';
import type { Files, Ports } from './ports.ts';

const CONFIGS = ['.tasks-gate.yml', '.tasks-gate.yaml', '.tasks-gate.json'] as const;
const WORKFLOW = '.github/workflows/tasks-gate.yml';
const REPORT = '.github/workflows/tasks-gate-report.yml';

/** Writes the files, and says what to do next. */
export async function runInit({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  const [first] = operands;
  if (first !== undefined) {
    throw new UserError(
      'usage',
      `init takes no path, not \`${first}\` either`,
      'Set the folder with `--cwd`',
    );
  }
  const forks = flags.has('forks');
  const texts = new Map([
    [CONFIGS[0], configText()],
    [WORKFLOW, gateWorkflow(forks)],
    ...(forks ? ([[REPORT, reportWorkflow()]] as const) : []),
  ]);
  await refuseToOverwrite(ports.files, [...texts.keys(), ...CONFIGS]);
  for (const [path, text] of texts) await deliver({ to: 'file', path, text, reach: 'root' }, ports);
  ports.console.out(nextSteps([...texts.keys()], await notesOn(ports.files)));
  return 0;
}

async function refuseToOverwrite(files: Files, paths: readonly string[]): Promise<void> {
  const found: string[] = [];
  for (const path of new Set(paths)) if ((await files.kind(path)) !== 'missing') found.push(path);
  if (found.length === 0) return;
  const are = found.length === 1 ? 'is' : 'are';
  throw new UserError(
    'usage',
    `${found.join(', ')} ${are} there already, and init overwrites nothing`,
    'Move the file away first, or edit it: `tasks-gate schema` describes the config',
  );
}

/** What a person should know before the first run. */
async function notesOn(files: Files): Promise<string[]> {
  const { paths } = await files.list({ include: DEFAULT_FILES, exclude: DEFAULT_EXCLUDE, under: '' });
  const notes: string[] = [];
  if (paths.length === 0) {
    notes.push(
      `There is no task list yet that ${DEFAULT_FILES[0]} matches: add one, or set \`files\` in the config.`,
    );
  }
  if ((await files.kind('.git')) === 'missing') {
    notes.push(
      'This folder is not the top of a repository: GitHub reads workflows there only. Move .github up, and set `working-directory`.',
    );
  }
  return notes;
}

function nextSteps(written: readonly string[], notes: readonly string[]): string {
  const steps = [
    'Commit these files in a pull request of their own, and look at its run.',
    'Run `tasks-gate lint`: what it finds now is what the first run will find.',
    'Make it a required check: Settings, Rules, Rulesets, "Require status checks to pass", add `tasks-gate`.',
  ];
  return [
    ...written.map((path) => `wrote ${path}`),
    '',
    'Next:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    '',
    ...notes,
    'More about rights, forks, merge queues and monorepos:',
    `  ${WORKFLOW_PAGE}`,
    '',
  ].join('\n');
}
