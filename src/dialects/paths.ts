/** File and folder paths that a task names. */
import type { Located, Range } from '../model/place.ts';

/** Endings of files that stand without a folder; a name with another ending needs a slash. */
const ENDINGS = new Set(
  (
    'ts tsx js jsx mjs cjs mts cts json jsonc json5 yaml yml toml ini cfg conf env lock md mdx markdown rst txt adoc html htm css scss sass less ' +
    'vue svelte astro py pyi ipynb rb rake erb go mod sum rs java kt kts groovy gradle scala clj cs csproj fs fsi fsx fsproj sln slnx props targets vb ' +
    'c h cc cpp cxx hpp hh m mm swift php blade sh bash zsh ps1 psm1 bat cmd sql prisma graphql gql proto xml xsd svg png jpg jpeg gif webp ico pdf csv tsv ' +
    'tf tfvars hcl dockerfile tpl tmpl hbs ejs njk j2 lua dart ex exs erl hs elm nix zig r jl pl pm t sol wasm plist xcodeproj storyboard entitlements ' +
    'properties dart arb snap feature spec test log http rego bicep cue cabal resx razor cshtml xaml service'
  ).split(' '),
);

/** Names with a dot that are products, not files. */
const PRODUCTS =
  /^(?:node|next|nuxt|vue|react|express|three|d3|socket|chart|nest|ember|backbone|moment|deno|bun|alpine|discord|video|p5|asp|vb|ml|paper|ink|solid|quill|editor|plotly|hapi|koa|gatsby|electron|handlebars|ecma|angular|knockout|pixi|matter|anime|leaflet|tensorflow|brain|require|zod)\.(?:js|io|net|ts)$/i;

/** Words with a dot that end like files and are none. */
const ABBREVIATIONS = /^(?:e\.g|i\.e|etc|vs|cf|ca|v?\d+(?:\.\w+)*)\.?$/i;

/** The paths in these ranges, in order, each once; without code ticks, line numbers and trailing punctuation. */
export function readPaths(text: string, ranges: readonly Range[]): Located<string>[] {
  const paths: Located<string>[] = [];
  const seen = new Set<string>();
  for (const range of ranges) {
    for (const token of tokensOf(text, range)) {
      const path = pathOf(text, token);
      if (path === null || seen.has(path.value)) continue;
      seen.add(path.value);
      paths.push(path);
    }
  }
  return paths;
}

interface Token extends Range {
  readonly code: boolean;
}

/** Code spans whole, the target of links, and words between blanks, brackets and quotes. */
const TOKEN =
  /`([^`\r\n]{1,300})`|\]\(([^()\s]{1,300})\)|[^\s`"'“”‘’«»<>|,;，、。；：（）【】「」()[\]{}*]*(?:[([{][^\s`"'()[\]{}，、]{0,60}[)\]}][^\s`"'“”‘’<>|,;，、。；：（）【】「」()[\]{}*]*)*\*{0,2}(?:[/.][^\s`"'“”<>|,;，、。；：（）【】()]*)?/g;

function* tokensOf(text: string, range: Range): Generator<Token> {
  TOKEN.lastIndex = 0;
  const part = text.slice(range.start, range.end);
  for (const found of part.matchAll(TOKEN)) {
    if (found[0] === '') continue;
    const start = range.start + found.index;
    if (found[1] !== undefined) yield { start: start + 1, end: start + 1 + found[1].length, code: true };
    else if (found[2] !== undefined)
      yield { start: start + 2, end: start + 2 + found[2].length, code: false };
    else yield { start, end: start + found[0].length, code: false };
  }
}

function pathOf(text: string, token: Token): Located<string> | null {
  let start = token.start;
  let end = token.end;
  while (
    start < end &&
    /[\s*_~@(]/.test(text[start] as string) &&
    !/^[_@][\w.-]+[/.]/.test(text.slice(start, end))
  )
    start++;
  while (
    end > start &&
    /[\s.,;:!?*~…)]/.test(text[end - 1] as string) &&
    !closesBracket(text.slice(start, end))
  )
    end--;
  const raw = text.slice(start, end);
  const line = /(?::\d+(?:[-–:]\d+)*|#L\d+(?:-L?\d+)?|#[\w-]+)$/.exec(raw);
  const value = line === null ? raw : raw.slice(0, line.index);
  return isPath(value, token.code) ? { value, at: { start, end: start + value.length } } : null;
}

function closesBracket(text: string): boolean {
  return text.endsWith(')') && text.includes('(');
}

function isPath(value: string, code: boolean): boolean {
  if (value.length < 3 || value.length > 260 || /\s/.test(value)) return false;
  if (/^(?:https?:|ftp:|mailto:|file:|www\.|\/\/|git@)/i.test(value) || /[=$<>"|;]|::|&&|\.\.\.$/.test(value))
    return false;
  if (/^@[\w-]+\/[\w.-]+$/.test(value) && !hasEnding(value)) return false;
  if (ABBREVIATIONS.test(value) || PRODUCTS.test(value)) return false;
  return /[\\/]/.test(value) ? isSlashed(value, code) : isFileName(value, code);
}

/** With a slash: a known ending, a folder, or several parts; never a route, an either-or, or a fraction. */
function isSlashed(value: string, code: boolean): boolean {
  if (/^\/(?!(?:home|usr|etc|var|opt|tmp|src|app|mnt)\/)/.test(value) && !hasEnding(value)) return false;
  if (/^(?:api|v\d+)\//.test(value) && !hasEnding(value)) return false;
  if (/^\d+(?:\/\d+)+$/.test(value) || /^[\d.]+\/\w+$/.test(value)) return false;
  const parts = value.split(/[\\/]/);
  if (parts.some((part) => part.length > 120) || !/[\p{L}\d]/u.test(value)) return false;
  if (hasEnding(value) || /[\\/]$/.test(value)) return isFolderLike(value, code);
  if (/\*/.test(value)) return /^[\w.*{}@/-]+$/.test(value);
  if (/^(?:\.{1,2}|~|[a-z@_.][\w.-]*)[\\/]/.test(value) && code)
    return /^[\w.@()[\]{}\\/+-]+$/.test(value) && !looksLikeChoice(parts);
  return ROOTS.test(value) && parts.length >= 2 && /^[\w.@()[\]\\/-]+$/.test(value);
}

/** First folders that are folders wherever they stand. */
const ROOTS =
  /^(?:\.{1,2}\/|\.[\w-]+\/|(?:src|tests?|specs?|lib|app|apps|docs?|packages|scripts|config|bin|cmd|pkg|internal|public|backend|frontend|server|client|examples|templates|crates|core|components|services|models|tools|features|infra|terraform|migrations|database|assets|static|web|api\/src|ios|android)\/)/;

function isFolderLike(value: string, code: boolean): boolean {
  if (/^[\w.-]+\/$/.test(value) || /[\\/]$/.test(value)) return code || /^[\w.@()[\]{}*\\/~-]+$/.test(value);
  return true;
}

/** `and/or`, `GET/POST`, `text/plain`: words joined by a slash. */
function looksLikeChoice(parts: readonly string[]): boolean {
  return (
    parts.length === 2 &&
    !/[._-]/.test(parts.join('')) &&
    parts.every(
      (part) =>
        /^[A-Z]/.test(part) ||
        /^(?:and|or|text|application|image|json|http|https|true|false|yes|no|on|off|read|write|up|down|start|stop)$/.test(
          part,
        ),
    )
  );
}

function isFileName(value: string, code: boolean): boolean {
  if (/^\.[a-z][\w.-]{2,}$/.test(value)) return isDotFile(value, code);
  if (!hasEnding(value) || !/^[\w@.*{}+()[\]-]+$/.test(value)) return false;
  if (/\(\)?|^\d/.test(value) && !code) return false;
  // `user.name`, `Array.map`: an ending alone is not enough where it is also an everyday word.
  const ending = value.slice(value.lastIndexOf('.') + 1);
  if (
    /^(?:test|spec|log|mod|sum|env|lock|service|feature|m|t|r|h|c|d|http|properties|props|targets|tpl)$/.test(
      ending,
    )
  )
    return (
      /^[\w-]+\.(?:mod|sum|env|lock|log|h|c|m|r|properties|props|targets|http|feature|service|tpl)$/.test(
        value,
      ) &&
      (code || ending.length > 1)
    );
  return true;
}

/** `.gitignore`, `.env.example`; not a suffix such as `.log`. */
function isDotFile(value: string, code: boolean): boolean {
  if (
    /^\.(?:git\w*|env(?:\.[\w-]+)*|[\w-]*ignore|[\w-]*rc(?:\.\w+)?|editorconfig|nvmrc|npmrc|dockerignore|prettier\w*|eslint\w*|babel\w*|browserslist\w*|python-version|tool-versions|htaccess|clang-format|gitkeep)$/.test(
      value,
    )
  )
    return true;
  return code && /^\.[\w-]{2,}\.(?:json|ya?ml|toml|js|ts|cjs|mjs)$/.test(value);
}

function hasEnding(value: string): boolean {
  const found = /\.([A-Za-z][A-Za-z0-9]{0,11})\}?$/.exec(value);
  return found !== null && ENDINGS.has((found[1] as string).toLowerCase());
}
