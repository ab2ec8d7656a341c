/** Holds sources against a table of layers: pure functions from files to what is wrong with them. */
import path from 'node:path';
import { type Import, importsOf, worldlyNames } from './imports.ts';
import { codeLines } from './source.ts';

export interface Layer {
  /** A name for each folder or file: `model` is src/model/, `registry` is src/registry.ts, `rules` is rules/. */
  readonly names: readonly string[];
  /** Names of layers of ours, or single files below src/ such as `kit/index.ts`. */
  readonly ours: readonly string[];
  /** Names of packages; `node:` for the modules of Node. */
  readonly foreign: readonly string[];
  readonly world: 'no' | 'ports' | 'yes';
  /** What the layer is for, in a few words. */
  readonly purpose: string;
}

export interface Source {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The layer that a file belongs to, by name: null outside src/ and rules/. */
export function layerName(file: string): string | null {
  const [top, second] = file.split('/');
  if (top === 'rules') return 'rules';
  return top === 'src' && second !== undefined ? second.replace(/\.ts$/, '') : null;
}

function packageOf(module: string): string {
  if (module.startsWith('node:')) return 'node:';
  const parts = module.split('/');
  return parts.slice(0, module.startsWith('@') ? 2 : 1).join('/');
}

function isOursAllowed(layer: Layer, target: string): boolean {
  const name = layerName(target);
  if (name === null) return false;
  return layer.names.includes(name) || layer.ours.includes(name) || layer.ours.includes(target.slice(4));
}

function isAllowed(layer: Layer, file: string, module: string): boolean {
  if (!module.startsWith('.')) return layer.foreign.includes(packageOf(module));
  return isOursAllowed(layer, path.posix.join(path.posix.dirname(file), module));
}

function importProblem(layer: Layer, file: string, { module }: Import): string | null {
  if (module === null) return `${file}: imports what only a run can tell`;
  return isAllowed(layer, file, module) ? null : `${file}: may not import ${module}`;
}

/** Names that a layer of this kind may not use. `console` is also a port; Biome's noConsole tells the two apart. */
function forbiddenNames(world: Layer['world'], text: string): string[] {
  if (world === 'yes') return [];
  return worldlyNames(text).filter((name) => world === 'no' || name !== 'console');
}

/** What is wrong with the imports and names of one file. */
export function layerProblems(layers: readonly Layer[], { path: file, text }: Source): string[] {
  const layer = layers.find(({ names }) => names.includes(layerName(file) ?? ''));
  if (layer === undefined) return [`${file}: is in no layer`];
  return [
    ...importsOf(text).flatMap((found) => importProblem(layer, file, found) ?? []),
    ...forbiddenNames(layer.world, text).map((name) => `${file}: may not name ${name}`),
  ];
}

/** Layers that none of the files belongs to: a table about nothing would always hold. */
export function emptyLayers(layers: readonly Layer[], sources: readonly Source[]): string[] {
  const seen = new Set(sources.map((source) => layerName(source.path)));
  return layers.filter(({ names }) => !names.some((name) => seen.has(name))).map(({ names }) => names.join());
}

/** The files that import a package. */
export function importersOf(name: string, sources: readonly Source[]): string[] {
  const imports = (source: Source) =>
    importsOf(source.text).some(({ module }) => module !== null && packageOf(module) === name);
  return sources.filter(imports).map((source) => source.path);
}

/** The files that load a package before it is needed. */
export function eagerImportersOf(name: string, sources: readonly Source[]): string[] {
  const loads = (source: Source) =>
    importsOf(source.text).some(
      ({ module, dynamic, typeOnly }) =>
        module !== null && packageOf(module) === name && !dynamic && !typeOnly,
    );
  return sources.filter(loads).map((source) => source.path);
}

/** The modules of ours that a file imports, each once. */
export function ownModules({ path: file, text }: Source): string[] {
  const own = importsOf(text).flatMap(({ module }) => (module?.startsWith('.') ? [module] : []));
  return [...new Set(own.map((module) => path.posix.join(path.posix.dirname(file), module)))];
}

/** The files that are longer than the limit, and exceptions that are none (any more). */
export function lengthProblems(
  limit: number,
  exceptions: Readonly<Record<string, string>>,
  sources: readonly Source[],
): string[] {
  const long = sources.filter(({ text }) => codeLines(text) > limit);
  const excess = long.filter(({ path: file }) => exceptions[file] === undefined);
  const idle = Object.keys(exceptions).filter((file) => !long.some((source) => source.path === file));
  return [
    ...excess.map(({ path: file, text }) => `${file}: ${codeLines(text)} lines of code`),
    ...idle.map((file) => `${file}: is no exception to ${limit} lines`),
  ];
}
