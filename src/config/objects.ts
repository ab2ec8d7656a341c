/** Schemas that speak plain English: strict objects that know the nearest key, lists, globs. */
import * as z from 'zod/mini';
import { unknownKey } from './issues.ts';

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** An object that refuses unknown keys and names the key that was probably meant. */
export function object<S extends Shape>(shape: S) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const keys = issue.keys as readonly string[];
      return keys.map((key) => unknownKey(key, known)).join('; ');
    },
  });
}

/** The same with every key optional. */
export function optional<S extends Shape>(shape: S) {
  return object(
    Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, z.optional(schema)])) as {
      [K in keyof S]: z.ZodMiniOptional<S[K]>;
    },
  );
}

export const text = z.string().check(z.minLength(1));

/** A path or pattern that cannot leave the root. Few stars a name, since each one multiplies the work of matching. */
export const glob = z.string().check(
  z.minLength(1),
  z.maxLength(300),
  z.refine((value) => !leavesRoot(value), {
    error: 'Unexpected path out of the root, expected one inside it',
  }),
  z.refine((value) => !isCostly(value), {
    error: 'Unexpected glob with many `*`, `{` or `(`, expected four at most in each part of the path',
  }),
);

export const globs = z.array(glob).check(z.minLength(1));

function leavesRoot(value: string): boolean {
  return /^(?:\/|[A-Za-z]:|~)/.test(value) || value.split(/[\\/]/).includes('..');
}

function isCostly(value: string): boolean {
  const parts = value.split('/');
  const globstars = parts.filter((part) => part === '**').length;
  return globstars > 4 || parts.some((part) => part !== '**' && (part.match(/[*{(]/g)?.length ?? 0) > 4);
}

/** A whole number from `least` to `most`. */
export function count(least: number, most = 1_000_000) {
  return z.int().check(z.minimum(least), z.maximum(most));
}
