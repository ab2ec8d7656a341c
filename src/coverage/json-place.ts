/** Where in a JSON text something is wrong: only asked for once it is, so that reading stays with `JSON.parse`. */
import { type Kind, type Token, tokenAt } from './json-tokens.ts';

/** The line, from 1, that an offset is on. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Where a text stops being JSON: at its end if it is cut off. */
export function faultIn(text: string): number {
  const open: Kind[] = [];
  let state: State = 'value';
  for (let token = tokenAt(text, 0); ; token = tokenAt(text, token.end)) {
    const next: State | null = stateAfter(state, token, open);
    if (next === null) return token.start;
    state = next;
  }
}

/** What is expected behind a token, or null where the token itself is not; `open` holds what has to be closed. */
function stateAfter(state: State, token: Token, open: Kind[]): State | null {
  const next = STEPS[state][token.kind];
  if (next === undefined) return null;
  if (isClosing(token) && open.pop() !== token.kind) return null;
  if (isOpening(token)) open.push(token.kind === '{' ? '}' : ']');
  return next === 'more' ? (MORE[open.at(-1) ?? ''] ?? null) : next;
}

/** Where the value stands that a path of keys and indexes leads to, or the last one on the way that is there. */
export function placeIn(text: string, path: readonly PropertyKey[]): number {
  let at = tokenAt(text, 0).start;
  for (const name of path) {
    const next = childAt(text, at, String(name));
    if (next === null) break;
    at = next;
  }
  return at;
}

type State = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'after';

const VALUE = { '{': 'first key', '[': 'first value', s: 'after', v: 'after' } as const;

/** What may follow, by what came before. */
const STEPS: Readonly<Record<State, Readonly<Partial<Record<Kind, State | 'more'>>>>> = {
  value: VALUE,
  'first value': { ...VALUE, ']': 'after' },
  key: { s: 'colon' },
  'first key': { s: 'colon', '}': 'after' },
  colon: { ':': 'value' },
  after: { ',': 'more', '}': 'after', ']': 'after' },
};

/** What a comma asks for, by what closes the value around it. */
const MORE: Readonly<Record<string, State>> = { '}': 'key', ']': 'value' };

/** Where a part of the object or array at an offset begins. */
function childAt(text: string, from: number, name: string): number | null {
  for (const [own, start] of partsOf(text, from)) if (own === name) return start;
  return null;
}

/** The parts of an object or array, each with its name or number and where its value begins. */
function* partsOf(text: string, from: number): Generator<[name: string, start: number]> {
  const { kind, end } = tokenAt(text, from);
  if (kind !== '{' && kind !== '[') return;
  let first = tokenAt(text, end);
  for (let index = 0; first.kind !== '}' && first.kind !== ']'; index++) {
    const value = kind === '[' ? first : tokenAt(text, tokenAt(text, first.end).end);
    const name = kind === '[' ? String(index) : JSON.parse(text.slice(first.start, first.end));
    yield [name, value.start];
    const behind = tokenAt(text, endOfValue(text, value));
    first = behind.kind === ',' ? tokenAt(text, behind.end) : behind;
  }
}

function endOfValue(text: string, first: Token): number {
  let depth = 0;
  for (let token = first; ; token = tokenAt(text, token.end)) {
    if (isOpening(token)) depth++;
    if (isClosing(token)) depth--;
    if (depth === 0) return token.end;
  }
}

function isOpening({ kind }: Token): boolean {
  return kind === '{' || kind === '[';
}

function isClosing({ kind }: Token): boolean {
  return kind === '}' || kind === ']';
}
