/** "All previous tasks" is true of every task, and tells nobody which ones to wait for. */
import { defineRule, everywhere, noOptions, type Task } from '../src/kit/index.ts';

const NOTHING_NAMED = new RegExp(
  `^(?:${[
    'tbd|tba|t\\.b\\.d\\.?|todo|to be (?:determined|decided|defined|confirmed)|unknown|unclear|\\?{1,5}',
    '(?:all|everything|every task|various|several|multiple)(?: (?:of )?(?:the )?(?:tasks?|steps?|items?|work|above|before|else|others?|previous|prior|earlier|preceding|tasks above|tasks before|other tasks|previous (?:tasks?|steps?|work)|prior (?:tasks?|steps?|work)|earlier (?:tasks?|steps?|work)|preceding (?:tasks?|steps?|work)|of the above))?',
    '(?:the )?(?:previous|prior|earlier|preceding|above) (?:tasks?|steps?|items?|work)|(?:tasks?|everything|all) above',
    'alles?|alle (?:vorherigen |vorigen |obigen )?(?:aufgaben|schritte)|vorherige aufgaben?|noch offen|unklar',
    'tod[oa]s?|todo lo anterior|todas las (?:tareas )?(?:anteriores|previas)|tareas? (?:anteriores|previas)|por definir',
    'todas as (?:tarefas )?(?:anteriores|prévias)|tarefas? anteriores|a definir',
    'tout|toutes?|toutes les tâches(?: précédentes)?|tâches? précédentes?|à définir',
    'всё|все|все предыдущие(?: задачи)?|предыдущие задачи',
    '全部|所有|所有前置任务|前面所有任务|之前的?(?:所有)?任务|待定|すべて|全て|これまでのタスク|前のタスク|未定|전체|모두|이전 작업',
  ].join('|')})[.\\s]*$`,
  'iu',
);

export default defineRule({
  id: 'dependency-explicit',
  summary: 'A dependency must say which tasks it means.',
  why: `"All", "everything", "previous tasks" and "TBD" fill the field without an answer: nobody can tell when the task may
begin, what runs beside it, or what breaks when the order changes. Found only where the whole value says no more than that.
Words that name a thing ("the payment account"), a phase or a story are answers, and so is "None".`,
  severity: { ...everywhere('notice'), heading: 'warning', table: 'warning' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Dependencies**: Task 1\n',
    },
    {
      bad: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Dependencies**: All previous tasks\n',
    },
  ],
  scope: 'document',
  *check(document) {
    for (const task of document.tasks) {
      const [first] = task.external;
      if (first === undefined || namesTasks(task) || !task.external.every(saysNothing)) continue;
      yield {
        message: `Unexpected dependency on "${first.value}", expected the ids of tasks or \`None\``,
        hint: 'Name the tasks that must be done first',
        at: first.at,
        task,
      };
    }
  },
});

function namesTasks({ dependsOn, unresolved }: Task): boolean {
  return unresolved.length > 0 || dependsOn.some(({ value }) => value.source !== 'reverse');
}

function saysNothing({ value }: { readonly value: string }): boolean {
  return NOTHING_NAMED.test(value);
}
