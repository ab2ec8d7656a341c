/** Reads the text of a config file, YAML or JSON, and knows the place of every key. */

interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a config file, and where. */
export interface ConfigProblem extends Place {
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

type Yaml = typeof import('yaml');

/** Parses YAML 1.2, of which JSON is a part. The parser is loaded only where there is a config file. */
export async function parseText(text: string): Promise<ParsedText> {
  if (text.length > MAX_LENGTH) return failed('Unexpected length, expected 256 KiB at most');
  const yaml = await import('yaml');
  const counter = new yaml.LineCounter();
  try {
    const document = yaml.parseDocument(text, { prettyErrors: false, lineCounter: counter });
    const problems = document.errors.map((error) => ({
      ...placeAt(counter, error.pos[0]),
      message: error.message,
    }));
    const data: unknown = problems.length > 0 ? null : (document.toJS({ maxAliasCount: 100 }) ?? {});
    const locate: ParsedText['locate'] = (path, key) => placeAt(counter, offsetOf(yaml, document, path, key));
    return { data, locate, problems };
  } catch (error) {
    return failed(`Unexpected structure: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Where a value or key begins; what is not there stands where its parent does. */
function offsetOf(
  yaml: Yaml,
  document: ReturnType<Yaml['parseDocument']>,
  path: readonly PropertyKey[],
  key: string | null,
): number {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (node === undefined) return offsetOf(yaml, document, path.slice(0, -1), null);
  const keyNode = key === null || !yaml.isMap(node) ? null : keyIn(yaml, node.items, key);
  const target = keyNode ?? node;
  return yaml.isNode(target) ? (target.range?.[0] ?? 0) : 0;
}

function keyIn(yaml: Yaml, items: readonly { readonly key: unknown }[], name: string): unknown {
  return items.find(({ key }) => yaml.isScalar(key) && String(key.value) === name)?.key ?? null;
}

function placeAt(counter: InstanceType<Yaml['LineCounter']>, offset: number): Place {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function failed(message: string): ParsedText {
  const place = { line: 1, column: 1 };
  return { data: null, locate: () => place, problems: [{ ...place, message }] };
}
