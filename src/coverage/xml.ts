/** Reads XML as a stream of elements: no DTD, no entities but the five, bounded depth. */
import sax from 'sax';
import { ReportError } from './error.ts';
import type { TextSink } from './reader.ts';

/** Attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** What a format does with the elements of its report. */
export interface XmlHandler<T> {
  /** Called with the names of the elements around, outermost first, its own last. */
  open(path: readonly string[], attributes: Attributes, fail: (problem: string) => never): void;
  close?(path: readonly string[], fail: (problem: string) => never): void;
  text?(path: readonly string[], text: string): void;
  result(notes: readonly string[], fail: (problem: string) => never): T;
}

/** Deeper than any producer nests. */
const DEEPEST = 200;

/**
 * A sink that parses strictly. Producers write a bare `&` into file names (istanbul's XML reporters do); it is read as
 * `&amp;` and noted. Everything else that is no XML is an error at its line.
 */
export function xmlSink<T>(name: string, format: string, handler: XmlHandler<T>): TextSink<T> {
  const parser = sax.parser(true, { strictEntities: true } as sax.SAXOptions);
  const path: string[] = [];
  let bare = 0;
  let held = '';

  function fail(problem: string): never {
    throw new ReportError(name, format, parser.line + 1, problem);
  }

  parser.onerror = (error) => fail(error.message.split('\n', 1)[0] ?? 'ill-formed XML');
  parser.onopentag = (tag) => {
    path.push(tag.name);
    if (path.length > DEEPEST) fail(`elements are nested more than ${DEEPEST} deep`);
    handler.open(path, tag.attributes as Attributes, fail);
  };
  parser.onclosetag = () => {
    handler.close?.(path, fail);
    path.pop();
  };
  parser.ontext = (text) => handler.text?.(path, text);

  /** Feeds all but the last few characters, which may be half an entity. */
  function feed(text: string, last: boolean): void {
    const from = last ? -1 : text.lastIndexOf('&');
    const cut = from >= 0 && from > text.length - 12 ? from : text.length;
    held = text.slice(cut);
    const piece = text.slice(0, cut);
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
      return handler.result(
        bare === 0 ? [] : [`${name} is ill-formed: ${bare} bare "&" were read as "&amp;".`],
        fail,
      );
    },
  };
}

/** A whole number from an attribute, or null where there is none. */
export function numberOf(value: string | undefined): number | null {
  if (value === undefined || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** A whole number that has to be there. */
export function wholeNumber(attributes: Attributes, key: string, fail: (problem: string) => never): number {
  const number = numberOf(attributes[key]);
  if (number === null || number < 0)
    fail(`the attribute ${key} is "${(attributes[key] ?? '').slice(0, 40)}", expected a number`);
  return Math.trunc(number);
}
