/** A debt that is paid is struck from the books, or the next one is booked on it. */
import { clip, defineRule, noOptions, type StaleEntry } from '../src/kit/index.ts';

export default defineRule({
  id: 'baseline-current',
  summary: 'The baseline must list only findings that are still there.',
  why: `The baseline lists findings that were there when the gate came, by list, rule and task. When one of them is mended and
its entry stays, the same fault can come back unseen. Found are entries that list more findings than there are, and entries
for lists or rules that are no more. An entry whose rule is off now is left alone, for nobody looked. So is everything in a
run that does not read every list. A finding that a comment silences needs no entry and does not count for one.
\`tasks-gate baseline prune\` removes what is stale. remark knows no baseline and cannot run the rule.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '- [ ] T001 Draw the map in `map.ts`\n- [ ] T001 Fold the map in `fold.ts`\n',
      files: {
        '.tasks-gate-baseline.json':
          '{ "version": 1, "findings": [\n  { "path": "tasks.md", "rule": "task-id-unique", "task": "T001", "count": 1 }\n] }\n',
      },
    },
    {
      bad: '- [ ] T001 Draw the map in `map.ts`\n- [ ] T002 Fold the map in `fold.ts`\n',
      files: {
        '.tasks-gate-baseline.json':
          '{ "version": 1, "findings": [\n  { "path": "tasks.md", "rule": "task-id-unique", "task": "T001", "count": 1 }\n] }\n',
      },
    },
  ],
  scope: 'run',
  *check({ baseline, project }) {
    if (baseline === null) return;
    for (const entry of baseline.stale) {
      const list = project.documents.find(({ path }) => path === entry.path);
      yield {
        message: `Unexpected entry for ${counted(entry.listed)} of \`${entry.rule}\` at ${subjectOf(entry)}, expected ${entry.found === 0 ? 'no entry, for there is none' : `${entry.found}, as many as there are`}`,
        hint: 'Run `tasks-gate baseline prune`',
        in: baseline.path,
        at: entry.at,
        ...(list === undefined
          ? {}
          : { related: [{ message: 'the list', in: list.path, at: { start: 0, end: 0 } }] }),
      };
    }
  },
});

function counted(count: number): string {
  return count === 1 ? '1 finding' : `${count} findings`;
}

function subjectOf({ path, subject }: StaleEntry): string {
  return subject === '' ? `\`${path}\`` : `\`${clip(subject, 60)}\` in \`${path}\``;
}
