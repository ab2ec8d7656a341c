/** One config file, read and checked. */
import type { Rule } from '../kit/definition.ts';
import { settableChecks } from '../registry.ts';
import { objectionsOf } from './issues.ts';
import { type ConfigProblem, parseText } from './parse.ts';
import { type ConfigFile, configSchema } from './schema.ts';

/** A config, or everything that is wrong with the text. */
export type ReadConfig =
  | { readonly ok: true; readonly config: ConfigFile }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** The config that a text holds, or everything that is wrong with it. */
export async function readConfigText(text: string, rules: readonly Rule[]): Promise<ReadConfig> {
  const parsed = await parseText(text);
  if (parsed.problems.length > 0) return { ok: false, problems: parsed.problems };
  const checked = configSchema(rules).safeParse(parsed.data);
  const objections = checked.success
    ? []
    : objectionsOf(checked.error.issues, parsed.data, [...rules, ...settableChecks]);
  const problems = objections.map(({ path, key, message }) => ({ ...parsed.locate(path, key), message }));
  if (problems.length > 0 || !checked.success) return { ok: false, problems };
  return { ok: true, config: checked.data };
}
