/** `_Requirements: 1.1_` is read by tools, and only when it is written so. */
import {
  defineRule,
  everywhere,
  type Field,
  isNone,
  namesAll,
  noOptions,
  requirementsIn,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'trace-field-format',
  summary: 'The line that names requirements must be closed and must name them by number.',
  why: `Kiro ties tasks to requirements by lines such as \`_Requirements: 1.1, 2.3_\`. Without its closing sign the line is no
longer set apart from the text below, and words in the place of numbers tie the task to nothing. Numbers, ranges, ids such as
\`FR-003\`, and words for "all" and "none" are taken, also with words beside them. Whether the number is one that exists is
the business of \`requirement-exists\`.`,
  severity: { ...everywhere('off'), kiro: 'warning' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  fixable: true,
  examples: [
    { good: '- [ ] 1. Store the cart\n  - Write `src/cart.ts`\n  - _Requirements: 1.1, 2.3_\n' },
    { good: '- [ ] 1. Run everything once more\n  - _Requirements: All_\n' },
    {
      bad: '- [ ] 1. Store the cart\n  - Write `src/cart.ts`\n  - _Requirements: 1.1, 2.3\n- [ ] 2. Show it\n  - _Requirements: 1.2_\n',
    },
    {
      bad: '- [ ] 1. Store the cart\n  - _Requirements: a good cart_\n- [ ] 2. Show it\n  - _Requirements: 1.2_\n',
    },
  ],
  scope: 'document',
  *check(document) {
    for (const task of document.tasks) {
      for (const field of task.fields) {
        if (field.key !== 'requirements') continue;
        yield* open(document, task, field);
        yield* wordy(document, task, field);
      }
    }
  },
});

/** Labels such as "Validates" and "Implements" may also stand before words. */
const REQUIREMENTS =
  /^(?:req|anforderung|requisit|requerimiento|exigence|wymagani|требовани|yêu cầu|需求|要求|要件|对应需求|対応要件|요구)/i;

/** The sign in front of the label stands for the whole line, unless it closes behind the label. */
function* open({ text }: TaskDocument, task: Task, { label, value }: Field) {
  const sign = text[label.at.start - 1] ?? '';
  if ((sign !== '_' && sign !== '*') || text[label.at.start - 2] === sign || value.value === '') return;
  const between = text.slice(label.at.end, value.at.start);
  if (between.includes(sign) || value.value.includes(sign) || text[value.at.end] === sign) return;
  const end = { start: value.at.end, end: value.at.end };
  yield {
    message: `Unexpected open \`${sign}\` in front of \`${label.value}\`, expected one at the end of the line as well`,
    hint: `Write \`${sign}${label.value}: ${value.value}${sign}\``,
    at: { start: label.at.start - 1, end: value.at.end },
    task,
    fix: [{ at: end, text: sign }],
  };
}

function* wordy({ text }: TaskDocument, task: Task, { label, value }: Field) {
  if (!REQUIREMENTS.test(label.value)) return;
  const says = requirementsIn(text, value.at).length > 0 || isNone(value.value) || namesAll(value.value);
  if (says) return;
  const written = value.value === '' ? 'no value' : 'words';
  yield {
    message: `Unexpected ${written} behind \`${label.value}\`, expected numbers of requirements such as \`1.2\``,
    hint: 'Name the requirements by their numbers, or write `All` or `None`',
    at: value.value === '' ? label.at : value.at,
    task,
  };
}
