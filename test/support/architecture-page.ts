/** ARCHITECTURE.md: the tested table of layers, with the few words that a newcomer needs around it. */
import type { Layer } from './layers.ts';

const WORLD: Readonly<Record<Layer['world'], string>> = {
  no: 'no',
  ports: 'only through ports',
  yes: '**yes**',
};

const HEAD = `# Architecture

This page is printed from the table in \`test/architecture.test.ts\`, which enforces it; \`npm run update\` writes it.

> Foreign text comes in and becomes **one model**. Pure functions look at the model and **yield problems**.
> One function turns problems into a **verdict**. Reporters turn the verdict into **text**.
> Only two small folders, at either end, touch the world.

\`\`\`
 world ──▶ inputs ─▶ config ─▶ facts ─▶ project ─▶ findings ─▶ verdict ─▶ outputs ──▶ world
          entry     config    gather   dialects   rules       engine     reporters   deliver
          └─────── shell ───────────┘ └──────────────── pure core ─────────────────┘ └ shell ┘
\`\`\`

Data moves one way and no stage calls the next: only \`app/\` knows the order.
Every arrow is a plain, read-only value like JSON, so every stage can be tested by a pair of files.

## Ten nouns

| noun | is |
|---|---|
| **Task** | one piece of work, every value with the place where it is written |
| **TaskDocument** | one file of tasks, as its dialect reads it |
| **Project** | all documents of a run, by feature; \`complete\` tells whether every file was seen |
| **Change** | a pull request or a range of commits: before, after, who says what |
| **Rule** | looks at documents; is a plug-in of remark as well |
| **Check** | looks at a change and names the data it needs; cannot be a plug-in |
| **Problem** | what an author of a rule yields: a message, a place, a hint |
| **Finding** | a problem with its rule, severity, file and fate, filled in by the engine |
| **Verdict** | all findings, counts and measures of a run, and whether it passes |
| **Reporter** | a verdict to text |

## Who may import whom
`;

const TAIL = `
A layer may import itself. Types count, and so does \`import()\`. Layers that do not touch the world name no clock, no chance,
no network, no \`process\`. \`@actions/core\` stands in one file, for it takes most of the start-up of an action;
\`@actions/github\` may only be loaded on first use.

## Where to find what

| I want to change | I look in |
|---|---|
| what a rule finds | \`rules/<id>.ts\`; its page \`rules/<id>.md\` is generated; \`test/rules/<id>/\` |
| what is asked of a pull request | \`src/checks/<id>.ts\`, \`test/checks/<id>/\` |
| how a list is understood | \`src/dialects/\`, \`test/dialects/<dialect>/\` |
| words that a rule knows | \`src/language/\` |
| where a block begins and ends | \`src/markdown/blocks.ts\` |
| inputs, flags, keys of the config file | \`src/config/inputs.ts\`, \`src/config/schema.ts\` |
| what counts, and what fails | \`src/engine/judge.ts\`, \`src/engine/scope.ts\` |
| what is printed | \`src/reporters/\` |
| the order of a run | \`src/app/\` |
| disk, terminal, runner | \`src/hosts/\` |

What is generated for machines lives in \`dist/\`; what is generated for people lives beside its source.

## Why a block parser of our own

A model needs blocks, their exact places and the text below them. micromark, below remark-parse, spends nearly all of a run on
inline text that nobody here looks at, and grows faster than linearly on some hostile text. So \`src/markdown/\` reads blocks
alone, in one pass. It is held against remark-parse with remark-gfm by tests: the same blocks at the same places.
Box marks are read from the text of an item: a tree of remark cannot show \`[-]\`, \`[~]\` or \`[ ]*\`.
Markdown that we write is built as a tree and printed by remark-stringify, so that hostile text cannot break out of a cell.

## One rule, two faces

\`defineRule\` returns a plug-in of unified that carries its definition as properties. For remark and for editors it is a plug-in;
for the action and the command line it is an object with \`check\`, a generator of problems. Severity, file, suppression and order
are never seen in a rule: the engine and \`src/kit/remark.ts\` fill them in. Both faces read the same text into the same model,
and a test runs every fixture through both and compares the findings.

A finding is marked, never dropped: suppressed, baselined and out of scope are fates, and they are counted.

## Errors are of three kinds

| kind | is | exit code |
|---|---|---|
| a finding | data in the verdict | 0 or 1 |
| a \`UserError\` | something that the user can mend; names the layer it came from and what to do, no stack | 2 |
| a bug | anything else that is thrown; printed with its stack | 3 |

A rule that throws is caught by the engine and named in \`checks\`; the others run, and the verdict is \`error\`.
`;

function cell(values: readonly string[]): string {
  return values.length === 0 ? '–' : values.map((value) => `\`${value}\``).join(', ');
}

function row({ names, ours, foreign, world, purpose }: Layer): string {
  return `| ${[cell(names), purpose, cell(ours), cell(foreign), WORLD[world]].join(' | ')} |`;
}

function longFiles(lines: number, reasons: Readonly<Record<string, string>>): string {
  const items = Object.entries(reasons).map(([file, reason]) => `- \`${file}\`: ${reason}`);
  const head = `A file holds at most ${lines} lines of code, blank lines and comments not counted, words in \`src/language/\` left aside.`;
  return `\n## Long files\n\n${head} These are longer:\n\n${items.join('\n')}\n`;
}

/** The whole page. */
export function architecturePage(
  layers: readonly Layer[],
  lines: number,
  reasons: Readonly<Record<string, string>>,
): string {
  const table = [
    '| layer | is | may import (ours) | may import (foreign) | touches the world |',
    '|---|---|---|---|---|',
    ...layers.map(row),
  ];
  return `${HEAD}\n${table.join('\n')}\n${TAIL}${longFiles(lines, reasons)}`;
}
