/** Follows the lines of a drawing from task to task. */
import type { Range } from '../../model/place.ts';
import type { Edge } from './edges.ts';
import { type Grid, gridOf, type Label } from './grid.ts';
import type { IdIndex } from './ids.ts';
import type { Mention } from './mentions.ts';

type Direction = 'right' | 'left' | 'up' | 'down';

/** Where a line goes on at a sign, by the direction it comes in. */
const TURNS: Readonly<Record<Direction, Readonly<Record<string, readonly Direction[]>>>> = {
  right: turns({
    '─┈-': 'right',
    '┼├': 'right',
    '┬': 'right down',
    '┴': 'right up',
    '┐╮': 'down',
    '┘╯': 'up',
  }),
  left: turns({ '─┈-': 'left', '┬': 'left down', '┴': 'left up', '┌╭': 'down', '└╰': 'up', '┼┤': 'left' }),
  down: turns({ '│┃┤': 'down', '├': 'down right', '└╰': 'right', '┘╯': 'left', '┴': 'left right' }),
  up: turns({ '│┃': 'up', '├': 'up right', '┤': 'up left', '┌╭': 'right', '┐╮': 'left', '┬': 'left right' }),
};
const HEADS: Readonly<Record<Direction, RegExp>> = {
  right: /[►▶▸→>]/,
  left: /[◄◀◂←<]/,
  down: /[▼▾↓]/,
  up: /[▲▴↑]/,
};
const STEP: Readonly<Record<Direction, readonly [number, number]>> = {
  right: [0, 1],
  left: [0, -1],
  down: [1, 0],
  up: [-1, 0],
};

/** Where an upright line ends that crossed another only to turn into it. */
const CORNERS: Readonly<Record<'up' | 'down', RegExp>> = { up: /[┐╮]/, down: /[┘╯]/ };

/** Each sign of a drawing may be passed this often, over all labels. */
const STEPS_A_SIGN = 8;

function turns(by: Readonly<Record<string, string>>): Readonly<Record<string, readonly Direction[]>> {
  return Object.fromEntries(
    Object.entries(by).flatMap(([signs, to]) =>
      [...signs].map((sign) => [sign, to.split(' ') as Direction[]]),
    ),
  );
}

/** The edges that lines with arrow heads draw between single tasks; groups are phases, which a drawing only sketches. */
export function tracedEdges(text: string, lines: readonly Range[], index: IdIndex): Edge[] {
  const grid = gridOf(text, lines, index);
  if (grid === null) return [];
  const budget = { left: STEPS_A_SIGN * grid.rows.reduce((sum, row) => sum + row.length, 0) };
  return grid.labels.flatMap((label) => {
    const prerequisite = onlyTask(label);
    if (prerequisite === null) return [];
    return [...targetsOf(grid, label, budget)].flatMap((target) => {
      const dependent = onlyTask(target);
      return dependent === null ? [] : [{ dependent, prerequisite }];
    });
  });
}

function onlyTask({ tasks }: Label): Mention | null {
  const [first, second] = tasks;
  return second === undefined ? (first ?? null) : null;
}

interface Walker {
  readonly row: number;
  readonly column: number;
  readonly going: Direction;
  /** True once it went down: no line that people draw climbs again. */
  readonly sunk: boolean;
}

function targetsOf(grid: Grid, label: Label, budget: { left: number }): ReadonlySet<Label> {
  const targets = new Set<Label>();
  const seen = new Set<string>();
  const open = startsOf(grid, label);
  for (let at = open.pop(); at !== undefined && budget.left-- > 0; at = open.pop()) {
    const key = `${at.row},${at.column},${at.going}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const sign = signAt(grid, at.row, at.column);
    if (!HEADS[at.going].test(sign)) {
      open.push(...stepsOn(grid, at, sign));
      continue;
    }
    const target = labelBehind(grid, at);
    if (target !== null && target !== label) targets.add(target);
  }
  return targets;
}

function stepsOn(grid: Grid, at: Walker, sign: string): Walker[] {
  const ways = waysOn(grid, at, sign);
  const open = at.sunk ? ways.filter((going) => going !== 'up') : ways;
  return open.map((going) => step(at, going));
}

/** Crossings and sides of a bar depend on where the upright line leads. */
function waysOn(grid: Grid, at: Walker, sign: string): readonly Direction[] {
  const { going } = at;
  if (sign === '┤' && going === 'right') return waysAtSide(grid, at);
  if (sign === '┼' && (going === 'down' || going === 'up'))
    return [CORNERS[going].test(uprightEnd(grid, at, going)) ? 'right' : going];
  return TURNS[going][sign] ?? [];
}

/** A line that meets the left side of a bar goes along it, and on where it is drawn on. */
function waysAtSide(grid: Grid, at: Walker): Direction[] {
  const along: Direction = HEADS.up.test(uprightEnd(grid, at, 'up')) ? 'up' : 'down';
  return /[─┈►▶▸-]/.test(signAt(grid, at.row, at.column + 1)) ? ['right', along] : [along];
}

/** The sign at which an upright line ends in this direction. */
function uprightEnd(grid: Grid, from: Walker, going: 'up' | 'down'): string {
  let at = step(from, going);
  while (/[│┃┼┤├]/.test(signAt(grid, at.row, at.column))) at = step(at, going);
  return signAt(grid, at.row, at.column);
}

/** Lines begin at the right end of a label, or below it. */
function startsOf(grid: Grid, { row, from, to }: Label): Walker[] {
  const starts: Walker[] = [];
  const right = signAt(grid, row, to + 1) === ' ' ? to + 2 : to + 1;
  if (/[─┈-]/.test(signAt(grid, row, right)))
    starts.push({ row, column: right, going: 'right', sunk: false });
  for (let column = Math.max(0, from - 1); column <= to; column++) {
    if (/[│┃└├╰▼↓]/.test(signAt(grid, row + 1, column)))
      starts.push({ row: row + 1, column, going: 'down', sunk: true });
  }
  return starts;
}

function step({ row, column, sunk }: Walker, going: Direction): Walker {
  const [down, right] = STEP[going];
  return { row: row + down, column: column + right, going, sunk: sunk || going === 'down' };
}

/** The label that an arrow head points at. */
function labelBehind(grid: Grid, head: Walker): Label | null {
  for (let far = 1, at = step(head, head.going); far <= 2; far++, at = step(at, head.going)) {
    const found = grid.labelsByRow[at.row]?.find(
      ({ from, to }) => at.column >= from - (head.going === 'down' ? 1 : 0) && at.column <= to + 1,
    );
    if (found !== undefined) return found;
    if (signAt(grid, at.row, at.column) !== ' ') return null;
  }
  return null;
}

function signAt({ rows }: Grid, row: number, column: number): string {
  return rows[row]?.[column] ?? ' ';
}
