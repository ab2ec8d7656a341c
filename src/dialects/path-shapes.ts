/** What looks like a path of a file or folder, and what only looks so. */
import {
  CAPITAL_PRODUCTS,
  CHOICE,
  DOUBTFUL,
  ENDINGS,
  HOST,
  OBJECTS,
  PRODUCTS,
  ROOT,
  STEPS,
  SUFFIX,
  SURE,
} from './path-words.ts';

/** How sure the author is: a code span, a word of a command, a link, or plain text. */
export type PathKind = 'span' | 'code' | 'plain' | 'link';

/** True for the name of a folder that is one wherever it stands, and for a longer path. */
export function isKnownFolder(name: string): boolean {
  return ROOT.test(name) || name.includes('/');
}

/** True for the path of a file or folder. */
export function isPath(written: string, kind: PathKind): boolean {
  // `work/<id>/spec.md`: a place holder in a path is part of a name.
  const value = kind === 'span' && hasEnding(written) ? written.replace(/<[\w -]{1,40}>/g, 'x') : written;
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
    /^@[\w-]+\/[\w*-]+$/.test(value) ||
    (/^v?\d+(?:\.\d+)+[\w.-]*$/i.test(value) && !hasEnding(value)) ||
    /^(?:e\.g|i\.e|etc|vs|cf|ca)\.?$/i.test(value)
  );
}

function isWindowsPath(value: string): boolean {
  return /^(?:[A-Za-z]:|\.{0,2}|[\w.-]+)(?:\\[\w .()[\]-]+)+$/.test(value) && hasEnding(value);
}

function isSlashed(value: string, kind: PathKind): boolean {
  if (/\/\/|\([^()]*$|^\/+$|^[^[]*\]|^[^(]*\)/.test(value)) return false;
  const parts = value
    .replace(/\{[^{}]*\}/g, (braces) => braces.replaceAll('/', '-'))
    .split('/')
    .filter((part) => part !== '');
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || !parts.every(isPart)) return false;
  if (isHost(first)) return false;
  if (value.startsWith('/') && parts.length < 2) return false;
  if (hasEnding(last)) return isNamedFile(last.replace(/\([\w.-]+\)/g, '')) || /[*{]/.test(last);
  if (value.startsWith('/'))
    return (
      parts.length > 1 && /^(?:src|specs?|docs|tests?|home|usr|etc|var|opt|tmp|run|srv|mnt|proc)$/.test(first)
    );
  if (/\*/.test(last))
    return (
      /^[\w.@*{}~-]+$/.test(first) &&
      !/^\*+[^.*]/.test(value) &&
      (kind !== 'plain' || ROOT.test(first) || /[.*]/.test(first))
    );
  if (value.endsWith('/')) return isFolder(parts, kind);
  return isOpenPath(parts, kind);
}

/** A name with folders in front: no member of an object, and any name with a dot in front. */
function isNamedFile(name: string): boolean {
  return (
    isFileName(name, true) ||
    OBJECTS.test(name.slice(0, name.lastIndexOf('.'))) ||
    /^\.[a-z][\w.-]*$/.test(name)
  );
}

/** Letters, digits and the signs of names, globs, routes of files and placeholders. */
function isPart(part: string): boolean {
  return (
    part.length <= 120 &&
    (/^[\p{L}\p{N}\w.@()[\]*$+~#&-]+$/u.test(part.includes('{') ? part.replace(/\{[^{}]*\}/g, 'x') : part) ||
      part === '…' ||
      part === '...')
  );
}

/** `github.com/x/y`, `ghcr.io/x`: a host in front is an address or a package. */
function isHost(first: string): boolean {
  return HOST.test(first) || /^localhost/.test(first);
}

/** With a slash at the end: any folder in code, in plain text one that looks like a folder. */
function isFolder(parts: readonly string[], kind: PathKind): boolean {
  if (parts.length === 1 && (CHOICE.test(parts[0] as string) || (parts[0] as string).length < 2))
    return false;
  if (parts.length === 1) return kind !== 'plain' || /^[\w.@~{}[\]()-]+$/.test(parts[0] as string);
  return (
    kind !== 'plain' ||
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
  if (first === 'api' || !/^[a-z.@_~[({]/.test(first) || parts.every((part) => /^\d/.test(part)))
    return false;
  // "685 of 685 tests/1 skipped" counts.
  if (kind === 'plain' && parts.length === 2 && /^\d+$/.test(parts[1] as string)) return false;
  if (ROOT.test(first)) return kind !== 'plain' || isPlainPath(parts);
  // `orders/{id}/cancel-now` is a route: no folder is called by the number of a record.
  if (parts.some((part) => /^\{\w+\}$/.test(part))) return false;
  return (
    kind === 'span' &&
    parts.length > 2 &&
    parts.some((part) => /[.-]/.test(part) || (SURE.test(part) && !STEPS.test(part)))
  );
}

/** Words of the text joined by slashes: a folder that is no everyday word in front, or names that no word is like. */
function isPlainPath(parts: readonly string[]): boolean {
  if (parts.every((part) => STEPS.test(part))) return false;
  if (SURE.test(parts[0] as string)) return true;
  const rest = parts.slice(1);
  if (rest.some((part) => /\w_\w/.test(part))) return true;
  return rest.length > 1 && rest.some((part) => ROOT.test(part) || /[.\d-]|[a-z][A-Z]/.test(part));
}

function isFileName(value: string, sure: boolean): boolean {
  if (/^\.[A-Za-z]/.test(value)) return isDotFile(value);
  if (
    !hasEnding(value) ||
    !/^[\p{L}\p{N}\w@.*{}$()[\]+,-]+$/u.test(value) ||
    PRODUCTS.test(value) ||
    CAPITAL_PRODUCTS.test(value)
  )
    return false;
  const dot = value.lastIndexOf('.');
  const stem = value.slice(0, dot);
  // `System.Text.Json` is a namespace, `someone@example.md` an address.
  if (/^[A-Z][a-z]/.test(value.slice(dot + 1)) || /\w@\w/.test(value)) return false;
  if (!/[\p{L}\p{N}*}]/u.test(stem) || /[()]/.test(stem)) return false;
  const ending = value.slice(dot + 1).toLowerCase();
  if (/^go\.(?:mod|sum|work)$/.test(value)) return true;
  return !DOUBTFUL.has(ending) || (sure && !OBJECTS.test(stem) && !/^[A-Z]/.test(value.slice(dot + 1)));
}

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
