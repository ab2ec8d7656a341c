/** Completed tasks against the names of the tests. */
import {
  type Criterion,
  defineRunCheck,
  type Home,
  headOf,
  homeOf,
  namesOf,
  noOptions,
  type TaskAt,
  taskName,
} from '../../kit/index.ts';

/** `AC-1: …`, `**FR-003** …` at the beginning of a criterion. */
const CRITERION_ID = /^[*_`[(]{0,3}([A-Z]{1,5}-\d{1,4}(?:\.\d{1,3}){0,3})(?![\w-]|\.\d)/;

export default defineRunCheck({
  id: 'criteria-tested',
  summary: 'A completed task, and each criterion of it with an id, must be named by a test that passed.',
  why: `A test that carries the id of a task (\`T012\`, \`001-auth/T012\`) or of a criterion (\`AC-1\`) in its name or the name of its
suite shows what it proves. When the change completes a task, some passing test must name it, and one each of its criteria that begin with
an id. A test that names another feature proves nothing here, nor does one that names another task for a criterion whose id both tasks have.
A bare number is named by \`task 1.2\`, \`1.2:\` or \`[1.2]\` at the beginning, or with its feature. Off by default: it is a convention that
a team has to want.`,
  severity: 'off',
  preset: 'none',
  since: '0.1.0',
  options: noOptions,
  needs: ['tests', 'change'],
  *check({ tests, change }) {
    const names = tests.names.map((name) => name.replace(/\s+/g, ' ')).join('\n');
    for (const at of change.completed) {
      const { document, task } = at;
      const home = homeOf(at, change.features);
      const place = { in: document.path, task };
      const hint = 'Name the id in a test that proves it, in its own name or that of its suite';
      if (task.id !== null && !isNamed(task.id.value, names, home)) {
        yield {
          message: `Unexpected completion of \`${taskName(at)}\` without a passing test that names it, expected one`,
          hint,
          at: headOf(task),
          ...place,
        };
      }
      for (const { id, criterion } of identified(at)) {
        if (isProved(id, at, names, home)) continue;
        yield {
          message: `Unexpected criterion \`${id}\` of \`${taskName(at)}\` without a passing test that names it, expected one`,
          hint,
          at: criterion.text.at,
          ...place,
        };
      }
    }
  },
});

function identified({ task }: Pick<TaskAt, 'task'>): { id: string; criterion: Criterion }[] {
  return task.criteria.flatMap((criterion) => {
    const id = criterion.waived ? undefined : CRITERION_ID.exec(criterion.text.value)?.[1];
    return id === undefined ? [] : [{ id, criterion }];
  });
}

function isNamed(id: string, names: string, home: Home): boolean {
  return !namesOf(id, names, home).next().done;
}

/** A test that names another task with a criterion of the same id is about that one, unless it names this task too. */
function isProved(id: string, { document, task }: TaskAt, names: string, home: Home): boolean {
  const rivals = document.tasks
    .filter((other) => other !== task && identified({ task: other }).some((each) => each.id === id))
    .flatMap((other) => other.id?.value ?? []);
  for (const name of namesOf(id, names, home)) {
    const isRivals = rivals.some((rival) => isNamed(rival, name, home));
    if (!isRivals || (task.id !== null && isNamed(task.id.value, name, home))) return true;
  }
  return false;
}
