/** A code fence that is not closed swallows the tasks below it. */
import {
  blocksOf,
  defineRule,
  everywhere,
  lineAt,
  noOptions,
  type Range,
  type TaskDocument,
} from '../src/kit/index.ts';

const FENCE = /^[ \t]{0,40}(?:>[ \t]?){0,9}[ \t]{0,40}(`{3,}|~{3,})(.*)$/;
const TASK =
  /^[ \t]{0,40}(?:>[ \t]?){0,9}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[[ xX]\][ \t]|^#{1,6} (?:Task|Step) \d/;

interface Fence extends Range {
  readonly info: string;
  readonly closed: boolean;
  /** The line that opens it, from 1. */
  readonly line: number;
  /** The lines that look like tasks inside it. */
  readonly hidden: readonly number[];
  /** The line inside it that opens another fence as long as its own. */
  readonly inner: number | null;
}

export default defineRule({
  id: 'fence-closed',
  summary: 'A code fence must end where its author meant it to.',
  why: `Below a fence that is never closed everything is code: the tasks there are in the file and in no count. The same
happens when a fence holds another one of the same length, for then the end of the inner one ends the outer one, and the end
of the outer one opens a new one. Said only when lines that look like tasks are hidden.`,
  severity: everywhere('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Run this:\n\n```sh\nmake\n```\n\n- [ ] T002 Read what it printed\n' },
    { bad: '- [ ] T001 Draw the map\n\n```sh\nmake\n\n- [ ] T002 Read what it printed\n' },
  ],
  scope: 'document',
  *check(document) {
    const told = new Set<Fence>();
    for (const [fence, cut] of withCut(fencesOf(document))) {
      if (fence.hidden.length === 0 || (cut !== null && told.has(cut))) continue;
      if (cut !== null) {
        told.add(cut);
        yield early(cut, fence);
      } else if (!fence.closed) yield open(fence);
    }
  },
});

/** Each fence, with the one that ended too early, if the end that was meant for that one opens this: it bears no language. */
function* withCut(fences: readonly Fence[]): Generator<[Fence, Fence | null]> {
  let cut: Fence | null = null;
  for (const fence of fences) {
    const displaced: Fence | null = fence.info === '' ? cut : null;
    yield [fence, displaced];
    if (fence.inner !== null) cut ??= fence;
    else if (displaced !== null) cut = null;
  }
}

function open(fence: Fence) {
  return {
    message: `Unexpected end of the list inside a fence that opens on line ${fence.line}, expected its closing line before line ${fence.hidden[0]}, which looks like a task`,
    hint: 'Close the fence with as many signs as it opens with',
    at: { start: fence.start, end: fence.start + 3 },
  };
}

function early(outer: Fence, hiding: Fence) {
  return {
    message: `Unexpected fence inside the fence of line ${outer.line}, expected a longer outer one; line ${hiding.hidden[0]}, which looks like a task, is now code`,
    hint: 'Open and close the outer fence with four signs instead of three',
    at: { start: outer.start, end: outer.start + 3 },
  };
}

function fencesOf(document: TaskDocument): Fence[] {
  return blocksOf(document.tree).flatMap((block) => {
    if (block.type !== 'code' || !block.fenced) return [];
    const { start, end, info, closed } = block;
    const line = lineAt(document.lines, start);
    const lines = document.text.slice(start, end).split(/\r\n|\n|\r/);
    const length = FENCE.exec(lines[0] ?? '')?.[1]?.length ?? 3;
    const inner = lines.findIndex((text, at) => at > 0 && opensFence(text, length));
    const hidden = lines.flatMap((text, at) => (at > 0 && TASK.test(text) ? [line + at] : []));
    return [{ start, end, info, closed, line, hidden, inner: inner < 0 ? null : line + inner }];
  });
}

function opensFence(line: string, length: number): boolean {
  const [, signs = '', info = ''] = FENCE.exec(line) ?? [];
  return signs.length === length && info.trim() !== '';
}
