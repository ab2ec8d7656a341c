/** The comments that steer the gate, in `tasks-gate` syntax and in that of remark-lint. */
import type { Block, Root } from '../model/block.ts';
import type { Directive } from '../model/document.ts';
import type { Located, Range } from '../model/place.ts';

const OWN = /^\s*tasks-gate-(disable-next-task|disable-file|disable|enable)(?=\s|$)/;
/** What is meant for the gate and is spelled in another way. */
const MEANT = /^\s*tasks-gate(?:-[\w-]+|[ \t:]{1,3}(?:disable|enable)\b[\w-]*)/;
const LINT = /^\s*lint\s+(disable|enable|ignore)(?=\s|$)/;

/** Every directive in the comments of a text, in order; comments in code do not count. */
export function readDirectives(text: string, tree: Root): Directive[] {
  if (!/<!--\s*(?:tasks-gate[-: \t]|lint\s)/.test(text)) return [];
  const directives: Directive[] = [];
  for (const { start, end } of commentsOf(text, codeRanges(tree))) {
    const directive = readComment(text, start, end);
    if (directive !== null) directives.push(directive);
  }
  return directives;
}

/** Comments outside code, by search for their ends, so that a thousand open ones cost no more than one pass. */
function* commentsOf(text: string, code: readonly Range[]): Generator<Range> {
  let next = 0;
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    next = endingBehind(code, next, start);
    const around = code[next];
    const end = text.indexOf('-->', start + 4);
    if (end < 0) return;
    if (around !== undefined && around.start <= start) {
      start = text.indexOf('<!--', around.end);
      continue;
    }
    if (!isQuoted(text, start, end + 3)) yield { start, end: end + 3 };
    start = text.indexOf('<!--', end + 3);
  }
}

/** The index of the first range, from `first` on, that ends behind this place. */
function endingBehind(ranges: readonly Range[], first: number, place: number): number {
  let at = first;
  while (at < ranges.length && (ranges[at] as Range).end <= place) at++;
  return at;
}

/** True for a comment in a code span of its line. */
function isQuoted(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - 500), start);
  const front = near.slice(near.lastIndexOf('\n') + 1);
  return (front.match(/`+/g)?.length ?? 0) % 2 === 1 && /^[^\r\n]{0,500}`/.test(text.slice(end, end + 501));
}

/** Code blocks in order of their beginning, without recursion: lists can be nested ten thousand deep. */
function codeRanges(tree: Root): Block[] {
  const code: Block[] = [];
  const stack: Block[] = [...tree.children].reverse();
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    if (block.type === 'code') code.push(block);
    else if ('children' in block) stack.push(...[...block.children].reverse());
  }
  return code;
}

function readComment(text: string, start: number, end: number): Directive | null {
  const body = text.slice(start + 4, end - 3);
  const own = OWN.exec(body);
  const lint = own === null ? LINT.exec(body) : null;
  const head = own ?? lint;
  if (head === null) return unknownComment(body, start, end);
  const rest = body.slice(head[0].length);
  const cut = own === null ? -1 : rest.search(/(?:^|\s)--(?:\s|$)/);
  const names = cut < 0 ? rest : rest.slice(0, cut);
  const reason =
    cut < 0
      ? ''
      : rest
          .slice(cut)
          .trim()
          .replace(/^--\s*/, '')
          .trim();
  const word = head[1] as string;
  return {
    kind: word === 'ignore' ? 'disable-next-task' : (word as Directive['kind']),
    rules: rulesIn(names, start + 4 + head[0].length),
    reason: reason === '' ? null : reason.replace(/\s+/g, ' '),
    syntax: own === null ? 'lint' : 'tasks-gate',
    at: { start, end },
  };
}

function unknownComment(body: string, start: number, end: number): Directive | null {
  if (!MEANT.test(body)) return null;
  return { kind: 'unknown', rules: [], reason: null, syntax: 'tasks-gate', at: { start, end } };
}

function rulesIn(names: string, from: number): Located<string>[] {
  return [...names.matchAll(/[\w-]+/g)].map((name) => ({
    value: name[0],
    at: { start: from + name.index, end: from + name.index + name[0].length },
  }));
}
