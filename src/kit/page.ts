/** Where the pages of rules and checks are published. */

const PAGES = 'https://github.com/tasks-gate/tasks-gate/blob/main/';

/** The address of the page of a rule. */
export function pageOf(rule: string): string {
  return `${PAGES}rules/${rule}.md`;
}

/** The address of the page of a check. */
export function checkPageOf(check: string): string {
  return `${PAGES}docs/checks/${check}.md`;
}

/** The address of the page about the workflow, its rights and the required check. */
export const WORKFLOW_PAGE = `${PAGES}docs/required-check.md`;
