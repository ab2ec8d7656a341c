/** The guide's standard task, filled in with a small worked example that passes `strict`. */

import type { NextNumbers } from './template-lists.ts';

/** The task as Markdown. */
export function standardTask(title: string, { task: number }: NextNumbers): string {
  return `## Task ${number}: ${title}

### Overview
**Purpose**: Shops get their orders into their own bookkeeping without copying by hand
**Context**: First part of the exports; the nightly job reuses its writer
**Dependencies**: None

### Technical Approach
**Implementation Strategy**: Stream the rows from a cursor and write them as they come
**Technology Choices**: \`node:stream\`, no library for CSV
**Architecture Integration**: A new handler beside \`src/orders/list.ts\`

### Acceptance Criteria
- [ ] **Export**: \`GET /orders.csv\` answers with one row for each order of the last 90 days
- [ ] **Quoting**: fields with commas, quotes or line ends are quoted as RFC 4180 asks
- [ ] **Performance**: 100,000 orders are written in under 5 seconds
- [ ] **Security**: a user without the role \`accounting\` gets 403

### Definition of Done
- [ ] **Code Quality**: \`npm run lint\` passes, one peer review is approved
- [ ] **Testing**: unit and integration tests pass, line coverage of \`src/orders/export.ts\` is at least 90%
- [ ] **Documentation**: \`docs/orders.md\` shows a request and its answer
- [ ] **Security**: \`npm audit\` reports no vulnerability above low

### Implementation Guidance
**Key Files to Modify**: \`src/orders/export.ts\`, \`src/routes.ts\`
**API Endpoints**: \`GET /orders.csv\` with the query \`since=YYYY-MM-DD\`
**Database Changes**: None
**Frontend Components**: None

### Testing Strategy
**Unit Tests**: quoting, empty list, one row of each kind
**Integration Tests**: a request with and without the role; 100,000 rows against a real database
**Manual Testing**: open the file in a spreadsheet program
**Performance Tests**: memory stays under 100 MB while 100,000 rows are written

### Risk Assessment
**Risk Level**: Medium (long requests hold a connection)
**Technical Risks**: a slow client keeps the cursor open
**Mitigation Strategies**: end the request after 60 seconds without progress
**Rollback Plan**: switch the route off with the flag \`orders.export\`

### Estimated Effort
**Priority**: High
**Development Time**: 8 hours
**Testing Time**: 4 hours
**Review Time**: 2 hours
**Total Estimate**: 14 hours
`;
}
