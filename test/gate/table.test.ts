/** The gate end to end: pull requests of every kind, through the bundled action, Node 24 and the API. */
import { describe, expect, it } from 'vitest';
import { type Outcome, runOnPull, scene } from '../support/github/step.ts';
import { intrusionsIn } from '../support/markdown.ts';
import { runnerNode } from '../support/runner.ts';
import { BEFORE, CASES, type Case, CONFIG, HOSTILE } from './cases.ts';

const isReady = runnerNode() !== null;
const MARKS = { error: '', warning: '!', notice: '?' } as const;

async function judged(plot: Case): Promise<Outcome & { readonly says: string[] }> {
  const config = { '.tasks-gate.yml': plot.config ?? CONFIG };
  const at = scene({
    edits: { 'src/main.ts': 'two\n' },
    ...plot,
    before: { ...config, ...(plot.before ?? BEFORE) },
  });
  const outcome = await runOnPull(at, { inputs: { 'json-file': 'r.json', ...plot.inputs } });
  return { ...outcome, says: saidIn(outcome) };
}

/** What is reported, each id once. */
function saidIn({ written }: Outcome): string[] {
  const { findings } = JSON.parse(written['r.json'] ?? '{"findings":[]}') as {
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: keyof typeof MARKS;
      readonly fate: string;
    }[];
  };
  const reported = findings.filter(({ fate }) => fate === 'reported');
  return [...new Set(reported.map(({ rule, severity }) => rule + MARKS[severity]))].sort();
}

const NOTHING = /^$/;
const EXIT_CODES = { pass: 0, skipped: 0, fail: 1, error: 2 } as const;

function exitCodeOf({ verdict, inputs }: Case): number {
  const isSoft = inputs?.['warn-only'] === 'true' || inputs?.['fail-on'] === 'never';
  return isSoft ? 0 : EXIT_CODES[verdict];
}

describe.skipIf(!isReady).concurrent('a pull request', { timeout: 90_000 }, () => {
  it.each(CASES)('with $name', async (plot) => {
    const { exitCode, outputs, says, complaints, double, log } = await judged(plot);
    expect([double.mistakes, complaints]).toEqual([[], []]);
    expect({ verdict: outputs.verdict, says }, log).toEqual({ verdict: plot.verdict, says: plot.says ?? [] });
    expect(exitCode).toBe(exitCodeOf(plot));
    if (plot.referenced !== undefined)
      expect(JSON.parse(outputs['referenced-tasks'] ?? '')).toEqual(plot.referenced);
    if (plot.flipped !== undefined) expect(JSON.parse(outputs['flipped-tasks'] ?? '')).toEqual(plot.flipped);
    expect(outputs['skipped-reason'] ?? '').toMatch(plot.skipped ?? NOTHING);
    expect(double.requests.length).toBeLessThanOrEqual(20);
  });
});

/** Put there by us: nothing of a stranger stands in it. */
const MARKER = /^<!-- tasks-gate-comment: \w+ -->\n/;
const OURS = /^https:\/\/github\.com\/(?:owner\/repo|tasks-gate\/tasks-gate)\//;

describe.skipIf(!isReady).concurrent('hostile text', { timeout: 90_000 }, () => {
  it.each(HOSTILE)('in $name', async (plot) => {
    const { exitCode, outputs, commands, complaints, summary, log, double } = await judged(plot);
    expect([exitCode, outputs.verdict, complaints, double.mistakes]).toEqual([1, 'fail', [], []]);
    const names = commands
      .map(({ name }) => name)
      .filter((name) => !['error', 'warning', 'notice', 'add-mask'].includes(name));
    expect(names).toEqual([]);
    const loose = commands.filter(
      ({ name, properties, data }) =>
        name !== 'add-mask' && (properties.title === undefined || data.startsWith('owned')),
    );
    expect(loose).toEqual([]);
    const shown = [summary ?? '', double.state.comments[0]?.body ?? ''];
    for (const markdown of shown) {
      expect(markdown).toContain('fail');
      expect(intrusionsIn(markdown.replace(MARKER, ''), OURS)).toEqual([]);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not reach a reader
    expect(shown.join('') + log).not.toMatch(/[\u0000\u0007\u202a-\u202e]/);
  });
});
