/** The bundled action in a step, as the runner of GitHub would run it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { INPUTS } from '../src/config/inputs.ts';
import { runnerNode, runStep, type Step } from './support/runner.ts';
import { ROOT } from './support/runner-env.ts';

const isReady = runnerNode() !== null;
if (!isReady)
  process.stderr.write('skipped: the action needs Node 24, as package node24 brings it on Linux\n');

const GOOD =
  '# Tasks\n\n- [x] T001 Create the table in `db/schema.sql`\n- [ ] T002 Read it in `src/read.ts` (depends on T001)\n';
const DOUBLED =
  '# Tasks\n\n- [ ] T001 Create the table in `db/schema.sql`\n- [ ] T001 Read it in `src/read.ts`\n';
const HEAD = 'b'.repeat(40);

const step = (files: Step['files'], inputs: Step['inputs'] = {}, rest: Partial<Step> = {}) =>
  runStep({ files, inputs: { preset: 'minimal', ...inputs }, ...rest });

describe.skipIf(!isReady)('the action', () => {
  it('passes a good list on a push, with every output of the contract', () => {
    const result = step({ 'specs/001-a/tasks.md': GOOD });
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'success', annotations: [], complaints: [] });
    expect(result.outputs).toEqual({
      verdict: 'pass',
      'skipped-reason': '',
      'coverage-project': '',
      'coverage-patch': '',
      'coverage-verdict': '',
      errors: '0',
      warnings: '0',
      notices: '0',
      suppressed: '0',
      'tasks-total': '2',
      'tasks-done': '1',
      'referenced-tasks': '[]',
      'flipped-tasks': '[]',
      'summary-truncated': 'false',
    });
    expect(result.summary).toContain('## tasks-gate: ✓ pass');
  });

  it('fails a bad list, with the place on the diff and links in the summary', () => {
    const result = step(
      { 'specs/001-a/tasks.md': DOUBLED },
      { command: 'lint', 'config-from': 'head', scope: 'all', comment: 'never' },
      { event: 'pull_request', payload: { pull_request: { number: 7, head: { sha: HEAD } } } },
    );
    expect(result).toMatchObject({ exitCode: 1, conclusion: 'failure', complaints: [] });
    expect(result.outputs).toMatchObject({ verdict: 'fail', errors: '1', 'tasks-total': '2' });
    expect(result.annotations).toEqual([
      {
        level: 'error',
        title: 'task-id-unique',
        message: expect.stringMatching(/^Unexpected second task `T001`.*\n/),
        file: 'specs/001-a/tasks.md',
        line: 4,
        columns: [7, 11],
      },
    ]);
    expect(result.summary).toContain(
      `[4](https://github.com/owner/repo/blob/${HEAD}/specs/001-a/tasks.md?plain=1#L4)`,
    );
    expect(result.log).toContain('1 error in 1 file with 2 tasks, 0 done');
  });

  it('keeps to ten annotations of a level and says how many more there are', () => {
    const many = Array.from({ length: 40 }, () => '- [ ] T001 Create the table in `db/schema.sql`\n').join(
      '',
    );
    const result = step({ 'tasks.md': many });
    expect(result.commands.filter(({ name }) => name === 'error')).toHaveLength(10);
    expect(result.annotations.at(-1)?.message).toContain('… and 29 more errors in the job summary');
    expect(step({ 'tasks.md': many }, { annotations: '3' }).annotations).toHaveLength(3);
    expect(step({ 'tasks.md': many }, { annotations: '0' }).annotations).toHaveLength(0);
  });

  it('writes the JSON report where it was told, and says where', () => {
    const result = step({ 'tasks.md': DOUBLED }, { 'json-file': 'out/report.json', summary: 'false' });
    expect(result.outputs['json-file']).toBe('out/report.json');
    expect(JSON.parse(result.written['out/report.json'] ?? '')).toMatchObject({
      version: 1,
      tool: { name: 'tasks-gate' },
      verdict: 'fail',
      exitCode: 1,
      findings: [{ rule: 'task-id-unique', path: 'tasks.md', line: 4, column: 7 }],
    });
    expect(result.summary).toBe('');
  });

  it('writes every report that was asked for, with paths from the repository', () => {
    const files = { 'app/tasks.md': DOUBLED };
    const inputs = { 'sarif-file': 'a.sarif', 'junit-file': 'out/a.xml', 'html-file': 'a.html' };
    const result = step(files, { ...inputs, 'working-directory': 'app' });
    expect(result.outputs).toMatchObject({
      'sarif-file': 'app/a.sarif',
      'junit-file': 'app/out/a.xml',
      'html-file': 'app/a.html',
    });
    expect(result.written['app/a.html']).toMatch(
      /href="https:\/\/github\.com\/owner\/repo\/blob\/\w+\/app\/tasks\.md/,
    );
    const [run] = JSON.parse(result.written['app/a.sarif'] ?? '').runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('app/tasks.md');
    expect(result.written['app/out/a.xml']).toContain('<failure message="1 finding"');
  });

  it('judges coverage and evidence on a push, with the lists or alone', () => {
    const files = {
      'tasks.md': GOOD,
      'src/a.ts': '',
      'out/a.info': 'TN:\nSF:src/a.ts\nDA:1,1\nDA:2,0\nend_of_record\n',
      'out/junit.xml': '<testsuite name="s"><testcase name="a"/></testsuite>',
    };
    const inputs = {
      'coverage-reports': 'out/*.info',
      'coverage-thresholds': 'project: 80',
      'test-results': 'out/*.xml',
    };
    const result = step(files, { ...inputs, 'json-file': 'r.json' });
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: {
        'coverage-project': '50.00',
        'coverage-patch': '',
        'coverage-verdict': 'fail',
        'tasks-total': '2',
      },
    });
    expect(result.annotations[0]?.message).toContain('1/2 = 50.00 % < 80 %');
    expect(JSON.parse(result.written['r.json'] ?? '').evidence.tests).toMatchObject({ passed: 1, failed: 0 });
    const alone = step(
      { ...files, 'tasks.md': DOUBLED },
      { ...inputs, command: 'coverage', 'coverage-thresholds': 'project: 50' },
    );
    expect(alone).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', 'tasks-total': '0', 'coverage-verdict': 'pass' },
    });
    expect(step(files, { command: 'lint', 'coverage-reports': 'gone.info' })).toMatchObject({ exitCode: 0 });
  });

  it('never fails for findings with warn-only, and still says what the verdict is', () => {
    expect(step({ 'tasks.md': DOUBLED }, { 'warn-only': 'true' })).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'fail', errors: '1' },
    });
    expect(step({ 'tasks.md': DOUBLED }, { 'fail-on': 'never' })).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'fail' },
    });
    expect(step({ 'readme.md': '' }, { 'warn-only': 'true' })).toMatchObject({ exitCode: 2 });
  });

  it('takes a working directory as the root, and names files from the workspace', () => {
    const files = { 'app/tasks.md': DOUBLED, 'app/.tasks-gate.yml': 'annotations: 1\n', 'tasks.md': DOUBLED };
    const result = step(files, { 'working-directory': 'app', 'json-file': 'report.json' });
    expect(result.annotations).toMatchObject([{ file: 'app/tasks.md', line: 4 }]);
    expect(result.outputs['json-file']).toBe('app/report.json');
    expect(JSON.parse(result.written['app/report.json'] ?? '').findings[0].path).toBe('tasks.md');
  });

  it.each([
    ['no task list', { 'readme.md': '' }, {}, /No file matches .*tasks\.md/],
    [
      'a config that is no YAML',
      { 'tasks.md': GOOD, '.tasks-gate.yml': 'files: [' },
      {},
      /\.tasks-gate\.yml:1:\d+/,
    ],
    [
      'an unknown rule',
      { 'tasks.md': GOOD, '.tasks-gate.yml': 'rules:\n  task-id-uniqe: off\n' },
      {},
      /\.tasks-gate\.yml:2:3: Unexpected key `task-id-uniqe`, did you mean `task-id-unique`\?/,
    ],
    ['a bad input', { 'tasks.md': GOOD }, { 'fail-on': 'eror' }, /input fail-on: Unexpected `eror`/],
    [
      'a config that is not there',
      { 'tasks.md': GOOD },
      { config: 'x.yml' },
      /x\.yml: there is no such file/,
    ],
    ['a folder that is not there', { 'tasks.md': GOOD }, { 'working-directory': 'x' }, /no folder x/],
    ['a folder outside', { 'tasks.md': GOOD }, { 'working-directory': '..' }, /no folder \.\./],
    [
      'coverage without reports',
      { 'tasks.md': GOOD },
      { command: 'coverage' },
      /no coverage report is named/,
    ],
    [
      'a report that is cut off',
      { 'tasks.md': GOOD, 'src/a.ts': '', 'a.info': 'TN:\nSF:src/a.ts\nDA:1,1\n' },
      { 'coverage-reports': 'a.info' },
      /a\.info:3: .*cut off \(read as lcov\)/,
    ],
    [
      'a threshold that is no percentage',
      { 'tasks.md': GOOD },
      { 'coverage-reports': 'a.info', 'coverage-thresholds': 'project: 0.8' },
      /input coverage-thresholds: .*was 80 % meant/,
    ],
    [
      'UTF-16',
      { 'tasks.md': Buffer.from(`\ufeff${GOOD}`, 'utf16le') },
      {},
      /tasks\.md: it is UTF-16; save it as UTF-8/,
    ],
    ['a binary file', { 'tasks.md': Buffer.alloc(100) }, {}, /tasks\.md: it is binary/],
  ])('ends in an error for %s, never in a pass', (_, files, inputs, message) => {
    const result = step(files, inputs);
    expect(result).toMatchObject({ exitCode: 2, conclusion: 'failure', outputs: { verdict: 'error' } });
    expect(result.annotations[0]?.message).toMatch(message);
    expect(result.annotations[0]?.message).not.toContain('    at ');
    expect(result.summary).toContain('✗ error');
  });

  it('judges a file with single bytes that are no UTF-8', () => {
    const result = step({ 'tasks.md': Buffer.from(`${GOOD}- [ ] T003 Caf\u00e9 in \`a/b.ts\`\n`, 'latin1') });
    expect(result.outputs).toMatchObject({ verdict: 'pass', 'tasks-total': '3' });
  });

  it('names a file that it could not judge, and never passes', () => {
    const result = step({ 'a/tasks.md': GOOD, 'b/tasks.md': Buffer.alloc(100) });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'tasks-total': '2' } });
    expect(result.summary).toContain('b/tasks.md: it is binary');
  });

  it('keeps the token out of the log', () => {
    const result = step({ 'tasks.md': GOOD });
    const masks = result.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
    expect(masks).toEqual(['ghs_secret']);
    expect(result.log.replace('::add-mask::ghs_secret', '')).not.toContain('ghs_secret');
  });

  it('does the same on every run', () => {
    const once = () => step({ 'tasks.md': DOUBLED }, { 'json-file': 'r.json' });
    const [first, second] = [once(), once()];
    expect(second.written).toEqual(first.written);
    expect(second.summary).toBe(first.summary);
    expect(second.log).toBe(first.log);
  });
});

describe.skipIf(!isReady)('text of strangers', () => {
  const HOSTILE = [
    '::error::owned',
    'a ##[error]owned',
    '::stop-commands::x',
    '%0A::set-output name=verdict::pass',
    '@everyone #12 https://evil.example www.evil.example',
    '<img src=x onerror=alert(1)> <!-- --> </details>',
    '| a | b | `c` ![i](https://evil.example/i.png) [l](javascript:alert(1))',
    '\u202eright to left\u202c \u0007 \u001b[31mred',
    '\ud800 half a pair',
  ];
  const list = HOSTILE.map((title) => `- [ ] T001 ${title}\n`).join('');
  const hostile = () =>
    step(
      { 'specs/%0A::error::x,y:z/tasks.md': list, '@team/#1/<b>/tasks.md': list },
      { preset: 'strict', 'json-file': 'r.json' },
    );

  it('is never a command', () => {
    const { commands, log, exitCode } = hostile();
    expect(exitCode).toBe(1);
    expect(
      commands
        .map(({ name }) => name)
        .filter((name) => !['error', 'warning', 'notice', 'add-mask'].includes(name)),
    ).toEqual([]);
    expect(
      commands
        .filter(({ data, properties }) => data.startsWith('owned') || properties.title === undefined)
        .map(({ name }) => name),
    ).toEqual(['add-mask']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not reach a terminal
    expect(log).not.toMatch(/[\u0007\u202a-\u202e]/);
  });

  it('is never markup, name or link in the summary', () => {
    const { summary } = hostile();
    const outsideCode = (summary ?? '').replace(/(`+)[^`\n]*?\1/g, '');
    expect(outsideCode).not.toMatch(
      /<img|<b>|<!--|@everyone|@team|#12\b|\]\(https:\/\/evil|!\[|https:\/\/evil|www\.evil/,
    );
  });

  it('does not change what the outputs say', () => {
    const { outputs, complaints, written } = hostile();
    expect(complaints).toEqual([]);
    expect(outputs.verdict).toBe('fail');
    expect(JSON.parse(written['r.json'] ?? '').verdict).toBe('fail');
  });
});

describe('action.yml', () => {
  it('names a file that is there', () => {
    const text = readFileSync(path.join(ROOT, 'action.yml'), 'utf8');
    expect(text).toContain('main: dist/action/index.js');
    expect(readFileSync(path.join(ROOT, 'dist/action/index.js'), 'utf8').length).toBeGreaterThan(0);
    for (const { name } of INPUTS) expect(text).toContain(`\n  ${name}:\n`);
  });
});
