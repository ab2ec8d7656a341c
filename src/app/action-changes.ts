/** The changes that a step judges, read from the forge of its host. */
import type { Said } from '../config/read-inputs.ts';
import type { Change, ChangedFile, Listing } from '../model/change.ts';
import type { ActionHost } from './action-host.ts';
import { filesAt, withChange } from './commit-files.ts';
import { configSide, configureChange } from './configure-change.ts';
import { notSupported, UserError } from './errors.ts';
import { evaluateChanges, type Parts } from './evaluate-change.ts';
import { type ChangeSource, gatherChange, gatherLists } from './gather-change.ts';
import { reportsOf } from './gather-reports.ts';
import { type Asked, type Judged, judgeChange } from './judge-change.ts';
import { numberInGroup, type Occasion } from './occasion.ts';
import type { Files, Forge, Ports } from './ports.ts';
import { reviewedFiles } from './reviewed-files.ts';

/** A run of the step, before it is known which changes it judges. */
export interface ChangeRun {
  readonly host: ActionHost;
  readonly ports: Ports;
  /** The way from the workspace to the root of the run, with a slash at its end. */
  readonly prefix: string;
  readonly said: Said;
  readonly parts: Parts;
  readonly notes: readonly string[];
}

type Of<Kind extends Occasion['kind']> = Extract<Occasion, { readonly kind: Kind }>;

const nameOf = (name: string): string => `input ${name}`;
const NOBODY = { title: null, body: null, author: null, labels: [] } as const;

/** Judges one pull request, by its head whatever is checked out. */
export async function judgePull(run: ChangeRun, occasion: Of<'pull'>): Promise<Judged> {
  const forge = await openForge(run);
  const { change, note } = await pullOf(forge, occasion);
  const files = await forge.changedFiles(change);
  const head = await headFiles(run, forge, change, files);
  const asked = askedOf(run, [...run.notes, ...note]);
  return judgeChange({ forge, change, files, head }, asked, run.ports);
}

/** Judges every pull request of a merge group; the worst of them is the verdict. */
export async function judgeGroup(run: ChangeRun, { base, head }: Of<'group'>): Promise<Judged> {
  const { ports, said, parts } = run;
  const forge = await openForge(run);
  const numbers = await numbersOf(forge, base.sha, head);
  const sources: ChangeSource[] = [];
  for (const number of numbers) {
    const change = await forge.pull(number);
    const files = await forge.changedFiles(change);
    sources.push({
      forge,
      change,
      files,
      head: withChange(ports.files, files.items, filesAt(forge, change.head.sha)),
    });
  }
  const [first] = sources;
  if (first === undefined) throw noPull(head.ref);
  const sides = {
    change: { ...first.change, base: { ...first.change.base, ...base } },
    head: ports.files,
    base: filesAt(forge, base.sha),
  };
  const judged = await configureChange(sides, said, nameOf, configSide(said, nameOf, 'base'));
  const lists = await gatherLists(ports, judged, false);
  const changes = [];
  for (const source of sources) changes.push(await gatherChange(source, judged, ports));
  const at = { base: sides.base, head: filesAt(forge, head.sha), disk: ports.files };
  const reports = await reportsOf(run, judged.config, reviewedFiles(at));
  const verdict = evaluateChanges(changes, lists, judged.config, parts, run.notes, reports);
  return { verdict, config: judged.config };
}

/** Judges the commits between two that the inputs name, by the git of the checkout. */
export async function judgeRange(run: ChangeRun, { base, head }: Of<'range'>): Promise<Judged> {
  const { host, ports, prefix } = run;
  if (host.clone === null) throw notSupported('input base-ref, where there is no git,');
  const forge = await host.clone({ ...NOBODY, base, head }, prefix);
  const change = await forge.pull(null);
  const files = await forge.changedFiles(change);
  const after = head === null ? ports.files : filesAt(forge, change.head.sha);
  return judgeChange({ forge, change, files, head: after }, askedOf(run, run.notes), ports);
}

function askedOf({ said, parts }: ChangeRun, notes: readonly string[]): Asked {
  return { said, nameOf, side: configSide(said, nameOf, 'base'), parts, notes };
}

async function openForge({ host, said, prefix }: ChangeRun): Promise<Forge> {
  if (host.forge === null) throw notSupported('A pull request, where there is no forge,');
  const token = said.token ?? '';
  if (token === '') {
    throw new UserError(
      'forge',
      'input token: there is none to read the pull request with',
      'Leave the input out, so that `github.token` serves, and grant `pull-requests: read`',
    );
  }
  return host.forge(token, prefix);
}

/** The pull request as it is now, for an event goes stale when a run is repeated. */
async function pullOf(
  forge: Forge,
  { number, head }: Of<'pull'>,
): Promise<{ readonly change: Change; readonly note: readonly string[] }> {
  const change = await forge.pull(number);
  if (head === null || head.sha === change.head.sha) return { change, note: [] };
  const [now, then] = [change.head.sha, head.sha].map((sha) => sha.slice(0, 7));
  return {
    change,
    note: [`The pull request has moved on since ${then}, which started this run: ${now} was judged`],
  };
}

/** What is checked out serves for what the change leaves alone; without a checkout everything is read from the head. */
async function headFiles(
  { host, ports: { files } }: ChangeRun,
  forge: Forge,
  change: Change,
  changed: Listing<ChangedFile>,
): Promise<Files> {
  const head = filesAt(forge, change.head.sha);
  const isForeign = host.workflow.event === 'pull_request_target' || (await files.entries('')).length === 0;
  return isForeign ? head : withChange(files, changed.items, head);
}

async function numbersOf(forge: Forge, base: string, { ref, sha }: Of<'group'>['head']): Promise<number[]> {
  const last = numberInGroup(ref);
  const numbers = [...(await forge.pullsBetween(base, sha)), ...(last === null ? [] : [last])];
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function noPull(ref: string): UserError {
  return new UserError(
    'forge',
    `No pull request was found in the merge group \`${ref}\``,
    'Nothing was judged. Check that the token may read pull requests: `pull-requests: read`',
  );
}
