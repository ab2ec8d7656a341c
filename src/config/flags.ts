/** The flags of the command line: those that stand for an input, and those that only make sense there. */
import { INPUTS } from './inputs.ts';

/** A flag of the command line. */
export interface Flag {
  /** Without the dashes. */
  readonly name: string;
  readonly short: string | null;
  /** What the value is called in the help; null for a switch. */
  readonly value: string | null;
  readonly meaning: string;
  /** The commands that have it; empty for a flag that any command takes. */
  readonly commands: readonly string[];
  /** True where it may be given several times; the values are joined by line ends. */
  readonly many: boolean;
}

const flag = (name: string, value: string | null, meaning: string, short: string | null = null): Flag => ({
  name,
  short,
  value,
  meaning,
  commands: [],
  many: false,
});

/** A flag that only these commands have. */
const flagOf = (commands: readonly string[], name: string, value: string | null, meaning: string): Flag => ({
  ...flag(name, value, meaning),
  commands,
});

const ofCheck = (name: string, value: string, meaning: string): Flag =>
  flagOf(['check'], name, value, meaning);

const VALUES: Readonly<Record<string, string>> = {
  config: 'FILE',
  baseline: 'FILE',
  'coverage-baseline': 'FILE',
  'max-warnings': 'N',
  'config-from': 'SIDE',
};

const OF_INPUTS = INPUTS.filter((input) => input.flag).map(
  ({ name, meaning }): Flag => ({
    ...flag(name, VALUES[name] ?? name.slice(name.lastIndexOf('-') + 1).toUpperCase(), meaning),
    commands: name === 'config-from' ? ['check'] : [],
  }),
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
  ofCheck('base', 'REF', 'Where the change begins; `origin/HEAD`, `main` or `master` otherwise.'),
  ofCheck('head', 'REF', 'Where it ends; the working tree, uncommitted work included, otherwise.'),
  flagOf(
    ['check', 'new'],
    'title',
    'TEXT',
    'The title that the pull request will have; with `new`, that of the task.',
  ),
  ofCheck('body-file', 'FILE', 'The description that it will have.'),
  ofCheck('pr-author', 'LOGIN', 'Who opens it.'),
  { ...ofCheck('label', 'NAME', 'A label that it will have; may be given several times.'), many: true },
  ofCheck('pr', 'N', 'Judge this pull request of GitHub instead of the clone.'),
  ofCheck('repo', 'OWNER/NAME', 'Its repository; that of the clone otherwise.'),
  flagOf(['init'], 'yes', null, 'Ask nothing; `init` never asks.'),
  flagOf(
    ['init'],
    'forks',
    null,
    'With `init`: write a second workflow, which comments on pull requests from forks.',
  ),
  flagOf(
    ['coverage'],
    'write-baseline',
    'FILE',
    'With `coverage`: write the counts that later runs are held against.',
  ),
  flagOf(
    ['coverage'],
    'write-cobertura',
    'FILE',
    'With `coverage`: write all reports as one Cobertura file.',
  ),
  flagOf(['lint'], 'fix', null, 'Mend what is safe to mend.'),
  flagOf(['lint'], 'dry-run', null, 'With `--fix`: only show the difference.'),
  flagOf(
    ['lint', 'check'],
    'shard',
    'I/N',
    'Judge part I of N; `report` puts the JSON of all parts together.',
  ),
  flagOf(['plan'], 'workers', 'N', 'For how many developers `plan` makes a schedule; 1 otherwise.'),
  flag('quiet', null, 'Print errors only.'),
  flag('verbose', null, 'Print also what is silenced, and every rule.'),
  flag('no-color', null, 'Print without colours, as does `NO_COLOR`.'),
  flag('cwd', 'DIR', 'The root of the run; the current folder otherwise.'),
  flag('stdin', null, 'Read one document from standard input, as does `-`.'),
  flag('stdin-filename', 'PATH', 'The path that the document on standard input goes by.'),
  flag('version', null, 'Print the version.', 'V'),
  flag('help', null, 'Print the help.', 'h'),
];
