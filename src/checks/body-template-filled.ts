/** A description that still holds the placeholders of its template describes nothing. */
import { clip, defineCheck, listed, maskCode, noOptions, visibleLines } from '../kit/index.ts';

/** What templates leave for the author to replace. */
const PLACEHOLDERS: readonly RegExp[] = [
  /\{\{[^{}]{0,80}\}\}/,
  /<[A-Za-z][a-z]{0,30}(?: [a-z]{1,30}){1,8}>/,
  /\[(?:describe|insert|your|add|enter|fill|replace|explain|list|link to|issue|ticket|todo|tbd)\b[^\]]{0,80}\](?!\()/i,
  /\[[A-Z]{3,30}(?:[ _-][A-Z]{2,30}){0,5}\](?!\()/,
  /#(?:\(issue\)|<[a-z ]{1,30}>|_{2,}|X{2,}\b|ISSUE\b)/,
  /\b(?:TXXX|TASK-XXX?|T###|ISSUE_NUMBER)\b/,
  /\?{3,}|_{5,}/,
];
const WHOLE_LINE = /^[ \t]*(?:[-*+][ \t]+)?(?:TBD|TODO|FIXME|lorem ipsum)\b.{0,20}$/i;

export default defineCheck({
  id: 'body-template-filled',
  summary: 'No placeholder of the template must be left in the description of a pull request.',
  why: `A placeholder that is left shows a description that nobody wrote. Hidden comments of the template, code, fences and quotes do
not count. The check is off unless asked for, since it knows placeholders by their look.`,
  severity: 'off',
  preset: 'strict',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: { body: '<!-- Describe the change -->\nAdds the form.\n' } },
    { bad: { body: 'Fixes #(issue)\n\n[Describe the change]\n' } },
  ],
  needs: [],
  *check({ body }) {
    if (body === null) {
      yield { unjudged: 'the description is not known here' };
      return;
    }
    const left = visibleLines(body).flatMap(({ number, text }) => {
      const found = placeholderIn(text);
      return found === null ? [] : [`"${clip(found, 50)}" (line ${number})`];
    });
    if (left.length === 0) return;
    const more = left.length > 3 ? [...left.slice(0, 3), `${left.length - 3} more`] : left;
    yield {
      message: `Unexpected ${left.length === 1 ? 'placeholder' : 'placeholders'} in the description: ${listed(more)}, expected words of the author`,
      hint: 'Replace what the template left to fill in, or delete it',
    };
  },
});

function placeholderIn(line: string): string | null {
  const text = maskCode(line);
  if (WHOLE_LINE.test(text)) return text.trim();
  for (const pattern of PLACEHOLDERS) {
    const found = pattern.exec(text);
    if (found !== null) return found[0];
  }
  return null;
}
