/** The package in the hands of remark: on the command line and behind an editor, with the places that the gate finds. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../src/dialects/read.ts';
import { lint } from '../src/engine/lint.ts';
import { ownLevel } from '../src/kit/level.ts';
import { parseOptions } from '../src/kit/setting.ts';
import { projectOf } from '../src/kit/taskfile.ts';
import { rules } from '../src/registry.ts';
import { startServer } from './support/language-client.ts';
import { type Workspace, workspaceWithPackage } from './support/package-copy.ts';

const TEXT = `# Tasks: Map

## Phase 1: Build

- [ ] T001 Draw the map in \`src/map.ts\`
- [ ] T001 Fold the map in \`src/fold.ts\`
- [] T003 Print the map in \`src/print.ts\`
- [ ] T004 Improve performance
<!-- tasks-gate-disable-next-task task-specific -- spike -->
- [ ] T005 Improve usability
- [ ] T006 Cut the map in \`src/cut.ts\` (depends on T099)
`;
const FILE = 'specs/001-map/tasks.md';

let workspace: Workspace;

beforeAll(() => {
  workspace = workspaceWithPackage();
  workspace.write(FILE, TEXT);
  workspace.write('specs/001-map/plan.md', '- [] no task list\n');
});

afterAll(() => workspace.remove());

/** \`line:column-line:column severity rule\` of what the gate finds in the list alone, under \`recommended\`. */
function expected(): string[] {
  const document = readDocument({ path: FILE, text: TEXT });
  const on = rules.filter(({ preset }) => preset === 'minimal' || preset === 'recommended');
  const settings = new Map(
    on.flatMap((rule) => {
      const severity = ownLevel(rule, document.dialect);
      const parsed = parseOptions(rule, undefined);
      return severity === 'off' || !parsed.ok
        ? []
        : [[rule.id, { severity, options: parsed.options }] as const];
    }),
  );
  const { findings } = lint(projectOf([document]), on, () => settings);
  return findings
    .filter(({ fate, rule }) => fate === 'reported' && rules.find(({ id }) => id === rule)?.scope !== 'run')
    .map(({ place, severity, rule }) =>
      told(place?.line ?? 0, place?.column ?? 0, place?.endLine ?? 0, place?.endColumn ?? 0, severity, rule),
    )
    .sort();
}

function told(
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  severity: string,
  rule: string,
) {
  return `${line}:${column}-${endLine}:${endColumn} ${severity} ${rule}`;
}

function remark(...words: string[]) {
  const cli = path.join(workspace.root, 'node_modules', 'remark-cli', 'cli.js');
  return spawnSync(process.execPath, [cli, ...words], { cwd: workspace.root, encoding: 'utf8' });
}

describe('remark-cli', () => {
  it('finds with `-u tasks-gate` what the gate finds, at the same places', () => {
    const { stderr, stdout, status } = remark('-u', 'tasks-gate', 'specs', '--no-color', '-q', '-f');
    expect(stdout).toBe('');
    const found = stderr.split('\n').flatMap((line) => {
      const match = /^(\d+):(\d+)(?:-(\d+):(\d+))?\s+(error|warning|info)\s.*\s(\S+)\s+remark-lint\s*$/.exec(
        line,
      );
      if (match === null) return [];
      const [, l = '', c = '', el = l, ec = c, level = '', rule = ''] = match;
      return [told(+l, +c, +el, +ec, level === 'info' ? 'notice' : level, rule)];
    });
    expect(found.sort()).toEqual(expected());
    expect(found.length).toBeGreaterThan(4);
    expect(status).toBe(1);
    expect(stderr).not.toContain('plan.md');
  });

  it('takes one rule by itself, with options', () => {
    const { stderr, status } = remark(
      '-u',
      'tasks-gate/rules/task-id-unique=scope:"section"',
      FILE,
      '--no-color',
    );
    expect(stderr).toMatch(/6:7-6:11\s+error\s+Unexpected second task `T001`/);
    expect(stderr.match(/remark-lint/g)).toHaveLength(1);
    expect(status).toBe(1);
  });

  it('takes severity and options in a list, as remark users write them', () => {
    const plugins = [['tasks-gate/rules/task-id-unique', ['warn', { scope: 'file' }]]];
    workspace.write('list/.remarkrc.json', JSON.stringify({ plugins }));
    workspace.write('list/tasks.md', TEXT);
    const { stderr, status } = remark('list/tasks.md', '--no-color', '-q');
    expect(stderr).toMatch(/6:7-6:11\s+warning\s+Unexpected second task `T001`/);
    expect(status).toBe(0);
  });

  it('takes the config file of remark: the preset, and one rule of it set anew', () => {
    workspace.write(
      'rc/.remarkrc.json',
      JSON.stringify({ plugins: ['tasks-gate', ['tasks-gate/rules/task-id-unique', false]] }),
    );
    workspace.write('rc/tasks.md', TEXT);
    const { stderr } = remark('rc/tasks.md', '--no-color', '-q');
    expect(stderr).toContain('checkbox-well-formed');
    expect(stderr).not.toContain('task-id-unique');
  });

  it('refuses options that mean nothing', () => {
    const { stderr, status } = remark(
      '-u',
      'tasks-gate/rules/task-id-unique=scop:"file"',
      FILE,
      '--no-color',
    );
    expect(stderr).toContain('unknown key `scop`');
    expect(status).toBe(1);
  });
});

interface Diagnostic {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly severity: number;
  readonly code?: string;
  readonly codeDescription?: { readonly href: string };
}

describe('a language server', () => {
  it('shows the same findings at the same places in an editor', { timeout: 30_000 }, async () => {
    workspace.write('.remarkrc.json', '{ "plugins": ["tasks-gate"] }');
    const script = workspace.write('server.mjs', SERVER);
    const client = startServer(script, workspace.root);
    try {
      const rootUri = pathToFileURL(workspace.root).href;
      await client.request('initialize', {
        processId: null,
        rootUri,
        capabilities: {},
        workspaceFolders: null,
      });
      client.notify('initialized', {});
      const uri = pathToFileURL(path.join(workspace.root, FILE)).href;
      const published = client.next('textDocument/publishDiagnostics');
      client.notify('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text: TEXT },
      });
      const { diagnostics } = (await published) as { readonly diagnostics: readonly Diagnostic[] };
      const found = diagnostics.map(({ range: { start, end }, severity, code }) =>
        told(
          start.line + 1,
          start.character + 1,
          end.line + 1,
          end.character + 1,
          SEVERITY[severity] ?? '',
          code ?? '',
        ),
      );
      expect(found.sort()).toEqual(expected());
      const unique = diagnostics.find(({ code }) => code === 'task-id-unique');
      expect(unique?.codeDescription?.href).toMatch(/\/rules\/task-id-unique\.md$/);
    } finally {
      client.stop();
    }
  });
});

const SEVERITY: Readonly<Record<number, string>> = { 1: 'error', 2: 'warning', 3: 'notice' };

const SERVER = `import { createUnifiedLanguageServer } from 'unified-language-server';
createUnifiedLanguageServer({
  configurationSection: 'remark',
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: '.remarkrc',
});
`;
