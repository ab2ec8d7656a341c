/** GitHub from a shell: which repository is meant, and who is given the token. */
import { afterEach, describe, expect, it } from 'vitest';
import { githubFromShell, readRemote } from '../../src/hosts/github-access.ts';
import { repositoryOf, type TestRepository } from '../support/git.ts';

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function cloneOf(remote: string | null): string {
  const one = repositoryOf({ a: '1' });
  made.push(one);
  if (remote !== null) one.git('remote', 'add', 'origin', remote);
  return one.root;
}

describe('the address of a remote', () => {
  it.each([
    ['https://github.com/o/r.git', 'github.com', 'o/r'],
    ['https://token@github.com/o/r', 'github.com', 'o/r'],
    ['git@github.com:o/r.git', 'github.com', 'o/r'],
    ['ssh://git@ghe.example.org:2222/o/my.repo', 'ghe.example.org', 'o/my.repo'],
    ['ssh://git@ssh.github.com:443/o/r.git/', 'ssh.github.com', 'o/r'],
  ])('%s', (address, host, repository) => {
    expect(readRemote(address)).toEqual({ host, repository });
  });

  it.each(['', '/srv/git/r.git', 'file:///srv/r.git', 'https://github.com/o', 'https://github.com/o/r/x'])(
    'tells nothing in %j',
    (address) => expect(readRemote(address)).toBeNull(),
  );

  it('is read in bounded time', () => {
    expect(readRemote(`https://${'a@'.repeat(50_000)}`)).toBeNull();
    expect(readRemote(`${'a.'.repeat(50_000)}:${'b/'.repeat(50_000)}`)).toBeNull();
  });
});

describe('what is missing is said, and no token leaves', () => {
  it.each([
    ['a token', 'https://github.com/o/r', null, {}, 'there is no token'],
    ['a repository', null, null, { GITHUB_TOKEN: 'x' }, 'the clone does not tell'],
    ['a name', null, 'o', { GITHUB_TOKEN: 'x' }, '--repo: Unexpected `o`, expected OWNER/NAME'],
    ['GitHub', 'https://evil.example/o/r', null, { GH_TOKEN: 'x' }, 'stands at evil.example, not at GitHub'],
  ])('without %s', async (_, remote, named, env, message) => {
    await expect(githubFromShell(cloneOf(remote), named, env)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(message),
    });
  });

  it('opens what a person names, and what the environment names', async () => {
    const open = githubFromShell(cloneOf('https://evil.example/o/r'), 'o/r', { GITHUB_TOKEN: 'x' });
    expect(await open).toHaveProperty('pull');
    const env = { GITHUB_TOKEN: 'x', GITHUB_API_URL: 'https://evil.example/api/v3' };
    expect(await githubFromShell(cloneOf('https://evil.example/o/r'), null, env)).toHaveProperty('pull');
  });
});
