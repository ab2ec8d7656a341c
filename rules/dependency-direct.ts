/** A dependency that follows from others is one more line to keep up to date. */
import { defineRule, lineOf, nameOf, noOptions, planOf } from '../src/kit/index.ts';

export default defineRule({
  id: 'dependency-direct',
  summary: 'A task must name only the tasks that it depends on directly.',
  why: `If task 3 needs task 2 and task 2 needs task 1, then task 3 needs task 1 without saying so. Written down it makes the
graph harder to read and goes stale unseen. Some teams write all prerequisites down on purpose, so this is on only where the
config asks for it. Tasks on or behind a circle are not judged; \`dependency-acyclic\` finds those.`,
  severity: 'off',
  preset: 'none',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T001)\n- [ ] T003 Show the list (depends on T002)\n',
    },
    {
      bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T001)\n- [ ] T003 Show the list (depends on T001, T002)\n',
    },
  ],
  scope: 'project',
  *check(project) {
    const plan = planOf(project);
    const { nodes, edges } = plan;
    const implied = plan.implied();
    for (const { from, to, ref } of edges) {
      const [need, node] = [nodes[from], nodes[to]];
      if (need === undefined || node === undefined || implied[to]?.has(from) !== true) continue;
      yield {
        message: `Unexpected dependency of ${nameOf(node.task)} on ${nameOf(need.task)} (line ${lineOf(need.document, need.task.at)}), expected only direct ones; another prerequisite needs it already`,
        hint: 'Leave it out',
        in: node.document.path,
        at: ref.at,
        task: node.task,
      };
    }
  },
});
