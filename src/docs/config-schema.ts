/** JSON Schema of the config file, for editors. */
import * as z from 'zod/mini';
import { INPUTS } from '../config/inputs.ts';
import { configSchema } from '../config/schema.ts';
import type { Rule } from '../kit/definition.ts';
import { type Described, type JsonSchema, rulesSchema } from './schema.ts';

const ID = 'https://github.com/tasks-gate/tasks-gate/raw/main/dist/schema.json';

type Node = { description?: string; properties?: Record<string, Node>; items?: Node; [key: string]: unknown };

/** The schema with every rule and check, and with the meaning of each key that is an input too. */
export function configJsonSchema(rules: readonly Rule[], checks: readonly Described[]): JsonSchema {
  const schema = z.toJSONSchema(configSchema([]), { io: 'input' }) as Node;
  const properties = schema.properties ?? {};
  const ofRules = rulesSchema(rules);
  const override = properties.overrides?.items?.properties;
  if (override !== undefined) override.rules = { $ref: '#/properties/rules' };
  properties.rules = { ...ofRules, description: 'The rules, by id: a level, options, or both in a list.' };
  const gate = properties.pullRequest?.properties;
  if (gate !== undefined) {
    const description =
      'The checks of a pull request and of reports, by id: a level, options, or both in a list.';
    gate.checks = { ...rulesSchema(checks), description };
  }
  for (const { key, meaning } of INPUTS) if (key !== null) describe(schema, key.split('.'), meaning);
  return { ...schema, $id: ID, title: 'Config of tasks-gate' };
}

function describe(schema: Node, path: readonly string[], meaning: string): void {
  const node = path.reduce<Node | undefined>((at, name) => at?.properties?.[name], schema);
  if (node !== undefined) node.description = meaning.replaceAll(', one a line', '');
}
