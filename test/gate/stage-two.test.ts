/** Stage two: the report of a fork is published if it is proved to be what it says, and refused otherwise. */
import { describe, expect, it } from 'vitest';
import { pullRequestEvent, workflowRunEvent } from '../support/github/events.ts';
import { openPull } from '../support/github/state.ts';
import { type Outcome, pushed, runOn, runOnPull, type Scene, scene } from '../support/github/step.ts';
import { runnerNode } from '../support/runner.ts';
import { BEFORE, CONFIG } from './cases.ts';

const isReady = runnerNode() !== null;
const STRANGER = 'stranger/repo';
type Report = Record<string, unknown> & {
  pullRequests: Record<string, unknown>[];
  findings: Record<string, unknown>[];
};

const forked = (title: string) =>
  scene({
    before: { ...BEFORE, '.tasks-gate.yml': CONFIG },
    edits: { 'src/main.ts': 'two\n' },
    from: STRANGER,
    pull: { title },
  });

const reports = new Map<string, Promise<string>>();

/** The report of stage one, made once for all pull requests of one title, since their commits are the same. */
async function stageOne(at: Scene): Promise<Report> {
  const { title } = at.pull;
  const made = reports.get(title) ?? runStageOne(forked(title));
  reports.set(title, made);
  return JSON.parse(await made);
}

/** Runs stage one as GitHub runs it for a fork: with rights to read. */
async function runStageOne(at: Scene): Promise<string> {
  at.state.permissions = { contents: 'read', pulls: 'read', comments: 'read', checks: 'none' };
  const { written } = await runOnPull(at, { inputs: { 'json-file': 'r.json', comment: 'never' } });
  return written['r.json'] ?? '';
}

function stageTwo(
  at: Scene,
  report: unknown,
  { head = at.head, repository = STRANGER } = {},
): Promise<Outcome> {
  const text = typeof report === 'string' ? report : JSON.stringify(report);
  const event = workflowRunEvent(at.state, { head, repository, base: at.base });
  return runOn(at, event, {
    files: { 'tasks-gate.json': text },
    inputs: { command: 'report', 'report-files': 'tasks-gate.json' },
  });
}

describe.skipIf(!isReady).concurrent('a report of stage one', { timeout: 90_000 }, () => {
  it.each([
    ['fails', 'Work', 1, 'fail'],
    ['passes', 'T001', 0, 'pass'],
  ] as const)(
    'that %s is published with its own verdict and exit code',
    async (_, title, exitCode, verdict) => {
      const at = forked(title);
      const published = await stageTwo(at, await stageOne(at));
      expect([published.exitCode, published.outputs.verdict, published.double.mistakes]).toEqual([
        exitCode,
        verdict,
        [],
      ]);
      expect(at.state.comments).toHaveLength(verdict === 'fail' ? 1 : 0);
      if (verdict === 'fail') expect(at.state.comments[0]?.body).toContain('pull-request-names-task');
    },
  );

  const twist = (change: (report: Report, at: Scene) => unknown) => change;
  it.each([
    [
      'that is about another head',
      twist((report) => {
        for (const pull of report.pullRequests) pull.head = 'f'.repeat(40);
        return report;
      }),
      /about fffffff/,
    ],
    [
      'that is about another pull request',
      twist((report, { state, base, head }) => {
        openPull(state, {
          number: 8,
          base: { ref: 'main', sha: base },
          head: { ref: 'x', sha: state.history.commit('x', {}, head), repository: STRANGER },
        });
        for (const pull of report.pullRequests) pull.number = 8;
        return report;
      }),
      /not about the head of #8/,
    ],
    [
      'about a pull request that is not there',
      twist((report) => {
        for (const pull of report.pullRequests) pull.number = 99;
        return report;
      }),
      /404/,
    ],
    [
      'about no pull request',
      twist((report) => ({ ...report, pullRequests: [] })),
      /not about one pull request/,
    ],
    [
      'about two',
      twist((report) => ({ ...report, pullRequests: [...report.pullRequests, ...report.pullRequests] })),
      /not about one pull request/,
    ],
    [
      'about one that is closed',
      twist((report, { state, pull }) => {
        openPull(state, { ...pull, state: 'closed' });
        return report;
      }),
      /#7 is not open/,
    ],
    [
      'of an older push',
      twist((report, at) => {
        pushed(at, { more: '1\n' });
        return report;
      }),
      /not about the head of #7/,
    ],
    [
      'that passes with errors',
      twist((report) => ({ ...report, verdict: 'pass', exitCode: 0 })),
      /contradicts/,
    ],
    [
      'that fails with the code of a pass of nothing',
      twist((report) => ({ ...report, verdict: 'error', exitCode: 0 })),
      /contradicts/,
    ],
    [
      'whose errors are not counted',
      twist((report) => ({ ...report, counts: { ...(report.counts as object), error: 0 } })),
      /contradicts/,
    ],
    ['that is cut', twist((report) => JSON.stringify(report).slice(0, 500)), /no JSON/],
    ['that is another JSON', twist(() => ({ verdict: 'pass' })), /no JSON report of tasks-gate/],
    ['that is empty', twist(() => ''), /no JSON/],
    ['that is too large', twist((report) => JSON.stringify(report) + ' '.repeat(6 * 1024 * 1024)), /MiB/],
    ['that is nested too deep', twist(() => '['.repeat(200_000)), /no JSON/],
    [
      'of another version',
      twist((report) => ({ ...report, tool: { name: 'tasks-gate', version: '::error::9' } })),
      /was written by/,
    ],
  ])('%s is refused', async (_, change, why) => {
    const at = forked('Work');
    const report = await stageOne(at);
    const refused = await stageTwo(at, change(report, at));
    expect([refused.exitCode, refused.outputs.verdict]).toEqual([2, 'error']);
    expect(refused.annotations[0]?.message).toMatch(why);
    expect(refused.log).not.toMatch(/^::error::9/m);
    expect(at.state.comments).toEqual([]);
  });

  it('of a run in another repository is refused', async () => {
    const at = forked('Work');
    const refused = await stageTwo(at, await stageOne(at), { repository: 'other/repo' });
    expect([refused.exitCode, at.state.comments.length]).toEqual([2, 0]);
  });

  it('is text, whatever stands in it', async () => {
    const at = forked('Work');
    const report = await stageOne(at);
    const evil =
      '<img src=x onerror=alert(1)> @everyone ::error::owned ##[error]owned [l](javascript:alert(1))';
    for (const finding of report.findings)
      Object.assign(finding, { message: evil, hint: evil, url: 'https://evil.example' });
    const { commands, double, summary } = await stageTwo(at, report);
    expect(double.mistakes).toEqual([]);
    const loose = commands.filter(({ name, data }) => name !== 'add-mask' && data.startsWith('owned'));
    expect(loose).toEqual([]);
    const shown = `${summary}${at.state.comments[0]?.body}`;
    expect(shown).not.toMatch(/\]\(https:\/\/evil|\]\(javascript|(?<![`\\&;])<img/);
  });

  it('is shown on the pull request of its own run, and on no other', async () => {
    const at = forked('Work');
    const report = await stageOne(at);
    const step = {
      files: { 'r.json': JSON.stringify(report) },
      inputs: { command: 'report', 'report-files': 'r.json' },
    };
    const own = await runOn(at, pullRequestEvent(at.state, at.pull), step);
    expect([own.exitCode, at.state.comments.length]).toEqual([1, 1]);
    const other = openPull(at.state, { ...at.pull, number: 8 });
    const refused = await runOn(at, pullRequestEvent(at.state, other), step);
    expect([refused.exitCode, at.state.comments.length]).toEqual([2, 1]);
  });
});
