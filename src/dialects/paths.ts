/** File and folder paths that a task names. */
import type { Located, Range } from '../model/place.ts';
import { isKnownFolder, isPath } from './path-shapes.ts';
import { ROOT } from './path-words.ts';

/** The paths in these ranges, in order, each once; without code ticks, line numbers and trailing punctuation. */
export function readPaths(text: string, ranges: readonly Range[]): Located<string>[] {
  const paths: Located<string>[] = [];
  const seen = new Set<string>();
  for (const range of ranges) {
    for (const word of wordsIn(text, range)) {
      const at = pathOf(text, word, range.end);
      if (at === null) continue;
      const value = text.slice(at.start, at.end);
      const plain = value.replace(/^\.\//, '').replace(/\/$/, '');
      if (seen.has(plain)) continue;
      seen.add(plain);
      paths.push({ value, at });
    }
  }
  return paths;
}

/** `span`: a whole code span; `code`: a word of a code span with several; `plain`: a word of the text. */
interface Word extends Range {
  readonly kind: 'span' | 'code' | 'plain' | 'link';
}

/** Code spans, targets of links, and the words between blanks, quotes and commas. */
const WORD =
  /`([^`\r\n]{1,400})`|\]\(\s*<?([^()\s<>]{1,400}(?:\([^()\s<>]{0,80}\)[^()\s<>]{0,200})?)>?[^()\r\n]{0,80}\)|(?:[^\s`"“”„‘’'«»<>|,;，、；。：（）【】「」『』{}\]\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|\{[^{}\s`]{0,100}\}|\](?!\()|(?<=\/)[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,40}(?=\.[A-Za-z]{1,5}(?![A-Za-z])))+/g;
/** Every path has one of these. */
const SIGN = /[/\\]|\.[\p{L}*{\d]/u;
/** The words of a command in a code span. */
const PART = /[^\s"'|;&<>=,]+/g;

/** `/usr/bin/python3 -m pytest`: an installed program that a command begins with. */
const PROGRAM = /^\s*\/(?:[\w.+-]+\/){0,12}s?bin\/[\w.+-]+(?=\s)/;

/** The words of a range; `go.mod/go.sum` are two. */
function* wordsIn(text: string, range: Range): Generator<Word> {
  for (const word of longWordsIn(text, range)) {
    const parts = text.slice(word.start, word.end).split('/');
    if (parts.length < 2 || word.kind === 'link' || !parts.every(isFileAlone)) {
      yield word;
      continue;
    }
    let start = word.start;
    for (const part of parts) {
      yield { start, end: start + part.length, kind: word.kind };
      start += part.length + 1;
    }
  }
}

/** A name with an ending, maybe within signs of the sentence around. */
function isFileAlone(part: string): boolean {
  return (
    /^[([]?[\w-][\w.-]*\.[A-Za-z]\w{0,9}[)\].,;:]*$/.test(part) &&
    isPath(part.replace(/^[([]|[)\].,;:]+$/g, ''), 'span')
  );
}

function* longWordsIn(text: string, range: Range): Generator<Word> {
  const part = text.slice(range.start, range.end);
  if (!SIGN.test(part)) return;
  for (const found of part.matchAll(WORD)) {
    const start = range.start + found.index;
    const [whole, code, target] = found;
    if (!SIGN.test(whole)) continue;
    if (code !== undefined) yield* codeWords(start + 1, code);
    else if (target !== undefined) {
      const from = start + whole.indexOf(target);
      yield { start: from, end: from + target.length, kind: 'link' };
    } else yield { start, end: start + whole.length, kind: 'plain' };
  }
}

function* codeWords(start: number, code: string): Generator<Word> {
  if (!/\s/.test(code.trim())) {
    yield { start, end: start + code.length, kind: 'span' };
    return;
  }
  const program = PROGRAM.exec(code)?.[0].length ?? 0;
  for (const found of code.slice(program).matchAll(PART)) {
    const from = start + program + found.index;
    yield { start: from, end: from + found[0].length, kind: 'code' };
  }
}

/** The range of the path that a word is, or null. */
function pathOf(text: string, word: Word, limit: number): Range | null {
  const trimmed = withoutSigns(text, word);
  const value = text.slice(trimmed.start, trimmed.end);
  if (!SIGN.test(value) || isPackage(text, trimmed) || /^\/[^?]*\?/.test(value)) return null;
  // `T012/#45` names a task and an issue.
  if (/\/#\d+$/.test(value)) return null;
  const end = trimmed.start + withoutPlace(value).length;
  const path = text.slice(trimmed.start, end);
  if (word.kind === 'plain' && isCutOff(text, word, end, limit)) return null;
  return isPath(path, word.kind) ? { start: trimmed.start, end } : null;
}

/** `@types/jszip`, `@scope/*`: the scope of a package in front, and no ending of a file. */
function isPackage(text: string, { start, end }: Range): boolean {
  return (
    text[start - 1] === '@' &&
    /^[\w.-]+(?:\/[\w.*-]+)*$/.test(text.slice(start, end)) &&
    (text.startsWith('types/', start) || !/\.[a-z]{1,5}$/.test(text.slice(start, end)))
  );
}

/** Without line numbers, anchors and members: `a.ts:12-20`, `a.md#part`, `a.py::name()`. */
function withoutPlace(value: string): string {
  const cut = value.search(/::|:[a-z_]\w*\(?\)?$|:L?\d+(?:[-–:,]L?\d+)*$|#[^/]*$|\?[\w=&]*$/);
  return cut > 0 ? value.slice(0, cut) : value;
}

/** `*_gen.go`: in a code span the star is no emphasis. */
const GLOB = /^\*[_-]\w/;

/** Without brackets that do not close inside, emphasis, and the punctuation of the sentence. */
function withoutSigns(text: string, word: Word): Range {
  let { start, end } = word;
  if (/^_[^_].*[^_]_$/s.test(text.slice(start, end))) [start, end] = [start + 1, end - 1];
  if (word.kind === 'plain' && text[start] === '/' && text[start - 1] === '`') start++;
  while (start < end && beginsWithSign(text.slice(start, end), word.kind)) start++;
  return { start, end: withoutEnd(text, start, end) };
}

/** True for a sign in front that is no part of the path. */
function beginsWithSign(rest: string, kind: Word['kind']): boolean {
  return /^[\s([{*_~@!=+-]/.test(rest) && !begins(rest) && !(kind === 'span' && GLOB.test(rest));
}

/** Where the path ends, without the signs behind it. */
function withoutEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start) {
    const rest = text.slice(start, end);
    if (!/[\s.,;:!?…*_~)\]}([]$/.test(rest) || ends(rest)) break;
    // Two stars behind the stop of a sentence end its bold words, and are no glob.
    end -= /[.,;:!?]\*\*$/.test(rest) ? 2 : 1;
  }
  return end;
}

/** Signs that begin a path: `~/x`, `_private/x`, `[id]/x`, `(auth)/x`, `{name}.json`, `*.ts`, `**​/x`. */
function begins(rest: string): boolean {
  return (
    /^(?:~\/|\+[a-z][\w.-]*\.(?:svelte|ts|js)\b|_{1,2}[\w-]+(?:\/|\.\w)|\[[\w.-]+\][/.]|\([\w-]+\)\/|\{[^{}]*\}[-./\w]|\*{1,2}[./]\w?|\*{1,2}\/)/.test(
      rest,
    ) && !/^\*\*[^/*]*\*\*/.test(rest)
  );
}

/** Signs that end a path: a closed bracket, a glob. */
function ends(rest: string): boolean {
  const last = rest.at(-1);
  if (last === ')') return /\([^()]*\)$/.test(rest) && rest.includes('/');
  if (last === ']') return /\/\[[^[\]]*\]$/.test(rest);
  if (last === '}') return /\{[^{}]*\}$/.test(rest);
  return last === '*' && /(?:[/-]\*{1,2}|[^*]\.\*)$/.test(rest) && !/\*\*[^*]+\*\*$/.test(rest);
}

/** "names/ids/" at the end of a line that wraps, or in front of code or other letters, is a word that goes on. */
function isCutOff(text: string, word: Word, end: number, limit: number): boolean {
  if (text[end - 1] !== '/' || end < word.end || end >= limit) return false;
  const next = text[end] as string;
  if (next === '\n' || next === '\r')
    return !ROOT.test(text.slice(word.start, end).split('/', 1)[0] as string);
  if (next === '`') return true;
  return (
    /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(next) && !isKnownFolder(text.slice(word.start, end - 1))
  );
}
