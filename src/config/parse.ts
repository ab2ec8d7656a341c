/** Reads the text of a config file, YAML or JSON, and knows the place of every key. */

/** What is wrong with a config file, and where. */
export interface ConfigProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface ParsedText {
  readonly data: unknown;
  /** Where the value at `path` stands, or the key of that name in the map at `path`. */
  locate(
    path: readonly PropertyKey[],
    key: string | null,
  ): { readonly line: number; readonly column: number };
  readonly problems: readonly ConfigProblem[];
}

/** No config file of people is longer. */
const MAX_LENGTH = 256 * 1024;

/** Parses YAML 1.2, of which JSON is a part. The parser is loaded only where there is a config file. */
export async function parseText(text: string): Promise<ParsedText> {
  if (text.length > MAX_LENGTH) return failed('Unexpected length, expected 256 KiB at most');
  const yaml = await import('yaml');
  const counter = new yaml.LineCounter();
  try {
    const document = yaml.parseDocument(text, { prettyErrors: false, lineCounter: counter });
    const problems = document.errors.map((error) => ({ ...placeAt(error.pos[0]), message: error.message }));
    const data: unknown = problems.length > 0 ? null : (document.toJS({ maxAliasCount: 100 }) ?? {});
    return { data, locate, problems };

    function locate(path: readonly PropertyKey[], key: string | null) {
      const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
      const within = key !== null && yaml.isMap(node) ? keyNode(node.items, key) : null;
      const target = within ?? node;
      return placeAt(yaml.isNode(target) ? (target.range?.[0] ?? 0) : 0);
    }
  } catch (error) {
    return failed(`Unexpected structure: ${error instanceof Error ? error.message : String(error)}`);
  }

  function keyNode(items: readonly { readonly key: unknown }[], key: string): unknown {
    return items.find((item) => yaml.isScalar(item.key) && String(item.key.value) === key)?.key ?? null;
  }

  function placeAt(offset: number) {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

function failed(message: string): ParsedText {
  const place = { line: 1, column: 1 };
  return { data: null, locate: () => place, problems: [{ ...place, message }] };
}
