#!/usr/bin/env node
/** The command line: chooses the hosts and calls `main`. */
import { main } from '../app/main.ts';
import { nodeFiles } from '../hosts/node-files.ts';
import { readStdin, terminalConsole } from '../hosts/terminal-console.ts';

process.exitCode = await main(process.argv.slice(2), {
  files: nodeFiles,
  console: terminalConsole,
  stdin: readStdin,
  history: async (folder) => (await import('../hosts/node-history.ts')).gitHistory(folder),
  forges: (folder) => ({
    clone: async (request) => (await import('../hosts/node-git.ts')).gitForge(folder, request),
    github: async (repository) =>
      (await import('../hosts/github-access.ts')).githubFromShell(folder, repository, process.env),
  }),
});
