/** Coverage reports made of nothing but a size, and the sources that they speak of. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';

const LINES = 1000;

/** A count that looks like one: many zeros and ones, some large. */
const hitsOf = (file, line) => [0, 1, 1, 4, 0, 12, 0, 131, 2, 40000][(file * 7 + line * 3) % 10];

const sourceOf = (file) => `src/part${file % 40}/module${file}.ts`;

function lcovOf(file) {
  const lines = [`TN:`, `SF:/home/runner/work/app/app/${sourceOf(file)}`];
  for (let at = 1; at <= 40; at++) lines.push(`FN:${at * 20},function${at}`);
  for (let at = 1; at <= 40; at++) lines.push(`FNDA:${hitsOf(file, at * 20)},function${at}`);
  lines.push('FNF:40', 'FNH:24');
  for (let at = 1; at <= LINES; at++) lines.push(`DA:${at},${hitsOf(file, at)}`);
  lines.push(`LF:${LINES}`, `LH:${LINES * 0.7}`);
  for (let at = 1; at <= 200; at++) lines.push(`BRDA:${at * 5},0,${at % 2},${hitsOf(file, at)}`);
  lines.push('BRF:200', 'BRH:140', 'end_of_record', '');
  return lines.join('\n');
}

function coberturaOf(file) {
  const lines = [
    `<class name="module${file}.ts" filename="${sourceOf(file)}" line-rate="0.7" branch-rate="0.5">`,
  ];
  lines.push('<methods>');
  for (let at = 1; at <= 40; at++)
    lines.push(
      `<method name="function${at}" hits="${hitsOf(file, at * 20)}" signature="()V"><lines><line number="${at * 20}" hits="${hitsOf(file, at * 20)}"/></lines></method>`,
    );
  lines.push('</methods>', '<lines>');
  for (let at = 1; at <= LINES; at++) {
    const branch = at % 5 === 0 ? 'branch="true" condition-coverage="50% (1/2)"' : 'branch="false"';
    lines.push(`<line number="${at}" hits="${hitsOf(file, at)}" ${branch}/>`);
  }
  lines.push('</lines>', '</class>', '');
  return lines.join('\n');
}

/** Writes `name` of about `megabytes` below `folder`, and an empty source for each file in it. */
function write(folder, name, megabytes, head, partOf, tail) {
  mkdirSync(folder, { recursive: true });
  const out = openSync(path.join(folder, name), 'w');
  let size = writeSync(out, head);
  let file = 0;
  for (; size < megabytes * 1e6; file++) size += writeSync(out, partOf(file));
  writeSync(out, tail);
  closeSync(out);
  for (let at = 0; at < file; at++) {
    const source = path.join(folder, sourceOf(at));
    mkdirSync(path.dirname(source), { recursive: true });
    writeFileSync(source, '');
  }
}

/** An LCOV tracefile. */
export function writeLcov(folder, megabytes) {
  write(folder, 'lcov.info', megabytes, '', lcovOf, '');
}

/** A Cobertura file. */
export function writeCobertura(folder, megabytes) {
  const head =
    '<?xml version="1.0"?>\n<coverage line-rate="0.7" branch-rate="0.5" version="1" timestamp="0">\n<sources><source>/home/runner/work/app/app</source></sources>\n<packages><package name="src" line-rate="0.7" branch-rate="0.5"><classes>\n';
  write(
    folder,
    'cobertura.xml',
    megabytes,
    head,
    coberturaOf,
    '</classes></package></packages></coverage>\n',
  );
}
