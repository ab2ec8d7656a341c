/** A dependency graph as a drawing in SVG, for the HTML report and for a file of its own. */
import type { FeatureGraph, GraphNode } from '../model/feature-graph.ts';
import { escapeMarkup } from './escape.ts';
import { type Layout, layoutOf, type Route, type Spot } from './graph-layout.ts';
import { graphInWords } from './graph-words.ts';
import { columnsOf, sentence, widthOf } from './visible.ts';

/** `file` carries its own colours and stands alone; `page` takes those of the page around it. */
export type SvgKind = 'file' | 'page';

const BOX = { width: 212, height: 44 } as const;
const STEP = { x: 276, y: 60 } as const;
const MARGIN = 24;
/** Columns of text that fit into a box. */
const ROOM = 27;

/** The classes of the drawing in colours for light and dark. The page of the HTML report has the same. */
export const GRAPH_STYLE = `.graph{font:12px system-ui,sans-serif}
.graph rect{stroke-width:1.5;fill:var(--fill);stroke:var(--line)}
.graph text{fill:var(--ink)}
.graph .id{font-weight:600}
.graph .edge{fill:none;stroke:var(--edge);stroke-width:1.5}
.graph .tip{fill:var(--edge)}
.graph .back{stroke:var(--back);stroke-dasharray:4 3}
.graph .done{--fill:var(--done);--line:var(--done-line)}
.graph .ready{--fill:var(--ready);--line:var(--ready-line)}
.graph .blocked{--fill:var(--blocked);--line:var(--blocked-line)}
.graph .open{--fill:var(--open);--line:var(--open-line)}
.graph .blocked rect{stroke-dasharray:6 3}
.graph .open rect{stroke-dasharray:2 2}
`;

/** The variables of GRAPH_STYLE; the first set for light, the second for dark. */
export const GRAPH_COLORS = {
  light:
    '--ink:#1f2328;--edge:#59636e;--back:#cf222e;--done:#dafbe1;--done-line:#1a7f37;--ready:#ddf4ff;--ready-line:#0969da;--blocked:#f6f8fa;--blocked-line:#818b98;--open:#fff8c5;--open-line:#9a6700',
  dark: '--ink:#f0f6fc;--edge:#9198a1;--back:#f85149;--done:#12361f;--done-line:#3fb950;--ready:#121d2f;--ready-line:#4493f8;--blocked:#212830;--blocked-line:#9198a1;--open:#341a00;--open-line:#d29922',
} as const;

/** The drawing. Titles are cut to the size of a box; each is whole in the tooltip. */
export function graphSvg(graph: FeatureGraph, kind: SvgKind): string {
  const layout = layoutOf(graph);
  const width = (layout.columns - 1) * STEP.x + BOX.width + 2 * MARGIN;
  const height = (layout.rows - 1) * STEP.y + BOX.height + 2 * MARGIN;
  const subject = graph.name === '' ? 'Dependencies' : `Dependencies of ${sentence(graph.name)}`;
  const label = escapeMarkup(`${subject}: ${graphInWords(graph)}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="graph" role="img" aria-label="${label}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...(kind === 'file' ? [styleOf(width, height)] : []),
    ...layout.routes.map(edgeSvg),
    ...graph.nodes.map((node, index) => nodeSvg(node, layout, index)),
    '</svg>',
  ].join('\n');
}

function styleOf(width: number, height: number): string {
  const { light, dark } = GRAPH_COLORS;
  const sets = `.graph{--paper:#ffffff;${light}}@media(prefers-color-scheme:dark){.graph{--paper:#0d1117;${dark}}}`;
  return `<style>${sets}\n${GRAPH_STYLE}.graph .paper{fill:var(--paper);stroke:none}</style>\n<rect class="paper" width="${width}" height="${height}"/>`;
}

function nodeSvg({ label, title, state }: GraphNode, { spots }: Layout, index: number): string {
  const { x, y } = corner(spots[index]);
  const id = sentence(label);
  const words = sentence(title.replaceAll('`', ''));
  const lines = id === '' ? [cut(words), ''] : [cut(id), cut(words)];
  const whole = escapeMarkup(`${id} ${words} (${state})`.trim());
  return [
    `<g class="${state}"><title>${whole}</title>`,
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/>`,
    `<text class="id" x="${x + 10}" y="${y + 18}">${state === 'done' ? '✓ ' : ''}${escapeMarkup(lines[0] ?? '')}</text>`,
    `<text x="${x + 10}" y="${y + 34}">${escapeMarkup(lines[1] ?? '')}</text></g>`,
  ].join('');
}

/** As many characters as fit into a box. */
function cut(text: string): string {
  if (columnsOf(text) <= ROOM) return text;
  let columns = 1;
  let end = 0;
  for (const char of text) {
    columns += widthOf(char);
    if (columns > ROOM) break;
    end += char.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}

function corner(spot: Spot | undefined): { x: number; y: number } {
  return { x: MARGIN + (spot?.column ?? 0) * STEP.x, y: MARGIN + (spot?.row ?? 0) * STEP.y };
}

/** A curve through the columns; it ends in a tip at the left side of the box that waits. */
function edgeSvg({ via, isBack }: Route): string {
  const points = via.map(corner).map(({ x, y }) => ({ x, y: y + BOX.height / 2 }));
  const [start, ...others] = points;
  const end = others.at(-1);
  if (start === undefined || end === undefined) return '';
  const name = isBack ? 'edge back' : 'edge';
  const path = isBack ? arc(start, end) : through(start, others);
  const tip = `<path class="tip" d="M${end.x} ${end.y}l-8 -4v8z"/>`;
  return `<path class="${name}" d="${path}"/>${tip}`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Along a bend the line runs level, as wide as a box. */
function through(start: Point, others: readonly Point[]): string {
  let path = `M${start.x + BOX.width} ${start.y}`;
  let x = start.x + BOX.width;
  let y = start.y;
  for (const [at, point] of others.entries()) {
    const isEnd = at === others.length - 1;
    const target = isEnd ? point.x - 6 : point.x;
    const middle = (x + target) / 2;
    path += `C${middle} ${y} ${middle} ${point.y} ${target} ${point.y}`;
    if (!isEnd) path += `H${point.x + BOX.width}`;
    x = point.x + BOX.width;
    y = point.y;
  }
  return path;
}

/** Against the direction: out on the right, over the top and in on the left. */
function arc(start: Point, end: Point): string {
  const right = start.x + BOX.width;
  const top = Math.max(Math.min(start.y, end.y) - BOX.height / 2 - 30, -MARGIN);
  return `M${right} ${start.y}C${right + 50} ${top} ${end.x - 56} ${top} ${end.x - 6} ${end.y}`;
}
