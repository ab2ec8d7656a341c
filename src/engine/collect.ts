/** Makes findings of problems: severity, place, task, fate and fingerprint. */
import { isSkipped, type Placed, place, placeBeside, rangeOf, severityOf } from '../kit/apply.ts';
import type { SilencedName, Yielded } from '../kit/definition.ts';
import { pageOf } from '../kit/page.ts';
import { type Silencer, silencerOf } from '../kit/suppress.ts';
import { scopedId, type TaskDocument } from '../model/document.ts';
import type { Finding, Place, Problem, Severity } from '../model/finding.ts';
import { type LineStarts, lineStarts, lineText, pointAt, type Range } from '../model/place.ts';
import type { Project } from '../model/project.ts';
import type { Judgement } from './baseline.ts';
import { fingerprinter, lineSubject } from './fingerprint.ts';
import type { RuleSetting } from './lint.ts';
import { SilenceCount } from './silenced.ts';

/** A text with places: a task list, a specification, a checklist. */
interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: LineStarts;
  /** The task list whose settings and comments hold for it; null for a file of the gate itself. */
  readonly document: TaskDocument | null;
  readonly settings: ReadonlyMap<string, RuleSetting>;
}

/** A file of the gate itself, which rules about the run can speak of. */
export type Beside = Pick<Source, 'path' | 'text' | 'settings'>;

/** The documents that a run of a rule is for. */
interface Judged {
  readonly paths: ReadonlySet<string>;
  /** Of several runs, one with each set of options, the first speaks about files that are no documents. */
  readonly isFirst: boolean;
}

type Lined = Pick<Source, 'path' | 'text' | 'lines'>;
type Settings = ReadonlyMap<string, ReadonlyMap<string, RuleSetting>>;

/** Turns what rules yield into findings, one after the other. */
export interface Collector {
  /** Takes what a rule yields; `home` is the document it looks at, `judged` the ones whose options it has. */
  take(rule: string, yielded: Yielded, home: string | null, judged: Judged | null): void;
  /** In the order in which they were taken. */
  findings(): readonly Finding[];
  /** What the comments of the documents silenced so far. */
  silenced(judgement: Judgement): SilencedName[];
  /** The settings for a file; null where there is no such file. */
  settingsAt(path: string): ReadonlyMap<string, RuleSetting> | null;
  /** The number of texts that were passed over. */
  skipped(): number;
}

/** An empty collector for the documents of a project. */
export function createCollector(project: Project, settings: Settings, beside: Beside | null): Collector {
  const sources = sourcesOf(project, settings, beside);
  const silences = new SilenceCount();
  const silencers = new Map<TaskDocument, Silencer>();
  const findings: Finding[] = [];
  const skipped = new Set<string>();
  const fingerprint = fingerprinter();

  function silencerFor(document: TaskDocument): Silencer {
    const known = silencers.get(document);
    if (known !== undefined) return known;
    const silencer = silencerOf(document);
    silencers.set(document, silencer);
    return silencer;
  }

  function add(rule: string, problem: Problem, source: Source): void {
    const severity = source.settings.get(rule)?.severity;
    if (severity === undefined) return;
    const placed = placedIn(source, rule, problem);
    if (placed.directive !== null) silences.add(placed.directive, rule);
    const draft = draftOf(rule, severity, source, placed, sources);
    const subject = draft.taskId ?? lineSubject(problem, draft.sourceLine);
    findings.push({ ...draft, fingerprint: fingerprint({ rule, path: source.path, subject }) });
  }

  function placedIn({ path, document }: Source, rule: string, problem: Problem): Placed {
    if (document === null) return { problem, task: null, directive: null };
    const silencer = silencerFor(document);
    return path === document.path
      ? place(document, rule, problem, silencer)
      : placeBeside(rule, problem, silencer);
  }

  return {
    take(rule, yielded, home, judged) {
      const source = sources.get(('in' in yielded ? yielded.in : undefined) ?? home ?? '');
      if (isSkipped(yielded)) skipped.add(`${home}:${yielded.at.start}`);
      else if (source === undefined) throw new Error('a problem names no document of the project');
      else if (judged === null || isFor(source, judged)) add(rule, yielded, source);
    },
    findings: () => findings,
    silenced: (judgement) => silences.names(project.documents, judgement),
    settingsAt: (path) => sources.get(path)?.settings ?? null,
    skipped: () => skipped.size,
  };
}

function isFor({ document }: Source, { paths, isFirst }: Judged): boolean {
  return document === null ? isFirst : paths.has(document.path);
}

function draftOf(
  rule: string,
  severity: Severity,
  source: Source,
  { problem, task, directive }: Placed,
  sources: ReadonlyMap<string, Source>,
): Omit<Finding, 'fingerprint'> {
  const at = placeOf(source, rangeOf(problem));
  return {
    rule,
    severity: severityOf(problem, severity),
    message: problem.message,
    hint: problem.hint ?? null,
    path: source.path,
    place: at,
    taskId: task?.id && source.document ? scopedId(source.document, task.id.value) : null,
    fate: directive === null ? 'reported' : 'suppressed',
    fateReason: directive?.reason ?? null,
    url: pageOf(rule),
    related: relatedOf(problem, source, sources),
    fix: problem.fix ?? [],
    sourceLine: lineText(source.text, source.lines, at.line),
  };
}

function relatedOf(
  problem: Problem,
  source: Source,
  sources: ReadonlyMap<string, Source>,
): Finding['related'] {
  return (problem.related ?? []).map((related) => {
    const other = related.in === undefined ? source : (sources.get(related.in) ?? source);
    return { message: related.message, path: other.path, place: placeOf(other, related.at) };
  });
}

function placeOf(source: Source, at: Range): Place {
  const start = pointAt(source.lines, at.start);
  const end = pointAt(source.lines, at.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function sourcesOf(project: Project, settings: Settings, beside: Beside | null): Map<string, Source> {
  const sources = new Map<string, Source>();
  const add = ({ path, text, lines }: Lined, document: TaskDocument): void => {
    sources.set(path, { path, text, lines, document, settings: settings.get(document.path) ?? new Map() });
  };
  if (beside !== null)
    sources.set(beside.path, { ...beside, lines: lineStarts(beside.text), document: null });
  for (const feature of project.features) {
    const document = feature.documents[0];
    if (document === undefined) continue;
    for (const other of [...feature.specs, ...feature.checklists]) add(other, document);
  }
  for (const document of project.documents) add(document, document);
  return sources;
}
