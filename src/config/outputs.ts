/** The outputs of the action. */

/** An output of the action. */
export interface ActionOutput {
  readonly name: string;
  readonly meaning: string;
}

export const OUTPUTS: readonly ActionOutput[] = [
  { name: 'verdict', meaning: '`pass`, `fail`, `skipped` or `error`.' },
  { name: 'skipped-reason', meaning: 'Why nothing was judged; empty otherwise.' },
  { name: 'errors', meaning: 'Number of reported errors.' },
  { name: 'warnings', meaning: 'Number of reported warnings.' },
  { name: 'notices', meaning: 'Number of reported notices.' },
  { name: 'suppressed', meaning: 'Number of findings that a comment in a task list silences.' },
  { name: 'tasks-total', meaning: 'Number of tasks, dropped ones left out.' },
  { name: 'tasks-done', meaning: 'Number of tasks that are done.' },
  { name: 'referenced-tasks', meaning: 'JSON array of the ids of the tasks that the pull request names.' },
  { name: 'flipped-tasks', meaning: 'JSON array of the ids of the tasks that it turns done.' },
  { name: 'coverage-project', meaning: 'Coverage of the project, in percent.' },
  { name: 'coverage-patch', meaning: 'Coverage of the changed lines, in percent.' },
  { name: 'coverage-verdict', meaning: 'The verdict of the coverage checks.' },
  { name: 'json-file', meaning: 'Path of the JSON report that was written.' },
  { name: 'sarif-file', meaning: 'Path of the SARIF report that was written.' },
  { name: 'junit-file', meaning: 'Path of the JUnit report that was written.' },
  { name: 'html-file', meaning: 'Path of the HTML report that was written.' },
  { name: 'comment-url', meaning: 'Address of the comment.' },
  { name: 'summary-truncated', meaning: '`true` when the summary had to be cut.' },
];
