/** The guide's own titles: the three bad ones are found, the three good ones are not. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import taskSpecific from '../../rules/task-specific.ts';
import { buildProject } from '../../src/dialects/project.ts';
import { readDocument } from '../../src/dialects/read.ts';

const SEED = path.resolve(import.meta.dirname, '../../../shared/corpus/seed/tasks-command-guide.md');
const present = existsSync(SEED);
if (!present) process.stderr.write('skipped: ../shared/corpus/seed is not here\n');

describe.skipIf(!present)('Tasks Too Large or Vague', () => {
  // The guide shows pairs in a fence: a bad title, then a good one, each in quotes behind a sign.
  const guide = present ? readFileSync(SEED, 'utf8') : '';
  const section = guide.slice(
    guide.indexOf('**Tasks Too Large or Vague**'),
    guide.indexOf('**Missing Dependencies'),
  );
  const titles = [...section.matchAll(/"([^"\n]+)"/g)].map((found) => found[1] as string);

  test('six titles are there', () => expect(titles).toHaveLength(6));

  test.each(titles.map((title, at) => [at % 2 === 0 ? 'bad' : 'good', title]))('%s: %s', (kind, title) => {
    const document = readDocument({ path: 'tasks.md', text: `## Phase 1: Build\n\n- [ ] T001 ${title}\n` });
    const project = buildProject({ documents: [document], specs: [], checklists: [], complete: true });
    expect(document.tasks).toHaveLength(1);
    expect([...taskSpecific.check(document as never, {}, { project })]).toHaveLength(kind === 'bad' ? 1 : 0);
  });
});
