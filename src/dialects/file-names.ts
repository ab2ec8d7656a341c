/** What looks like the name of a file, without folders in front. */
import { CAPITAL_PRODUCTS, DOUBTFUL, ENDINGS, OBJECTS, PRODUCTS, SUFFIX } from './path-words.ts';

/** True for a name with an ending that files have; `sure` where it can be no member of an object or everyday word. */
export function isFileName(value: string, sure: boolean): boolean {
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

/** True where the ending is one that files have. */
export function hasEnding(value: string): boolean {
  const found = /\.([A-Za-z][A-Za-z\d]{0,11})\}?$/.exec(value);
  return found !== null && ENDINGS.has((found[1] as string).toLowerCase());
}
