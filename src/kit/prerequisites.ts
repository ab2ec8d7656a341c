/** What a task needs and nobody has done. */
import type { Project } from '../model/project.ts';
import { isFinished, isOptional, showsState } from './containment.ts';
import { type Node, planOf } from './plan.ts';

/**
 * The declared prerequisites of a task that are open, each once. Optional and dropped ones bind no one, one that holds
 * tasks is done when all that must be done in it is, and of one without box or status nobody knows.
 */
export function openPrerequisites({ document, task }: Node, project: Project): Node[] {
  const plan = planOf(project);
  const open = task.dependsOn.flatMap(({ value }) => {
    const node = plan.nodes[plan.find({ document, task }, value.id) ?? -1];
    if (node === undefined || node.task === task || !showsState(node.task)) return [];
    return isFinished(node.document, node.task) || isOptional(node.document, node.task) ? [] : [node];
  });
  return [...new Set(open)];
}
