/** Cobertura XML, as coverage.py, istanbul, gcovr, PHPUnit, coverlet and many others write it. */
import type { Count, CoverageReport } from '../model/coverage.ts';
import { addShare, type FileDraft, FileDrafts } from './file-draft.ts';
import { allowance, type ReportReader, type ReportSink } from './reader.ts';
import { type Attributes, numberOf, wholeNumber, type XmlHandler, xmlSink } from './xml.ts';

export const cobertura: ReportReader = {
  format: 'cobertura',
  recognise: (head) =>
    /<coverage\b[^>]*\b(?:line-rate|lines-valid)\s*=/.test(head) || /coverage-0\d\.dtd/.test(head),
  open: openCobertura,
};

function openCobertura(name: string): ReportSink {
  const drafts = new FileDrafts();
  const roots: string[] = [];
  let current: FileDraft | null = null;
  let root: Attributes = {};
  let method: { hits: number; line: number } | null = null;
  let branches = 0;
  let allow: ReturnType<typeof allowance> | null = null;

  const handler: XmlHandler<CoverageReport> = {
    open(path, attributes, fail) {
      const element = path.at(-1);
      if (path.length === 1) {
        if (element !== 'coverage') fail(`the root element is <${element}>, expected <coverage>`);
        root = attributes;
      } else if (element === 'class') {
        if (attributes.filename === undefined) return fail('a <class> without filename');
        current = drafts.of(attributes.filename);
      } else if (element === 'method') {
        method = { hits: numberOf(attributes.hits) ?? 0, line: 0 };
      } else if (element === 'line' && current !== null) {
        const line = wholeNumber(attributes, 'number', fail);
        const hits = wholeNumber(attributes, 'hits', fail);
        if (method !== null) {
          method = { hits: Math.max(method.hits, hits), line: method.line === 0 ? line : method.line };
        } else {
          current.lines.add(line, hits);
          const share = conditionShare(attributes['condition-coverage']);
          if (share !== null) {
            allow ??= allowance(fail);
            allow(share.total);
            addShare(current.branches, line, share);
          }
          branches += share?.total ?? 0;
        }
      }
    },
    close(path) {
      const element = path.at(-1);
      if (element === 'method' && method !== null) {
        current?.functions.add(method.line, method.hits);
        method = null;
      } else if (element === 'class') current = null;
    },
    text(path, text) {
      if (path.at(-1) === 'source' && text.trim() !== '') roots.push(text.trim());
    },
    result(notes) {
      const beyond = (numberOf(root['branches-valid']) ?? 0) - branches;
      const unplaced =
        beyond > 0 ? [`${beyond} branches of ${name} stand on no line and are not counted.`] : [];
      return { name, format: 'cobertura', files: drafts.finish(), roots, notes: [...notes, ...unplaced] };
    },
  };
  return xmlSink(name, 'cobertura', handler);
}

/** `50% (1/2)` as a count. */
function conditionShare(text: string | undefined): Count | null {
  const match = text === undefined ? null : /\((\d{1,9})\/(\d{1,9})\)/.exec(text);
  return match === null ? null : { covered: Number(match[1]), total: Number(match[2]) };
}
