/** Finds and reads the config file of a run, and the local files that it extends. */
import { didYouMean } from '../config/nearest.ts';
import { isPreset, PRESETS, type PresetName } from '../config/presets.ts';
import type { ConfigFile } from '../config/schema.ts';
import type { Layer } from '../config/settings.ts';
import { decode } from '../dialects/decode.ts';
import { rules } from '../registry.ts';
import { UserError } from './errors.ts';
import type { Files } from './ports.ts';

const NAMES = ['.tasks-gate.yml', '.tasks-gate.yaml', '.tasks-gate.json'] as const;
const MAX_DEPTH = 10;

/** The layers of a run, the weakest first. A preset named by input or flag takes the place of those in files. */
export async function readLayers(
  files: Files,
  named: string | null,
  preset: PresetName | null,
): Promise<readonly Layer[]> {
  const path = named ?? (await findConfig(files));
  const layers = path === null ? [] : await layersOf(files, path, []);
  if (preset !== null) {
    return [{ kind: 'preset', preset }, ...layers.filter((layer) => layer.kind !== 'preset')];
  }
  if (layers.some((layer) => layer.kind === 'preset')) return layers;
  return [{ kind: 'preset', preset: 'recommended' }, ...layers];
}

/** The config file at the root, or null; throws where there are several. */
export async function findConfig(files: Files): Promise<string | null> {
  const found: string[] = [];
  for (const name of NAMES) if ((await files.kind(name)) !== 'missing') found.push(name);
  if (found.length > 1) {
    throw new UserError(
      'config',
      `There are several config files: ${found.join(', ')}`,
      'Keep one of them, or name one with `config`',
    );
  }
  return found[0] ?? null;
}

/** The file at `path` and before it what it extends; `via` are the files that led here. */
async function layersOf(files: Files, path: string, via: readonly string[]): Promise<Layer[]> {
  if (via.includes(path))
    throw new UserError('config', `${via.at(-1)} extends ${path}, which extends it in turn`);
  if (via.length >= MAX_DEPTH)
    throw new UserError('config', `${path} is extended over more than ${MAX_DEPTH} files`);
  const config = await readOne(files, path, via.at(-1) ?? null);
  const layers: Layer[] = [];
  for (const name of [config.extends ?? []].flat()) {
    if (isPreset(name)) layers.push({ kind: 'preset', preset: name });
    else if (isPath(name)) layers.push(...(await layersOf(files, beside(path, name), [...via, path])));
    else throw unknownPreset(path, name);
  }
  return [...layers, { kind: 'file', config, path }];
}

async function readOne(files: Files, path: string, extendedBy: string | null): Promise<ConfigFile> {
  // A flag may name a file anywhere; what a file extends stays inside the root.
  const read = await files.read(path, extendedBy === null ? 'anywhere' : 'root');
  if (!read.ok) {
    const by = extendedBy === null ? '' : `, which ${extendedBy} extends`;
    throw new UserError(
      'config',
      `${path}${by}: ${read.problem}`,
      'Check the path; it is relative to the root of the run',
    );
  }
  const { readConfigText } = await import('../config/file.ts');
  const { text, damaged } = decode(read.bytes);
  if (damaged.length > 0) throw new UserError('config', `${path} is not UTF-8`, 'Save it as UTF-8');
  const result = await readConfigText(text, rules);
  if (result.ok) return result.config;
  const problems = result.problems
    .slice(0, 10)
    .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
  throw new UserError('config', problems.join('\n  '), 'The keys are described by `tasks-gate schema`');
}

/** A name with a slash or an extension is a local file; code is never loaded. */
function isPath(name: string): boolean {
  return /[\\/]|\.(?:ya?ml|json)$/.test(name);
}

/** Relative to the file that names it. */
function beside(path: string, name: string): string {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const parts: string[] = [];
  for (const part of `${folder}${name}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return name.startsWith('/') ? name : parts.join('/');
}

function unknownPreset(path: string, name: string): UserError {
  return new UserError(
    'config',
    `${path}: Unexpected preset \`${name}\`${didYouMean(name, PRESETS)}`,
    `Presets are ${PRESETS.join(', ')}; a local file is named with its extension: ./base.yml`,
  );
}
