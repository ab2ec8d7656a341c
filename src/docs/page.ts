/** The page of a rule, in Markdown: what it wants, why, how to set it, and what it says to its examples. */
import type { Definition, Example, Rule } from '../kit/definition.ts';
import { ownLevel } from '../kit/level.ts';
import type { Finding } from '../model/finding.ts';
import { optionsOf } from './schema.ts';
import { COLUMNS, markdownTable } from './tables.ts';
import { tryExample } from './trial.ts';

/** The whole page; ends in a line end. `company`: the rules whose findings one about the run itself looks at. */
export function rulePage(rule: Rule, company: readonly Rule[]): string {
  return `${[...headOf(rule, 'the rule beside this page'), ...levels(rule), ...options(rule), ...examples(rule, company), ...silence(rule)].join('\n\n')}\n`;
}

/** A rule or a check. */
type Described = Pick<Definition<unknown>, 'id' | 'summary' | 'why' | 'options'>;

/** Title, sentence and reason, below a comment that says from where the page comes. */
export function headOf({ id, summary, why }: Described, source: string): string[] {
  return [
    `<!-- Generated from ${source}: \`npm run update\`. -->`,
    `# \`${id}\``,
    summary,
    why.replace(/\s*\n\s*/g, ' '),
  ];
}

function levels(rule: Rule): string[] {
  const row = COLUMNS.map(({ dialect }) => ownLevel(rule, dialect));
  const table = markdownTable(
    COLUMNS.map(({ title }) => title),
    [row],
  );
  return ['## Severity', table, presetSentence(rule)];
}

/** In which presets it is, and since when. */
export function presetSentence({
  preset,
  since,
  fixable,
}: Pick<Definition<unknown>, 'preset' | 'since' | 'fixable'>): string {
  const IN = {
    minimal: 'In the presets `minimal`, `recommended` and `strict`.',
    recommended: 'In the presets `recommended` and `strict`.',
    strict: 'Only in the preset `strict`.',
    none: 'In no preset: a config turns it on.',
  };
  const fix = fixable === true ? ' `tasks-gate lint --fix` mends some of its findings.' : '';
  return `${IN[preset]}${fix} Since ${since}.`;
}

function options(rule: Rule): string[] {
  const { table, settings } = optionRows(rule);
  const level =
    COLUMNS.map(({ dialect }) => ownLevel(rule, dialect)).find((own) => own !== 'off') ?? 'warning';
  const value = table === null ? level : `[${level}, { ${settings} }]`;
  const example = fence(`rules:\n  ${rule.id}: ${value}`, 'yaml');
  if (table !== null) return ['## Options', table, example];
  return ['## Options', 'None. Its severity is set in the config file:', example];
}

/** The table of options, and all of them at their defaults as a config writes them; null and empty where there are none. */
export function optionRows(definition: Described): {
  readonly table: string | null;
  readonly settings: string;
} {
  const found = optionsOf(definition);
  const settings = found.map(({ name, byDefault }) => `${name}: ${JSON.stringify(byDefault)}`).join(', ');
  if (found.length === 0) return { table: null, settings };
  const rows = found.map(({ name, type, byDefault, description }) => [
    `\`${name}\``,
    type,
    `\`${JSON.stringify(byDefault)}\``,
    description,
  ]);
  return { table: markdownTable(['option', 'type', 'default', 'meaning'], rows), settings };
}

function examples(rule: Rule, company: readonly Rule[]): string[] {
  const good = rule.examples.filter((example) => example.good !== undefined && example.good !== '');
  const bad = rule.examples.filter((example) => example.bad !== undefined);
  return [
    '## Good',
    ...good.flatMap((example) => [...given(example), fence(example.good ?? '')]),
    '## Bad',
    ...bad.flatMap((example) => [
      ...given(example),
      fence(example.bad ?? ''),
      tryExample(rule, example, company).map(said).join('\n'),
    ]),
  ];
}

/** What an example needs besides its text. */
function given({ path, options: written, files }: Example): string[] {
  const notes: string[] = [];
  if (written !== undefined) notes.push(`With the options \`${JSON.stringify(written)}\`:`);
  if (path !== undefined) notes.push(`As \`${path}\`:`);
  const beside = Object.entries(files ?? {}).flatMap(([name, text]) => [
    `Beside \`${name}\`:`,
    fence(text, name.endsWith('.json') ? 'json' : 'md'),
  ]);
  return [...beside, ...notes];
}

/** A fence that no text can close. */
export function fence(text: string, language = 'md'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map((run) => run[0].length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text.replace(/\n$/, '')}\n${ticks}`;
}

/** A finding, as a list item. */
export function said({ place, severity, message, hint }: Finding): string {
  const where = place === null ? '' : `${place.line}:${place.column} `;
  return `- \`${where}${severity}\` ${message}${hint === null ? '' : `<br>${hint}`}`;
}

function silence(rule: Rule): string[] {
  const comment = `<!-- tasks-gate-disable-next-task ${rule.id} -- the reason -->`;
  return ['## Silence it', `For one task, with a reason, above it:\n\n${fence(comment)}`];
}
