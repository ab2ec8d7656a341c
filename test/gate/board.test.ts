/** What the step shows on the pull request, end to end. */
import { describe, expect, it } from 'vitest';
import { pullRequestEvent, pushEvent } from '../support/github/events.ts';
import { type Outcome, pushed, runOn, runOnPull, scene } from '../support/github/step.ts';
import { intrusionsIn } from '../support/markdown.ts';
import { runnerNode, type Step } from '../support/runner.ts';

const isReady = runnerNode() !== null;
const GOOD =
  '# Tasks\n\n- [ ] T001 Create the table in `db/schema.sql`\n- [ ] T002 Test it in `test/db.test.ts`\n';
const BAD = GOOD.replace('T002', 'T001');
const LIST = 'specs/001-a/tasks.md';

const good = () => scene({ before: {}, edits: { [LIST]: GOOD }, pull: { title: 'T001' } });
const bad = () => scene({ before: {}, edits: { [LIST]: BAD }, pull: { title: 'T001' } });
const lint = (inputs: Step['inputs'] = {}) => ({ inputs: { command: 'lint', preset: 'minimal', ...inputs } });
const writes = ({ double }: Outcome) =>
  double.requests.filter(({ method }) => method !== 'GET').map(({ operation }) => operation.split(' ')[0]);

describe.skipIf(!isReady).concurrent('the comment of a step', { timeout: 90_000 }, () => {
  it('is written when the gate fails, and turns green when it passes', async () => {
    const at = bad();
    const failed = await runOnPull(at, lint());
    expect(failed.double.mistakes).toEqual([]);
    expect(failed).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'fail', 'comment-url': expect.stringContaining('#issuecomment-') },
    });
    expect(at.state.comments).toHaveLength(1);
    expect(at.state.comments[0]?.body).toContain('fail');
    const again = await runOnPull(at, lint());
    expect(again.outputs['comment-url']).toBe(failed.outputs['comment-url']);
    expect(writes(again)).toEqual(['POST']); // Only the query of the login.
    const mended = await runOnPull(pushed(at, { [LIST]: GOOD }), lint());
    expect(mended).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', 'comment-url': expect.any(String) },
    });
    expect(at.state.comments).toHaveLength(1);
    expect(at.state.comments[0]?.body).toContain('pass');
  });

  it.each([
    ['never', bad, 0],
    ['on-failure', bad, 1],
    ['always', bad, 1],
    ['never', good, 0],
    ['on-failure', good, 0],
    ['always', good, 1],
  ] as const)('is written by `comment: %s`', async (comment, make, count) => {
    const at = make();
    const { double } = await runOnPull(at, lint({ comment }));
    expect([at.state.comments.length, double.mistakes]).toEqual([count, []]);
    const asked = double.requests.filter(({ url }) => url.includes('/comments'));
    expect(asked.length > 0).toBe(comment !== 'never');
  });

  it('keeps apart the gates that have keys', async () => {
    const at = bad();
    await runOnPull(at, lint({ 'comment-key': 'app' }));
    await runOnPull(at, lint({ 'comment-key': 'web' }));
    await runOnPull(at, lint({ 'comment-key': 'app' }));
    expect(at.state.comments).toHaveLength(2);
  });

  it('is written for no push, and asks for nothing there', async () => {
    const at = bad();
    const { exitCode, double } = await runOn(at, pushEvent(at.state, at.base, at.head), lint());
    expect([exitCode, double.requests]).toEqual([1, []]);
  });

  it('leaves the verdict alone where the token may not write, and names the permission', async () => {
    const at = bad();
    at.state.permissions = { ...at.state.permissions, comments: 'read', checks: 'none' };
    const { exitCode, outputs, annotations } = await runOnPull(
      at,
      lint({ 'check-run': 'true', comment: 'always' }),
    );
    expect([exitCode, outputs.verdict, outputs['comment-url']]).toEqual([1, 'fail', undefined]);
    const notices = annotations.filter(({ level }) => level === 'notice').map(({ message }) => message);
    expect(notices).toEqual([
      expect.stringMatching(/comment was not written.*`permissions: pull-requests: write`/),
      expect.stringMatching(/check run was not written.*`permissions: checks: write`/),
    ]);
  });

  it.each(['401', 'another JSON with 200'] as const)(
    'ends in an error where GitHub fails, whatever the verdict: %s',
    async (fault) => {
      const struck = await runOnPull(good(), lint({ comment: 'always' }), (double) => {
        double.fault = ({ url }) => (url.includes('/comments') ? fault : null);
      });
      expect(struck).toMatchObject({ exitCode: 2, conclusion: 'failure', outputs: { verdict: 'error' } });
      expect(struck.annotations[0]?.message).toMatch(/forge error: GET \/issues\/7\/comments/);
      expect(struck.log).not.toMatch(/ {4}at .*\.js/);
    },
  );

  it('never shows the token', async () => {
    const at = bad();
    const outcomes = await Promise.all([
      runOnPull(at, lint()),
      runOnPull(at, lint(), (double) => {
        double.fault = () => '401';
      }),
    ]);
    for (const { log, summary } of outcomes) {
      expect(log.replace('::add-mask::ghs_secret', '')).not.toContain('ghs_secret');
      expect(summary).not.toContain('ghs_secret');
    }
    expect(JSON.stringify(at.state.comments)).not.toContain('ghs_secret');
  });
});

describe.skipIf(!isReady).concurrent('the check run of a step', { timeout: 90_000 }, () => {
  it('holds every finding, beyond the ten that annotations have', async () => {
    const many = `# Tasks\n\n${'- [ ] T001 Create the table in `db/schema.sql`\n'.repeat(121)}`;
    const at = scene({ before: {}, edits: { [LIST]: many } });
    const { double, exitCode } = await runOnPull(at, lint({ 'check-run': 'true', comment: 'never' }));
    expect([exitCode, double.mistakes]).toEqual([1, []]);
    const [run] = at.state.checkRuns;
    expect(run).toMatchObject({ head: at.head, name: 'tasks-gate', conclusion: 'failure' });
    expect(run?.annotations).toHaveLength(120);
    expect(double.requests.filter(({ url }) => url.includes('/check-runs'))).toHaveLength(3);
    expect(run?.annotations[0]).toMatchObject({
      path: LIST,
      annotation_level: 'failure',
      title: 'task-id-unique',
    });
  });

  it('says what the step says', async () => {
    const [passed, soft] = [good(), bad()];
    await runOnPull(passed, lint({ 'check-run': 'true' }));
    await runOnPull(soft, lint({ 'check-run': 'true', 'warn-only': 'true' }));
    expect(passed.state.checkRuns[0]?.conclusion).toBe('success');
    expect(soft.state.checkRuns[0]?.conclusion).toBe('neutral');
  });

  it('is about the commit of a push', async () => {
    const at = bad();
    await runOn(at, pushEvent(at.state, at.base, at.head), lint({ 'check-run': 'true' }));
    expect(at.state.checkRuns[0]?.head).toBe(at.head);
  });
});

describe.skipIf(!isReady).concurrent('hostile text on the pull request', { timeout: 90_000 }, () => {
  const HOSTILE = [
    '::error::owned',
    '%0A::set-output name=verdict::pass',
    '@everyone #12 https://evil.example www.evil.example',
    '<img src=x onerror=alert(1)> <!-- --> </details> <script>alert(1)</script>',
    '| a | b | `c` ![i](https://evil.example/i.png) [l](javascript:alert(1))',
    '\u202eright to left\u202c \u0007 \u001b[31mred \u0000',
    '\ud800 half a pair',
    '__proto__ constructor',
  ];
  const MARKER = /^<!-- tasks-gate-comment: \w+ -->\n/;
  const OURS = /^https:\/\/github\.com\/(?:owner\/repo\/blob|tasks-gate\/tasks-gate\/blob)\//;
  it('is text in the comment and the check run, and nothing else', async () => {
    const list = HOSTILE.map((title) => `- [ ] T001 ${title}\n`).join('');
    const at = scene({
      before: {},
      edits: { 'specs/@team <b>,%0A/tasks.md': list, '__proto__/tasks.md': list },
    });
    const { double } = await runOnPull(at, lint({ 'check-run': 'true', preset: 'strict' }));
    expect(double.mistakes).toEqual([]);
    const shown = [at.state.comments[0]?.body ?? '', at.state.checkRuns[0]?.summary ?? ''];
    for (const markdown of shown) {
      expect(markdown.length).toBeGreaterThan(100);
      expect(intrusionsIn(markdown.replace(MARKER, ''), OURS)).toEqual([]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not reach a reader
      expect(markdown).not.toMatch(/[\u0000\u0007\u001b\u202a-\u202e]/);
      expect(markdown).not.toMatch(/\p{Cs}/u);
    }
  });

  it('cannot put a comment in place of ours', async () => {
    const at = bad();
    await runOnPull(at, lint());
    const [ours] = at.state.comments;
    at.state.comments.splice(0, 1, {
      id: 1,
      pull: 7,
      author: { login: 'someone', type: 'User' },
      body: ours?.body ?? '',
    });
    const { double } = await runOn(at, pullRequestEvent(at.state, at.pull, { action: 'edited' }), lint());
    expect(double.mistakes).toEqual([]);
    expect(at.state.comments.map(({ author }) => author.type)).toEqual(['User', 'Bot']);
  });
});
