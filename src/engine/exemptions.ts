/** Which pull requests need no task, and why. */
import { fitsPattern } from '../kit/pattern.ts';
import { type Change, type Gathered, isComplete, isMissing } from '../model/change.ts';
import type { ExemptSettings } from '../model/exemption.ts';
import type { PathMatcher } from './globs.ts';

type Test = () => string | null;

/** Why the pull request is exempt, in a sentence; null where it is not. */
export function exemption(
  change: Change,
  files: Gathered['files'],
  settings: ExemptSettings,
  matches: PathMatcher,
): string | null {
  const tests: readonly Test[] = [
    () => byAuthor(change, settings),
    () => byLabel(change, settings),
    () => byBranch(change, settings, matches),
    () => byTitle(change, settings),
    () => byPaths(files, settings, matches),
    () => (change.draft && settings.drafts === 'skip' ? 'It is a draft' : null),
  ];
  for (const test of tests) {
    const reason = test();
    if (reason !== null) return reason;
  }
  return null;
}

function byAuthor({ author }: Change, { authors, bots }: ExemptSettings): string | null {
  if (author === null) return null;
  if (bots && author.isBot) return `Its author \`${author.login}\` is a bot`;
  const pattern = authors.find((each) => {
    return fitsPattern(author.login, each) && (author.isBot || !each.endsWith('[bot]'));
  });
  return pattern === undefined ? null : `Its author \`${author.login}\` is exempt (\`${pattern}\`)`;
}

function byLabel({ labels }: Change, settings: ExemptSettings): string | null {
  const label = labels.find((each) =>
    settings.labels.some((name) => name.toLowerCase() === each.toLowerCase()),
  );
  return label === undefined ? null : `It has the label \`${label}\``;
}

function byBranch(change: Change, settings: ExemptSettings, matches: PathMatcher): string | null {
  if (matches(change.base.ref, settings.baseBranches))
    return `Its base branch \`${change.base.ref}\` is exempt`;
  if (change.isFork || !matches(change.head.ref, settings.branches)) return null;
  return `Its branch \`${change.head.ref}\` is exempt`;
}

function byTitle({ title }: Change, { titles }: ExemptSettings): string | null {
  const pattern = titles.find((each) => title !== null && fitsPattern(title, each));
  return pattern === undefined ? null : `Its title fits \`${pattern}\``;
}

function byPaths(files: Gathered['files'], { paths }: ExemptSettings, matches: PathMatcher): string | null {
  if (paths.length === 0 || isMissing(files) || !isComplete(files) || files.items.length === 0) return null;
  const all = files.items.every(({ path, previousPath }) => {
    return matches(path, paths) && (previousPath === null || matches(previousPath, paths));
  });
  return all ? `All its files match ${paths.map((path) => `\`${path}\``).join(', ')}` : null;
}
