/** Makes findings of problems: severity, place, task, fate and fingerprint. */
import { isSkipped, type Placed, place, placeBeside, rangeOf, severityOf } from '../kit/apply.ts';
import type { Yielded } from '../kit/definition.ts';
import { pageOf } from '../kit/page.ts';
import { type Silencer, silencerOf } from '../kit/suppress.ts';
import { scopedId, type TaskDocument } from '../model/document.ts';
import { type Finding, type Place, type Problem, SEVERITIES, type Severity } from '../model/finding.ts';
import { type LineStarts, lineText, pointAt, type Range } from '../model/place.ts';
import type { Project } from '../model/project.ts';
import { fingerprinter, lineSubject } from './fingerprint.ts';
import type { RuleSetting } from './lint.ts';

/** A text with places: a task list, a specification, a checklist. */
interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: LineStarts;
  /** The task list whose settings and comments hold for it. */
  readonly document: TaskDocument;
}

type Settings = ReadonlyMap<string, ReadonlyMap<string, RuleSetting>>;

export interface Collector {
  /** Takes what a rule yields; `home` is the document it looks at, `judged` the ones whose options it has. */
  take(rule: string, yielded: Yielded, home: string | null, judged: ReadonlySet<string> | null): void;
  findings(): Finding[];
  /** The gravest severity that a rule reported, or null. */
  worst(rule: string): Severity | null;
  /** The number of texts that were passed over. */
  skipped(): number;
}

/** An empty collector for the documents of a project. */
export function createCollector(project: Project, settings: Settings): Collector {
  const sources = sourcesOf(project);
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
    const severity = settings.get(source.document.path)?.get(rule)?.severity;
    if (severity === undefined) return;
    const silencer = silencerFor(source.document);
    const placed =
      source.path === source.document.path
        ? place(source.document, rule, problem, silencer)
        : placeBeside(rule, problem, silencer);
    const draft = draftOf(rule, severity, source, placed, sources);
    const subject = draft.taskId ?? lineSubject(problem, draft.sourceLine);
    findings.push({ ...draft, fingerprint: fingerprint({ rule, path: source.path, subject }) });
  }

  return {
    take(rule, yielded, home, judged) {
      const source = sources.get(('in' in yielded ? yielded.in : undefined) ?? home ?? '');
      if (isSkipped(yielded)) skipped.add(`${home}:${yielded.at.start}`);
      else if (source === undefined) throw new Error('a problem names no document of the project');
      else if (judged === null || judged.has(source.document.path)) add(rule, yielded, source);
    },
    findings: () => findings,
    worst: (rule) => worstOf(findings, rule),
    skipped: () => skipped.size,
  };
}

/** A rule has just run, so that its findings are the last ones. */
function worstOf(findings: readonly Finding[], rule: string): Severity | null {
  const last = findings.findLastIndex((finding) => finding.rule !== rule);
  const spoken = findings.slice(last + 1).filter((finding) => finding.fate === 'reported');
  return SEVERITIES.find((severity) => spoken.some((finding) => finding.severity === severity)) ?? null;
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
    taskId: task === null || task.id === null ? null : scopedId(source.document, task.id.value),
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

function sourcesOf(project: Project): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const feature of project.features) {
    const document = feature.documents[0];
    if (document === undefined) continue;
    for (const other of [...feature.specs, ...feature.checklists]) {
      sources.set(other.path, { path: other.path, text: other.text, lines: other.lines, document });
    }
  }
  for (const document of project.documents) {
    sources.set(document.path, { path: document.path, text: document.text, lines: document.lines, document });
  }
  return sources;
}
