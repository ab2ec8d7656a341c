/** A TypeScript source told apart into code, strings, comments and regular expressions, without a parser. */

export interface Piece {
  readonly kind: 'code' | 'string' | 'template' | 'comment' | 'regex';
  readonly text: string;
}

const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;
const COMMENT = /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\//y;
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const TEMPLATE_TEXT = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))+/y;
/** After these a slash begins a regular expression; after a value it divides. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+\-*%<>~]|\b(?:return|typeof|case|of|in|yield|await|else))\s*$/;

/** The pieces of a source, in order: together they are the source. */
export function pieces(source: string): Piece[] {
  return new Reader(source).read();
}

class Reader {
  private readonly found: Piece[] = [];
  /** Open braces of code in each open template, innermost last. */
  private readonly depths: number[] = [];
  private readonly source: string;
  private at = 0;
  private code = '';

  constructor(source: string) {
    this.source = source;
  }

  read(): Piece[] {
    while (this.at < this.source.length) {
      const char = this.source[this.at] ?? '';
      if (!this.takeWhole(char)) this.takeCode(char);
    }
    this.flush();
    return this.found;
  }

  private takeWhole(char: string): boolean {
    if (char === '"' || char === "'") return this.take('string', STRING);
    if (char !== '/') return false;
    if (this.take('comment', COMMENT)) return true;
    return BEFORE_REGEX.test(this.before()) && this.take('regex', REGEX);
  }

  private takeCode(char: string): void {
    this.code += char;
    this.at += 1;
    if (char === '`') this.takeTemplate();
    else this.countBrace(char);
  }

  private countBrace(char: string): void {
    const last = this.depths.length - 1;
    const depth = this.depths[last];
    if (depth === undefined) return;
    if (char === '{') this.depths[last] = depth + 1;
    if (char === '}') this.closeBrace(last, depth);
  }

  private closeBrace(last: number, depth: number): void {
    if (depth > 0) {
      this.depths[last] = depth - 1;
      return;
    }
    this.depths.pop();
    this.takeTemplate();
  }

  private takeTemplate(): void {
    this.take('template', TEMPLATE_TEXT);
    if (this.source[this.at] === '`') {
      this.code += '`';
      this.at += 1;
    } else if (this.source.startsWith('$' + '{', this.at)) {
      this.code += '$' + '{';
      this.at += 2;
      this.depths.push(0);
    }
  }

  private take(kind: Piece['kind'], pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const text = pattern.exec(this.source)?.[0];
    if (text === undefined) return false;
    this.flush();
    this.found.push({ kind, text });
    this.at += text.length;
    return true;
  }

  /** The code that stands before, comments left out. */
  private before(): string {
    if (this.code.trim() !== '') return this.code.slice(-40);
    const last = this.found.findLast((piece) => piece.kind !== 'comment' && piece.text.trim() !== '');
    if (last === undefined) return '';
    return last.kind === 'code' ? last.text.slice(-40) : 'value';
  }

  private flush(): void {
    if (this.code !== '') this.found.push({ kind: 'code', text: this.code });
    this.code = '';
  }
}

/** How many lines hold more than blanks and comments. */
export function codeLines(source: string): number {
  const blanked = pieces(source).map(({ kind, text }) =>
    kind === 'comment' ? text.replace(/[^\n]/g, '') : text,
  );
  return blanked
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '').length;
}
