/** An empty section promises what nobody wrote. */
import {
  clip,
  defineRule,
  everywhere,
  noOptions,
  type Part,
  sectionAt,
  type TaskDocument,
} from '../src/kit/index.ts';

/** More of a section need not be read to know that it is not empty. */
const ENOUGH = 2000;
/** What a template leaves for its author: one text in brackets, with or without a bullet. */
const HINT = /^(?:[-*+] )?(?:\[[ xX]\] )?[*_]{0,2}\[[^[\]]{3,300}\][*_]{0,2}$/;

/** `Review: none needed`. */
const SAYS_ALL = /[:：][ \t]{0,4}[\p{L}\p{N}]/u;

export default defineRule({
  id: 'section-filled',
  summary: 'A section of a task or list must have something in it.',
  why: `A heading such as "Risk Assessment" with nothing below it looks like a risk assessment in every table of contents.
Headings and bold labels whose meaning the reader knows (overview, approach, acceptance criteria, definition of done,
testing, risk, dependencies, notes and the like, in several languages) are found when nothing follows, only a comment, or
only the hint of the template in brackets. Phases without tasks and headings with other words are not judged, since some
say all in their title.`,
  severity: everywhere('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] A wrong password answers 401\n\n#### Notes\n\nNone.\n',
    },
    { bad: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n#### Notes\n\nSee the mockups.\n' },
    { bad: '### Task 1: Log in\n\n#### Risk Assessment\n\n<!-- what could go wrong? -->\n' },
  ],
  scope: 'document',
  *check(document) {
    const owners = [
      { parts: document.parts, task: null },
      ...document.tasks.map((task) => ({ parts: task.parts, task })),
    ];
    for (const { parts, task } of owners) {
      for (const part of parts) {
        if (part.key === null || SAYS_ALL.test(part.title.value) || !isEmpty(document, part)) continue;
        yield {
          message: `Unexpected empty section \`${clip(part.title.value, 40)}\`, expected something in it`,
          hint: 'Write what belongs there, "None" where that is the answer, or remove the heading',
          at: part.title.at,
          ...(task === null ? {} : { task }),
        };
      }
    }
  },
});

function isEmpty(document: TaskDocument, { title, depth }: Part): boolean {
  const { text, sections } = document;
  const lineEnd = text.indexOf('\n', title.at.end);
  const behind = text.slice(title.at.end, lineEnd < 0 ? text.length : lineEnd);
  if (/[\p{L}\p{N}`[]/u.test(behind)) return false;
  const body = lineEnd < 0 ? '' : text.slice(lineEnd + 1, lineEnd + 1 + ENOUGH);
  const lines = body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r?\n/);
  const [first = '', second = ''] = lines.map((line) => line.trim()).filter((line) => line !== '');
  // A label may introduce the headings below the one it stands under.
  const level = depth ?? sections[sectionAt(document, title.at.start) ?? -1]?.depth ?? 1;
  return ends(first, level) || (HINT.test(first) && ends(second, level));
}

/** True for a line that begins something else: nothing more, a rule, a heading that is no deeper. */
function ends(line: string, level: number): boolean {
  const heading = /^#{1,6}(?=\s|$)/.exec(line)?.[0].length;
  return heading === undefined ? line === '' || /^(?:-{3,}|\*{3,}|_{3,})$/.test(line) : heading <= level;
}
