/** A ticked task names files: a change that touches none of them hardly completed it. */
import {
  baseName,
  clip,
  defineCheck,
  flipsOf,
  headOf,
  isComplete,
  liesWithin,
  listed,
  namesFile,
  noOptions,
  taskName,
  touchedPaths,
} from '../kit/index.ts';

export default defineCheck({
  id: 'flip-touches-paths',
  summary:
    'A task that a change completes and that names paths must have one of them among the changed files.',
  why: `A box is ticked in a moment, by people and by generators alike; the paths that the task names are the evidence at
hand. One of them is enough, a file in a named folder counts, and so does a file of the same name elsewhere. Where the list of
changed files was cut, no absence is claimed.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: {
        before: { 'tasks.md': '- [ ] T001 Add the parser in src/parser.ts\n' },
        after: { 'tasks.md': '- [x] T001 Add the parser in src/parser.ts\n', 'src/parser.ts': '' },
      },
    },
    {
      bad: {
        before: { 'tasks.md': '- [ ] T001 Add the parser in src/parser.ts\n' },
        after: { 'tasks.md': '- [x] T001 Add the parser in src/parser.ts\n', 'src/printer.ts': '' },
      },
    },
  ],
  needs: ['comparison', 'files'],
  *check({ comparison, files }) {
    const changed = touchedPaths(files.items);
    const names = new Set(changed.map(baseName));
    for (const { task: at } of flipsOf(comparison, 'completed')) {
      const paths = [...new Set(at.task.paths.map(({ value }) => value))];
      const touches = (named: string): boolean =>
        (namesFile(named) && names.has(baseName(named))) || changed.some((path) => liesWithin(path, named));
      if (paths.length === 0 || paths.some(touches)) continue;
      if (!isComplete(files)) {
        yield { unjudged: `the list of changed files stops at ${files.items.length}` };
        return;
      }
      const shown = paths.slice(0, 3).map((path) => `\`${clip(path, 80)}\``);
      const more = paths.length > 3 ? [...shown, `${paths.length - 3} more`] : shown;
      yield {
        message: `Unexpected completion of \`${taskName(at)}\` without a change of ${listed(more)}, expected one of its paths to be touched`,
        hint: 'Correct the path in the task, or leave its box open until the work is in the change',
        in: at.document.path,
        at: headOf(at.task),
        task: at.task,
      };
    }
  },
});
