/** The one table of what a user can set: inputs of the action, flags of the command line, keys of the config file. */

/** How the text of an input becomes a value. */
export type InputKind = 'text' | 'switch' | 'count' | 'list' | 'map';

/** One thing to set. */
export interface Input {
  /** The name of the action's input, and of the flag where there is one. */
  readonly name: string;
  /** Its place in the config file, `reports.json`; null for what only an input or flag can say. */
  readonly key: string | null;
  readonly kind: InputKind;
  /** True where the command line has `--name` too. */
  readonly flag: boolean;
  readonly meaning: string;
  /** What holds when nobody sets it, for people. */
  readonly fallback: string;
  /** A default in action.yml would hide the config file, so only the token has one. */
  readonly actionDefault?: string;
}

const input = (
  name: string,
  key: string | null,
  kind: InputKind,
  fallback: string,
  meaning: string,
  flag = false,
): Input => ({ name, key, kind, flag, meaning, fallback });

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, which the runner fills in
const TOKEN = '${{ github.token }}';

/** The inputs of the action, in the order of `action.yml`. */
export const INPUTS: readonly Input[] = [
  {
    ...input('token', null, 'text', TOKEN, 'Token for the API of GitHub; lint needs none.'),
    actionDefault: TOKEN,
  },
  input(
    'command',
    null,
    'text',
    'all',
    '`all`, `lint`, `pull-request`, `coverage`, or `report` (stage two: takes `report-files`).',
  ),
  input(
    'config',
    null,
    'text',
    'found',
    'Path of the config file; `.tasks-gate.yml`, `.tasks-gate.yaml` or `.tasks-gate.json` at the root otherwise.',
    true,
  ),
  input(
    'config-from',
    null,
    'text',
    '`base` on pull requests and merge groups, else `head`',
    'The commit from which the config and the baseline are read: `base` or `head`. With `base` a pull request cannot loosen its own gate.',
    true,
  ),
  input('files', 'files', 'list', 'every `tasks.md`', 'Globs of the task lists, one a line.'),
  input(
    'exclude',
    'exclude',
    'list',
    '`**/node_modules/**`, `**/.git/**`, `**/archive/**`',
    'Globs of what is left out, one a line.',
  ),
  input(
    'dialect',
    'dialect',
    'text',
    '`auto`',
    '`auto`, `spec-kit`, `kiro`, `openspec`, `heading`, `table` or `plain`.',
    true,
  ),
  input('preset', 'extends', 'text', '`recommended`', '`minimal`, `recommended` or `strict`.', true),
  input(
    'scope',
    'scope',
    'text',
    '`changed-files` on pull requests and merge groups, else `all`',
    'Which findings count: `all`, `changed-files` or `changed-tasks`; the others are marked and shown apart.',
    true,
  ),
  input(
    'fail-on',
    'failOn',
    'text',
    '`error`',
    'From which severity on the step fails: `error`, `warning` or `never`.',
    true,
  ),
  input('max-warnings', 'maxWarnings', 'count', 'none', 'More warnings than this fail.', true),
  input(
    'warn-only',
    null,
    'switch',
    '`false`',
    'Report findings and never fail the step for them; `verdict` still says what it would have been.',
  ),
  input('baseline', 'baseline', 'text', 'none', 'Path of a baseline file.', true),
  input(
    'coverage-reports',
    'coverage.reports',
    'list',
    'none',
    'Globs of coverage reports, one a line; `format:glob` forces a format.',
  ),
  input(
    'coverage-thresholds',
    'coverage.thresholds',
    'map',
    'none',
    'YAML map, or the short form `project: 80, patch: 90`.',
    true,
  ),
  input(
    'coverage-baseline',
    'coverage.baseline',
    'text',
    'none',
    'Path of a baseline written by `coverage --write-baseline`.',
    true,
  ),
  input('test-results', 'evidence.tests', 'list', 'none', 'Globs of JUnit XML.'),
  input('scan-results', 'evidence.scans', 'list', 'none', 'Globs of SARIF files from security scanners.'),
  input('benchmark-results', 'evidence.benchmarks', 'list', 'none', 'Globs of benchmark JSON.'),
  input(
    'pr-number',
    null,
    'count',
    'from the event',
    'Number of the pull request, for events that carry none.',
  ),
  input(
    'base-ref',
    null,
    'text',
    'from the event',
    'Where the change begins, for events that do not say it.',
  ),
  input('head-ref', null, 'text', 'from the event', 'Where the change ends, for events that do not say it.'),
  input(
    'comment',
    'comment.when',
    'text',
    '`on-failure`',
    'When to comment on the pull request: `always`, `on-failure` (also turns an earlier comment green) or `never`.',
  ),
  input(
    'comment-key',
    'comment.key',
    'text',
    '`default`',
    'Several gates in one pull request keep a comment each.',
  ),
  input('annotations', 'annotations', 'count', '`10`', 'Most annotations a level and step, 0 to 10.'),
  input('check-run', 'checkRun', 'switch', '`false`', 'Also write a check run with every annotation.'),
  input('summary', 'summary', 'switch', '`true`', 'Write the job summary.'),
  input('json-file', 'reports.json', 'text', 'none', 'Write the JSON report to this file.'),
  input('sarif-file', 'reports.sarif', 'text', 'none', 'Write a SARIF report to this file.'),
  input('junit-file', 'reports.junit', 'text', 'none', 'Write a JUnit report to this file.'),
  input('html-file', 'reports.html', 'text', 'none', 'Write an HTML report to this file.'),
  input('report-files', null, 'list', 'none', 'For `command: report`: JSON reports to merge and publish.'),
  input(
    'working-directory',
    null,
    'text',
    '`.`',
    'The root of the run: `files`, `config` and every `*-file` are relative to it.',
  ),
];
