/** Completed tasks against the names of the tests. */
import { type Criterion, defineRunCheck, headOf, noOptions, type TaskAt, taskName } from '../../kit/index.ts';

/** `AC-1: …`, `**FR-003** …` at the beginning of a criterion. */
const CRITERION_ID = /^[*_`[(]{0,3}([A-Z]{1,5}-\d{1,4}(?:\.\d{1,3})?)(?![\w-])/;

export default defineRunCheck({
  id: 'criteria-tested',
  summary: 'A completed task, and each criterion of it with an id, must be named by a test that passed.',
  why: `A test that carries the id of a task (\`T012\`, \`001-auth/T012\`) or of a criterion (\`AC-1\`) in its name or the name of its
suite shows what it proves. When the change completes a task, some passing test must name it, and one each of its criteria that begin with
an id. A task whose id is a bare number must be named with the word: \`task 1.2\`. Off by default: it is a convention that a team has to
want.`,
  severity: 'off',
  preset: 'none',
  since: '0.1.0',
  options: noOptions,
  needs: ['tests', 'change'],
  *check({ tests, change }) {
    const names = tests.names.join('\n');
    for (const at of change.completed) {
      const { document, task } = at;
      const place = { in: document.path, task };
      const hint = 'Name the id in a test that proves it, in its own name or that of its suite';
      if (task.id !== null && !isNamed(task.id.value, names)) {
        yield {
          message: `Unexpected completion of \`${taskName(at)}\` without a passing test that names it, expected one`,
          hint,
          at: headOf(task),
          ...place,
        };
      }
      for (const { id, criterion } of identified(at)) {
        if (isNamed(id, names)) continue;
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

function identified({ task }: TaskAt): { id: string; criterion: Criterion }[] {
  return task.criteria.flatMap((criterion) => {
    const id = criterion.waived ? undefined : CRITERION_ID.exec(criterion.text.value)?.[1];
    return id === undefined ? [] : [{ id, criterion }];
  });
}

/** Letters and digits around an id make another id of it; `_`, `-` and `/` do not. */
function isNamed(id: string, names: string): boolean {
  const escaped = id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const word = /^[\d.]+$/.test(id) ? `tasks?[ \\t_:#-]{0,3}${escaped}(?!\\.\\d)` : escaped;
  return new RegExp(`(?<![A-Za-z0-9])${word}(?![A-Za-z0-9])`, 'i').test(names);
}
