/** JSON Schema of what a config may say about rules. */
import * as z from 'zod/mini';
import type { Definition } from '../kit/definition.ts';

/** A rule or a check. */
export type Described = Pick<Definition<unknown>, 'id' | 'summary' | 'options'>;

export type JsonSchema = Readonly<Record<string, unknown>>;

/** One option of a rule, for its page. */
export interface OptionDoc {
  readonly name: string;
  readonly type: string;
  readonly byDefault: unknown;
  readonly description: string;
}

/** Schema of an object of settings: every rule or check by id, unknown ones refused. */
export function rulesSchema(rules: readonly Described[]): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)])),
  };
}

function settingSchema(rule: Described): JsonSchema {
  const level = { enum: ['off', 'notice', 'warning', 'error', 'warn', 'on', true, false, 0, 1, 2] };
  const options = optionsSchema(rule);
  return {
    description: rule.summary,
    anyOf: [level, options, { type: 'array', prefixItems: [level, options], items: false, minItems: 1 }],
  };
}

/** Schema of the options of a rule, every key optional. */
export function optionsSchema(rule: Described): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(rule.options, { io: 'input' });
  return schema;
}

/** The options of a rule, in the order of their schema. */
export function optionsOf(rule: Described): OptionDoc[] {
  const { properties = {} } = optionsSchema(rule) as { properties?: Record<string, PropertySchema> };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    type: typeOf(schema),
    byDefault: schema.default,
    description: schema.description ?? '',
  }));
}

interface PropertySchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: PropertySchema;
  readonly default?: unknown;
  readonly description?: string;
}

function typeOf({ type, enum: values, items }: PropertySchema): string {
  if (values !== undefined) return values.map((value) => `\`${String(value)}\``).join(', ');
  if (type === 'array') return `list of ${items === undefined ? 'values' : typeOf(items)}`;
  return type ?? 'any';
}
