/** The help of the program and of each command. */
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/app/commands.ts';
import { helpText } from '../../src/app/help.ts';
import { FLAGS } from '../../src/config/flags.ts';
import { command } from '../support/command.ts';

describe('--help', () => {
  it.each([null, ...COMMANDS.map(({ name }) => name)])('fits into 80 columns: %s', (name) => {
    for (const line of helpText(name).split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('alone names every command and flag', () => {
    for (const { name } of [...COMMANDS, ...FLAGS]) expect(helpText()).toContain(name);
  });

  it('behind a command leaves out the flags of others', async () => {
    const { exitCode, stdout } = await command({}, ['plan', '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Usage: tasks-gate plan [paths…] [flags]');
    expect(stdout).toMatch(/Flags of plan:\n +--workers N/);
    expect(stdout).toContain('--format');
    expect(stdout).not.toMatch(/--forks|--pr-author|--fix/);
    expect(await command({}, ['help', 'plan'])).toMatchObject({ exitCode: 0, stdout });
    expect(await command({}, ['help'])).toMatchObject({ exitCode: 0, stdout: helpText() });
  });
});
