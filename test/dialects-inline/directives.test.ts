/** Comments that steer the gate. */
import { expect, test } from 'vitest';
import { readDirectives } from '../../src/dialects/directives.ts';
import { parseBlocks } from '../../src/markdown/parse.ts';

const read = (text: string) => readDirectives(text, parseBlocks(text));
const short = (text: string) =>
  read(text).map(
    ({ kind, rules, reason, syntax }) =>
      `${syntax} ${kind} [${rules.map(({ value }) => value).join(' ')}] ${reason}`,
  );

test.each([
  [
    '<!-- tasks-gate-disable-next-task task-specific -- spike, see ADR 7 -->',
    'tasks-gate disable-next-task [task-specific] spike, see ADR 7',
  ],
  ['<!-- tasks-gate-disable a b -- both -->', 'tasks-gate disable [a b] both'],
  ['<!-- tasks-gate-disable a, b -- both -->', 'tasks-gate disable [a b] both'],
  ['<!-- tasks-gate-enable a -->', 'tasks-gate enable [a] null'],
  ['<!-- tasks-gate-disable-file a -- older -->', 'tasks-gate disable-file [a] older'],
  ['<!-- tasks-gate-disable -- everything -->', 'tasks-gate disable [] everything'],
  ['<!-- tasks-gate-disable a -->', 'tasks-gate disable [a] null'],
  ['<!-- tasks-gate-disable a -- -->', 'tasks-gate disable [a] null'],
  ['<!--tasks-gate-disable a--why-->', 'tasks-gate disable [a--why] null'],
  ['<!-- tasks-gate-disable\n  a\n  -- for\n  now -->', 'tasks-gate disable [a] for now'],
  ['<!--lint disable task-specific-->', 'lint disable [task-specific] null'],
  ['<!--lint enable-->', 'lint enable [] null'],
  ['<!--lint ignore a b-->', 'lint disable-next-task [a b] null'],
  ['- [ ] T001 x <!-- tasks-gate-disable-next-task a -- b -->', 'tasks-gate disable-next-task [a] b'],
  ['> <!--lint disable a-->', 'lint disable [a] null'],
])('%s', (text, expected) => {
  expect(short(text)).toEqual([expected]);
});

test.each([
  '<!-- a comment -->',
  '<!-- tasks-gate -->',
  '<!-- lint-staged disable -->',
  '```\n<!-- tasks-gate-disable a -- b -->\n```',
  '    <!-- tasks-gate-disable a -- b -->',
  'Write `<!-- tasks-gate-disable a -- b -->` above it',
  '<!-- tasks-gate-disable a -- b',
])('%s steers nothing', (text) => {
  expect(short(text)).toEqual([]);
});

test('an open comment in a fence does not hide what follows', () => {
  const text = '```\n<!-- open\n```\n\n<!--lint disable a-->\n';
  expect(short(text)).toEqual(['lint disable [a] null']);
});

test('comment and rules have their places', () => {
  const text = 'a <!--lint disable x-y z--> b';
  const [directive] = read(text);
  expect(text.slice(directive?.at.start, directive?.at.end)).toBe('<!--lint disable x-y z-->');
  for (const { value, at } of directive?.rules ?? []) expect(text.slice(at.start, at.end)).toBe(value);
});

test.each([
  '<!-- tasks-gate-disabled x -->',
  '<!-- tasks-gate-disable-line x -- y -->',
  '<!-- tasks-gate disable x -->',
  '<!-- tasks-gate: enable -->',
])('%s is meant for the gate and says nothing that it knows', (text) => {
  expect(short(text)).toEqual(['tasks-gate unknown [] null']);
});

test.each([
  '<!-- tasks-gate is our linter -->',
  '<!-- tasks-gater-disable -->',
  '<!-- see tasks-gate-disable -->',
])('%s is not meant for the gate', (text) => expect(short(text)).toEqual([]));
