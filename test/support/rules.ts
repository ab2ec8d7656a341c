/** The rules as the folder holds them: `rules/index.ts` may not list a new one yet. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../src/kit/definition.ts';

export const RULES_FOLDER = path.resolve(import.meta.dirname, '../../rules');

/** The names of the files in the folder, in order. */
export const ruleFiles: readonly string[] = readdirSync(RULES_FOLDER).sort();

/** The ids of the rules in the folder. */
export const ruleIds: readonly string[] = ruleFiles
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -'.ts'.length));

/** The rule that a file of the folder defines. */
export async function loadRule(id: string): Promise<Rule> {
  const module = await import(pathToFileURL(path.join(RULES_FOLDER, `${id}.ts`)).href);
  return module.default;
}
