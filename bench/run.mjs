/** `npm run bench`: whole runs against what users would run instead. Times do not travel between machines, ratios do. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { coverage, discovery, growth, hostile, lists, longFile } from './scenarios.mjs';
import { install, PEERS } from './tools.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,100,1000,10000' },
    peers: { type: 'string', default: PEERS.map(({ name }) => name).join(',') },
    runs: { type: 'string', default: '7' },
    'long-file': { type: 'boolean', default: true },
    hostile: { type: 'boolean', default: true },
    discovery: { type: 'boolean', default: true },
    coverage: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const sizes = values.sizes.split(',').filter(Boolean).map(Number);
const runs = Number(values.runs);

function chosenPeers() {
  const wanted = values.peers.split(',').filter((name) => name !== '' && name !== 'none');
  const unknown = wanted.filter((name) => !PEERS.some((peer) => peer.name === name));
  if (unknown.length > 0) throw new Error(`unknown peer: ${unknown.join(', ')}`);
  if (wanted.length > 0) install();
  const chosen = PEERS.filter(({ name }) => wanted.includes(name));
  const isThere = ({ command }) => command.every((word) => !path.isAbsolute(word) || existsSync(word));
  for (const { name } of chosen.filter((peer) => !isThere(peer)))
    process.stderr.write(`${name} cannot be installed here and is left out\n`);
  return chosen.filter(isThere);
}

function* scenarios(folder) {
  const peers = chosenPeers();
  const measured = new Map();
  for (const size of sizes) {
    const settings = { peers, runs: size >= 1000 ? Math.min(runs, 3) : runs };
    yield* lists(path.join(folder, String(size)), size, settings, measured);
  }
  yield* growth(measured);
  if (values['long-file']) yield* longFile(folder, { runs: Math.min(runs, 5) });
  if (values.hostile) yield* hostile(path.join(folder, 'hostile'), { runs: Math.min(runs, 3) });
  const reports = { peers: peers.length > 0, runs: Math.min(runs, 3) };
  if (values.coverage) yield* coverage(path.join(folder, 'coverage'), reports);
  if (values.discovery) yield* discovery(path.join(folder, 'tree'), { runs: Math.min(runs, 5) });
}

function tableOf(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  const line = (cells) => cells.map((cell, column) => cell.padEnd(widths[column])).join('  ');
  return rows.map((cells) => `${line(cells).trimEnd()}\n`).join('');
}

const folder = mkdtempSync(path.join(tmpdir(), 'tasks-gate-bench-'));
try {
  process.stdout.write(tableOf([['scenario', 'figure', 'budget', ''], ...scenarios(folder)]));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
