/** Every fixture of test/dialects is read as its model.json says, with true places, in LF and in CRLF. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/dialects/read.ts';
import { inspectJson } from '../src/reporters/inspect-json.ts';
import { wrongPlaces } from './support/places.ts';

const ROOT = path.join(import.meta.dirname, 'dialects');

interface Model {
  readonly dialect: string;
  readonly dialectReason: string;
  readonly tasks: readonly Record<string, unknown>[];
  readonly criteria: readonly unknown[];
}

/** What of a task is worth a line in a fixture: what is not empty, without places that follow from the line. */
function brief(task: Record<string, unknown>): Record<string, unknown> {
  const { scopedId, text, column, endLine, endColumn, marker, section, ...rest } = task;
  return Object.fromEntries(
    Object.entries(rest).filter(
      ([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function modelOf(text: string): string {
  const document = readDocument({ path: 'tasks.md', text });
  const model = (JSON.parse(inspectJson([document])) as { documents: Model[] }).documents[0] as Model;
  const lines = model.tasks.map((task) => `    ${JSON.stringify(brief(task))}`).join(',\n');
  const criteria = model.criteria.map((criterion) => `    ${JSON.stringify(criterion)}`).join(',\n');
  const misses = document.nearMisses.map(({ kind, fix }) => JSON.stringify({ kind, fix })).join(', ');
  const { dialect, dialectReason } = model;
  return `{\n  "dialect": ${JSON.stringify(dialect)},\n  "reason": ${JSON.stringify(dialectReason)},\n  "tasks": [\n${lines}\n  ],\n  "criteria": [\n${criteria}\n  ],\n  "nearMisses": [${misses}]\n}\n`;
}

const cases = readdirSync(ROOT).flatMap((dialect) =>
  readdirSync(path.join(ROOT, dialect)).map((name) => `${dialect}/${name}`),
);

describe.each(cases)('%s', (name) => {
  const text = readFileSync(path.join(ROOT, name, 'tasks.md'), 'utf8');

  test('is read as its model says', async () => {
    await expect(modelOf(text)).toMatchFileSnapshot(path.join(ROOT, name, 'model.json'));
  });

  test('is read alike with CRLF, and its places are true in both', () => {
    const crlf = text.replaceAll('\n', '\r\n');
    expect(wrongPlaces(readDocument({ path: 'tasks.md', text }))).toEqual([]);
    expect(wrongPlaces(readDocument({ path: 'tasks.md', text: crlf }))).toEqual([]);
    expect(modelOf(crlf)).toEqual(modelOf(text));
  });
});

test('a dialect that is asked for is the one that reads', () => {
  const document = readDocument({ path: 'tasks.md', text: '- [ ] T001 Do\n' }, { dialect: 'plain' });
  expect([document.dialect, document.dialectReason]).toEqual(['plain', 'as configured']);
});
