/** Measures whole processes in turn, so that a busy machine hurts all of them alike. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The shell counts CPU in milliseconds, GNU time only in hundredths; but the shell knows no memory. */
const SCRIPT = `TIMEFORMAT='%R %U %S'; time /usr/bin/time -q -o "$MEMORY_FILE" -f %M "$@" >/dev/null 2>&1`;

/** One run of a tool in a folder: wall and CPU seconds, peak memory in MB. */
function measure({ name, command, env = {} }, cwd, scratch) {
  const memoryFile = path.join(scratch, 'memory');
  const { status, stderr } = spawnSync('bash', ['-c', SCRIPT, 'bench', ...command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env, NO_COLOR: '1', MEMORY_FILE: memoryFile },
  });
  // 1 says that there are findings; anything else that nothing was judged, and fast.
  if (status !== 0 && status !== 1)
    throw new Error(`${name} ended with ${status} in ${cwd} (bash and GNU time are needed)\n${stderr}`);
  const [wall, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, cpu: user + system, memory: Number(readFileSync(memoryFile, 'utf8').trim()) / 1024 };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** The medians of every job (a tool and its folder) by the tool's name; one run of each is for warming up. */
export function compare(jobs, times) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'tasks-gate-measure-'));
  try {
    const runs = Array.from({ length: times + 1 }, () =>
      jobs.map(({ tool, folder }) => measure(tool, folder, scratch)),
    ).slice(1);
    return Object.fromEntries(jobs.map(({ tool }, at) => [tool.name, medians(runs.map((run) => run[at]))]));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function medians(runs) {
  const of = (key) => median(runs.map((run) => run[key]));
  return { wall: of('wall'), cpu: of('cpu'), memory: of('memory') };
}
