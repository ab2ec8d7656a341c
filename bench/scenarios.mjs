/** The scenarios: each yields rows of what was measured, the figure, its budget, and whether it is met. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { HOSTILE, writeHostile, writeLists, writeLongFile, writeTree } from './corpus.mjs';
import { writeCobertura, writeLcov } from './coverage.mjs';
import { compare } from './measure.mjs';
import { actionTool, CLI, coverageTool, FLOOR, readerTool } from './tools.mjs';

const decimals = (value) => (value < 0.1 ? 3 : 2);
const ratio = (value) => `${value.toFixed(decimals(value))} ×`;

/** A row that is held against a budget, or only tells where there is none. */
function row(scenario, value, shown, budget, unit = '') {
  if (budget === null) return [scenario, shown, '', ''];
  return [scenario, shown, `≤ ${budget}${unit}`, value <= budget ? 'met' : 'NOT MET'];
}

const against = (scenario, value, other, budget = null) =>
  row(`${scenario} against ${other}`, value, ratio(value), budget);

function figures(scenario, found) {
  return Object.entries(found).map(([name, { wall, cpu, memory }]) =>
    row(
      `${scenario}: ${name}`,
      0,
      `${wall.toFixed(3)} s, CPU ${cpu.toFixed(3)} s, ${memory.toFixed(0)} MB`,
      null,
    ),
  );
}

const BUDGETS = {
  1: { measure: 'cpu', 'node -e 0': 1.8, 'markdownlint-cli2': 0.3 },
  1000: { measure: 'wall', 'markdownlint-cli2': 0.03, rumdl: 0.5 },
  10000: { measure: 'wall', rumdl: 0.6, memory: 300 },
};

/** So many lists in one folder, by this project and its peers. */
export function* lists(folder, size, { peers, runs }, measured) {
  writeLists(folder, size);
  const tools = [FLOOR, CLI, ...peers.filter(({ most }) => size <= most)];
  if (size === 1) tools.push(actionTool(folder, `${folder}-action`));
  const found = compare(
    tools.map((tool) => ({ tool, folder })),
    runs,
  );
  const scenario = size === 1 ? '1 file' : `${size} files`;
  const { measure, memory = null, ...budgets } = BUDGETS[size] ?? { measure: 'wall' };
  const own = found[CLI.name];
  measured.set(size, own);
  yield* figures(scenario, found);
  for (const { name } of tools.filter((tool) => tool !== CLI && tool.name !== 'action'))
    yield against(`${scenario}, ${measure},`, own[measure] / found[name][measure], name, budgets[name]);
  if (memory !== null)
    yield row(`${scenario}, memory`, own.memory, `${own.memory.toFixed(0)} MB`, memory, ' MB');
  if (found.action)
    yield against('action, 1 file, cpu,', found.action.cpu / found[FLOOR.name].cpu, FLOOR.name, 4.5);
}

/** How CPU time grows from the smallest to the largest folder; the start of the process is taken off. */
export function* growth(measured) {
  const sizes = [...measured.keys()].filter((size) => size >= 100).sort((a, b) => a - b);
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small === large || !measured.has(1)) return;
  const work = (size) => measured.get(size).cpu - measured.get(1).cpu;
  const exponent = Math.log(work(large) / work(small)) / Math.log(large / small);
  yield row(`growth from ${small} to ${large} files, exponent`, exponent, exponent.toFixed(2), 1.05);
}

/** 100,000 lines in one file, against the same text in 400 files. */
export function* longFile(folder, { runs }) {
  const [one, many] = ['one', 'many'].map((name) => path.join(folder, name));
  writeLongFile(one, many, 400);
  const found = compare(
    [
      { tool: { ...CLI, name: 'one file' }, folder: one },
      { tool: { ...CLI, name: '400 files' }, folder: many },
    ],
    runs,
  );
  yield* figures('100,000 lines', found);
  yield against(
    '100,000 lines, cpu, one file',
    found['one file'].cpu / found['400 files'].cpu,
    '400 files',
    1.1,
  );
}

/** How CPU time grows with hostile text, for each shape; the start of the process is taken off. */
export function* hostile(folder, { runs }) {
  const [small, large] = [1000, 32_000];
  for (const shape of Object.keys(HOSTILE)) {
    const jobs = [0, small, large].map((n) => {
      const at = path.join(folder, `${shape} ${n}`);
      writeHostile(at, shape, n);
      return { tool: { ...CLI, name: String(n) }, folder: at };
    });
    const found = compare(jobs, runs);
    const work = (n) => Math.max(found[n].cpu - found[0].cpu, 0.002);
    const exponent = Math.log(work(large) / work(small)) / Math.log(large / small);
    yield row(
      `hostile: ${shape}, CPU ${work(large).toFixed(3)} s, exponent`,
      exponent,
      exponent.toFixed(2),
      1.1,
    );
  }
}

/** What finding the lists among 50,000 files adds, beside `git ls-files` in the same tree. */
export function* discovery(folder, { runs }) {
  const [few, many] = ['few', 'many'].map((name) => path.join(folder, name));
  writeTree(few, 500);
  writeTree(many, 50_000);
  for (const words of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    spawnSync('git', words, { cwd: many });
  const found = compare(
    [
      { tool: { ...CLI, name: 'few' }, folder: few },
      { tool: { ...CLI, name: 'many' }, folder: many },
      { tool: { name: 'git', command: ['git', 'ls-files'] }, folder: many },
    ],
    runs,
  );
  const added = 1000 * (found.many.wall - found.few.wall);
  yield row('discovery, 50,000 files: git ls-files', 0, `${(1000 * found.git.wall).toFixed(0)} ms`, null);
  yield row('discovery, 50,000 files, over start-up', added, `${added.toFixed(0)} ms`, 40, ' ms');
}

const REPORTS = [
  { name: 'lcov.info', write: writeLcov, peer: 'lcov-parse', budget: 0.25, memory: 300 },
  { name: 'cobertura.xml', write: writeCobertura, peer: 'sax', budget: 1.3, memory: 200 },
];

/** 100 MB of coverage, judged by this project and only read by a peer. */
export function* coverage(folder, { runs, peers }) {
  for (const { name, write, peer, budget, memory } of REPORTS) {
    const at = path.join(folder, name.replace('.', '-'));
    write(at, 100);
    const tools = [coverageTool(name), ...(peers ? [readerTool(peer, path.join(at, name))] : [])];
    const found = compare(
      tools.map((tool) => ({ tool, folder: at })),
      runs,
    );
    const scenario = `100 MB of ${name}`;
    const own = found[CLI.name];
    yield* figures(scenario, found);
    if (peers) yield against(`${scenario}, cpu,`, own.cpu / found[peer].cpu, peer, budget);
    yield row(`${scenario}, memory`, own.memory, `${own.memory.toFixed(0)} MB`, memory, ' MB');
  }
}
