/** The files that decide how the gate judges, on both sides of a change. */
import { comparable } from '../config/compare-data.ts';
import type { Layer } from '../config/settings.ts';
import { decode } from '../dialects/decode.ts';
import type { ChangedFile, GateFiles } from '../model/change.ts';
import { rules, settableChecks } from '../registry.ts';
import type { ChangeConfig } from './configure-change.ts';
import { UserError } from './errors.ts';
import type { Files } from './ports.ts';
import { readLayers } from './read-config.ts';

/** Where the files of the gate itself are looked up, before and after the change. */
export interface GateSides {
  /** The files where the change began. */
  readonly start: Files;
  readonly head: Files;
  readonly files: readonly ChangedFile[];
  /** The config that judges. */
  readonly judged: ChangeConfig;
  /** Takes what could not be read, in sentences. */
  readonly unread: string[];
}

const CONFIGS = ['.tasks-gate.yml', '.tasks-gate.yaml', '.tasks-gate.json'];
const WORKFLOW = /^\.github\/(?:workflows\/[^/]+\.ya?ml|actions\/.+\.ya?ml)$/;
const MOST_WORKFLOWS = 50;

/** Which changed files are the gate's, and the config before and after. */
export async function gatherGateFiles({ start, head, files, judged, unread }: GateSides): Promise<GateFiles> {
  const touched = [...new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]))];
  const workflows = await workflowsOfGate(touched, start, head);
  const baseline = judged.config.baseline === null ? [] : [judged.config.baseline.path];
  const known = [...CONFIGS, ...judged.paths];
  if (!touched.some((path) => known.includes(path))) {
    const [before, after] = comparable([judged.layers, judged.layers], definitions);
    return { paths: [...known, ...baseline, ...workflows], before, after };
  }
  const sides = [await layersAt(start, judged, null), await layersAt(head, judged, unread)] as const;
  const paths = [...known, ...sides.flatMap(pathsOf), ...baseline, ...workflows];
  const [before, after] = comparable(sides, definitions);
  return { paths: [...new Set(paths)], before, after };
}

const definitions = { rules, checks: settableChecks };

function pathsOf(layers: readonly Layer[]): string[] {
  return layers.flatMap((layer) => (layer.kind === 'file' ? (layer.path ?? []) : []));
}

/** What the config of one side says. One that is broken at the head would end every later run, so that is told. */
async function layersAt(
  files: Files,
  { named }: ChangeConfig,
  unread: string[] | null,
): Promise<readonly Layer[]> {
  try {
    if (named !== null && (await files.kind(named)) === 'missing') return [];
    return await readLayers(files, named, null);
  } catch (error) {
    if (!(error instanceof UserError) || error.layer !== 'config') throw error;
    unread?.push(`The config at the head: ${error.message}`);
    return [];
  }
}

/** The changed workflows that name the gate on either side. */
async function workflowsOfGate(touched: readonly string[], start: Files, head: Files): Promise<string[]> {
  const found: string[] = [];
  for (const path of touched.filter((each) => WORKFLOW.test(each)).slice(0, MOST_WORKFLOWS)) {
    if ((await names(start, path)) || (await names(head, path))) found.push(path);
  }
  return found;
}

async function names(files: Files, path: string): Promise<boolean> {
  const read = await files.read(path);
  return read.ok && decode(read.bytes).text.includes('tasks-gate');
}
