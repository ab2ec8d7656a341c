/** What looks like a path of a file or folder, and what only looks so. */
import { hasEnding, isFileName } from './file-names.ts';
import { CHOICE, HOST, OBJECTS, ROOT, STEPS, SURE } from './path-words.ts';

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

/** First folders of an absolute path. */
const SYSTEM = /^(?:src|specs?|docs|tests?|home|usr|etc|var|opt|tmp|run|srv|mnt|proc)$/;

function isSlashed(value: string, kind: PathKind): boolean {
  if (/\/\/|\([^()]*$|^\/+$|^[^[]*\]|^[^(]*\)/.test(value)) return false;
  const parts = value
    .replace(/\{[^{}]*\}/g, (braces) => braces.replaceAll('/', '-'))
    .split('/')
    .filter((part) => part !== '');
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || !parts.every(isPart) || isHost(first)) return false;
  const absolute = value.startsWith('/');
  if (absolute && parts.length < 2) return false;
  if (hasEnding(last)) return isNamedFile(last.replace(/\([\w.-]+\)/g, '')) || /[*{]/.test(last);
  if (absolute) return SYSTEM.test(first);
  if (last.includes('*')) return isGlob(value, first, kind);
  return value.endsWith('/') ? isFolder(parts, kind) : isOpenPath(parts, kind);
}

/** A star in the last part; in plain text behind a folder that is one, or that has a sign of a path. */
function isGlob(value: string, first: string, kind: PathKind): boolean {
  if (!/^[\w.@*{}~-]+$/.test(first) || /^\*+[^.*]/.test(value)) return false;
  return kind !== 'plain' || ROOT.test(first) || /[.*]/.test(first);
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
  if (isOther(parts, first)) return false;
  if (ROOT.test(first)) return kind !== 'plain' || isPlainPath(parts);
  // `orders/{id}/cancel-now` is a route: no folder is called by the number of a record.
  if (parts.some((part) => /^\{\w+\}$/.test(part))) return false;
  return (
    kind === 'span' &&
    parts.length > 2 &&
    parts.some((part) => /[.-]/.test(part) || (SURE.test(part) && !STEPS.test(part)))
  );
}

/** `./gradlew` is a command, `and/or` a choice, `api/users` a route, `1/2` a share. */
function isOther(parts: readonly string[], first: string): boolean {
  if (parts.length < 2 || (first === '.' && parts.length === 2)) return true;
  if (first === 'api' || !/^[a-z.@_~[({]/.test(first)) return true;
  return parts.some(isChoice) || parts.every((part) => /^\d/.test(part));
}

/** A word of a choice, or a bracket that does not span the part. */
function isChoice(part: string): boolean {
  return CHOICE.test(part) || /\(/.test(part.replace(/^\([\w-]+\)$/, ''));
}

/** Words of the text joined by slashes: a folder that is no everyday word in front, or names that no word is like. */
function isPlainPath(parts: readonly string[]): boolean {
  // "685 of 685 tests/1 skipped" counts.
  if (parts.length === 2 && /^\d+$/.test(parts[1] as string)) return false;
  if (parts.every((part) => STEPS.test(part))) return false;
  if (SURE.test(parts[0] as string)) return true;
  const rest = parts.slice(1);
  if (rest.some((part) => /\w_\w/.test(part))) return true;
  return rest.length > 1 && rest.some((part) => ROOT.test(part) || /[.\d-]|[a-z][A-Z]/.test(part));
}
