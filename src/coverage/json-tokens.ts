/** JSON as tokens, without any memory of what came before. */

/** Names of tokens: their sign, `s` for a string, `v` for another value, `x` for anything else and for the end. */
export type Kind = '{' | '}' | '[' | ']' | ',' | ':' | 's' | 'v' | 'x';

export interface Token {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

const SPACE = /[ \t\n\r]*/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The token at an offset, or behind the space there. */
export function tokenAt(text: string, from: number): Token {
  SPACE.lastIndex = from;
  SPACE.exec(text);
  const start = SPACE.lastIndex;
  const sign = text[start] ?? '';
  if (sign !== '' && '{}[],:'.includes(sign)) return { kind: sign as Kind, start, end: start + 1 };
  if (sign === '"') return stringAt(text, start);
  LITERAL.lastIndex = start;
  return LITERAL.exec(text) === null
    ? { kind: 'x', start, end: start + 1 }
    : { kind: 'v', start, end: LITERAL.lastIndex };
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** A string; what is no part of one is a token by itself, at its place. */
function stringAt(text: string, start: number): Token {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    ESCAPE.lastIndex = at;
    if (text[at] === '\\' && ESCAPE.exec(text) !== null) at = ESCAPE.lastIndex;
    else if (text[at] === '\\' || text.charCodeAt(at) < 0x20) return { kind: 'x', start: at, end: at + 1 };
    else at++;
  }
  return at < text.length ? { kind: 's', start, end: at + 1 } : { kind: 'x', start: at, end: at };
}
