/** Coverage of a pull request end to end: the bundled action, a report in the checkout, the diff from the API. */
import { describe, expect, it } from 'vitest';
import { runOnPull, scene } from '../support/github/step.ts';
import { runnerNode } from '../support/runner.ts';
import { BEFORE } from './cases.ts';

const isReady = runnerNode() !== null;
const SOURCE = 'one();\ntwo();\nthree();\nfour();\n';
/** Lines 1, 4 and 6 are new; the others were there with another indent. */
const WRAPPED = 'if (x) {\n  one();\n  two();\n}\n  three();\nfive();\n';
const CONFIG = 'extends: minimal\npullRequest: { checks: { pull-request-names-task: off } }\n';
const STEP = { 'coverage-reports': 'out/lcov.info', 'coverage-thresholds': 'project: 50, patch: 80' };

function lcov(hits: readonly number[], path = '/home/runner/work/repo/repo/src/main.ts'): string {
  return `TN:\nSF:${path}\n${hits.map((count, at) => `DA:${at + 1},${count}\n`).join('')}end_of_record\n`;
}

interface Work {
  readonly report: string | null;
  readonly config?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

async function judged({ report, config = CONFIG, inputs = {} }: Work) {
  const before = { ...BEFORE, 'src/main.ts': SOURCE, '.tasks-gate.yml': config };
  const at = scene({ before, edits: { 'src/main.ts': WRAPPED } });
  const beside = report === null ? {} : { 'out/lcov.info': report };
  const files = { ...at.state.history.files(at.head), ...beside };
  const outcome = await runOnPull(at, { files, inputs: { ...STEP, ...inputs } });
  expect(outcome.double.mistakes).toEqual([]);
  const comment = at.state.comments[0]?.body ?? '';
  return { ...outcome, comment };
}

describe.skipIf(!isReady).concurrent('coverage of a pull request', { timeout: 90_000 }, () => {
  it('is held against the thresholds, and the lines that never ran are marked', async () => {
    const { exitCode, outputs, annotations, comment, summary } = await judged({
      report: lcov([1, 1, 0, 1, 1, 0]),
    });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'fail',
      'coverage-verdict': 'fail',
      'coverage-project': '66.66',
      'coverage-patch': '66.66',
    });
    const marked = annotations.filter(({ title }) => title === 'coverage-patch');
    expect(marked.map(({ level, file, line }) => [level, file, line])).toEqual([
      ['error', undefined, undefined],
      ['notice', 'src/main.ts', 3],
      ['notice', 'src/main.ts', 6],
    ]);
    for (const shown of [comment, summary ?? '']) expect(shown).toContain('4/6 = 66.66 % < 80 %');
  });

  it('leaves lines out that only moved to the right, where the base asks for that', async () => {
    const report = lcov([1, 0, 0, 1, 1, 0]);
    expect((await judged({ report })).outputs).toMatchObject({ 'coverage-patch': '50.00' });
    const config = `${CONFIG}coverage: { ignoreWhitespace: true }\n`;
    const { outputs, annotations } = await judged({ report, config });
    expect(outputs).toMatchObject({ 'coverage-patch': '66.66', 'coverage-project': '50.00' });
    expect(annotations.flatMap(({ file, line }) => (file === undefined ? [] : [line]))).toEqual([6]);
  });

  it('passes where the new lines ran', async () => {
    const { exitCode, outputs, annotations } = await judged({ report: lcov([1, 1, 1, 1, 1, 1]) });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      verdict: 'pass',
      'coverage-verdict': 'pass',
      'coverage-patch': '100.00',
    });
    expect(annotations).toEqual([]);
  });

  it('never passes a report that is missing, cut off, or of another project', async () => {
    expect(await judged({ report: null })).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'fail', 'coverage-verdict': 'no-data', 'coverage-project': '' },
    });
    const cut = await judged({ report: lcov([1, 1]).slice(0, -8) });
    expect(cut).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(cut.log).toContain('out/lcov.info:');
    const foreign = await judged({ report: lcov([1, 1], 'lib/other.rb') });
    expect(foreign).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(foreign.log).toContain('stand in this repository');
  });
});
