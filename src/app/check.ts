/** The command `check`: the whole gate, on this clone or for a pull request. */
import { decode } from '../dialects/decode.ts';
import { type Change, type ChangedFile, isComplete, type Listing } from '../model/change.ts';
import type { ExitCode } from '../model/verdict.ts';
import type { Invocation } from './arguments.ts';
import { filesAt } from './commit-files.ts';
import { configSide } from './configure-change.ts';
import { notSupported, UserError } from './errors.ts';
import { judgeChange } from './judge-change.ts';
import { type CloneRequest, type Forge, NOT_COMMITTED, type Ports } from './ports.ts';
import { checkReportFlags, publish } from './publish.ts';
import { shardOf } from './run.ts';

type Flags = ReadonlyMap<string, string>;

const nameOf = (name: string): string => `--${name}`;
const EVERYTHING = { lint: true, checks: true, reports: true };
/** What stands in for a pull request where none is named. */
const OF_CLONE = ['base', 'head', 'title', 'body-file', 'pr-author', 'label'];

/** Judges the branch as if it were a pull request, or a pull request itself. */
export async function runCheck({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  checkReportFlags(flags);
  refuseOperands(operands);
  const shard = shardOf(flags);
  const said = Object.fromEntries(flags);
  const side = configSide(said, nameOf, 'base');
  const number = numberOf(flags);
  const forge = await forgeOf(flags, ports);
  const change = await forge.pull(number);
  const isHere = number === null && !flags.has('head');
  const head = isHere ? ports.files : filesAt(forge, change.head.sha);
  const files = await forge.changedFiles(change);
  ports.console.err(`tasks-gate: ${judgedInWords(change, files, isHere)}\n`);
  const asked = { said, nameOf, side, parts: EVERYTHING, notes: [], shard };
  const { verdict, config } = await judgeChange({ forge, change, files, head }, asked, ports);
  return publish(verdict, flags, config, ports);
}

function refuseOperands([first]: readonly string[]): void {
  if (first === undefined) return;
  throw new UserError(
    'usage',
    `check takes no path, not \`${first}\` either: it judges a whole change`,
    'Set `files` in the config, or use `tasks-gate lint` for single files',
  );
}

async function forgeOf(flags: Flags, { forges, files }: Ports): Promise<Forge> {
  if (forges === null) throw notSupported('`check`, where there is neither git nor GitHub,');
  const isRemote = flags.has('pr');
  if (!isRemote && flags.has('repo')) throw new UserError('usage', '--repo needs --pr N');
  const foreign = isRemote ? OF_CLONE.find((name) => flags.has(name)) : undefined;
  if (foreign !== undefined) {
    throw new UserError(
      'usage',
      `--${foreign} and --pr contradict each other`,
      'A pull request says that itself',
    );
  }
  return isRemote ? forges.github(flags.get('repo') ?? null) : forges.clone(await requestOf(flags, files));
}

async function requestOf(flags: Flags, files: Ports['files']): Promise<CloneRequest> {
  const file = flags.get('body-file');
  return {
    base: flags.get('base') ?? null,
    head: flags.get('head') ?? null,
    title: flags.get('title') ?? null,
    body: file === undefined ? null : await readBody(files, file),
    author: flags.get('pr-author') ?? null,
    labels: flags.get('label')?.split('\n') ?? [],
  };
}

async function readBody(files: Ports['files'], path: string): Promise<string> {
  const read = await files.read(path, 'anywhere');
  if (read.ok) return decode(read.bytes).text;
  throw new UserError('usage', `--body-file: ${path}: ${read.problem}`, 'Check the path');
}

function numberOf(flags: Flags): number | null {
  const written = flags.get('pr');
  if (written === undefined) return null;
  if (/^[1-9]\d{0,9}$/.test(written)) return Number(written);
  throw new UserError('usage', `--pr: Unexpected \`${written}\`, expected the number of a pull request`);
}

/** What is judged, for whoever reads the terminal: a branch may stand elsewhere than its author thinks. */
function judgedInWords({ base, head, number }: Change, files: Listing<ChangedFile>, isHere: boolean): string {
  const count = `${isComplete(files) ? '' : 'more than '}${files.items.length} changed ${files.items.length === 1 ? 'file' : 'files'}`;
  const against = `against \`${base.ref}\` at ${base.sha.slice(0, 7)}, ${count}`;
  if (number !== null) return `judging #${number} at ${head.sha.slice(0, 7)} ${against}`;
  if (head.sha === NOT_COMMITTED) return `judging the working tree with what is not committed, ${against}`;
  const branch = head.ref === '' ? '' : `\`${head.ref}\` at `;
  return `judging ${branch}${head.sha.slice(0, 7)} ${against}${isHere ? '' : ', uncommitted work left out'}`;
}
