/** Task lists of Spec Kit, Kiro and OpenSpec, filled in with a small worked example that passes `strict`. */

/** The first numbers that a list has not used; all are 1 for a new one. */
export interface NextNumbers {
  readonly task: number;
  readonly phase: number;
  readonly story: number;
}

/** A phase of Spec Kit. */
export function specKitPhase(title: string, { task, phase, story }: NextNumbers): string {
  const id = (offset: number): string => `T${String(task + offset).padStart(3, '0')}`;
  return `## Phase ${phase}: User Story ${story} - ${title} (Priority: P1)

**Independent Test**: \`npm test -- export\` passes against an empty database.

- [ ] ${id(0)} [P] [US${story}] Write the contract test for \`GET /orders.csv\` in tests/contract/export.test.ts
- [ ] ${id(1)} [P] [US${story}] Quote fields as RFC 4180 asks in src/orders/csv.ts
- [ ] ${id(2)} [US${story}] Stream the orders of the last 90 days in src/orders/export.ts (depends on ${id(1)})
- [ ] ${id(3)} [US${story}] Answer 403 without the role \`accounting\` in src/routes/orders.ts (depends on ${id(0)}, ${id(2)})

**Checkpoint**: the export can be downloaded and opened in a spreadsheet program.
`;
}

/** A parent of Kiro with its sub-tasks. */
export function kiroGroup(title: string, { task: number }: NextNumbers): string {
  return `- [ ] ${number}. ${title}
  - [ ] ${number}.1 Quote fields as RFC 4180 asks in \`src/orders/csv.ts\`
    - Commas, quotes and line ends inside a field
    - _Requirements: 1.1_
  - [ ] ${number}.2 Stream the orders of the last 90 days in \`src/orders/export.ts\`
    - 100,000 orders in under 5 seconds
    - _Requirements: 1.2_
    - _Depends: ${number}.1_
  - [ ] ${number}.3 Write integration tests for \`GET /orders.csv\`
    - With and without the role \`accounting\`
    - _Requirements: 1.1, 1.2_
    - _Depends: ${number}.2_
`;
}

/** A group of OpenSpec. */
export function openSpecGroup(title: string, { task: number }: NextNumbers): string {
  return `## ${number}. ${title}

- [ ] ${number}.1 Quote fields as RFC 4180 asks in \`src/orders/csv.ts\`
- [ ] ${number}.2 Stream the orders of the last 90 days in \`src/orders/export.ts\` (depends on ${number}.1)
- [ ] ${number}.3 Test \`GET /orders.csv\` with and without the role \`accounting\` (depends on ${number}.2)
`;
}
