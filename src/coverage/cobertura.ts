/** Cobertura XML, as coverage.py, istanbul, gcovr, PHPUnit, coverlet and many others write it. */
import type { Count, CoverageReport } from '../model/coverage.ts';
import { addShare, type FileDraft, FileDrafts } from './file-draft.ts';
import { functionId } from './ids.ts';
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

function openCobertura(name: string): ReportSink {
  const drafts = new FileDrafts({ format: 'cobertura', things: ['functions'] });
  const roots: string[] = [];
  let current: FileDraft | null = null;
  let root: Attributes = {};
  let method: { hits: number; line: number; id: number } | null = null;
  let className = '';
  /** The lines in the methods of a class: they count where it lists none of its own. */
  const ofMethods: { readonly line: number; readonly hits: number; readonly share: Count | null }[] = [];
  let hasOwn = false;
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

  const handler: XmlHandler<CoverageReport> = {
    roots: ['coverage'],
    marks: {
      own: ['line-rate', 'lines-valid', '<packages>'],
      foreign: ['clover', '<project>', '<testproject>'],
    },
    open: {
      coverage(attributes, _, path) {
        if (path.length === 1) root = attributes;
      },
      class({ filename, name: own = '' }, fail) {
        className = own;
        current = drafts.of(filename ?? fail('a <class> without filename'));
      },
      method({ hits, name: own = '', signature = '' }) {
        const id = functionId(own, `${className} ${signature}`);
        method = { hits: numberOf(hits) ?? 0, line: 0, id };
      },
      line(attributes, fail) {
        if (current === null) return;
        const line = lineNumber(attributes, 'number', fail);
        const hits = wholeNumber(attributes, 'hits', fail);
        const share = conditionShare(attributes['condition-coverage']);
        // The lines of a method stand a second time among those of its class.
        if (method !== null) {
          method = { ...method, hits: Math.max(method.hits, hits), line: method.line || line };
          ofMethods.push({ line, hits, share });
        } else {
          addLine(current, line, hits, share, fail);
          hasOwn = true;
        }
      },
    },
    close: {
      method() {
        if (method !== null) current?.functions.add(method.line, method.hits, method.id);
        method = null;
      },
      class(fail) {
        if (current !== null && !hasOwn)
          for (const { line, hits, share } of ofMethods) addLine(current, line, hits, share, fail);
        ofMethods.length = 0;
        hasOwn = false;
        current = null;
      },
    },
    text: {
      source(text) {
        if (text.trim() !== '') roots.push(text.trim());
      },
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
