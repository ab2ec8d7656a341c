/** Task lists made of nothing but a seed: about 12 KB each on average, in four dialects in turn. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const VERBS = ['Store', 'Show', 'Sort', 'Send', 'Round', 'Sign', 'Split', 'Merge', 'Cache', 'Log'];
const THINGS = [
  'orders',
  'invoices',
  'carts',
  'refunds',
  'receipts',
  'prices',
  'coupons',
  'labels',
  'parcels',
  'returns',
];
const LINES = 320;

/** How one task of each dialect is written. */
const DIALECTS = [
  ({ number, box, words, file, prefix }) => {
    const needs = number % 3 === 0 ? ` (depends on T${prefix}${padded(number - 1)})` : '';
    return [
      `- [${box}] T${prefix}${padded(number)} [US${1 + (number % 4)}] ${words} in \`${file}\`${needs}`,
      '  - And its test',
    ];
  },
  ({ number, box, words, file }) => [`- [${box}] ${number}.1 ${words}, see \`${file}\``],
  ({ number, box, words, file }) => [
    `- [${box}] ${number}. ${words}`,
    `  - Write \`${file}\` and its test`,
    `  - _Requirements: ${1 + (number % 5)}.${1 + (number % 3)}_`,
  ],
  ({ number, box, words, file, prefix }) => [
    `### Task T${prefix}${padded(number)}: ${words}`,
    '',
    `**Estimate:** ${1 + (number % 6)} hours`,
    `**Files:** \`${file}\``,
    '',
    `- [${box}] \`${file}\` answers within ${10 * (1 + (number % 9))} ms`,
    '',
  ],
];

const padded = (number) => String(number).padStart(3, '0');

/** Numbers in [0, 1) from a seed. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** One list of a dialect; ids begin with the prefix where the dialect has ids of its own. */
function listOf(number, dialect, { lines: length = LINES, prefix = '' } = {}) {
  const random = seeded(number + 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const lines = ['# Tasks: generated', ''];
  for (let task = 1; lines.length < length - 10; task++) {
    if (task % 10 === 1) lines.push('', `## ${Math.ceil(task / 10)}. The ${pick(THINGS)}`, '');
    const words = `${pick(VERBS)} the ${pick(THINGS)} of a ${pick(['day', 'month', 'customer'])}`;
    const file = `src/${pick(THINGS)}/${pick(THINGS)}-${task}.ts`;
    lines.push(...dialect({ number: task, box: random() < 0.4 ? 'x' : ' ', words, file, prefix }));
  }
  while (lines.length < length - 1) lines.push(lines.length % 2 ? '' : `The ${pick(THINGS)} are kept.`);
  return `${lines.join('\n')}\n\n`;
}

/** Writes `count` lists below `folder`, each in a feature folder of its own. */
export function writeLists(folder, count) {
  for (let at = 0; at < count; at++) {
    write(
      path.join(folder, `specs/${String(at).padStart(5, '0')}-feature`),
      listOf(at, DIALECTS[at % DIALECTS.length]),
    );
  }
}

/** Writes the same 100,000 lines twice: as one file below `one`, as 400 files below `many`. */
export function writeLongFile(one, many) {
  const lists = Array.from({ length: 400 }, (_, at) =>
    listOf(at, DIALECTS[0], { lines: 250, prefix: String(at + 1000) }),
  );
  write(path.join(one, 'specs/all'), lists.join(''));
  for (const [at, text] of lists.entries()) write(path.join(many, `specs/${at}`), text);
}

/** Text that a careless reader takes more than linear time for, `n` times the same piece. */
export const HOSTILE = {
  'open emphasis': (n) => `- [ ] T001 ${'*a_ '.repeat(n)}`,
  'open images': (n) => `- [ ] T001 ${'!['.repeat(n)}`,
  'open links': (n) => `- [ ] T001 ${'[a]('.repeat(n)}`,
  'open code': (n) =>
    `- [ ] T001 ${Array.from({ length: Math.ceil(Math.sqrt(2 * n)) }, (_, i) => '`'.repeat(i + 1)).join(' ')}`,
  'deep quotes': (n) => `${'>'.repeat(n)}- [ ] T001 x`,
  'deep lists': (n) =>
    Array.from({ length: Math.ceil(Math.sqrt(n)) }, (_, i) => `${' '.repeat(2 * i)}- [ ] x`).join('\n'),
  'open comments': (n) => `- [ ] T001 x\n\n${'<!-- '.repeat(n)}`,
  'table cells': (n) => `| ID | Task |\n|---|---|\n| T001 | ${'a|'.repeat(n)}`,
  'ids in a line': (n) => `- [ ] T001 x\n- [ ] T002 depends on ${'T001, '.repeat(n)}`,
  arrows: (n) => `- [ ] T001 x\n- [ ] T002 y\n\n## Dependencies\n\n- ${'T001 → T002 → '.repeat(n / 2)}T001`,
  boxes: (n) =>
    Array.from({ length: n }, (_, i) => `- [ ] T${i + 1000} Load part ${i} (depends on T${i + 999})`).join(
      '\n',
    ),
};

/** One list of a hostile shape in a folder of its own. */
export function writeHostile(folder, shape, n) {
  write(folder, `# Tasks\n\n${HOSTILE[shape](n)}\n`);
}

/** A tree of `count` files as a repository has them, one in 500 a task list, and a `node_modules` that nobody may enter. */
export function writeTree(folder, count) {
  for (let at = 0; at < count; at++) {
    const part = `src/part-${Math.floor(at / 500)}/group-${Math.floor(at / 50) % 10}`;
    const name = at % 500 === 0 ? 'tasks.md' : `file-${at}.ts`;
    const below = path.join(folder, at % 4 === 3 ? `node_modules/package-${Math.floor(at / 50)}` : part);
    mkdirSync(below, { recursive: true });
    writeFileSync(
      path.join(below, name),
      at % 500 === 0 ? '- [ ] T001 Store the orders in `src/orders.ts`\n' : '',
    );
  }
}

function write(folder, text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'tasks.md'), text);
}
