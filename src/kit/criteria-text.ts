/** What an author wrote about when a task is done, wherever it stands. */
import type { TaskDocument } from '../model/document.ts';
import { type Located, lineAt } from '../model/place.ts';
import type { CriterionKind, Field, FieldKey, PartKey, Task } from '../model/task.ts';

type Owner = Pick<Task, 'parts' | 'criteria'> & Partial<Pick<Task, 'fields'>>;

/** The statements of one kind: criteria, values of fields, and else the words of the section. */
export function statementsOf(
  document: TaskDocument,
  owner: Owner,
  kind: CriterionKind & FieldKey & PartKey,
): Located<string>[] {
  const fields = (owner.fields ?? []).filter(({ key, value }) => key === kind && value.value !== '');
  const criteria = owner.criteria.filter((each) => each.kind === kind).map(({ text }) => text);
  // `**Definition of Done**: merged` is a field and a criterion: what it says is the value.
  if (criteria.length > 0) return criteria.map((text) => valueIn(text, fields) ?? text);
  if (fields.length > 0) return fields.map(({ value }) => value);
  return owner.parts
    .filter(({ key, body }) => key === kind && body.end > body.start)
    .map(({ body }) => ({
      value: document.text.slice(body.start, body.end).replace(/\s+/g, ' ').trim(),
      at: body,
    }));
}

function valueIn({ at }: Located<string>, fields: readonly Field[]): Located<string> | undefined {
  return fields.find(({ label, value }) => at.start <= label.at.start && value.at.end <= at.end)?.value;
}

/** How a line begins in front of `offset`: its bullet, box or number. */
export function leadOf(document: TaskDocument, offset: number): string {
  const start = document.lines[lineAt(document.lines, offset) - 1] ?? 0;
  return document.text.slice(start, offset);
}
