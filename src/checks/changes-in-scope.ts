/** A pull request for a task stays with the files of that task. */
import { DOCUMENT_GLOBS, defineCheck, liesWithin, listed, option, TEST_GLOBS, z } from '../kit/index.ts';

const options = z.strictObject({
  allow: option(
    z.array(z.string()),
    [
      ...DOCUMENT_GLOBS,
      ...TEST_GLOBS,
      '**/{package.json,package-lock.json,pnpm-lock.yaml,yarn.lock,Cargo.lock,go.sum,go.mod,poetry.lock,uv.lock,Gemfile.lock}',
    ],
    'Files that go with any task.',
  ),
});

export default defineCheck({
  id: 'changes-in-scope',
  summary: 'The changed source files must lie within the paths of the referenced tasks.',
  why: `Files outside the tasks are mostly drive-by changes that reviewers do not expect. The check is off unless asked for,
since few task lists name every file; it says nothing where a referenced task names no path. Specs, docs, tests and lock files go
with any task (option \`allow\`).`,
  severity: 'off',
  preset: 'strict',
  since: '0.1.0',
  options,
  examples: [
    {
      good: {
        body: 'Task: T001',
        after: { 'tasks.md': '- [x] T001 Add the parser in src/parser.ts\n', 'src/parser.ts': '' },
      },
    },
    {
      bad: {
        body: 'Task: T001',
        after: {
          'tasks.md': '- [x] T001 Add the parser in src/parser.ts\n',
          'src/parser.ts': '',
          'src/mail.ts': '',
        },
      },
    },
  ],
  needs: ['references', 'files'],
  *check({ references, files }, { allow }, { matches }) {
    const { tasks } = references;
    if (tasks.length === 0 || tasks.some(({ task }) => task.paths.length === 0)) return;
    const named = [...new Set(tasks.flatMap(({ task }) => task.paths.map(({ value }) => value)))];
    const outside = files.items.filter(
      ({ path }) => !matches(path, allow) && !named.some((name) => liesWithin(path, name)),
    );
    if (outside.length === 0) return;
    const shown = outside.slice(0, 5).map(({ path }) => `\`${path}\``);
    const more = outside.length > 5 ? [...shown, `${outside.length - 5} more`] : shown;
    yield {
      message: `Unexpected change of ${listed(more)}, expected files within the paths of the referenced tasks`,
      hint: 'Refer to the task that these files belong to, add them to the task, or move them to another pull request',
    };
  },
});
