/** Clover XML, as istanbul, PHPUnit and OpenClover write it. */
import type { Count, CoverageReport } from '../model/coverage.ts';
import { type FileDraft, FileDrafts } from './file-draft.ts';
import { functionId } from './ids.ts';
import type { ReportReader, ReportSink } from './reader.ts';
import {
  type Attributes,
  type Fail,
  lineNumber,
  numberOf,
  wholeNumber,
  type XmlHandler,
  xmlSink,
} from './xml.ts';

export const clover: ReportReader = {
  format: 'clover',
  recognise: (head) => /<coverage\b[^>]*\b(?:generated|clover)\s*=/.test(head),
  open: openClover,
};

function openClover(name: string): ReportSink {
  const drafts = new FileDrafts({ format: 'clover', things: ['functions'] });
  let current: FileDraft | null = null;

  const handler: XmlHandler<CoverageReport> = {
    roots: ['coverage'],
    open: {
      file({ path, name: plain }, fail) {
        current = drafts.part(path ?? plain ?? fail('a <file> without path and name'));
      },
      line(attributes, fail) {
        if (current === null) return;
        const line = lineNumber(attributes, 'num', fail);
        if (attributes.type === 'method') addMethod(current, line, attributes, fail);
        else addLine(current, line, attributes);
      },
      metrics(attributes, _, path) {
        if (current !== null && path.at(-2) === 'file') stateFigures(current, attributes);
      },
    },
    close: {
      file() {
        current = null;
      },
    },
    result: (notes) => ({ name, format: 'clover', files: drafts.finish(), roots: [], notes }),
  };
  return xmlSink(name, 'clover', handler);
}

function addMethod({ functions }: FileDraft, line: number, attributes: Attributes, fail: Fail): void {
  const id = functionId(attributes.name ?? '', attributes.signature);
  functions.add(line, wholeNumber(attributes, 'count', fail), id);
}

function addLine(draft: FileDraft, line: number, attributes: Attributes): void {
  const yes = numberOf(attributes.truecount);
  const no = numberOf(attributes.falsecount);
  const ran = numberOf(attributes.count) ?? Math.max(yes ?? 0, no ?? 0);
  draft.lines.add(line, ran);
  if (attributes.type !== 'cond') return;
  draft.branches.add(line, yes ?? 0);
  draft.branches.add(line, no ?? 0);
}

/** The figures of a file: branches without a line of their own stand only there. */
function stateFigures(draft: FileDraft, attributes: Attributes): void {
  const branches = countOf(attributes.coveredconditionals, attributes.conditionals);
  const functions = countOf(attributes.coveredmethods, attributes.methods);
  if (branches !== null) draft.stated.branches = branches;
  if (functions !== null) draft.stated.functions = functions;
}

function countOf(covered: string | undefined, total: string | undefined): Count | null {
  const [hit, all] = [numberOf(covered), numberOf(total)];
  return hit === null || all === null ? null : { covered: Math.min(hit, all), total: all };
}
