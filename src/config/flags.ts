/** The flags of the command line: those that stand for an input, and those that only make sense there. */
import { INPUTS } from './inputs.ts';

export interface Flag {
  /** Without the dashes. */
  readonly name: string;
  readonly short: string | null;
  /** What the value is called in the help; null for a switch. */
  readonly value: string | null;
  readonly meaning: string;
}

const flag = (name: string, value: string | null, meaning: string, short: string | null = null): Flag => ({
  name,
  short,
  value,
  meaning,
});

const VALUES: Readonly<Record<string, string>> = {
  config: 'FILE',
  baseline: 'FILE',
  'coverage-baseline': 'FILE',
  'max-warnings': 'N',
};

const OF_INPUTS = INPUTS.filter((input) => input.flag).map(({ name, meaning }) =>
  flag(name, VALUES[name] ?? name.slice(name.lastIndexOf('-') + 1).toUpperCase(), meaning),
);

/** Every flag, in the order of the help. */
export const FLAGS: readonly Flag[] = [
  ...OF_INPUTS,
  flag(
    'format',
    'FORMAT',
    'What to print: `text`, `json`, `markdown`, `html`, `github`, `sarif`, `junit`, `rdjson`, `gitlab` or `checkstyle`.',
  ),
  flag('output', 'FILE', 'Write the report to this file instead of standard output.'),
  flag('yes', null, 'For init: ask nothing, as it never does.'),
  flag('forks', null, 'For init: write a second workflow, which comments on pull requests from forks.'),
  flag('write-baseline', 'FILE', 'With `coverage`: write the counts that later runs are held against.'),
  flag('write-cobertura', 'FILE', 'With `coverage`: write all reports as one Cobertura file.'),
  flag('fix', null, 'Mend what is safe to mend.'),
  flag('dry-run', null, 'With `--fix`: only show the difference.'),
  flag('shard', 'I/N', 'Judge part I of N; `report` puts the JSON of all parts together.'),
  flag('title', 'TITLE', 'With `new`: the title of the task.'),
  flag('workers', 'N', 'With `plan`: for how many developers to schedule; 1 otherwise.'),
  flag('quiet', null, 'Print errors only.'),
  flag('verbose', null, 'Print also what is silenced, and every rule.'),
  flag('no-color', null, 'Print without colours, as does `NO_COLOR`.'),
  flag('cwd', 'DIR', 'The root of the run; the current folder otherwise.'),
  flag('stdin', null, 'Read one document from standard input, as does `-`.'),
  flag('stdin-filename', 'PATH', 'The path that the document on standard input goes by.'),
  flag('version', null, 'Print the version.', 'V'),
  flag('help', null, 'Print the help.', 'h'),
];

/** Flags that the contract knows and this version refuses. */
export const UNSUPPORTED_FLAGS: readonly string[] = [];
