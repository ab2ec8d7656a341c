/** Clover XML, as istanbul, PHPUnit and OpenClover write it. */
import type { Count, CoverageReport } from '../model/coverage.ts';
import { Conditions } from './clover-conditions.ts';
import { type FileDraft, FileDrafts } from './file-draft.ts';
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

export const clover: ReportReader = {
  format: 'clover',
  recognise: (head) => /<coverage\b[^>]*\b(?:generated|clover)\s*=/.test(head),
  open: openClover,
};

function openClover(name: string): ReportSink {
  const drafts = new FileDrafts({ format: 'clover', things: ['functions'] });
  const conditions = new Conditions();
  let current: FileDraft | null = null;
  let allow: ReturnType<typeof allowance> | null = null;

  const handler: XmlHandler<CoverageReport> = {
    roots: ['coverage'],
    marks: { own: ['generated', 'clover', '<project>'], foreign: ['line-rate', 'lines-valid', '<packages>'] },
    open: {
      file({ path, name: plain }, fail) {
        current = drafts.part(path ?? plain ?? fail('a <file> without path and name'));
      },
      line(attributes, fail) {
        if (current === null) return;
        const line = lineNumber(attributes, 'num', fail);
        if (attributes.type === 'method') addMethod(current, line, attributes, fail);
        else addLine(current, line, attributes, conditions);
      },
      metrics(attributes, _, path) {
        if (current !== null && path.at(-2) === 'file') stateFigures(current, attributes);
      },
    },
    close: {
      file(fail) {
        allow ??= allowance(fail);
        if (current !== null) conditions.close(current, allow);
        current = null;
      },
    },
    result(notes, fail) {
      conditions.finish(allow ?? allowance(fail));
      return { name, format: 'clover', files: drafts.finish(), roots: [], notes };
    },
  };
  return xmlSink(name, 'clover', handler);
}

function addMethod({ functions }: FileDraft, line: number, attributes: Attributes, fail: Fail): void {
  const id = functionId(attributes.name ?? '', attributes.signature);
  functions.add(line, wholeNumber(attributes, 'count', fail), id);
}

function addLine(draft: FileDraft, line: number, attributes: Attributes, conditions: Conditions): void {
  const yes = wholeOr0(attributes.truecount);
  const no = wholeOr0(attributes.falsecount);
  draft.lines.add(line, numberOf(attributes.count) ?? Math.max(yes, no));
  if (attributes.type === 'cond') conditions.add({ line, yes, no });
}

function wholeOr0(text: string | undefined): number {
  return Math.max(0, Math.trunc(numberOf(text) ?? 0));
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
