/** Makes answers whole: everything that GitHub's schema requires, laid below what a test says. */
import { resolved, type Schema, schemaOf } from './contract.ts';

type Values = Readonly<Record<string, unknown>>;

/** A value that fits a component of the description, with these values in it. */
export function sample<T extends Values>(name: string, values: T): T & Values {
  return fill(schemaOf('schemas', name), values) as T & Values;
}

/** The payload of an event, with these values in it. */
export function samplePayload(event: string, values: Values): Values {
  return fill(schemaOf('events', event), values) as Values;
}

/** `given` as it is, completed by what the schema requires. */
function fill(schema: Schema, given: unknown): unknown {
  const whole = merged(schema);
  if (given === undefined) return made(whole);
  if (Array.isArray(given)) return given.map((each) => fill((whole.items ?? {}) as Schema, each));
  if (typeof given !== 'object' || given === null) return given;
  const properties = (whole.properties ?? {}) as Readonly<Record<string, Schema>>;
  const required = (whole.required ?? []) as readonly string[];
  const names = [...new Set([...required, ...Object.keys(given)])];
  return Object.fromEntries(
    names.map((name) => [name, fill(properties[name] ?? {}, (given as Values)[name])] as const),
  );
}

const LEAST: Readonly<Record<string, unknown>> = {
  integer: 1,
  number: 1,
  boolean: false,
  array: [],
  object: {},
  null: null,
};

/** The least value that fits. */
function made(schema: Schema): unknown {
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.properties !== undefined) return fill(schema, {});
  const type = `${[schema.type].flat()[0]}`;
  return type === 'string' ? textFor(`${schema.format}`) : (LEAST[type] ?? null);
}

function textFor(format: string): string {
  if (format === 'date-time') return '2026-01-01T00:00:00Z';
  return format === 'email' ? 'someone@example.org' : 'https://github.test/x';
}

/** References followed, the parts of `allOf` laid over each other, the first way of the others taken. */
function merged(schema: Schema): Schema {
  const { allOf, oneOf, anyOf, ...own } = resolved(schema) as Schema & Readonly<Record<string, Schema[]>>;
  const choice = (anyOf ?? oneOf ?? []).slice(0, 1);
  const parts = [own as Schema, ...[...(allOf ?? []), ...choice].map(merged)];
  return {
    ...Object.assign({}, ...parts),
    properties: parts.some(({ properties }) => properties !== undefined)
      ? Object.assign({}, ...parts.map(({ properties }) => properties))
      : undefined,
    required: parts.flatMap(({ required }) => (required ?? []) as string[]),
  };
}
