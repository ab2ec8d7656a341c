/** The page of a check, in Markdown: what it wants of a pull request, why, how to set it, and what it says to its examples. */
import type { Check, CheckExample, ExampleChange } from '../kit/check.ts';
import type { RunCheck } from '../kit/run-check.ts';
import { tryCheck } from './check-trial.ts';
import { fence, headOf, optionRows, presetSentence, said } from './page.ts';

/** The whole page; ends in a line end. */
export function checkPage(check: Check | RunCheck): string {
  if (check.scope === 'run') return runCheckPage(check);
  const parts = [
    ...headOf(check, `src/checks/${check.id}.ts`),
    ...severity(check),
    ...options(check),
    ...coverSentence(check),
    ...examples(check),
    ...exemptions(),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A check of a run looks at reports, which are too long for examples: `docs/coverage.md` has them. */
function runCheckPage(check: RunCheck): string {
  const more = 'Formats, thresholds, baselines and recipes stand in [Coverage and evidence](../coverage.md).';
  const parts = [
    ...headOf(check, `src/checks/run/${check.id}.ts`),
    ...severity(check),
    ...options(check),
    '## More',
    more,
  ];
  return `${parts.join('\n\n')}\n`;
}

const LEVELS = {
  error: 'An error by default.',
  warning: 'A warning by default.',
  notice: 'A notice by default.',
  off: 'Off by default; a warning where it is turned on.',
} as const;

function severity(check: Check | RunCheck): string[] {
  return ['## Severity', `${LEVELS[check.severity]} ${presetSentence(check)}`];
}

/** Which findings it takes the place of. */
function coverSentence({ covers = [] }: Check): string[] {
  if (covers.length === 0) return [];
  const names = covers.map((id) => `\`${id}\``).join(' and ');
  return [
    `Where ${names} ${covers.length === 1 ? 'finds' : 'find'} the same fault of the same task, only this check reports it, and the other finding is marked \`outside-scope\`; one that weighs more stays.`,
  ];
}

function options(check: Check | RunCheck): string[] {
  const { table, settings } = optionRows(check);
  const level = check.severity === 'off' ? 'warning' : check.severity;
  const value = table === null ? level : `[${level}, { ${settings} }]`;
  const example = fence(`pullRequest:\n  checks:\n    ${check.id}: ${value}`, 'yaml');
  if (table !== null) return ['## Options', table, example];
  return ['## Options', 'None. Its severity is set in the config file:', example];
}

function examples(check: Check): string[] {
  const good = check.examples.filter((example) => example.good !== undefined);
  const bad = check.examples.filter((example) => example.bad !== undefined);
  return [
    ...(good.length === 0
      ? []
      : ['## Good', ...good.flatMap((example) => pieces(example, example.good ?? {}))]),
    ...(bad.length === 0 ? [] : ['## Bad', ...bad.flatMap((example) => badExample(check, example))]),
  ];
}

function badExample(check: Check, example: CheckExample): string[] {
  const change = example.bad ?? {};
  return [...pieces(example, change), tryCheck(check, change, example.options).findings.map(said).join('\n')];
}

/** A pull request in words and fences. */
function pieces({ options: written }: CheckExample, change: ExampleChange): string[] {
  const facts: (readonly [string, string | undefined])[] = [
    ['Options', written === undefined ? undefined : JSON.stringify(written)],
    ['Title', change.title],
    ['Branch', change.branch],
    ['Base', change.baseBranch],
    ['Author', change.author],
    ['Labels', change.labels?.join(', ')],
    ['Config before', change.config === undefined ? undefined : JSON.stringify(change.config.before)],
    ['Config after', change.config === undefined ? undefined : JSON.stringify(change.config.after)],
    ...(change.commits ?? []).map((message) => ['Commit', message.replaceAll('\n', ' ')] as const),
    ...Object.entries(change.renames ?? {}).map(([from, to]) => ['Renamed', `${from} → ${to}`] as const),
  ];
  const known = facts.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: \`${value}\``]));
  const body = change.body === undefined || change.body === '' ? [] : ['Description:', fence(change.body)];
  return ['A pull request:', ...(known.length === 0 ? [] : [known.join('\n')]), ...body, ...filesOf(change)];
}

function filesOf({ before = {}, after = {} }: ExampleChange): string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.flatMap((path) => fileOf(path, before[path], after[path]));
}

/** One file at base and head; undefined where it is not there. */
function fileOf(path: string, old: string | undefined, now: string | undefined): string[] {
  const language = path.endsWith('.md') ? 'md' : '';
  const shown = (text: string) => (text === '' ? [] : [fence(text, language)]);
  if (now === undefined) return [`\`${path}\`, removed:`, ...shown(old ?? '')];
  if (old === undefined) return [`\`${path}\`, new${now === '' ? '' : ':'}`, ...shown(now)];
  if (old === now) return [`\`${path}\`, not changed:`, ...shown(now)];
  return [`\`${path}\` before:`, ...shown(old), `\`${path}\` after:`, ...shown(now)];
}

function exemptions(): string[] {
  const example = "pullRequest:\n  exempt: { labels: [no-task], authors: ['renovate[bot]'] }";
  const words =
    'Pull requests that need no task are named in the config file, and the report says why each was left out:';
  return ['## Leave a pull request out', words, fence(example, 'yaml')];
}
