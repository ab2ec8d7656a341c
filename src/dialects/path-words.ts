/** Words that tell paths from what only looks like one. */

/** Endings of files that stand without a folder; a name with another ending needs a folder in front. */
export const ENDINGS = new Set(
  (
    'ts tsx js jsx mjs cjs mts cts json jsonc json5 jsonl ndjson yaml yml toml ini cfg conf env lock md mdx mdc markdown rst txt adoc html htm css scss ' +
    'sass less vue svelte astro py pyi ipynb rb rake erb go mod sum rs java kt kts groovy gradle scala clj cs csproj fs fsi fsx fsproj sln slnx props targets ' +
    'vb h cc cpp cxx hpp hh mm swift php sh bash zsh fish bats ps1 psm1 psd1 bat cmd sql prisma graphql gql proto xml xsd xsl svg png jpg jpeg gif webp ico ' +
    'bmp pdf csv tsv xlsx docx pptx tf tfvars hcl dockerfile tpl tmpl hbs ejs njk j2 jinja lua dart arb ex exs erl hs elm nix zig jl pl sol wasm plist ' +
    'templ wxs imports mjml liquid heex eex leex pug twig styl vtt srt po pot xib pbxproj xcconfig rmd qmd cmake mk bzl bazel avsc thrift fbs webmanifest avif deb rpm dmg msi iss jks keystore cljs geojson gpx glb gltf glsl wgsl sarif trx har ' +
    'xcodeproj storyboard entitlements properties snap feature log http rego bicep cue cabal resx razor cshtml xaml exe dll so dylib jar war apk aab ipa zip tar ' +
    'gz tgz db sqlite sqlite3 parquet lockb ttf otf woff woff2 mp3 mp4 wav service timer pem crt example sample template bak pubxml nuspec podspec gemspec'
  ).split(' '),
);
/** Endings that are everyday words or members too: a bare name with one needs code ticks. */
export const DOUBTFUL = new Set(
  'mod sum env lock log http properties props targets feature service so db example sample template timer tar conf pl h snap cue sol imports mk har po'.split(
    ' ',
  ),
);
/** Objects whose members look like files: `console.log`, `process.env`. */
export const OBJECTS =
  /^(?:console|logger|log|math|np|process|import\.meta|meta|window|document|this|self|module|array|object|json|promise|req|res|request|response|ctx|options|props|std|os|fs|path|string|date|import)$/i;
/** Names with a dot that are products, not files. */
export const PRODUCTS =
  /^(?:node|next|nextauth|nuxt|vue|react|express|three|d3|socket|chart|nest|ember|backbone|moment|deno|bun|alpine|discord|video|p5|asp|vb|ml|sql|paper|ink|solid|quill|editor|plotly|hapi|koa|gatsby|electron|handlebars|ecma|angular|knockout|pixi|matter|anime|leaflet|tensorflow|brain|require|zod|plot|monaco|ag|tone|stencil|lit|wasmer|mithril|ramda|lodash|underscore)\.(?:js|io|net|ts)$/i;

/** The same, as far as only their capital tells them from a file. */
export const CAPITAL_PRODUCTS =
  /^(?:Auth|Big|BigNumber|Chart|Day|Decimal|Ethers|Fabric|Highlight|Hls|Konva|Marked|Math|Numeral|Prism|Sharp|Swiper|Video|Web3)\.js$/;

/** First folders that are folders wherever they stand. */
export const ROOT =
  /^(?:\.{1,2}|~|\.[\w-]+|src|source|sources|tests?|__tests__|spec|specs|libs?|apps?|docs?|packages?|scripts?|configs?|bin|cmd|pkg|internal|public|static|assets|backend|frontend|server|client|web|mobile|ios|android|examples?|samples?|templates|crates|core|common|shared|components?|services?|models?|modules|plugins|tools|utils|helpers|hooks|pages|views|features|infra|infrastructure|terraform|deploy|deployment|docker|k8s|helm|charts|migrations|database|db|prisma|supabase|api|routes|controllers|middleware|schemas|types|fixtures|e2e|integration|unit|contracts|checklists|benchmarks?|theme|styles|domain|data|presentation|openspec|node_modules|target|build|dist|vendor|cli|sdk|ui)$/;

/** First folders of which words in plain text begin no choice. */
export const SURE =
  /^(?:\.{1,2}|~|\.[\w-]+|src|tests?|__tests__|docs?|specs?|packages|scripts|libs?|apps|crates|internal|cmd|features|node_modules)$/;

/** Steps of work: joined by a slash they are a choice, whatever folders are called so. */
export const STEPS =
  /^(?:specs?|plans?|tasks?|tests?|lint|build|docs?|types?|typecheck|formats?|deploy|code|review|design|research|release|sign|ci)$/i;

/** Words on either side of a slash that mean a choice or a media type. */
export const CHOICE =
  /^(?:and|or|und|oder|et|ou|y|e|text|application|image|audio|video|multipart|font|json|http|https|true|false|yes|no|on|off|read|write|get|post|put|patch|delete|up|down|start|stop|left|right|input|output|in|out|open|close|before|after|pass|fail|n|a|w|i|o)$/i;

/** Ends of names that stand for a kind of file: `.test.ts`. */
export const SUFFIX =
  /^\.(?:test|tests|spec|specs|stories|story|d|min|module|service|controller|component|types?)\.\w+$/;

/** A first part with one of these endings is an address: `youtu.be/x`. */
export const HOST =
  /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|io|dev|ai|app|co|local|be|me|gg|ly|eu|uk|de|fr|ru|cn|jp|kr|br|tv|info|cloud)$/i;
