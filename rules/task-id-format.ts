/** An id that is written in another way than its neighbours is an id that searches miss. */
import {
  defineRule,
  everywhere,
  grouped,
  type IdParts,
  idParts,
  lineOf,
  listed,
  noOptions,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

/** How the ids of a series are written. */
interface Form {
  readonly letters: string;
  readonly joint: string;
  /** Digits of the first number with its leading zeros; 0 where there are none. */
  readonly width: number;
  readonly separator: '.' | '-';
}

interface Named {
  readonly task: Task;
  readonly parts: IdParts;
}

const SPEC_KIT: Form = { letters: 'T', joint: '', width: 3, separator: '.' };
const NUMBERED: Form = { letters: '', joint: '', width: 0, separator: '.' };

export default defineRule({
  id: 'task-id-format',
  summary: 'An id must be written as its format, or the rest of its list, writes ids.',
  why: `Whoever searches for \`T007\` does not find \`T7\`, \`t007\` or \`T-007\`, and neither does a tool. Spec Kit writes
\`T001\`, Kiro and OpenSpec write \`1.1\`; where most ids of a list are written in another way, that way is right too. Ids
with other letters (\`R-001\` beside \`T001\`) are a series of their own. A letter or a decimal behind the number
(\`T012a\`, \`T009.5\`), more digits, bold and a colon are fine.`,
  severity: everywhere('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Create the schema\n- [ ] **T002a**: Load the fixtures\n- [ ] T1000 Show the list\n' },
    { good: '- [ ] T-1 Create the schema\n- [ ] T-2 Load the fixtures\n- [ ] T-3 Show the list\n' },
    { bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n- [ ] T3 Show the list\n' },
    { bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n- [ ] T-003 Show the list\n' },
  ],
  scope: 'document',
  *check(document) {
    const named = document.tasks.flatMap((task): Named[] => {
      const parts = idParts(task.id?.value ?? '');
      return parts === null || task.status === 'dropped' ? [] : [{ task, parts }];
    });
    for (const series of grouped(named, ({ parts }) => parts.letters.toUpperCase()).values()) {
      const own = formOf(document, series[0]?.parts.letters ?? '');
      const usual = usualForm(series) ?? own;
      if (usual === null) continue;
      const strays = series.filter(({ parts }) => !fits(parts, usual) && (own === null || !fits(parts, own)));
      for (const alike of grouped(strays, ({ parts }) => JSON.stringify(formIn(parts))).values())
        yield stray(document, alike, usual);
    }
  },
});

/** One finding for all ids that are written in the same other way. */
function stray(document: TaskDocument, [first, ...others]: readonly Named[], usual: Form) {
  const { task, parts } = first as Named;
  const lines = others.slice(0, 5).map((other) => String(lineOf(document, other.task.at)));
  const more = others.length > lines.length ? [...lines, 'more'] : lines;
  const also = others.length === 0 ? '' : ` (others like it on line ${listed(more)})`;
  return {
    message: `Unexpected id \`${task.id?.value}\`${also}, expected \`${written(parts, usual)}\`, as the other ids are written`,
    hint: 'Write all ids of a list alike, and mend what names this one',
    at: task.id?.at ?? task.at,
    task,
  };
}

/** The form that the dialect asks for; null for letters of which it says nothing. */
function formOf({ dialect }: TaskDocument, letters: string): Form | null {
  if (dialect === 'spec-kit') return letters.toUpperCase() === 'T' ? SPEC_KIT : null;
  return letters === '' && (dialect === 'kiro' || dialect === 'openspec') ? NUMBERED : null;
}

/** The form of more than half of the ids, the narrowest first; null where no form is that common. */
function usualForm(series: readonly Named[]): Form | null {
  const forms = new Map(series.map(({ parts }) => [JSON.stringify(formIn(parts)), formIn(parts)]));
  const byWidth = [...forms.values()].sort((a, b) => b.width - a.width).slice(0, MOST);
  const counted = byWidth.map((form) => ({
    form,
    count: series.filter(({ parts }) => fits(parts, form)).length,
  }));
  const best = counted.reduce((most, each) => (each.count > most.count ? each : most), {
    form: NUMBERED,
    count: 0,
  });
  return best.count * 2 > series.length ? best.form : null;
}

/** No list that people write comes near so many ways of writing one series of ids. */
const MOST = 32;

function formIn({ letters, joint, numbers, separator }: IdParts): Form {
  const first = numbers[0] as string;
  return { letters, joint, width: /^0\d/.test(first) ? first.length : 0, separator: separator ?? '.' };
}

function fits({ letters, joint, numbers, separator }: IdParts, form: Form): boolean {
  const first = numbers[0] as string;
  const isPadded = first.length > 1 && first.startsWith('0');
  const width = isPadded ? first.length === form.width : first.length >= form.width;
  return (
    letters === form.letters &&
    joint === form.joint &&
    width &&
    (separator === null || separator === form.separator)
  );
}

function written({ numbers, suffix }: IdParts, { letters, joint, width, separator }: Form): string {
  const [first = '', ...rest] = numbers;
  const padded = first.replace(/^0+(?=\d)/, '').padStart(width, '0');
  return `${letters}${joint}${[padded, ...rest].join(separator)}${suffix}`;
}
