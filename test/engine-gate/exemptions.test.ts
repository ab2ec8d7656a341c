/** Which pull requests need no task, and that nobody exempts himself. */
import { describe, expect, it } from 'vitest';
import type { ExampleChange } from '../../src/kit/check.ts';
import type { Change } from '../../src/model/change.ts';
import { DEFAULT_EXEMPT, type ExemptSettings } from '../../src/model/exemption.ts';
import { type Ask, gate } from './harness.ts';

type Case = [string, ExampleChange, Partial<ExemptSettings>, string | null];

const reason = (example: ExampleChange, exempt: Partial<ExemptSettings>, ask: Ask = {}) =>
  gate(['pull-request-names-task'], example, { ...ask, exempt }).pullRequest.exempt;

describe('exemptions', () => {
  it.each<Case>([
    [
      'a bot by its name',
      { author: 'dependabot[bot]' },
      {},
      'Its author `dependabot[bot]` is exempt (`dependabot[bot]`)',
    ],
    [
      'a bot in another case',
      { author: 'Dependabot[bot]' },
      {},
      'Its author `Dependabot[bot]` is exempt (`dependabot[bot]`)',
    ],
    ['another bot', { author: 'helper[bot]' }, {}, null],
    ['all bots', { author: 'helper[bot]' }, { bots: true }, 'Its author `helper[bot]` is a bot'],
    [
      'all bots by a pattern',
      { author: 'helper[bot]' },
      { authors: ['*[bot]'] },
      'Its author `helper[bot]` is exempt (`*[bot]`)',
    ],
    ['brackets are letters, not a set', { author: 'dependabotb' }, {}, null],
    [
      'a person by a pattern',
      { author: 'release-robot' },
      { authors: ['release-*'] },
      'Its author `release-robot` is exempt (`release-*`)',
    ],
    ['a label', { labels: ['bug', 'No-Task'] }, { labels: ['no-task'] }, 'It has the label `No-Task`'],
    ['another label', { labels: ['no-tasks'] }, { labels: ['no-task'] }, null],
    [
      'a branch of a bot',
      { branch: 'dependabot/npm/left-pad-2' },
      {},
      'Its branch `dependabot/npm/left-pad-2` is exempt',
    ],
    [
      'a release branch',
      { branch: 'release-please--branches--main' },
      {},
      'Its branch `release-please--branches--main` is exempt',
    ],
    [
      'a release branch of a branch with a slash',
      { branch: 'release-please--branches--release/1' },
      {},
      'Its branch `release-please--branches--release/1` is exempt',
    ],
    ['a branch that only looks like one', { branch: 'my-dependabot/x' }, {}, null],
    ['a branch of a fork', { branch: 'dependabot/x', fork: true }, {}, null],
    [
      'a base branch',
      { baseBranch: 'gh-pages' },
      { baseBranches: ['gh-pages'] },
      'Its base branch `gh-pages` is exempt',
    ],
    [
      'a base branch of a fork',
      { baseBranch: 'gh-pages', fork: true },
      { baseBranches: ['gh-pages'] },
      'Its base branch `gh-pages` is exempt',
    ],
    ['a title', { title: 'chore(deps): bump x' }, { titles: ['chore(*'] }, 'Its title fits `chore(*`'],
    ['a title with brackets', { title: '[skip] x' }, { titles: ['[skip] *'] }, 'Its title fits `[skip] *`'],
    ['a title that only begins so', { title: 'chores' }, { titles: ['chore'] }, null],
    [
      'paths',
      { after: { 'docs/a.md': '', 'docs/b/c.md': '' } },
      { paths: ['docs/**'] },
      'All its files match `docs/**`',
    ],
    ['one other path', { after: { 'docs/a.md': '', 'src/a.ts': '' } }, { paths: ['docs/**'] }, null],
    ['no file at all', {}, { paths: ['**'] }, null],
    [
      'a file moved in from elsewhere',
      { before: { 'src/a.ts': '' }, after: { 'docs/a.ts': '' }, renames: { 'src/a.ts': 'docs/a.ts' } },
      { paths: ['docs/**'] },
      null,
    ],
    [
      'hidden files',
      { after: { '.github/a.yml': '' } },
      { paths: ['.github/**'] },
      'All its files match `.github/**`',
    ],
    ['a draft that is skipped', { draft: true }, { drafts: 'skip' }, 'It is a draft'],
    ['a draft that is checked', { draft: true }, { drafts: 'check' }, null],
    ['a draft that warns', { draft: true }, {}, null],
    ['nothing', {}, {}, null],
  ])('%s', (_, example, exempt, expected) => {
    expect(reason(example, exempt)).toBe(expected);
  });

  it('does not take a name for an account type', () => {
    const author: Change['author'] = { login: 'dependabot[bot]', isBot: false };
    expect(reason({}, {}, { change: { author } })).toBe(null);
    expect(reason({}, {}, { change: { author: null } })).toBe(null);
  });

  it('claims nothing about paths that it did not see', () => {
    const cap = { what: 'files', limit: 3000, completedFrom: null } as const;
    const file = {
      path: 'docs/a.md',
      previousPath: null,
      status: 'added',
      added: null,
      respaced: [],
    } as const;
    const items = [file];
    expect(reason({}, { paths: ['docs/**'] }, { facts: { files: { items, cap } } })).toBe(null);
    expect(reason({}, { paths: ['docs/**'] }, { facts: { files: { missing: 'no list' } } })).toBe(null);
  });

  it('skips every check with the reason and keeps the references', () => {
    const example = { author: 'renovate[bot]', body: 'Tasks: T001', after: { 'tasks.md': '- [ ] T001 A\n' } };
    const result = gate(['pull-request-names-task', 'reference-exists'], example);
    expect(result.findings).toEqual([]);
    expect(result.states.map(({ state, reason: why }) => [state, why])).toEqual([
      ['skipped', 'Its author `renovate[bot]` is exempt (`renovate[bot]`)'],
      ['skipped', 'Its author `renovate[bot]` is exempt (`renovate[bot]`)'],
    ]);
    expect(result.pullRequest.referenced).toEqual(['T001']);
  });

  it('lowers errors to warnings on a draft', () => {
    expect(
      gate(['pull-request-names-task'], { draft: true }).findings.map(({ severity }) => severity),
    ).toEqual(['warning']);
    const checked = gate(['pull-request-names-task'], { draft: true }, { exempt: { drafts: 'check' } });
    expect(checked.findings.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('has the defaults of the contract', () => {
    expect(DEFAULT_EXEMPT.authors).toEqual(['dependabot[bot]', 'renovate[bot]']);
    expect(DEFAULT_EXEMPT.drafts).toBe('warn');
  });
});
