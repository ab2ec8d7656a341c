/** Who may import whom, and what a file may be: the table that ARCHITECTURE.md is printed from. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { architecturePage } from './support/architecture-page.ts';
import {
  eagerImportersOf,
  emptyLayers,
  importersOf,
  type Layer,
  layerProblems,
  lengthProblems,
  ownModules,
  type Source,
} from './support/layers.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const DOOR = 'src/kit/index.ts';
const LINES = 150;

const LAYERS: readonly Layer[] = [
  layer(['model'], [], [], 'no', 'the nouns, and pure questions about them'),
  layer(['language'], [], [], 'no', 'words as data, and which language a text is in'),
  layer(
    ['markdown'],
    ['model'],
    ['mdast', 'remark-gfm', 'remark-stringify', 'unified'],
    'no',
    'text to blocks, and mdast to Markdown',
  ),
  layer(['dialects'], ['model', 'language', 'markdown'], [], 'no', 'foreign Markdown to the model'),
  layer(['coverage', 'evidence'], ['model'], ['sax', 'zod'], 'no', 'foreign reports to one record each'),
  layer(
    ['kit'],
    ['model', 'dialects', 'language'],
    ['unified', 'zod'],
    'no',
    'all that an author of rules and checks needs, behind `kit/index.ts`',
  ),
  layer(['rules', 'checks'], ['kit/index.ts'], [], 'no', 'one file per rule, one per check'),
  layer(['registry'], ['rules', 'checks', 'kit'], [], 'no', 'the rules by id'),
  layer(['engine'], ['model', 'kit'], ['minimatch'], 'no', 'problems to findings to a verdict'),
  layer(['config'], ['model', 'kit', 'registry'], ['yaml', 'zod'], 'no', 'inputs, flags, files, presets'),
  layer(['reporters'], ['model', 'markdown'], ['mdast'], 'no', 'a verdict to text'),
  layer(['docs'], ['model', 'kit', 'config', 'engine'], ['zod'], 'no', 'definitions to pages and schemas'),
  layer(
    ['app'],
    [
      'model',
      'language',
      'markdown',
      'dialects',
      'coverage',
      'evidence',
      'kit',
      'registry',
      'engine',
      'config',
      'reporters',
      'docs',
    ],
    ['commander'],
    'ports',
    'the commands: the only layer that knows the order of the stages',
  ),
  layer(
    ['hosts'],
    ['app/ports.ts', 'app/action-host.ts', 'app/errors.ts', 'config/nearest.ts', 'model'],
    [
      '@actions/core',
      '@actions/github',
      '@octokit/plugin-retry',
      '@octokit/plugin-throttling',
      'minimatch',
      'node:',
      'zod',
    ],
    'yes',
    'ports made real: disk, terminal, runner, memory',
  ),
  layer(
    ['entry'],
    ['app', 'hosts', 'kit', 'registry', 'config'],
    ['unified'],
    'yes',
    'chooses the hosts and calls the command',
  ),
];

/** Longer than the limit, each for a reason. */
const LONG_FILES: Readonly<Record<string, string>> = {
  'rules/index.ts': 'generated: two lines for each rule',
  'src/config/inputs.ts': 'one table, a row for each input',
  'src/dialects/heads.ts': 'one grammar of the head of a task line',
  'src/markdown/blocks.ts': 'one pass over the text: the containers share the open state of the line',
};

function layer(
  names: readonly string[],
  ours: readonly string[],
  foreign: readonly string[],
  world: Layer['world'],
  purpose: string,
): Layer {
  return { names, ours, foreign, world, purpose };
}

function sourcesIn(folder: string): Source[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      path: path.relative(ROOT, file).replaceAll(path.sep, '/'),
      text: readFileSync(file, 'utf8'),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

const sources = [...sourcesIn('src'), ...sourcesIn('rules')];
const rulesAndChecks = sources.filter(({ path: file }) =>
  /^(?:rules|src\/checks)\/(?!(?:run\/)?index\.ts)/.test(file),
);

describe('architecture', () => {
  it('has files in every layer', () => {
    expect(emptyLayers(LAYERS, sources)).toEqual([]);
  });

  it('lets a file import only what its layer may, and keeps the world out of pure layers', () => {
    expect(sources.flatMap((source) => layerProblems(LAYERS, source))).toEqual([]);
  });

  it('lets a rule or a check import one module of ours', () => {
    const others = rulesAndChecks.filter((source) => ownModules(source).join() !== DOOR);
    expect(rulesAndChecks.length).toBeGreaterThan(0);
    expect(others.map((source) => source.path)).toEqual([]);
  });

  it('names @actions/core in one file, and loads @actions/github on first use only', () => {
    expect(importersOf('@actions/core', sources)).toEqual(['src/hosts/actions-console.ts']);
    expect(eagerImportersOf('@actions/github', sources)).toEqual([]);
  });

  it(`keeps files to ${LINES} lines of code`, () => {
    const code = sources.filter(({ path: file }) => !file.startsWith('src/language/'));
    expect(lengthProblems(LINES, LONG_FILES, code)).toEqual([]);
  });

  it('is described in ARCHITECTURE.md', async () => {
    const page = architecturePage(LAYERS, LINES, LONG_FILES);
    await expect(page).toMatchFileSnapshot('../ARCHITECTURE.md');
  });
});

describe('the checker', () => {
  const problems = (file: string, text: string) => layerProblems(LAYERS, { path: file, text });

  it.each([
    ['a statement', `import { run } from '../app/run.ts';`, '../app/run.ts'],
    ['several lines', `import {\n  run,\n  stop,\n} from '../app/run.ts';`, '../app/run.ts'],
    ['a default and names', `import run, { stop } from "../app/run.ts";`, '../app/run.ts'],
    ['all names', `import * as app from '../app/run.ts';`, '../app/run.ts'],
    ['for its effect', `import '../app/run.ts';`, '../app/run.ts'],
    ['a type', `import type { Run } from '../app/run.ts';`, '../app/run.ts'],
    ['a type in place', `let run: typeof import('../app/run.ts');`, '../app/run.ts'],
    ['an export', `export { run } from '../app/run.ts';`, '../app/run.ts'],
    ['an export of all', `export * from '../app/run.ts';`, '../app/run.ts'],
    ['an export of a type', `export type { Run } from '../app/run.ts';`, '../app/run.ts'],
    ['at run time', `const run = await import('../app/run.ts');`, '../app/run.ts'],
    ['with a comment inside', `await import(/* webpackIgnore: true */ '../app/run.ts');`, '../app/run.ts'],
    ['inside a template', '`a $' + '{await import("../app/run.ts")} b`', '../app/run.ts'],
    ['by require', `const fs = require('fs');`, 'fs'],
    ['a package', `import sax from 'sax';`, 'sax'],
    ['a module of Node', `import { readFileSync } from 'node:fs';`, 'node:fs'],
    ['a file outside', `import { faces } from '../../test/support/faces.ts';`, '../../test/support/faces.ts'],
  ])('finds an import: %s', (_, text, module) => {
    expect(problems('src/model/task.ts', text)).toEqual([`src/model/task.ts: may not import ${module}`]);
  });

  it('finds an import that only a run can tell', () => {
    const expected = ['src/model/task.ts: imports what only a run can tell'];
    expect(problems('src/model/task.ts', 'await import(name);')).toEqual(expected);
    expect(problems('src/model/task.ts', 'await import(`name.ts`);')).toEqual(expected);
  });

  it.each([
    ['process', 'const home = process.env.HOME;'],
    ['console', 'const quote = /["\']/; console.log(quote);'],
    ['fetch', 'await fetch(url);'],
    ['globalThis', 'globalThis.rules = [];'],
    ['Date.now', 'const now = Date.now();'],
    ['new Date()', 'const now = new Date();'],
    ['Math.random', 'const luck = total / Math.random() / 2;'],
    ['process', '`home $' + '{process.env.HOME}`;'],
  ])('finds %s in a pure layer', (name, text) => {
    expect(problems('src/engine/lint.ts', text)).toEqual([`src/engine/lint.ts: may not name ${name}`]);
    expect(problems('src/hosts/memory.ts', text)).toEqual([]);
  });

  it('lets the commands have a port named console, and no clock', () => {
    expect(problems('src/app/run.ts', 'ports.console.out(text); console.out(text);')).toEqual([]);
    expect(problems('src/app/run.ts', 'Date.now()')).toEqual(['src/app/run.ts: may not name Date.now']);
  });

  it('is not misled by comments, strings, regular expressions and names of members', () => {
    const text = [
      `// import { run } from '../app/run.ts'; console.log()`,
      `/* process.exit() */ const text = "import x from 'node:fs'"; const other = \`fetch(\${text}) Date.now\`;`,
      'const names = /console\\.log|process["\']/; const it = { process: 1 }; it.process; half = a / b / c;',
    ];
    expect(problems('src/model/task.ts', text.join('\n'))).toEqual([]);
  });

  it('allows one file of a layer where the table says so', () => {
    expect(problems('rules/a.ts', `import { z } from '../src/kit/index.ts';`)).toEqual([]);
    expect(problems('rules/a.ts', `import { z } from '../src/kit/z.ts';`)).toHaveLength(1);
    expect(problems('src/checks/a.ts', `import { z } from '../kit/index.ts';`)).toEqual([]);
    expect(problems('src/checks/a.ts', `import { z } from '../kit/z.ts';`)).toHaveLength(1);
  });

  it('finds a file in no layer, and a layer without files', () => {
    expect(problems('src/misc/a.ts', '')).toEqual(['src/misc/a.ts: is in no layer']);
    const without = sources.filter((source) => !source.path.startsWith('src/engine/'));
    expect(emptyLayers(LAYERS, without)).toEqual(['engine']);
  });

  it('finds who loads a package at once', () => {
    const eager = { path: 'a.ts', text: `import { getOctokit } from '@actions/github';` };
    const lazy = {
      path: 'b.ts',
      text: `import type { X } from '@actions/github'; import('@actions/github/lib/utils');`,
    };
    expect(importersOf('@actions/github', [eager, lazy])).toEqual(['a.ts', 'b.ts']);
    expect(eagerImportersOf('@actions/github', [eager, lazy])).toEqual(['a.ts']);
  });

  it('finds files that are too long, and exceptions that are none', () => {
    const text = '/**\n * why\n */\n\nlet a = 1;\n// why\nlet b = `\n//`;\n';
    expect(lengthProblems(2, {}, [{ path: 'a.ts', text }])).toEqual(['a.ts: 3 lines of code']);
    expect(lengthProblems(2, { 'a.ts': 'long' }, [{ path: 'a.ts', text }])).toEqual([]);
    expect(lengthProblems(3, { 'a.ts': 'long' }, [{ path: 'a.ts', text }])).toEqual([
      'a.ts: is no exception to 3 lines',
    ]);
  });
});
