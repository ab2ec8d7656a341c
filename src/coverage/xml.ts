/** Reads XML as a stream of elements: no DTD, no entities but the five, bounded depth. */
import sax from 'sax';
import { ReportError } from './error.ts';
import { sourceLine, type TextSink } from './reader.ts';
import { type Marks, RootMarks } from './root-marks.ts';

/** Attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** Throws a `ReportError` at the line that is being read. */
export type Fail = (problem: string) => never;

/** What a format does with the elements of its report, by their names; those it does not name are passed over. */
export interface XmlHandler<T> {
  /** What the outermost element may be. */
  readonly roots: readonly string[];
  /** What tells the format from others with such an element. */
  readonly marks?: Marks;
  /** `path` holds the names of the elements around, outermost first, its own last. */
  readonly open: Readonly<
    Record<string, (attributes: Attributes, fail: Fail, path: readonly string[]) => void>
  >;
  readonly close?: Readonly<Record<string, (fail: Fail) => void>>;
  /** Gets the whole text of an element that holds nothing else, when it ends. */
  readonly text?: Readonly<Record<string, (text: string) => void>>;
  result(notes: readonly string[], fail: Fail): T;
}

/** Deeper than any producer nests. */
const DEEPEST = 200;

/** Longer than any path or name. */
const LONGEST_WORDS = 65_536;

/** What the types of sax leave out. */
type Parser = Omit<sax.SAXParser, 'error'> & { error: Error | null; entity: string };

/** Knows the five entities of XML by name and no other, not even `&constructor;`. */
function entityParser(): Parser {
  const parser = sax.parser(true, { strictEntities: true } as sax.SAXOptions) as unknown as Parser;
  const names = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" });
  return Object.assign(parser, { ENTITIES: names });
}

/**
 * The longest attribute, name or comment, in UTF-16 units: a test runner may write the whole difference of two documents
 * into one attribute. The parser holds one at a time, and keeps its limit for all of its parsers in one place.
 */
const LONGEST = 4 * 1024 * 1024;
Object.assign(sax, { MAX_BUFFER_LENGTH: LONGEST });

/**
 * A sink that parses strictly. Producers write a bare `&` into file names (istanbul's XML reporters do); it is read as
 * `&amp;` and noted. Everything else that is no XML is an error at its line.
 */
export function xmlSink<T>(name: string, format: string, handler: XmlHandler<T>): TextSink<T> {
  const parser = entityParser();
  // Maps, for the report may name an element `constructor`.
  const open = new Map(Object.entries(handler.open));
  const close = new Map(Object.entries(handler.close ?? {}));
  const text = new Map(Object.entries(handler.text ?? {}));
  const path: string[] = [];
  const marks = handler.marks === undefined ? null : new RootMarks(handler.marks);
  const declared = new Set<string>();
  let words = '';
  let bare = 0;
  let held = '';

  function fail(problem: string): never {
    throw new ReportError(name, format, parser.line + 1, problem);
  }

  parser.onerror = (error) => {
    const problem = error.message.split('\n', 1)[0] ?? 'ill-formed XML';
    const { entity } = parser;
    // `Q&A;` in a name: the parser leaves it as it stands.
    if (problem !== 'Invalid character entity' || entity.startsWith('#') || declared.has(entity))
      fail(problem);
    parser.error = null;
    bare++;
  };
  parser.ondoctype = (doctype) => {
    for (const [, name = ''] of doctype.matchAll(/<!ENTITY\s+(?:%\s+)?([^\s%]+)/g)) declared.add(name);
  };
  parser.onopentag = (tag) => {
    path.push(tag.name);
    if (path.length > DEEPEST) fail(`elements are nested more than ${DEEPEST} deep`);
    if (path.length === 1 && !handler.roots.includes(tag.name)) fail(strangeRoot(tag.name, handler.roots));
    if (path.length <= 2) marks?.see(tag.name, tag.attributes as Attributes, path.length, fail);
    words = '';
    open.get(tag.name)?.(tag.attributes as Attributes, fail, path);
  };
  parser.onclosetag = (name) => {
    if (words !== '') text.get(name)?.(words);
    close.get(name)?.(fail);
    path.pop();
  };
  const addWords = (piece: string): void => {
    if (!text.has(path.at(-1) ?? '')) return;
    words += piece;
    if (words.length > LONGEST_WORDS) fail(`the text of <${path.at(-1)}> is too long`);
  };
  parser.ontext = addWords;
  parser.oncdata = addWords;

  /** Feeds all but the last few characters, which may be half an entity. */
  function feed(read: string, last: boolean): void {
    const from = last ? -1 : read.lastIndexOf('&');
    const cut = from >= 0 && from > read.length - 12 ? from : read.length;
    held = read.slice(cut);
    const piece = read.slice(0, cut);
    parser.write(
      piece.replace(/&(?!#\d{1,7};|#x[\da-fA-F]{1,6};|[A-Za-z][\w.-]{0,30};)/g, () => {
        bare++;
        return '&amp;';
      }),
    );
  }

  return {
    write: (piece) => feed(held + piece, false),
    end() {
      feed(held, true);
      if (path.length > 0) fail(`the file ends inside <${path.at(-1)}>: it is cut off`);
      parser.close();
      marks?.check(fail);
      return handler.result(
        bare === 0 ? [] : [`${name} is ill-formed: ${bare} bare "&" were read as "&amp;".`],
        fail,
      );
    },
  };
}

function strangeRoot(name: string, roots: readonly string[]): string {
  return `the root element is <${name}>, expected ${roots.map((root) => `<${root}>`).join(' or ')}`;
}

/** A number from an attribute, or null where there is none. */
export function numberOf(value: string | undefined): number | null {
  if (value === undefined || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** The number of a line in a source file. */
export function lineNumber(attributes: Attributes, key: string, fail: Fail): number {
  return sourceLine(wholeNumber(attributes, key, fail), fail);
}

/** The same where it may be left out: then it is 0. */
export function wholeOrNone(attributes: Attributes, key: string, fail: Fail): number {
  return attributes[key] === undefined ? 0 : wholeNumber(attributes, key, fail);
}

/** A whole number that has to be there. */
export function wholeNumber(attributes: Attributes, key: string, fail: Fail): number {
  const number = numberOf(attributes[key]);
  if (number === null || number < 0)
    fail(`the attribute ${key} is "${(attributes[key] ?? '').slice(0, 40)}", expected a number`);
  return Math.trunc(number);
}
