/** The guide's tasks for the first and the last phase of a product, filled in with worked examples that pass `strict`. */
import type { NextNumbers } from './template-lists.ts';

/** What both templates share with the standard one. */
function frame(
  acceptance: readonly string[],
  done: readonly string[],
  hours: readonly [number, number, number],
): string {
  const [development, testing, review] = hours;
  return `
### Acceptance Criteria
${acceptance.map((each) => `- [ ] ${each}`).join('\n')}

### Definition of Done
${done.map((each) => `- [ ] ${each}`).join('\n')}

### Estimated Effort
**Development Time**: ${development} hours
**Testing Time**: ${testing} hours
**Review Time**: ${review} hours
**Total Estimate**: ${development + testing + review} hours
`;
}

/** The smallest version that users can judge. */
export function mvpTask(title: string, { task: number }: NextNumbers): string {
  return `## Task ${number}: ${title} - MVP Implementation
**MVP Focus**: One export that five shops try for two weeks
**Dependencies**: None
**Priority**: High
**Risk Level**: Low (read-only)

### Technical Approach
- Write the rows straight from the list of orders in \`src/orders/export.ts\`

### Core Functionality Only
- **Must Have**: a button that downloads the orders of the last 30 days
- **Explicitly Excluded**: filters, other formats, exports by mail
- **Success Criteria**: three of five shops export at least once a week

### Technical Debt Acceptance
- **Acceptable Shortcuts**: the file is built in memory, up to 5,000 orders
- **Quality Non-Negotiables**: amounts agree with the invoice to the cent
- **Refactoring Plan**: stream the rows before more than 20 shops use it

### User Validation Plan
- **Metrics to Track**: exports a shop and week, exports that end in an error
- **Feedback Collection**: a call with each shop after week one
- **Iteration Plan**: the filter that most shops ask for comes next
${frame(
  [
    '`GET /orders.csv` answers with one row for each order of the last 30 days',
    'a list of more than 5,000 orders is refused with 413 and a message that says why',
  ],
  [
    'unit tests of `src/orders/export.ts` pass with at least 80% line coverage',
    'one peer review is approved',
    '`docs/orders.md` shows a request and its answer',
  ],
  [6, 3, 1],
)}`;
}

/** A feature that works, made ready for many users. */
export function productionTask(title: string, { task: number }: NextNumbers): string {
  return `## Task ${number}: ${title} - Production Readiness
**Goal**: 2,000 shops export every night without anyone on call
**Dependencies**: None
**Priority**: High
**Risk Level**: Medium (the nightly peak meets the backup)

### Technical Approach
- Move the export from the web process into \`src/jobs/export.ts\` and stream the rows

### Performance Optimization
- **Load Testing**: 200 exports at once end within 60 seconds at the 95th percentile
- **Resource Usage**: at most 150 MB of memory and 2 database connections for each worker
- **Caching Strategy**: finished files are kept for 24 hours under the id of the job

### Reliability Engineering
- **Error Handling**: a lost connection is tried again 3 times, then the job is marked as failed
- **Monitoring**: alert at more than 1 % failed exports in 15 minutes
- **Graceful Degradation**: while the queue is full the button says when to come back

### Security Hardening
- **Threat Modeling**: other people's orders, formulas in cells, links that never end
- **Input Validation**: \`since\` is a date, cells that begin with \`=\` are quoted
- **Audit Logging**: who exported which range of dates

### Operational Readiness
- **Deployment Strategy**: canary for 5 % of the shops over 24 hours
- **Rollback Plan**: switch \`orders.export.jobs\` off, the old route is still there
- **Runbook**: \`docs/runbooks/export.md\` says how to drain and restart the queue
${frame(
  [
    '200 exports at once end within 60 seconds at the 95th percentile',
    'no export holds more than 150 MB of memory',
    'a killed worker loses no job: it is finished by another one within 5 minutes',
  ],
  [
    'load test and unit tests pass, line coverage of `src/jobs/export.ts` is at least 90%',
    'security review of quoting and links is approved',
    '`docs/runbooks/export.md` is written and was followed once by someone else',
  ],
  [12, 6, 2],
)}`;
}
