/** JaCoCo XML, after its report.dtd (which is never fetched). */
import type { Count, CoverageReport, FileCoverage, Metric } from '../model/coverage.ts';
import { addShare, type FileDraft, FileDrafts } from './file-draft.ts';
import { Methods } from './jacoco-methods.ts';
import { allowance, type ReportReader, type ReportSink } from './reader.ts';
import {
  type Attributes,
  type Fail,
  lineNumber,
  wholeNumber,
  wholeOrNone,
  type XmlHandler,
  xmlSink,
} from './xml.ts';

export const jacoco: ReportReader = {
  format: 'jacoco',
  recognise: (head) =>
    /-\/\/JACOCO\/\/DTD/.test(head) ||
    /<report\b[^>]*\bname\s*=[^>]*(?:\/>|>\s*<\/report\s*>)/.test(head) ||
    /<report\b[^>]*>\s*<(?:sessioninfo|group|package|counter)\b/.test(head),
  open: openJacoco,
};

const COUNTERS: ReadonlyMap<string, Metric> = new Map<string, Metric>([
  ['LINE', 'lines'],
  ['BRANCH', 'branches'],
  ['METHOD', 'functions'],
]);

type Counts = Partial<Record<Metric, Count>>;

function openJacoco(name: string): ReportSink {
  const drafts = new FileDrafts({ format: 'jacoco', things: ['functions'] });
  const groups: string[] = [];
  const whole: Counts = {};
  const methods = new Methods();
  let folder = '';
  let current: FileDraft | null = null;
  let allow: ReturnType<typeof allowance> | null = null;

  const handler: XmlHandler<CoverageReport> = {
    roots: ['report'],
    open: {
      group: (attributes) => void groups.push(attributes.name ?? ''),
      package(attributes) {
        folder = attributes.name ?? '';
      },
      class: (attributes) => methods.openClass(attributes),
      method: (attributes) => methods.openMethod(attributes),
      sourcefile(attributes, fail) {
        const file = attributes.name ?? fail('a <sourcefile> without name');
        const module = groups.length === 0 ? undefined : groups.join('/');
        current = drafts.part(folder === '' ? file : `${folder}/${file}`, module);
        methods.moveTo(current, file);
      },
      line(attributes, fail) {
        if (current === null) return;
        const line = lineNumber(attributes, 'nr', fail);
        current.lines.add(line, wholeOrNone(attributes, 'ci', fail));
        const [covered, missed] = [wholeOrNone(attributes, 'cb', fail), wholeOrNone(attributes, 'mb', fail)];
        allow ??= allowance(fail);
        allow(covered + missed);
        addShare(current.branches, line, { covered, total: covered + missed });
      },
      counter(attributes, fail, path) {
        if (current !== null) state(current.stated, attributes, fail);
        else if (path.length === 2) state(whole, attributes, fail);
        else if (path.at(-2) === 'method') methods.count(attributes, fail);
      },
    },
    close: {
      group: () => void groups.pop(),
      package: () => methods.clear(),
      sourcefile() {
        current = null;
      },
    },
    result(notes) {
      const files = drafts.finish();
      return { name, format: 'jacoco', files, roots: [], notes: [...notes, ...beyond(name, whole, files)] };
    },
  };
  return xmlSink(name, 'jacoco', handler);
}

function state(counts: Counts, attributes: Attributes, fail: Fail): void {
  const metric = COUNTERS.get(attributes.type ?? '');
  if (metric === undefined) return;
  const covered = wholeNumber(attributes, 'covered', fail);
  counts[metric] = { covered, total: covered + wholeNumber(attributes, 'missed', fail) };
}

/** The report counts classes that name no source file; nothing else may be missing from its files. */
function beyond(name: string, whole: Counts, files: readonly FileCoverage[]): string[] {
  return Object.entries(whole).flatMap(([metric, { covered, total }]) => {
    const counts = files.flatMap((file) => file.totals[metric as Metric] ?? []);
    const [hit, all] = [
      counts.reduce((sum, count) => sum + count.covered, 0),
      counts.reduce((sum, count) => sum + count.total, 0),
    ];
    if (hit === covered && all === total) return [];
    return [
      `${name} counts ${covered} of ${total} ${metric} as a whole, and ${hit} of ${all} in its files, which are taken.`,
    ];
  });
}
