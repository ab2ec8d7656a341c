/** Cobertura XML, as coverage.py, istanbul, gcovr, PHPUnit, coverlet and many others write it. */
import type { Count, CoverageReport } from '../model/coverage.ts';
import { CoberturaClass } from './cobertura-class.ts';
import { addShare, type FileDraft, FileDrafts } from './file-draft.ts';
import { allowance, type ReportReader, type ReportSink } from './reader.ts';
import {
  type Attributes,
  type Fail,
  lineNumber,
  numberOf,
  wholeNumber,
  type XmlHandler,
  xmlSink,
} from './xml.ts';

export const cobertura: ReportReader = {
  format: 'cobertura',
  recognise: (head) =>
    /<coverage\b[^>]*\b(?:line-rate|lines-valid)\s*=/.test(head) || /coverage-0\d\.dtd/.test(head),
  open: openCobertura,
};

const MARKS = {
  own: ['line-rate', 'lines-valid', '<packages>'],
  foreign: ['clover', '<project>', '<testproject>'],
};

function openCobertura(name: string): ReportSink {
  const drafts = new FileDrafts({ format: 'cobertura', things: ['functions'] });
  const roots: string[] = [];
  let current: CoberturaClass | null = null;
  let root: Attributes = {};
  let branches = 0;
  let allow: ReturnType<typeof allowance> | null = null;

  function addLine(draft: FileDraft, line: number, hits: number, share: Count | null, fail: Fail): void {
    draft.lines.add(line, hits);
    if (share === null) return;
    allow ??= allowance(fail);
    allow(share.total);
    addShare(draft.branches, line, share);
    branches += share.total;
  }

  const open: XmlHandler<CoverageReport>['open'] = {
    coverage(attributes, _, path) {
      if (path.length === 1) root = attributes;
    },
    class({ filename, name: own = '' }, fail) {
      current = new CoberturaClass(drafts.of(filename ?? fail('a <class> without filename')), own);
    },
    method: (attributes) => current?.openMethod(attributes),
    line(attributes, fail) {
      if (current === null) return;
      const line = lineNumber(attributes, 'number', fail);
      const hits = wholeNumber(attributes, 'hits', fail);
      const share = conditionShare(attributes['condition-coverage']);
      if (current.ownsLine()) addLine(current.draft, line, hits, share, fail);
      else current.addToMethod({ line, hits, share });
    },
  };
  const close: XmlHandler<CoverageReport>['close'] = {
    method: () => current?.closeMethod(),
    class(fail) {
      if (current !== null)
        for (const { line, hits, share } of current.left()) addLine(current.draft, line, hits, share, fail);
      current = null;
    },
  };
  const text: XmlHandler<CoverageReport>['text'] = {
    source(words) {
      if (words.trim() !== '') roots.push(words.trim());
    },
  };
  return xmlSink(name, 'cobertura', {
    roots: ['coverage'],
    marks: MARKS,
    open,
    close,
    text,
    result(notes) {
      const beyond = (numberOf(root['branches-valid']) ?? 0) - branches;
      const unplaced =
        beyond > 0 ? [`${beyond} branches of ${name} stand on no line and are not counted.`] : [];
      return { name, format: 'cobertura', files: drafts.finish(), roots, notes: [...notes, ...unplaced] };
    },
  });
}

/** `50% (1/2)` as a count. */
function conditionShare(text: string | undefined): Count | null {
  const match = text === undefined ? null : /\((\d{1,9})\/(\d{1,9})\)/.exec(text);
  return match === null ? null : { covered: Number(match[1]), total: Number(match[2]) };
}
