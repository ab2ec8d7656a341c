/** JaCoCo XML, after its report.dtd (which is never fetched). */
import type { CoverageReport, Metric } from '../model/coverage.ts';
import { addShare, type FileDraft, FileDrafts } from './file-draft.ts';
import { allowance, type ReportReader, type ReportSink } from './reader.ts';
import { wholeNumber, type XmlHandler, xmlSink } from './xml.ts';

export const jacoco: ReportReader = {
  format: 'jacoco',
  recognise: (head) =>
    /-\/\/JACOCO\/\/DTD/.test(head) || /<report\b[^>]*>\s*<(?:sessioninfo|group|package)\b/.test(head),
  open: openJacoco,
};

const COUNTERS: ReadonlyMap<string, Metric> = new Map<string, Metric>([
  ['LINE', 'lines'],
  ['BRANCH', 'branches'],
  ['METHOD', 'functions'],
]);

function openJacoco(name: string): ReportSink {
  const drafts = new FileDrafts();
  let folder = '';
  let current: FileDraft | null = null;
  let allow: ReturnType<typeof allowance> | null = null;

  const handler: XmlHandler<CoverageReport> = {
    roots: ['report'],
    open: {
      package(attributes) {
        folder = attributes.name ?? '';
      },
      sourcefile(attributes) {
        current = drafts.of(folder === '' ? `${attributes.name}` : `${folder}/${attributes.name}`);
      },
      line(attributes, fail) {
        if (current === null) return;
        const line = wholeNumber(attributes, 'nr', fail);
        current.lines.add(line, wholeNumber(attributes, 'ci', fail));
        const [covered, missed] = [wholeNumber(attributes, 'cb', fail), wholeNumber(attributes, 'mb', fail)];
        allow ??= allowance(fail);
        allow(covered + missed);
        addShare(current.branches, line, { covered, total: covered + missed });
      },
      counter(attributes, fail) {
        if (current === null) return;
        const metric = COUNTERS.get(attributes.type ?? '');
        const covered = wholeNumber(attributes, 'covered', fail);
        if (metric !== undefined)
          current.stated[metric] = { covered, total: covered + wholeNumber(attributes, 'missed', fail) };
      },
    },
    close: {
      sourcefile() {
        current = null;
      },
    },
    result: (notes) => ({ name, format: 'jacoco', files: drafts.finish(), roots: [], notes }),
  };
  return xmlSink(name, 'jacoco', handler);
}
