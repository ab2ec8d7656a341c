/** How the two rules that judge wording agree with people: precision and recall on labelled titles and criteria. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tryRule } from '../../src/docs/trial.ts';
import { loadRule } from '../support/rules.ts';

const SHARED = path.resolve(import.meta.dirname, '../../../shared');
const present = existsSync(path.join(SHARED, 'labels'));
if (!present) process.stderr.write('skipped: ../shared/labels is not here\n');

interface Row {
  readonly file: string;
  readonly line: number;
  readonly label: string;
}

/** Labels on which the raters did not agree, or that are about something else. */
const IGNORED = ['borderline', 'nottask', 'notcriterion'];

async function score(id: string, labels: string, positive: string) {
  const rule = await loadRule(id);
  const lines = readFileSync(path.join(SHARED, 'labels', labels), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const rows = lines.map((line) => JSON.parse(line) as Row).filter(({ label }) => !IGNORED.includes(label));
  const hits = new Set<string>();
  for (const file of new Set(rows.map((row) => row.file))) {
    const text = readFileSync(path.join(SHARED, 'corpus', file), 'utf8');
    for (const { place } of tryRule(rule, { 'tasks.md': text })) hits.add(`${file}:${place?.line}`);
  }
  const isHit = ({ file, line }: Row) => hits.has(`${file}:${line}`);
  const right = rows.filter((row) => row.label === positive && isHit(row)).length;
  return {
    precision: right / rows.filter(isHit).length,
    recall: right / rows.filter(({ label }) => label === positive).length,
  };
}

describe.skipIf(!present)('labels', () => {
  test('task-specific finds the vague titles', { timeout: 60_000 }, async () => {
    const { precision, recall } = await score('task-specific', 'titles.jsonl', 'vague');
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  test('criterion-measurable finds the unmeasurable criteria', { timeout: 60_000 }, async () => {
    const { precision, recall } = await score('criterion-measurable', 'criteria.jsonl', 'unmeasurable');
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.6);
  });
});
