/** What looks like a path of a file or folder, and what only looks so. */

/** Endings of files that stand without a folder; a name with another ending needs a folder in front. */
const ENDINGS = new Set(
  (
    'ts tsx js jsx mjs cjs mts cts json jsonc json5 jsonl ndjson yaml yml toml ini cfg conf env lock md mdx mdc markdown rst txt adoc html htm css scss ' +
    'sass less vue svelte astro py pyi ipynb rb rake erb go mod sum rs java kt kts groovy gradle scala clj cs csproj fs fsi fsx fsproj sln slnx props targets ' +
    'vb h cc cpp cxx hpp hh mm swift php sh bash zsh fish bats ps1 psm1 psd1 bat cmd sql prisma graphql gql proto xml xsd xsl svg png jpg jpeg gif webp ico ' +
    'bmp pdf csv tsv xlsx docx pptx tf tfvars hcl dockerfile tpl tmpl hbs ejs njk j2 jinja lua dart arb ex exs erl hs elm nix zig jl pl sol wasm plist ' +
    'xcodeproj storyboard entitlements properties snap feature log http rego bicep cue cabal resx razor cshtml xaml exe dll so dylib jar war apk aab ipa zip tar ' +
    'gz tgz db sqlite sqlite3 parquet lockb ttf otf woff woff2 mp3 mp4 wav service timer pem crt example sample template bak pubxml nuspec podspec gemspec'
  ).split(' '),
);
/** Endings that are everyday words or members too: a bare name with one needs code ticks. */
const DOUBTFUL = new Set(
  'mod sum env lock log http properties props targets feature service so db example sample template timer tar conf pl go h snap cue sol'.split(
    ' ',
  ),
);
/** Objects whose members look like files: `console.log`, `process.env`. */
const OBJECTS =
  /^(?:console|logger|log|math|np|process|import\.meta|meta|window|document|this|self|module|array|object|json|promise|req|res|request|response|ctx|options|props|std|os|fs|path|string|date|import)$/i;
/** Names with a dot that are products, not files. */
const PRODUCTS =
  /^(?:node|next|nuxt|vue|react|express|three|d3|socket|chart|nest|ember|backbone|moment|deno|bun|alpine|discord|video|p5|asp|vb|ml|paper|ink|solid|quill|editor|plotly|hapi|koa|gatsby|electron|handlebars|ecma|angular|knockout|pixi|matter|anime|leaflet|tensorflow|brain|require|zod|plot|monaco|ag|tone|stencil|lit|wasmer|mithril|ramda|lodash|underscore)\.(?:js|io|net|ts)$/i;

/** First folders that are folders wherever they stand. */
const ROOT =
  /^(?:\.{1,2}|~|\.[\w-]+|src|source|sources|tests?|__tests__|spec|specs|libs?|apps?|docs?|packages?|scripts?|configs?|bin|cmd|pkg|internal|public|static|assets|backend|frontend|server|client|web|mobile|ios|android|examples?|samples?|templates|crates|core|common|shared|components?|services?|models?|modules|plugins|tools|utils|helpers|hooks|pages|views|features|infra|infrastructure|terraform|deploy|deployment|docker|k8s|helm|charts|migrations|database|db|prisma|supabase|api|routes|controllers|middleware|schemas|types|fixtures|e2e|integration|unit|contracts|checklists|benchmarks?|theme|styles|domain|data|presentation|openspec|node_modules|target|build|dist|vendor|cli|sdk|ui)$/;

/** Words on either side of a slash that mean a choice or a media type. */
const CHOICE =
  /^(?:and|or|und|oder|et|ou|y|e|text|application|image|audio|video|multipart|font|json|http|https|true|false|yes|no|on|off|read|write|get|post|put|patch|delete|up|down|start|stop|left|right|input|output|in|out|open|close|before|after|pass|fail|n|a|w|i|o)$/i;

/** How sure the author is: a code span, a word of a command, a link, or plain text. */
export type PathKind = 'span' | 'code' | 'plain' | 'link';

/** True for the name of a folder that is one wherever it stands, and for a longer path. */
export function isKnownFolder(name: string): boolean {
  return ROOT.test(name) || name.includes('/');
}

/** True for the path of a file or folder. */
export function isPath(value: string, kind: PathKind): boolean {
  if (value.length < 2 || value.length > 260 || !/[\p{L}\d]/u.test(value)) return false;
  if (isForeign(value) || /^\.[*+]/.test(value)) return false;
  if (value.includes('\\')) return isWindowsPath(value);
  return value.includes('/') ? isSlashed(value, kind) : isFileName(value, kind !== 'plain');
}

/** Addresses, packages, options, calls, versions, placeholders of the environment. */
function isForeign(value: string): boolean {
  return (
    /^(?:[a-z][a-z\d+.-]+:|www\.|\/\/|git@|--?\w)/i.test(value) ||
    /[=<>"|;%^!]|::|&&|\.\.\.$|\$\(|@\d/.test(value) ||
    /^@[\w-]+\/[\w-]+$/.test(value) ||
    (/^v?\d+(?:\.\d+)+[\w.-]*$/i.test(value) && !hasEnding(value)) ||
    /^(?:e\.g|i\.e|etc|vs|cf|ca)\.?$/i.test(value)
  );
}

function isWindowsPath(value: string): boolean {
  return /^(?:[A-Za-z]:|\.{0,2}|[\w.-]+)(?:\\[\w .()[\]-]+)+$/.test(value) && hasEnding(value);
}

function isSlashed(value: string, kind: PathKind): boolean {
  if (/\/\/|\([^()]*$|^\/+$|^[^[]*\]|^[^(]*\)/.test(value)) return false;
  const parts = value.split('/').filter((part) => part !== '');
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || !parts.every(isPart)) return false;
  if (isHost(first)) return false;
  if (value.startsWith('/') && parts.length < 2) return false;
  if (hasEnding(last)) return isFileName(last, true) || /[*{]/.test(last);
  if (value.startsWith('/'))
    return parts.length > 1 && /^(?:src|specs?|docs|tests?|home|usr|etc|var|opt|tmp)$/.test(first);
  if (/\*/.test(last)) return /^[\w.@*{}~-]+$/.test(first) && !/^\*+[^.*]/.test(value);
  if (value.endsWith('/')) return isFolder(parts, kind);
  return isOpenPath(parts, kind);
}

/** Letters, digits and the signs of names, globs, routes of files and placeholders. */
function isPart(part: string): boolean {
  return (
    part.length <= 120 &&
    (/^[\p{L}\p{N}\w.@()[\]*$+~#&-]+$/u.test(part.replace(/\{[^{}]*\}/g, 'x')) ||
      part === '…' ||
      part === '...')
  );
}

/** `github.com/x/y`, `ghcr.io/x`: a host in front is an address or a package. */
function isHost(first: string): boolean {
  return (
    /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|io|dev|ai|app|co|local)$/i.test(first) ||
    /^localhost/.test(first)
  );
}

/** With a slash at the end: any folder in code, in plain text one that looks like a folder. */
function isFolder(parts: readonly string[], kind: PathKind): boolean {
  if (parts.length === 1 && (CHOICE.test(parts[0] as string) || (parts[0] as string).length < 2))
    return false;
  return (
    kind !== 'plain' ||
    parts.length === 1 ||
    ROOT.test(parts[0] as string) ||
    parts.every((part) => /^[a-z\d._@{}[\]()-]+$/.test(part))
  );
}

/** Without ending and final slash: from a well-known folder, or long and dashed enough to be no choice. */
function isOpenPath(parts: readonly string[], kind: PathKind): boolean {
  const [first] = parts as [string];
  // `./gradlew` is a command.
  if (first === '.' && parts.length === 2) return false;
  if (
    parts.length < 2 ||
    parts.some((part) => CHOICE.test(part) || /\(/.test(part.replace(/^\([\w-]+\)$/, '')))
  )
    return false;
  if (parts.every((part) => /^\d/.test(part))) return false;
  if (ROOT.test(first) && first !== 'api')
    return (
      kind !== 'plain' ||
      parts.length > 2 ||
      /^(?:\.|~|src|tests?|docs?|specs?|packages|scripts|lib|app|apps|crates|internal|cmd|features)/.test(
        first,
      )
    );
  return (
    kind === 'span' &&
    parts.length > 2 &&
    parts.some((part) => /[.-]/.test(part)) &&
    /^[a-z.@_]/.test(first) &&
    first !== 'api'
  );
}

function isFileName(value: string, sure: boolean): boolean {
  if (/^\.[A-Za-z]/.test(value)) return isDotFile(value);
  if (!hasEnding(value) || !/^[\p{L}\p{N}\w@.*{}$()[\]+,-]+$/u.test(value) || PRODUCTS.test(value))
    return false;
  const dot = value.lastIndexOf('.');
  const stem = value.slice(0, dot);
  // `System.Text.Json` is a namespace, `someone@example.md` an address.
  if (/^[A-Z][a-z]/.test(value.slice(dot + 1)) || /\w@\w/.test(value)) return false;
  if (!/[\p{L}\p{N}*}]/u.test(stem) || /[()]/.test(stem)) return false;
  const ending = value.slice(dot + 1).toLowerCase();
  return !DOUBTFUL.has(ending) || (sure && !OBJECTS.test(stem) && !/^[A-Z]/.test(value.slice(dot + 1)));
}

/** Ends of names that stand for a kind of file: `.test.ts`. */
const SUFFIX =
  /^\.(?:test|tests|spec|specs|stories|story|d|min|module|service|controller|component|types?)\.\w+$/;

/** `.gitignore`, `.env.example`, `.config.toml`; not an ending such as `.log`. */
function isDotFile(value: string): boolean {
  if (
    /^\.(?:git(?:ignore|attributes|modules|keep)|env|[\w-]*ignore|[\w-]+rc|editorconfig|python-version|tool-versions|htaccess|clang-format|node-version|nvmrc|babelrc|mailmap|dockerignore|npmrc)$/.test(
      value,
    )
  )
    return true;
  return (
    (/^\.[\w-]{2,}(?:\.[\w-]+){0,3}\.(?:json|ya?ml|toml|js|cjs|mjs|ts|md|mdc|sh|local|example|xml)$/.test(
      value,
    ) &&
      !SUFFIX.test(value)) ||
    /^\.env\.[\w.-]+$/.test(value)
  );
}

function hasEnding(value: string): boolean {
  const found = /\.([A-Za-z][A-Za-z\d]{0,11})\}?$/.exec(value);
  return found !== null && ENDINGS.has((found[1] as string).toLowerCase());
}
