/** What `coverage` takes from its flags. */
import { expect, it } from 'vitest';
import { command } from '../support/command.ts';

const FILES = { 'src/a.ts': '', 'lcov.info': 'TN:\nSF:src/a.ts\nDA:1,1\nDA:2,0\nend_of_record\n' };
const run = (thresholds: string) =>
  command(FILES, ['coverage', 'lcov.info', '--coverage-thresholds', thresholds]);

it('reads thresholds in braces, in lines, and in short', async () => {
  for (const text of ['{project: 80}', 'project: 80', 'project:\n  lines: 80', '{ "project": "80%" }'])
    expect(await run(text), text).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('1/2 = 50.00 % < 80 %'),
    });
});

it.each(['patch: 90', 'project: 10, newFiles: 50', '{"patch":90}'])(
  'refuses %s without a change',
  async (text) => {
    expect(await run(text)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/`(?:patch|newFiles)` is about a change, and `coverage` looks at none/),
    });
  },
);
