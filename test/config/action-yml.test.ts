/** `action.yml` is printed from the table of inputs. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../../src/config/inputs.ts';
import { OUTPUTS } from '../../src/config/outputs.ts';
import { actionYml } from '../../src/docs/action-yml.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('action.yml is up to date', async () => {
  await expect(actionYml()).toMatchFileSnapshot(path.join(root, 'action.yml'));
});

test('it says what the table says, and only the token has a default', () => {
  const action = parse(actionYml());
  expect(Object.keys(action.inputs)).toEqual(INPUTS.map(({ name }) => name));
  expect(Object.keys(action.outputs)).toEqual(OUTPUTS.map(({ name }) => name));
  const defaults = Object.entries<{ default?: string }>(action.inputs).filter(
    ([, each]) => each.default !== undefined,
  );
  expect(defaults.map(([name]) => name)).toEqual(['token']);
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
});
