/** Writes the beginning of a rule: `npm run new-rule subject-property`. It compiles, and its tests fail until it is filled in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const id = process.argv[2] ?? '';
const root = path.resolve(import.meta.dirname, '..');
const rule = path.join(root, 'rules', `${id}.ts`);
const fixture = path.join(root, 'test', 'rules', id, 'first-case');

if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
  fail(
    `Unexpected name "${id}", expected what must hold, such as task-id-unique: npm run new-rule subject-property`,
  );
}
if (existsSync(rule)) fail(`Unexpected name "${id}", expected a new one: rules/${id}.ts is there already`);

mkdirSync(fixture, { recursive: true });
writeFileSync(rule, ruleText(id));
writeFileSync(path.join(fixture, 'tasks.md'), '# Tasks\n\n- [ ] T001 Put a list here that breaks the rule\n');
writeFileSync(path.join(fixture, 'expected.txt'), 'Fill in tasks.md; `npm run update` writes this file.\n');
say(`Wrote rules/${id}.ts and test/rules/${id}/first-case. Two places to edit:

  1. rules/${id}.ts                          what it wants, why, and the check
  2. test/rules/${id}/first-case/tasks.md    a list that breaks it

Then run \`npm run update\` and read what it wrote into expected.txt, the page and the index.`);

function ruleText(name) {
  return `/** Say in a sentence what goes wrong without this rule. */
import { defineRule, everywhere, noOptions } from '../src/kit/index.ts';

export default defineRule({
  id: '${name}',
  summary: 'Say what must hold.',
  why: \`Say in a paragraph why, how it decides, and what it lets pass.\`,
  severity: everywhere('warning'),
  preset: 'none',
  since: 'next',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Write a list that the rule likes\\n' },
    { bad: '- [ ] T001 Write a list that breaks it\\n' },
  ],
  scope: 'document',
  *check(document) {
    for (const task of document.tasks) {
      if (task.title.value !== '') continue;
      yield {
        message: 'Unexpected A, expected B',
        hint: 'Say what to do',
        at: task.title.at,
        task,
      };
    }
  },
});
`;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}
