/** GitLab Code Quality and the format of reviewdog. */
import { describe, expect, it } from 'vitest';
import { gitlabReport } from '../../src/reporters/gitlab.ts';
import { rdjsonReport } from '../../src/reporters/rdjson.ts';
import { findingOf, verdictOf } from '../support/findings.ts';
import { HOSTILE } from '../support/hostile.ts';

describe('gitlabReport', () => {
  it('lists what counts, with fingerprint and lines', () => {
    const findings = [
      findingOf(),
      findingOf({ fate: 'baselined' }),
      findingOf({ path: null, place: null, severity: 'notice' }),
    ];
    expect(JSON.parse(gitlabReport(verdictOf(findings)))).toEqual([
      {
        description:
          'Unexpected second task `T001`, expected an id of its own. Give one of the two another number.',
        check_name: 'task-id-unique',
        fingerprint: '0123456789abcdef',
        severity: 'major',
        location: { path: 'tasks.md', lines: { begin: 4, end: 4 } },
      },
      expect.objectContaining({
        severity: 'info',
        location: { path: 'tasks.md', lines: { begin: 1, end: 1 } },
      }),
    ]);
  });

  it('is an empty list when there is nothing to say', () => {
    expect(gitlabReport(verdictOf())).toBe('[]\n');
  });
});

describe('rdjsonReport', () => {
  const text = '# Tasks\n\n\n- Ä🎯] T001 Load\n';
  const documents = [{ path: 'tasks.md', dialect: 'plain', tasks: 1, text }];
  const place = { line: 4, column: 7, endLine: 4, endColumn: 11 };

  it('counts columns in bytes of UTF-8', () => {
    const { diagnostics } = JSON.parse(rdjsonReport(verdictOf([findingOf({ place })], { documents })));
    // `- Ä🎯]` is 6 units of UTF-16 and 9 bytes of UTF-8.
    expect(diagnostics).toEqual([
      {
        message:
          'Unexpected second task `T001`, expected an id of its own. Give one of the two another number.',
        location: {
          path: 'tasks.md',
          range: { start: { line: 4, column: 10 }, end: { line: 4, column: 14 } },
        },
        severity: 'ERROR',
        code: { value: 'task-id-unique', url: 'https://example.com/task-id-unique.md' },
      },
    ]);
  });

  it('gives no column where the text is not at hand', () => {
    const { diagnostics } = JSON.parse(rdjsonReport(verdictOf([findingOf({ place, url: null })])));
    expect(diagnostics[0]).toMatchObject({
      location: { path: 'tasks.md', range: { start: { line: 4 }, end: { line: 4 } } },
      code: { value: 'task-id-unique' },
    });
    expect(diagnostics[0].location.range.start).toEqual({ line: 4 });
  });

  it('suggests a fix of one edit, and none of several', () => {
    const edit = { at: { start: text.indexOf('T001'), end: text.indexOf('T001') + 4 }, text: 'T002' };
    const suggested = (fix: (typeof edit)[]) =>
      JSON.parse(rdjsonReport(verdictOf([findingOf({ place, fix })], { documents }))).diagnostics[0]
        .suggestions;
    expect(suggested([edit])).toEqual([
      { range: { start: { line: 4, column: 11 }, end: { line: 4, column: 15 } }, text: 'T002' },
    ]);
    expect(suggested([edit, edit])).toBeUndefined();
  });

  it('survives hostile text', () => {
    const verdict = verdictOf([findingOf({ message: HOSTILE, path: HOSTILE })]);
    expect(JSON.parse(rdjsonReport(verdict)).diagnostics[0].message).toContain('</script>');
  });
});
