/** The files that `init` writes. */
import { VERSION } from './version.ts';

/** Pinned, so that nobody but the owner of the repository changes what runs. */
const CHECKOUT = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2';
const UPLOAD = 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2';
const DOWNLOAD = 'actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0';
const GATE = `tasks-gate/tasks-gate@v${VERSION}`;

/** A config that says in comments what it could say. */
export function configText(): string {
  return `# The gate for task lists. \`tasks-gate schema\` describes every key, \`tasks-gate explain\` every rule.
extends: recommended # minimal, recommended or strict
failOn: error # error, warning or never

# files: ['specs/*/tasks.md']
# rules:
#   task-specific: warning # off, notice, warning or error
# pullRequest:
#   exempt: { labels: [no-task], paths: ['docs/**'] }
`;
}

/** The workflow of the gate. With \`forks\` it only reports, and a second workflow comments. */
export function gateWorkflow(forks: boolean): string {
  const inputs = forks ? WITH_REPORT : '';
  const comment = forks
    ? '      pull-requests: read'
    : '      pull-requests: write # for the comment; `read` is enough with `comment: never`';
  return `name: tasks-gate
# A required check must always run: no \`paths\` here, and no \`if\` at the job. What needs no task is exempt in the config.
on:
  pull_request:
    types: [opened, reopened, synchronize, edited, labeled, unlabeled, ready_for_review, converted_to_draft]
  merge_group:
  push:
    branches: [main, master]
permissions: {}
concurrency:
  group: tasks-gate-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  tasks-gate:
    name: tasks-gate
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
${comment}
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: ${GATE}
${inputs}`;
}

const WITH_REPORT = `        with:
          comment: never
          json-file: tasks-gate.json
      - if: always()
        uses: ${UPLOAD}
        with:
          name: tasks-gate
          path: tasks-gate.json
          retention-days: 3
`;

/** Stage two: comments on pull requests from forks, whose own run may not write. It runs nothing of theirs. */
export function reportWorkflow(): string {
  return `name: tasks-gate report
on:
  workflow_run:
    workflows: [tasks-gate]
    types: [completed]
permissions: {}
jobs:
  report:
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read
      pull-requests: write
    steps:
      - uses: ${DOWNLOAD}
        with:
          name: tasks-gate
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - uses: ${GATE}
        with:
          command: report
          report-files: tasks-gate.json
`;
}
