/** Where the page of a rule is published. */

const PAGES = 'https://github.com/tasks-gate/tasks-gate/blob/main/rules/';

/** The address of the page of a rule. */
export function pageOf(rule: string): string {
  return `${PAGES}${rule}.md`;
}
