/** The run of a command that reads task lists: settings, then reading; what each command adds is its own. */
import { readInputs, type Said } from '../config/read-inputs.ts';
import { type Config, resolve } from '../config/resolve.ts';
import type { Layer } from '../config/settings.ts';
import type { Shard } from '../model/verdict.ts';
import { rules } from '../registry.ts';
import { UserError } from './errors.ts';
import { type Facts, gather, type Request } from './gather.ts';
import type { Files, Ports } from './ports.ts';
import { readLayers } from './read-config.ts';

/** Works out the config of a run from what was said and what the files say. */
export async function configure(ports: Ports, said: Said, nameOf: NameOf): Promise<Config> {
  return (await configureFrom(ports.files, said, nameOf)).config;
}

/** How a person wrote the name of an input: `--fail-on`, `input fail-on`. */
export type NameOf = (name: string) => string;

/** The same, with the layers it is made of; `files` are those that the config stands in. */
export async function configureFrom(
  files: Files,
  said: Said,
  nameOf: NameOf,
): Promise<{ readonly config: Config; readonly layers: readonly Layer[] }> {
  const read = await readInputs(said, rules, nameOf);
  if (!read.ok) throw new UserError('usage', read.problem);
  const named = said.config?.trim() || null;
  const layers = await readLayers(files, named, read.preset);
  const globbed = layers.some((layer) => layer.kind === 'file' && (layer.config.overrides ?? []).length > 0);
  // Patterns are only needed, and so only loaded, where a file has overrides.
  const matches = globbed ? (await import('../engine/globs.ts')).pathMatcher() : () => false;
  return { config: resolve(layers, read.overrides, rules, matches), layers };
}

/** Config and texts of a run on the command line. */
export async function prepare(
  ports: Ports,
  flags: ReadonlyMap<string, string>,
  operands: readonly string[],
): Promise<{ readonly config: Config; readonly facts: Facts }> {
  const configured = await configure(ports, Object.fromEntries(flags), (name) => `--${name}`);
  const config = { ...configured, shard: shardOf(flags) };
  return { config, facts: await gather(ports, config, requestOf(flags, operands)) };
}

function requestOf(flags: ReadonlyMap<string, string>, operands: readonly string[]): Request {
  const fromStdin = flags.has('stdin') || operands.includes('-');
  const paths = operands.filter((path) => path !== '-');
  if (fromStdin && paths.length > 0) {
    throw new UserError(
      'usage',
      'Standard input and paths cannot be read in one run',
      'Leave out one of them',
    );
  }
  const name = flags.get('stdin-filename') ?? null;
  if (name !== null && !fromStdin) {
    throw new UserError('usage', '--stdin-filename needs --stdin');
  }
  return { paths, stdinName: fromStdin ? (name ?? '<stdin>') : null };
}

/** The part that `--shard 2/5` names; null without the flag. */
export function shardOf(flags: ReadonlyMap<string, string>): Shard | null {
  const written = flags.get('shard');
  if (written === undefined) return null;
  const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number);
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return { index, count };
  throw new UserError(
    'usage',
    `--shard: Unexpected \`${written}\`, expected a part and the number of parts, such as 2/5`,
  );
}
