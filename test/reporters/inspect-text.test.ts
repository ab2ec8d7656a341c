/** The tree of `inspect`: states, groups, prerequisites, criteria, and what was passed over. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/dialects/read.ts';
import { inspectText } from '../../src/reporters/inspect-text.ts';

test('a list is shown as it was understood', () => {
  const text = `# Tasks

## Format

- [ ] T000 a sample

## Phase 1: Setup

- [x] T001 Create the table
- [ ] T002 [P] [US1] Fill it (depends on T001, T099)
- [~] T003 Half of it (optional)

## Definition of Done

- [x] reviewed
- [ ] released
`;
  expect(inspectText([readDocument({ path: 'tasks.md', text })])).toMatchInlineSnapshot(`
    "tasks.md
      read as spec-kit: 3 of 5 boxes carry ids like T001
      3 tasks: 1 open, 1 active, 1 done
       7    Phase 1: Setup
       9      [x] T001 Create the table
      10      [ ] T002 Fill it (depends on T001, T099) (parallel) (US1)
                  needs T001, T099 (no task)
      11      [~] T003 Half of it (optional) (optional)
      criteria of the whole list: 1 of 2 ticked
      passed over, since it stands in a legend or a sample:
         5  - [ ] T000 a sample
    "
  `);
});

test('hostile text cannot steer a terminal', () => {
  const shown = inspectText([readDocument({ path: 'tasks.md', text: '- [ ] T001 \u001b[31mred\u202e\n' })]);
  for (const sign of ['\u001b', '\u202e']) expect(shown).not.toContain(sign);
});

test('a long title leaves room for its marks in 80 columns', () => {
  const text = `- [ ] T001 [P] [US1] ${'Create the table of orders '.repeat(4)}in src/orders.ts\n`;
  const shown = inspectText([readDocument({ path: 'tasks.md', text })]);
  expect(shown).toMatch(/^ {3}1 .*Create the table .*… \(parallel\) \(US1\)$/m);
  for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});
