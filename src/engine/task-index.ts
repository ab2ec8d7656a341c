/** Looks tasks up by their ids, as people spell them. */
import type { TaskAt } from '../model/comparison.ts';
import type { TaskDocument } from '../model/document.ts';

/** Looks up tasks by what someone wrote for an id. */
export interface TaskIndex {
  /** The tasks with this id, whatever its case. */
  exactly(id: string): readonly TaskAt[];
  /** The tasks with this id, zeros and separators aside: `T12` is `T012`, `TASK-12` is `TASK012`. */
  nearly(id: string): readonly TaskAt[];
  /** True when some task has an id of the same form: `T999` where there is `T012`. */
  hasForm(id: string): boolean;
}

/** The index of the tasks of some documents. */
export function indexTasks(documents: readonly TaskDocument[]): TaskIndex {
  const exact = new Map<string, TaskAt[]>();
  const near = new Map<string, TaskAt[]>();
  const forms = new Set<string>();
  for (const document of documents) {
    for (const task of document.tasks) {
      if (task.id === null) continue;
      const id = task.id.value;
      put(exact, exactKey(id), { document, task });
      put(near, nearKey(id), { document, task });
      forms.add(formOf(id));
    }
  }
  return {
    exactly: (id) => exact.get(exactKey(id)) ?? [],
    nearly: (id) => near.get(nearKey(id)) ?? [],
    hasForm: (id) => forms.has(formOf(id)),
  };
}

/** The first task of a document with an id counts; a doubled one is another rule's matter. */
function put(map: Map<string, TaskAt[]>, key: string, at: TaskAt): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [at]);
  else if (list.at(-1)?.document !== at.document) list.push(at);
}

function exactKey(id: string): string {
  return id.replace(/^#/, '').toUpperCase();
}

function nearKey(id: string): string {
  return exactKey(id)
    .replace(/(?<=[A-Z])[-_ ](?=[A-Z\d])/g, '')
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
}

function formOf(id: string): string {
  return exactKey(id).replace(/\d/g, '9');
}
