/** The HTML report as text: complete, with one policy, and without a way out for hostile text. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ruleHelps } from '../../src/app/rule-helps.ts';
import { htmlReport } from '../../src/reporters/html.ts';
import { findingOf, verdictOf } from '../support/findings.ts';
import { HOSTILE, hostileText } from '../support/hostile.ts';
import { hostileVerdict, richVerdict } from '../support/rich-verdict.ts';

const options = { version: '1.2.3', rules: ruleHelps(), links: null };
const links = { repository: 'https://github.com/o/r', sha: 'a'.repeat(40), prefix: 'app/' };

/** What the tags of a page are, apart from what they hold. */
function tagsOf(html: string): string[] {
  return [...html.matchAll(/<\/?[a-z][^>]*>/gi)].map(([tag]) => tag.replace(/="[^"]*"/g, ''));
}

describe('htmlReport', () => {
  it('says everything that the verdict says', () => {
    const html = htmlReport(richVerdict(), options);
    for (const words of [
      '1 error, 2 warnings and 1 notice',
      'Pull request 7 names <code>001-auth/T2</code>',
      'spike, see ADR 7',
      'the commits could not be read',
      'An id must name one task only.',
      '8 of 10',
      '<code>src/new.ts</code>',
      'Tests: 3 passed, 0 failed, 1 skipped',
      '2 tasks without dependencies are left out',
      '3 texts were not judged',
    ]) {
      expect(html).toContain(words);
    }
  });

  it('shows the lines around a place, with the place marked', () => {
    const html = htmlReport(richVerdict(), options);
    expect(html).toContain('<span class="line" data-line="3">- [x] T001 Create the table</span>');
    expect(html).toContain(
      '<span class="line hit" data-line="4">- [ ] <mark>T001</mark> Load the fixtures</span>',
    );
    expect(html).toContain('<span class="line" data-line="5">- [ ] T003 Show them</span></pre>');
  });

  it('shows the line alone where the text is not at hand, and cuts an endless one', () => {
    const sourceLine = `${'a'.repeat(100_000)}HERE${'b'.repeat(100_000)}`;
    const place = { line: 4, column: 100_001, endLine: 4, endColumn: 100_005 };
    const html = htmlReport(verdictOf([findingOf({ sourceLine, place })]), options);
    expect(html).toContain('a<mark>HERE</mark>b');
    expect(html.length).toBeLessThan(40_000);
  });

  it('links lines only where they can be looked at', () => {
    expect(htmlReport(richVerdict(), options)).not.toContain('/blob/aaa');
    expect(htmlReport(richVerdict(), { ...options, links })).toContain(
      `href="https://github.com/o/r/blob/${'a'.repeat(40)}/app/tasks.md?plain=1#L4"`,
    );
  });

  it('puts what was not judged first when the run ended in an error', () => {
    const html = htmlReport(richVerdict({ outcome: 'error' }), options);
    expect(html.indexOf('id="unseen"')).toBeGreaterThan(0);
    expect(html.indexOf('id="unseen"')).toBeLessThan(html.indexOf('id="findings"'));
  });

  it('says so when there is nothing to say', () => {
    const html = htmlReport(verdictOf(), options);
    expect(html).toContain('<p>No findings.</p>');
    expect(html).not.toContain('id="filters"');
  });

  it('is the same for the same verdict, and bounded for a great many findings', () => {
    const copy = JSON.parse(JSON.stringify(richVerdict()));
    expect(htmlReport(copy, options)).toBe(htmlReport(richVerdict(), options));
    const many = Array.from({ length: 5000 }, (_, n) => findingOf({ taskId: `T${n}` }));
    expect(htmlReport(verdictOf(many), options)).toContain(
      '… and 2000 more findings; the JSON report holds all.',
    );
  });

  it('allows nothing but its own style and script', () => {
    const [, policy = ''] = /content="(default-src[^"]*)"/.exec(htmlReport(richVerdict(), options)) ?? [];
    expect(policy.replace(/sha256-[\w+/=]{44}/g, 'sha256-…')).toBe(
      "default-src 'none'; style-src 'sha256-…'; script-src 'sha256-…'; img-src data:; base-uri 'none'; form-action 'none'",
    );
  });
});

test('whatever is quoted, the tags are the same', () => {
  // Backticks are left out: they are the one sign that is meant to make a tag.
  const plain = (text: string) => text.replaceAll('`', '');
  const expected = tagsOf(htmlReport(hostileVerdict('x'.repeat(12)), options));
  const holds = (text: string): void => {
    const quoted = 'x'.repeat(12) + plain(text);
    const html = htmlReport(hostileVerdict(quoted), options);
    expect(tagsOf(html)).toEqual(expected);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be in the page
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]|\p{Cs}/u);
  };
  holds(HOSTILE);
  fc.assert(fc.property(hostileText, holds), { seed: 29, numRuns: 150 });
});
