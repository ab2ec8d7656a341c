/** The text of `action.yml`, from the table of inputs. */
import { INPUTS, type Input } from '../config/inputs.ts';
import { OUTPUTS } from '../config/outputs.ts';

/** The whole file. No input but the token has a default: a default here would hide the config file. */
export function actionYml(): string {
  return [
    '# Generated from src/config/inputs.ts: `npm run update`.',
    'name: tasks-gate',
    'description: A quality gate for task lists (tasks.md of Spec Kit, OpenSpec, Kiro and plain templates).',
    'author: tasks-gate',
    'branding:',
    '  icon: check-square',
    '  color: green',
    'inputs:',
    ...INPUTS.flatMap(inputLines),
    'outputs:',
    ...OUTPUTS.flatMap(({ name, meaning }) => [`  ${name}:`, `    description: ${JSON.stringify(meaning)}`]),
    'runs:',
    '  using: node24',
    '  main: dist/action/index.js',
    '',
  ].join('\n');
}

function inputLines({ name, meaning, fallback, actionDefault }: Input): string[] {
  const description = actionDefault === undefined ? `${meaning} Default: ${fallback}.` : meaning;
  const lines = [`  ${name}:`, `    description: ${JSON.stringify(description)}`, '    required: false'];
  return actionDefault === undefined ? lines : [...lines, `    default: ${JSON.stringify(actionDefault)}`];
}
