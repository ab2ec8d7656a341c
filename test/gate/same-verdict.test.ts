/** A change out of real commits is judged as the same change given by hand. */
import { afterEach, describe, expect, it } from 'vitest';
import { evaluateChanges } from '../../src/app/evaluate-change.ts';
import { gatherChange } from '../../src/app/gather-change.ts';
import { type Config, resolve } from '../../src/config/resolve.ts';
import { tryCheck } from '../../src/docs/check-trial.ts';
import { memoryConsole } from '../../src/hosts/memory.ts';
import { nodeFiles } from '../../src/hosts/node-files.ts';
import { gitForge } from '../../src/hosts/node-git.ts';
import type { Check, ExampleChange } from '../../src/kit/check.ts';
import { parseOptions } from '../../src/kit/setting.ts';
import { DEFAULT_EXEMPT } from '../../src/model/exemption.ts';
import type { Finding } from '../../src/model/finding.ts';
import { REFERENCE_PLACES } from '../../src/model/reference.ts';
import { checks, rules } from '../../src/registry.ts';
import { type Edit, repositoryOf, type TestRepository } from '../support/git.ts';

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

/** Without a list on either side nothing is judged, and a config is read from files. */
function isReal({ before = {}, after = {}, config, fork, draft }: ExampleChange): boolean {
  const hasList = Object.keys({ ...before, ...after }).some((path) => path.endsWith('tasks.md'));
  return hasList && config === undefined && fork === undefined && draft === undefined;
}

function configFor(check: Check, written: unknown): Config {
  const parsed = parseOptions(check, written);
  if (!parsed.ok) throw new Error(parsed.problem);
  const severity = check.severity === 'off' ? 'warning' : check.severity;
  return {
    ...resolve([], {}, rules, () => false),
    gate: () => ({
      references: { from: REFERENCE_PLACES, require: 'any' },
      exempt: DEFAULT_EXEMPT,
      checks: new Map([[check.id, { severity, options: parsed.options }]]),
    }),
  };
}

async function judged(check: Check, example: ExampleChange, options: unknown): Promise<readonly Finding[]> {
  const one = repositoryOf(example.before ?? {});
  made.push(one);
  one.git('checkout', '-q', '-b', example.branch ?? 'work');
  const after = example.after ?? {};
  const gone = Object.keys(example.before ?? {}).filter((path) => !(path in after));
  const edit: Edit = { ...after, ...Object.fromEntries(gone.map((path) => [path, null])) };
  const [first = 'Change', ...others] = example.commits ?? [];
  one.commit(edit, first);
  for (const message of others) one.commit({}, message);
  const request = {
    base: 'main',
    head: null,
    title: example.title ?? 'Change something',
    body: example.body ?? '',
    author: example.author ?? 'ann',
    labels: example.labels ?? [],
  };
  const forge = await gitForge(one.root, request);
  const change = await forge.pull(null);
  const files = await forge.changedFiles(change);
  const head = nodeFiles(one.root);
  const config = configFor(check, options);
  const side = { config, layers: [], paths: [], named: null, files: head, notes: [] };
  const stdin = async () => ({ ok: false, problem: '' }) as const;
  const ports = { files: head, console: memoryConsole(), stdin, runner: null, forges: null };
  const facts = await gatherChange({ forge, change, files, head }, side, ports);
  const verdict = evaluateChanges([facts], facts.head, config, { lint: false, checks: true, reports: false });
  expect(verdict.checks.map(({ state }) => state)).not.toContain('crashed');
  return verdict.findings;
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ severity, message, path, place, taskId }) => ({ severity, message, path, place, taskId }));

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  const examples = check.examples.flatMap(({ good, bad, options }) => {
    const example = good ?? bad;
    return example !== undefined && isReal(example) ? [{ example, options }] : [];
  });

  it.skipIf(examples.length === 0)('says of commits what it says of its examples', async () => {
    for (const { example, options } of examples) {
      const expected = told(tryCheck(check, example, options).findings);
      expect(told(await judged(check, example, options))).toEqual(expected);
    }
  });
});
