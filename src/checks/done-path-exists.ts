/** A task that is done and names a file that nobody has: the file, the path or the box is wrong. */
import {
  baseName,
  type ChangedFile,
  cleanPath,
  clip,
  defineCheck,
  flipsOf,
  headOf,
  isGlob,
  liesWithin,
  listed,
  option,
  type Problem,
  type Task,
  type TaskAt,
  taskName,
  touchedPaths,
  z,
} from '../kit/index.ts';

const options = z.strictObject({
  ignore: option(
    z.array(z.string()),
    [
      '**/.env*',
      '**/{dist,build,out,target,node_modules,coverage,tmp,vendor,.next,.venv,venv}/**',
      '**/*.{log,db,sqlite,sqlite3,tmp}',
    ],
    'Paths that a repository does not keep: what is built, installed or secret.',
  ),
});

const TAKES_AWAY =
  /\b(?:remove|removes|removed|delete|deletes|deleted|drop|rename|renamed|move|moved|migrate|replace|retire|clean up|get rid)\b/i;
/** Outside the repository, or a name that stands for others. */
const ELSEWHERE = /^[~/]|^[A-Za-z]:|\.\.|[<>{}$|…]|XXX|:\/\//;

export default defineCheck({
  id: 'done-path-exists',
  summary: 'The paths that a completed task names must exist at the head, or be removed on purpose.',
  why: `A path that a done task names and that is not there means that the file has another name, that the task was done in
another way, or not at all. A path may begin at the root or in any package. Paths that the change removes or renames, that a task of
removal names, that lie outside the repository or are not kept in it (option \`ignore\`) do not count.`,
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
        after: { 'tasks.md': '- [x] T001 Add the parser in src/parser.ts\n', 'lib/parser.ts': '' },
      },
    },
  ],
  needs: ['comparison', 'files', 'tree'],
  *check({ comparison, files, tree }, { ignore }, { matches }) {
    const flips = flipsOf(comparison, 'completed').filter(({ task }) => task.task.paths.length > 0);
    if (flips.length === 0) return;
    const exists = finder(tree.paths);
    const gone = removedPaths(files.items);
    const isExcused = (path: string): boolean =>
      matches(cleanPath(path), ignore) || exists(path) || gone.some((old) => liesWithin(old, path));
    for (const { task: at } of flips) {
      const missing = namedPaths(at.task).filter((path) => !isExcused(path));
      if (missing.length === 0) continue;
      if (!tree.complete) {
        yield { unjudged: 'not every path of the repository is known' };
        return;
      }
      yield problemOf(at, missing);
    }
  },
});

function problemOf(at: TaskAt, missing: readonly string[]): Problem {
  const shown = missing.slice(0, 3).map((path) => `\`${clip(path, 80)}\``);
  const more = missing.length > 3 ? [...shown, `${missing.length - 3} more`] : shown;
  return {
    message: `Unexpected completion of \`${taskName(at)}\`, whose ${listed(more)} ${missing.length === 1 ? 'is' : 'are'} not at the head, expected every path it names to exist`,
    hint: 'Correct the path in the task, or leave its box open until the file is there',
    in: at.document.path,
    at: headOf(at.task),
    task: at.task,
  };
}

/** The paths that must be there when the task is done; a task of removal names none. */
function namedPaths(task: Task): string[] {
  if (TAKES_AWAY.test(task.title.value)) return [];
  return [...new Set(task.paths.map(({ value }) => value))].filter((path) => !ELSEWHERE.test(path));
}

function removedPaths(files: readonly ChangedFile[]): string[] {
  const old = files.filter(({ status }) => status === 'removed' || status === 'renamed');
  return touchedPaths(old);
}

/** Looks for a file or folder by the last segment of its path first, for repositories are large. */
function finder(paths: readonly string[]): (named: string) => boolean {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    let end = 0;
    for (const segment of path.split('/')) {
      end += segment.length;
      const list = byName.get(segment);
      if (list === undefined) byName.set(segment, [path.slice(0, end)]);
      else if (list.at(-1) !== path.slice(0, end)) list.push(path.slice(0, end));
      end++;
    }
  }
  return (named) => {
    if (isGlob(named)) return paths.some((path) => liesWithin(path, named));
    return (byName.get(baseName(named)) ?? []).some((path) => liesWithin(path, named));
  };
}
