/** The JSON Schema of the config file, for editors. */
import { describe, expect, it } from 'vitest';
import { INPUTS } from '../../src/config/inputs.ts';
import { configJsonSchema } from '../../src/docs/config-schema.ts';
import { rules, settableChecks } from '../../src/registry.ts';

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly $ref?: string;
  readonly items?: Node;
}

const schema = configJsonSchema(rules, settableChecks) as Node;

describe('configJsonSchema', () => {
  it('knows every rule, and refuses unknown keys', () => {
    expect(Object.keys(schema.properties?.rules?.properties ?? {})).toEqual(rules.map(({ id }) => id));
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties?.rules?.additionalProperties).toBe(false);
    expect(schema.properties?.overrides?.items?.properties?.rules?.$ref).toBe('#/properties/rules');
  });

  it('asks for nothing', () => {
    expect(schema.required).toBeUndefined();
  });

  it('explains every key that is an input too', () => {
    for (const { key, name } of INPUTS) {
      if (key === null) continue;
      const node = key.split('.').reduce<Node | undefined>((at, step) => at?.properties?.[step], schema);
      expect(node?.description, name).toBeTruthy();
    }
  });
});
