/** The generated list of rules. */

/** The text of `rules/index.ts` for the ids of the files in the folder. */
export function rulesIndex(ids: readonly string[]): string {
  const sorted = [...ids].sort();
  return [
    '/** Every rule, in code-unit order of their ids. Generated from the folder: run `npm run update`. */',
    "import type { Rule } from '../src/kit/index.ts';",
    ...sorted.map((id) => `import ${nameOf(id)} from './${id}.ts';`),
    '',
    'export const rules: readonly Rule[] = [',
    ...sorted.map((id) => `  ${nameOf(id)},`),
    '];',
    '',
  ].join('\n');
}

/** `task-id-unique` → `taskIdUnique`. */
function nameOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
