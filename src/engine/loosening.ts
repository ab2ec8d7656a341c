/** What a change of the gate's config loosens, said in words. */

type Compare = (before: unknown, after: unknown) => boolean;

/** Which keys, and when a new value is looser than the old one; the first that fits the key decides. */
const KEYS: readonly (readonly [RegExp, Compare])[] = [
  [
    /^(?:rules|pullRequest\.checks|overrides\.\d+\.rules)\.[^.]+(?:\.0)?$/,
    (before, after) => lowerLevel(before, after) || (before === undefined && level(after) === 'off'),
  ],
  [/^extends$/, lower(['minimal', 'recommended', 'strict'])],
  [/^failOn$/, lower(['never', 'error', 'warning'])],
  [/^scope$/, lower(['changed-tasks', 'changed-files', 'all'])],
  [
    /(?:^pullRequest\.onCap|\.onMissing\w+|\.onEmpty\w+|\.onStale\w+)$/,
    lower(['off', 'ignore', 'warn', 'fail']),
  ],
  [/^pullRequest\.references\.require$/, lower(['any', 'explicit'])],
  [/^pullRequest\.exempt\.drafts$/, lower(['skip', 'warn', 'check'])],
  [/^pullRequest\.exempt\.bots$|^coverage\.ignoreWhitespace$/, (_, after) => after === true],
  [
    /^coverage\.thresholds\.maxDrop$|^maxWarnings$|olerance$/,
    (before, after) => number(after, Infinity) > number(before, Infinity),
  ],
  [/^coverage\.minChangedLines$/, (before, after) => number(after, 0) > number(before, 0)],
  [/^coverage\.thresholds\./, (before, after) => number(after, -1) < number(before, -1)],
  [
    /^(?:exclude|pullRequest\.(?:exempt|references\.from))\b/,
    (before, after) => before === undefined && after !== undefined,
  ],
  [
    /^(?:files|coverage\.(?:reports|baseline)|evidence)\b/,
    (before, after) => before !== undefined && after === undefined,
  ],
  [/^baseline$/, (_, after) => typeof after === 'string'],
];

const lowerLevel = lower(['off', 'notice', 'warning', 'error'], level);

/** Deeper than any key of the config. */
const DEEPEST = 12;
/** More than these are counted, not listed. */
const MOST = 20;

/** The settings that are looser at the head; none where either side has no config. */
export function loosenings(before: unknown, after: unknown): string[] {
  if (before === null || after === null)
    return after === null && before !== null ? ['its config is removed'] : [];
  const [old, now] = [leaves(before), leaves(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  const found = keys.flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    if (was === is) return [];
    const compare = KEYS.find(([pattern]) => pattern.test(key))?.[1];
    return compare?.(was, is) ? [says(key, was, is)] : [];
  });
  return found.length > MOST ? [...found.slice(0, MOST), `${found.length - MOST} more settings`] : found;
}

function says(key: string, before: unknown, after: unknown): string {
  const name = `\`${key.slice(0, 120)}\``;
  if (before === undefined) return `${name} is now ${shown(after)}`;
  if (after === undefined) return `${name} is no longer ${shown(before)}`;
  return `${name} goes from ${shown(before)} to ${shown(after)}`;
}

function shown(value: unknown): string {
  return `\`${String(value).slice(0, 80)}\``;
}

/** Every scalar by its path; the items of a list of words stand under their own word, whatever their order. */
function leaves(value: unknown): Map<string, unknown> {
  return new Map(leavesBelow(value, []));
}

function* leavesBelow(value: unknown, path: readonly string[]): Generator<[string, unknown]> {
  if (path.length > DEEPEST) return;
  if (typeof value !== 'object' || value === null) yield [path.join('.'), value];
  else for (const [key, item] of partsOf(value, path)) yield* leavesBelow(item, [...path, key]);
}

/** The level of a rule with its options is a list as well, and there the places count. */
function partsOf(value: object, path: readonly string[]): [string, unknown][] {
  if (!Array.isArray(value) || /(?:^|\.)(?:rules|checks)\.[^.]+$/.test(path.join('.')))
    return Object.entries(value);
  return value.map((item, index) => [typeof item === 'string' ? item : String(index), item]);
}

/** Compares two words of a scale; a word that the scale does not have, or none at all, tells nothing. */
function lower(scale: readonly string[], read: (value: unknown) => unknown = (value) => value): Compare {
  return (before, after) => {
    const [was, is] = [scale.indexOf(String(read(before))), scale.indexOf(String(read(after)))];
    return was !== -1 && is !== -1 && is < was;
  };
}

/** A level as people may write it. */
function level(value: unknown): unknown {
  if (value === false || value === 0) return 'off';
  if (value === 1 || value === 'warn') return 'warning';
  return value === 2 ? 'error' : value;
}

/** The figure of `80`, `80%` or `80.5 %`; `none` where there is no value. */
function number(value: unknown, none: number): number {
  if (value === undefined || value === null) return none;
  const figure = Number.parseFloat(String(value));
  return Number.isNaN(figure) ? none : figure;
}
