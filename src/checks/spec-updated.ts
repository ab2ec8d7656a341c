/** Code that a specification describes does not change without it. */
import { defineCheck, isComplete, listed, option, touchedPaths, z } from '../kit/index.ts';

const options = z.strictObject({
  map: option(
    z.array(z.strictObject({ code: z.array(z.string()), specs: z.array(z.string()) })),
    [
      {
        code: ['src/**', 'lib/**', 'app/**', 'packages/*/src/**'],
        specs: ['specs/**', '.kiro/specs/**', 'openspec/**', '**/tasks.md', '**/TASKS.md'],
      },
    ],
    'Which code is described by which specs; one changed file of `specs` is enough.',
  ),
});

export default defineCheck({
  id: 'spec-updated',
  summary:
    'A change of code that a specification covers must come with a change of the specification or its tasks.',
  why: `Specifications go stale one small change at a time. The option \`map\` says which globs of code belong to which globs of
specs and task lists. The check is off unless asked for: many changes, such as repairs, change no specification.`,
  severity: 'off',
  preset: 'strict',
  since: '0.1.0',
  options,
  examples: [
    { good: { after: { 'src/a.ts': '', 'specs/001-auth/spec.md': '# Log in\n' } } },
    { bad: { after: { 'src/a.ts': '' } } },
  ],
  needs: ['files'],
  *check({ files }, { map }, { matches }) {
    const changed = touchedPaths(files.items);
    for (const { code, specs } of map) {
      const covered = changed.filter((path) => matches(path, code) && !matches(path, specs));
      if (covered.length === 0 || changed.some((path) => matches(path, specs))) continue;
      if (!isComplete(files)) {
        yield { unjudged: `the list of changed files stops at ${files.items.length}` };
        return;
      }
      const shown = covered.slice(0, 3).map((path) => `\`${path}\``);
      const more = covered.length > 3 ? [...shown, `${covered.length - 3} more`] : shown;
      yield {
        message: `Unexpected change of ${listed(more)} alone, expected a change under ${listed(specs.map((glob) => `\`${glob}\``))}`,
        hint: 'Bring the specification or the task list up to date in this change',
      };
    }
  },
});
