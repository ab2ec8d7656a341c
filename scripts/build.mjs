/** Builds lib/ (the package), dist/action and dist/cli (bundles) and dist/schema.json. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const at = (...parts) => path.join(root, ...parts);

/** Runs a tool of the project; ends the build when it fails. */
function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [at('node_modules', ...script.split('/')), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Bundles an entry with everything it needs into a folder. */
function bundle(entry, folder) {
  rmSync(at(folder), { recursive: true, force: true });
  run('@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', folder, '--license', 'licenses.txt', '--no-cache');
}

rmSync(at('lib'), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
bundle('lib/src/entry/action.js', 'dist/action');
bundle('lib/src/entry/cli.js', 'dist/cli');
chmodSync(at('dist/cli/index.js'), 0o755);

const { configJsonSchema } = await import(pathToFileURL(at('lib/src/docs/config-schema.js')).href);
const { checks, rules, runChecks } = await import(pathToFileURL(at('lib/src/registry.js')).href);
mkdirSync(at('dist'), { recursive: true });
writeFileSync(
  at('dist/schema.json'),
  `${JSON.stringify(configJsonSchema(rules, [...checks, ...runChecks]), null, 2)}\n`,
);
