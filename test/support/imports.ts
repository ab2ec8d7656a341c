/** What a TypeScript source imports and which names it uses: the facts that the layers are judged by. */
import { pieces } from './source.ts';

export interface Import {
  /** The module as written; null where it is not a plain string, so that nobody can tell. */
  readonly module: string | null;
  /** By `import()` at run time; a type's `typeof import()` is none. */
  readonly dynamic: boolean;
  /** Leaves no trace in the JavaScript: `import type`, `export type … from`, `typeof import()`. */
  readonly typeOnly: boolean;
}

const STATIC = /\b(import|export)(\s+type\b(?!\s*from\b|\s*,))?[^;'"«»()=]*?\bfrom\s*«(\d+)»/g;
const BARE = /\bimport\s*«(\d+)»/g;
const CALL = /(\btypeof\s+)?(?<![.\w$])import\s*\(\s*(?:«(\d+)»\s*[,)])?/g;
const REQUIRE = /(?<![.\w$])require\s*\(\s*(?:«(\d+)»)?/g;

/** The code alone, each string replaced by its number: `import x from «0»`. */
function masked(source: string): { readonly code: string; readonly strings: readonly string[] } {
  const strings: string[] = [];
  const code = pieces(source).map(({ kind, text }) => {
    if (kind === 'code') return text;
    if (kind !== 'string') return ' ';
    strings.push(text.slice(1, -1));
    return `«${strings.length - 1}»`;
  });
  return { code: code.join(''), strings };
}

/** Every import of a source: statements, `export … from`, `import()`, `require()`, and types. */
export function importsOf(source: string): Import[] {
  const { code, strings } = masked(source);
  const named = (index: string | undefined) => strings[Number(index)] ?? null;
  const found = (pattern: RegExp, fact: (match: RegExpExecArray) => Import) =>
    Array.from(code.matchAll(pattern), fact);
  const plain = (module: string | null) => ({ module, dynamic: false, typeOnly: false });
  return [
    ...found(STATIC, (m) => ({ ...plain(named(m[3])), typeOnly: m[2] !== undefined })),
    ...found(BARE, (m) => plain(named(m[1]))),
    ...found(CALL, (m) => ({ module: named(m[2]), dynamic: !m[1], typeOnly: Boolean(m[1]) })),
    ...found(REQUIRE, (m) => plain(named(m[1]))),
  ];
}

const WORLD: Readonly<Record<string, RegExp>> = {
  process: /(?<![.\w$])process\b(?!\s*\??:)/,
  console: /(?<![.\w$])console\b(?!\s*\??:)/,
  fetch: /(?<![.\w$])fetch\b(?!\s*\??:)/,
  globalThis: /(?<![.\w$])globalThis\b/,
  'Date.now': /\bDate\s*\.\s*now\b/,
  'new Date()': /\bnew\s+Date\s*(?:\(\s*\)|(?![\s(\w]))/,
  'Math.random': /\bMath\s*\.\s*random\b/,
};

/** The names by which a source reaches for the world: clock, chance, network, process. */
export function worldlyNames(source: string): string[] {
  const { code } = masked(source);
  return Object.keys(WORLD).filter((name) => WORLD[name]?.test(code));
}
