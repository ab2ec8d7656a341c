/** Boxes of code tasks that are ticked by a change of documents only were ticked for work that is not there. */
import {
  DOCUMENT_GLOBS,
  defineCheck,
  flipsOf,
  headOf,
  isComplete,
  listed,
  namesFile,
  option,
  taskName,
  touchedPaths,
  z,
} from '../kit/index.ts';

/** Places of the tasks in one finding; of more, each that names untouched paths is told on its own. */
const MOST = 100;

const options = z.strictObject({
  documents: option(z.array(z.string()), [...DOCUMENT_GLOBS], 'Files that are specs and docs.'),
});

export default defineCheck({
  id: 'flip-has-code',
  summary: 'A change that completes tasks about source files must touch more than specs and docs.',
  why: `A pull request that only ticks boxes can be right, when the work came in another one; mostly it is a slip, or a
report of work that was never done. Only tasks that name a source file count.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options,
  covers: ['flip-touches-paths'],
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
        after: { 'tasks.md': '- [x] T001 Add the parser in src/parser.ts\n', 'README.md': 'New' },
      },
    },
  ],
  needs: ['comparison', 'files'],
  *check({ comparison, files }, { documents }, { matches }) {
    const flips = flipsOf(comparison, 'completed').filter(({ task: { task } }) =>
      task.paths.some(({ value }) => namesFile(value) && !matches(value.replace(/^\.?\//, ''), documents)),
    );
    const first = flips[0]?.task;
    if (first === undefined || touchedPaths(files.items).some((path) => !matches(path, documents))) return;
    if (!isComplete(files)) {
      yield { unjudged: `the list of changed files stops at ${files.items.length}` };
      return;
    }
    const names = flips.slice(0, 5).map((flip) => `\`${taskName(flip.task)}\``);
    const more = flips.length > 5 ? [...names, `${flips.length - 5} more`] : names;
    yield {
      message: `Unexpected completion of ${listed(more)} by a change of specs and docs only, expected source files among the changed ones`,
      hint: 'Tick the boxes in the pull request that brings the work, or say in the description where the work was merged',
      in: first.document.path,
      at: headOf(first.task),
      task: first.task,
      related: flips.slice(1, MOST).map(({ task: at }) => ({
        message: `completes \`${taskName(at)}\``,
        in: at.document.path,
        at: headOf(at.task),
      })),
    };
  },
});
