/** The comments that steer the gate, in `tasks-gate` syntax and in that of remark-lint. */
import type { Block, Root } from '../model/block.ts';
import { blocksOf, type Directive } from '../model/document.ts';
import type { Located } from '../model/place.ts';

const OWN = /^\s*tasks-gate-(disable-next-task|disable-file|disable|enable)(?=\s|$)/;
const LINT = /^\s*lint\s+(disable|enable|ignore)(?=\s|$)/;

/** Every directive in the comments of a text, in order; comments in code do not count. */
export function readDirectives(text: string, tree: Root): Directive[] {
  if (!/<!--\s*(?:tasks-gate-|lint\s)/.test(text)) return [];
  const code = codeRanges(tree);
  const directives: Directive[] = [];
  for (const found of commentsOf(text)) {
    if (code.some((range) => found.start >= range.start && found.start < range.end)) continue;
    const directive = readComment(text, found.start, found.end);
    if (directive !== null) directives.push(directive);
  }
  return directives;
}

/** Comments by search for their ends, so that a thousand open ones cost no more than one pass. */
function* commentsOf(text: string): Generator<{ start: number; end: number }> {
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) return;
    yield { start, end: end + 3 };
    start = text.indexOf('<!--', end + 3);
  }
}

function codeRanges(tree: Root): Block[] {
  return [...blocksOf(tree)].filter((block) => block.type === 'code');
}

function readComment(text: string, start: number, end: number): Directive | null {
  const body = text.slice(start + 4, end - 3);
  const own = OWN.exec(body);
  const lint = own === null ? LINT.exec(body) : null;
  const head = own ?? lint;
  if (head === null) return null;
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

function rulesIn(names: string, from: number): Located<string>[] {
  return [...names.matchAll(/[\w-]+/g)].map((name) => ({
    value: name[0],
    at: { start: from + name.index, end: from + name.index + name[0].length },
  }));
}
