/** Holds requests, answers and events against GitHub's own OpenAPI description (a slice, see scripts/slice-openapi.mjs). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Schema = { readonly [key: string]: unknown };

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

/** One call that GitHub knows. */
export interface Operation {
  /** `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Where its parts stand in the description. */
  readonly pointer: string;
  readonly node: Schema;
}

export interface Matched {
  readonly operation: Operation;
  readonly values: Readonly<Record<string, string>>;
}

/** These hold slashes, whole or escaped. */
const LONG = ['path', 'ref', 'basehead'];

const description = nullable(
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'openapi.json'), 'utf8')),
) as Schema;
const ajv = makeAjv();
const compiled = new Map<string, ValidateFunction>();
const operations = readOperations();

/** The operation that a request means; null for a path that GitHub does not have. */
export function operationOf(method: string, pathname: string): Matched | null {
  for (const { operation, pattern, names } of operations) {
    if (!operation.name.startsWith(`${method} `)) continue;
    const found = pattern.exec(pathname);
    if (found === null) continue;
    const values = names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]);
    return { operation, values: Object.fromEntries(values) };
  }
  return null;
}

/** What is wrong with a request: values that do not fit, and names that GitHub does not know. */
export function requestProblems(
  { operation, values }: Matched,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const { parameters, pointer, node } = operation;
  const said = { ...values, ...Object.fromEntries(query) };
  const unknown = [...query.keys()].filter(
    (name) => !parameters.some((each) => each.in === 'query' && each.name === name),
  );
  const wrong = parameters.flatMap(({ name, schema }) => {
    const text = said[name];
    if (text === undefined) return [];
    const value = schema.type === 'integer' ? Number(text) : text;
    return ajv.validate(schema, value) ? [] : [`${name}: ${ajv.errorsText()}`];
  });
  const at = ['requestBody', 'content', 'application/json', 'schema'];
  const schema = lookUp(node, at);
  if (schema === undefined) {
    const excess = body === undefined ? [] : ['this call takes no body'];
    return [...unknown.map((name) => `unknown parameter ${name}`), ...wrong, ...excess];
  }
  return [
    ...unknown.map((name) => `unknown parameter ${name}`),
    ...wrong,
    ...problems(`${pointer}${at.map(escaped).join('')}`, body),
    ...unknownNames(schema, body, ''),
  ];
}

/** What is wrong with an answer of ours. */
export function answerProblems({ pointer, node, name }: Operation, status: number, body: unknown): string[] {
  const response = lookUp(node, ['responses', `${status}`]);
  if (response === undefined) return [`${name} never answers ${status}`];
  if (status === 204) return body === undefined ? [] : ['204 has no body'];
  const content = ['responses', `${status}`, 'content'];
  const types = Object.keys((lookUp(node, content) ?? {}) as object);
  const wanted = types.map((type) => [...content, type, 'schema'].map(escaped).join(''));
  const found = wanted.map((at) => problems(`${pointer}${at}`, body));
  return found.find((each) => each.length === 0) ?? found[0] ?? [];
}

/** What is wrong with the payload of an event, such as `pull-request-opened`. */
export function eventProblems(event: string, payload: unknown): string[] {
  if (lookUp(description, ['x-webhooks', event]) === undefined) return [`there is no event ${event}`];
  return problems(`github#/x-webhooks/${event}`, payload);
}

/** The schema at a reference such as `#/components/schemas/pull-request`, references followed. */
export function resolved(schema: Schema): Schema {
  if (typeof schema.$ref !== 'string') return schema;
  const keys = schema.$ref.slice(2).split('/');
  return resolved((lookUp(description, keys) ?? {}) as Schema);
}

/** The schema of a component, or of an event. */
export function schemaOf(kind: 'schemas' | 'events', name: string): Schema {
  const at = kind === 'events' ? ['x-webhooks', name] : ['components', 'schemas', name];
  const schema = lookUp(description, at);
  if (schema === undefined) throw new Error(`there is no schema ${name}`);
  return schema as Schema;
}

function problems(reference: string, value: unknown): string[] {
  const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference });
  compiled.set(reference, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Names in a body that the schema does not list; GitHub passes over them, so they would be mistakes unseen. */
function unknownNames(schema: unknown, value: unknown, at: string): string[] {
  const { properties, items } = resolved((schema ?? {}) as Schema) as {
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly items?: unknown;
  };
  if (Array.isArray(value)) return value.flatMap((each) => unknownNames(items, each, at));
  if (typeof value !== 'object' || value === null || properties === undefined) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    Object.hasOwn(properties, name)
      ? unknownNames(properties[name], each, `${at}/${name}`)
      : [`unknown name ${at}/${name}`],
  );
}

function lookUp(node: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], node);
}

function escaped(key: string): string {
  return `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type. */
function nullable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(nullable);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable: isNullable, ...rest } = node as Record<string, unknown>;
  const plain = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, nullable(value)]));
  if (isNullable !== true)
    return isNullable === undefined ? plain : { ...plain, nullable: nullable(isNullable) };
  return { anyOf: [plain, { type: 'null' }] };
}

function makeAjv(): Ajv {
  const made = new Ajv({ strict: false, logger: false, validateFormats: true });
  formats.default(made);
  made.addFormat('repo.nwo', true).addFormat('timestamp', true);
  made.addSchema({ ...description, $id: 'github' });
  return made;
}

function readOperations() {
  const paths = description.paths as Readonly<Record<string, Record<string, Schema>>>;
  // The longest first, since `/commits/{ref}` takes `/commits/x/pulls` as well.
  const longest = Object.entries(paths).sort(([one], [other]) => other.length - one.length);
  return longest.flatMap(([at, methods]) =>
    Object.entries(methods).map(([method, node]) => {
      const names: string[] = [];
      const source = at.replace(/\{(\w+)\}/g, (_, name: string) => {
        names.push(name);
        return LONG.includes(name) ? '(.+)' : '([^/]+)';
      });
      const listed = (node.parameters ?? []) as readonly Schema[];
      const parameters = listed.map((each) => resolved(each) as unknown as Parameter);
      const pointer = `github#/paths${escaped(at)}/${method}`;
      const operation: Operation = { name: `${method.toUpperCase()} ${at}`, parameters, pointer, node };
      return { operation, names, pattern: new RegExp(`^${source}$`) };
    }),
  );
}
