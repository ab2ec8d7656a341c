/** Reads the references of a pull request, place by place, and resolves them. */
import { type Change, type Gathered, isComplete, isMissing } from '../model/change.ts';
import { type Comparison, taskName } from '../model/comparison.ts';
import { lineAt } from '../model/place.ts';
import type { Project } from '../model/project.ts';
import type {
  Reference,
  ReferencePlace,
  ReferenceRules,
  References,
  ReferenceTarget,
} from '../model/reference.ts';
import { type Resolver, resolver } from './resolve.ts';
import { branchFeature, touchedDocuments } from './touched.ts';
import { fromBody, fromCommits, fromText, type Written } from './written-places.ts';

/** More than this in one pull request are not read, and that is said. */
const MOST = 1000;

/** What mentions are looked for in, and what they are held against. */
export interface ReferenceInput {
  readonly change: Change;
  readonly facts: Pick<Gathered, 'commits' | 'files' | 'before'> & { readonly after: Project };
  readonly comparison: Comparison | null;
  readonly rules: ReferenceRules;
}

/** Everything the pull request says about tasks. */
export function readReferences(input: ReferenceInput): References {
  const { change, facts, rules } = input;
  const on = (place: ReferencePlace): boolean => rules.from.includes(place);
  const features = featuresOf(facts);
  const written = [
    ...(on('body') ? fromBody(change.body ?? '') : []),
    ...(on('title') ? fromText(change.title ?? '', 'title', 'the title') : []),
    ...(on('branch') ? fromText(change.head.ref, 'branch', 'the branch') : []),
    ...(on('commits') && !isMissing(facts.commits) ? fromCommits(facts.commits) : []),
  ];
  const all = distinct(written.map((each) => withoutFolder(each, features)));
  const read = all.slice(0, MOST);
  const resolve = resolverFor(input, read);
  const list = [
    ...read.flatMap((each) => referenceOf(each, resolve)),
    ...(on('flips') && input.comparison !== null ? fromFlips(input.comparison) : []),
  ];
  const unread = unreadPlaces(input).filter(({ place }) => on(place));
  return { list, tasks: tasksOf(list), cut: all.length > MOST, unread };
}

function fromFlips(comparison: Comparison): Reference[] {
  return comparison.flips.map(({ task: at }) => ({
    from: 'flips',
    text: taskName(at),
    where: `${at.document.path}:${lineAt(at.document.lines, at.task.at.start)}`,
    state: 'found',
    targets: [{ ...at, side: 'head' }],
  }));
}

/** The same id in the same place counts once. */
function distinct(written: readonly Written[]): Written[] {
  const seen = new Set<string>();
  return written.filter(({ from, feature, id, through, manner }) => {
    const key = [from, feature, id.toUpperCase(), through, manner === 'listed'].join('\n');
    return seen.size < seen.add(key).size;
  });
}

function resolverFor({ change, facts, comparison }: ReferenceInput, written: readonly Written[]): Resolver {
  const after = facts.after.documents;
  const touched = isMissing(facts.files)
    ? new Set(comparison?.documents.flatMap(({ after: document }) => document ?? []) ?? [])
    : touchedDocuments(after, facts.files.items);
  const namedFeatures = new Set(written.flatMap(({ feature }) => feature?.toLowerCase() ?? []));
  const before = isMissing(facts.before) ? [] : facts.before.documents;
  return resolver(after, before, {
    touched,
    branchFeature: branchFeature(change.head.ref, after),
    namedFeatures,
  });
}

function referenceOf(written: Written, resolve: Resolver): Reference[] {
  const meaning = resolve(written);
  const { from, text, where } = written;
  return meaning === null ? [] : [{ from, text, where, ...meaning }];
}

/** A folder in front of an id that is no feature, as in `feature/T012`, is not meant. */
function withoutFolder(written: Written, features: ReadonlySet<string>): Written {
  const { manner, feature, text } = written;
  if (manner === 'listed' || feature === null || features.has(feature.toLowerCase())) return written;
  return { ...written, feature: null, text: text.slice(feature.length + 1) };
}

function featuresOf({ after, before }: ReferenceInput['facts']): Set<string> {
  const projects = isMissing(before) ? [after] : [after, before];
  const documents = projects.flatMap((project) => project.documents);
  return new Set(documents.flatMap(({ feature }) => feature?.toLowerCase() ?? []));
}

function tasksOf(list: readonly Reference[]): ReferenceTarget[] {
  const tasks = new Map<unknown, ReferenceTarget>();
  for (const reference of list) {
    if (reference.state !== 'found') continue;
    for (const target of reference.targets) if (!tasks.has(target.task)) tasks.set(target.task, target);
  }
  return [...tasks.values()];
}

function unreadPlaces({ change, facts, comparison }: ReferenceInput): References['unread'][number][] {
  const unread: References['unread'][number][] = [];
  if (change.body === null) unread.push({ place: 'body', reason: 'the description is not known here' });
  if (change.title === null) unread.push({ place: 'title', reason: 'the title is not known here' });
  if (isMissing(facts.commits)) unread.push({ place: 'commits', reason: facts.commits.missing });
  else if (!isComplete(facts.commits)) {
    unread.push({ place: 'commits', reason: `the list of commits stops at ${facts.commits.items.length}` });
  }
  if (comparison === null)
    unread.push({ place: 'flips', reason: 'the task lists at the base are not known' });
  return unread;
}
