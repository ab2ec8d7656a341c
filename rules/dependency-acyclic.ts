/** Tasks that wait for each other can never begin. */
import {
  defineRule,
  knotsOf,
  lineOf,
  type Node,
  noOptions,
  type Plan,
  planOf,
  shortestCycle,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'dependency-acyclic',
  summary: 'Tasks must not wait for each other in a circle.',
  why: `In a circle no task can be the first, so one of the declared dependencies is wrong. Only declared dependencies are
followed, not the order of the list, and dropped tasks bind no one. Of a tangle of several circles a shortest one is shown:
when it is gone, the next is. Two ways from one task to another are no circle.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T001)\n' },
    {
      bad: '- [ ] T001 Create the schema (depends on T002)\n- [ ] T002 Load the fixtures (depends on T001)\n',
    },
  ],
  scope: 'project',
  *check(project) {
    const plan = planOf(project);
    const binding = bindingGraph(plan);
    for (const knot of knotsOf(binding)) yield* describe(plan, shortestCycle(binding, knot));
  },
});

/** The graph without dropped tasks. */
function bindingGraph({ nodes, graph }: Plan) {
  const bound = nodes.map(({ task }) => task.status !== 'dropped');
  return {
    before: graph.before.map((needs, node) => (bound[node] ? needs.filter((need) => bound[need]) : [])),
  };
}

function* describe(plan: Plan, cycle: readonly number[]) {
  const nodes = cycle.flatMap((index) => plan.nodes[index] ?? []);
  const [first] = nodes;
  const ref = first?.task.dependsOn.find(
    ({ value }) => plan.find(first, value.id) === (cycle[1] ?? cycle[0]),
  );
  if (first === undefined || ref === undefined) return;
  const names = [...nodes, first].map(nameIn);
  yield {
    message:
      nodes.length === 1
        ? `Unexpected dependency of ${names[0]} on itself, expected another task or none`
        : `Unexpected circle of dependencies, ${names.join(' needs ')}, expected one that can begin`,
    hint: 'Remove one of these dependencies, or split the task that they meet in',
    in: first.document.path,
    at: ref.at,
    task: first.task,
    related: nodes.slice(1).map((node) => ({
      message: `${nameIn(node)} of the circle`,
      in: node.document.path,
      at: node.task.at,
    })),
  };
}

function nameIn({ document, task }: Node): string {
  return `\`${task.id?.value ?? ''}\` (line ${lineOf(document, task.at)})`;
}
