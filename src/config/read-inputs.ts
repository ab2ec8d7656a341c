/** Reads what inputs and flags say, by the table of inputs, and checks it like the config file. */
import type { Rule } from '../kit/definition.ts';
import { INPUTS, type Input } from './inputs.ts';
import { isPreset, PRESETS, type PresetName } from './presets.ts';
import type { Overrides } from './resolve.ts';

/** What was said, by name of the input; empty text counts as nothing. */
export type Said = Readonly<Record<string, string | undefined>>;

export type ReadInputs =
  | { readonly ok: true; readonly overrides: Overrides; readonly preset: PresetName | null }
  | { readonly ok: false; readonly problem: string };

/** The overrides in what was said; `nameOf` tells how the user wrote the name: `--fail-on`, input `fail-on`. */
export async function readInputs(
  said: Said,
  rules: readonly Rule[],
  nameOf: (name: string) => string,
): Promise<ReadInputs> {
  const given = INPUTS.filter(({ name, key }) => key !== null && key !== 'extends' && isSaid(said[name]));
  const preset = isSaid(said.preset) ? said.preset : null;
  if (preset !== null && !isPreset(preset)) {
    const expected = PRESETS.map((name) => `\`${name}\``).join(', ');
    return {
      ok: false,
      problem: `${nameOf('preset')}: Unexpected \`${preset}\`, expected one of ${expected}`,
    };
  }
  if (given.length === 0) return { ok: true, overrides: {}, preset };
  // Most runs are given no such input, and need no schema.
  const [{ configSchema }, { objectionsOf }] = await Promise.all([
    import('./schema.ts'),
    import('./issues.ts'),
  ]);
  const data: Record<string, unknown> = {};
  for (const input of given) put(data, input, await parsed(input, said[input.name] ?? ''));
  const checked = configSchema(rules).safeParse(data);
  const objections = checked.success ? [] : objectionsOf(checked.error.issues, data, rules);
  const first = objections[0];
  if (first !== undefined || !checked.success) return { ok: false, problem: problemOf(first, given, nameOf) };
  return { ok: true, overrides: checked.data, preset };
}

function isSaid(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '';
}

const SWITCHES: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

async function parsed({ kind }: Input, written: string): Promise<unknown> {
  const text = written.trim();
  switch (kind) {
    case 'switch':
      return SWITCHES.get(text.toLowerCase()) ?? text;
    case 'count':
      return /^\d{1,15}$/.test(text) ? Number(text) : text;
    case 'list':
      return linesOf(text);
    case 'map':
      return (await import('./parse.ts'))
        .parseText(text.includes('\n') || text.startsWith('{') ? text : `{${text}}`)
        .then(({ data }) => data);
    default:
      return text;
  }
}

/** The lines of an input that hold something. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function put(data: Record<string, unknown>, { key, name }: Input, value: unknown): void {
  const [first = name, second] = (key ?? name).split('.');
  if (second === undefined) data[first] = value;
  else data[first] = { ...(data[first] as object | undefined), [second]: value };
}

function problemOf(
  objection:
    | { readonly path: readonly PropertyKey[]; readonly key: string | null; readonly message: string }
    | undefined,
  given: readonly Input[],
  nameOf: (name: string) => string,
): string {
  if (objection === undefined) return 'Unexpected input';
  const place = [...objection.path, ...(objection.key === null ? [] : [objection.key])].join('.');
  const input = given.find(
    ({ key }) =>
      key !== null && (place === key || place.startsWith(`${key}.`) || key.startsWith(`${place}.`)),
  );
  return `${input === undefined ? place : nameOf(input.name)}: ${objection.message}`;
}
