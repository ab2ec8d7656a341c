/** What the config file may say but this version cannot do yet: refused, so that nothing is passed over in silence. */
import type { Objection } from './issues.ts';
import type { ConfigFile } from './schema.ts';

/** Each key with the values that change nothing and so are accepted. */
const UNSUPPORTED: readonly { readonly path: readonly string[]; readonly idle: readonly unknown[] }[] = [
  { path: ['scope'], idle: ['all'] },
  { path: ['pullRequest'], idle: [] },
];

/** An objection for each thing in a config that this version cannot do. */
export function unsupportedIn(config: ConfigFile): Objection[] {
  return UNSUPPORTED.flatMap(({ path, idle }) => {
    const value = path.reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
      config,
    );
    if (value === undefined || idle.includes(value)) return [];
    const message = `\`${path.join('.')}\` is not supported by this version`;
    return [{ path: path.slice(0, -1), key: path.at(-1) ?? null, message }];
  });
}
