/** OpenCover XML (coverlet's `opencover` format): sequence points are statements, branch points branches. */
import type { CoverageReport } from '../model/coverage.ts';
import { type FileDraft, FileDrafts } from './file-draft.ts';
import { type ReportReader, type ReportSink, sourceLine } from './reader.ts';
import { type Attributes, type Fail, numberOf, wholeNumber, type XmlHandler, xmlSink } from './xml.ts';

export const opencover: ReportReader = {
  format: 'opencover',
  recognise: (head) => /<CoverageSession\b/.test(head),
  open: openOpencover,
};

/** The line that compilers of .NET give to code that has none. */
const HIDDEN = 0xfeefee;

/** A place in a source file that ran so often. */
interface Point {
  readonly draft: FileDraft;
  readonly line: number;
  readonly hits: number;
}

function openOpencover(name: string): ReportSink {
  const drafts = new FileDrafts();
  const paths = new Map<string, string>();
  let method: { draft: FileDraft | null; line: number; hits: number } | null = null;

  function draftOf(attributes: Attributes): FileDraft | null {
    const path = paths.get(attributes.fileid ?? '');
    return path === undefined ? (method?.draft ?? null) : drafts.of(path);
  }

  /** Null for a point without file or line: compilers write such for code of their own. */
  function pointOf(attributes: Attributes, fail: Fail): Point | null {
    const draft = draftOf(attributes);
    const line = numberOf(attributes.sl) ?? 0;
    const hits = wholeNumber(attributes, 'vc', fail);
    if (draft === null || line <= 0 || line === HIDDEN) return null;
    return { draft, line: sourceLine(line, fail), hits };
  }

  function addSequencePoint({ draft, line, hits }: Point): void {
    draft.lines.add(line, hits);
    draft.statements.add(line, hits);
    if (method === null) return;
    method = {
      draft: method.draft ?? draft,
      line: method.line || line,
      hits: Math.max(method.hits, hits),
    };
  }

  const handler: XmlHandler<CoverageReport> = {
    roots: ['CoverageSession'],
    open: {
      Module: () => paths.clear(),
      File: ({ uid = '', fullPath = '' }) => void paths.set(uid, fullPath),
      Method() {
        method = { draft: null, line: 0, hits: 0 };
      },
      FileRef({ uid = '' }) {
        if (method === null) return;
        const file = paths.get(uid);
        method.draft = file === undefined ? null : drafts.of(file);
      },
      SequencePoint(attributes, fail) {
        const point = pointOf(attributes, fail);
        if (point !== null) addSequencePoint(point);
      },
      BranchPoint(attributes, fail) {
        const point = pointOf(attributes, fail);
        point?.draft.branches.add(point.line, point.hits);
      },
    },
    close: {
      Method() {
        if (method !== null && method.line > 0) method.draft?.functions.add(method.line, method.hits);
        method = null;
      },
    },
    result: (notes) => ({ name, format: 'opencover', files: drafts.finish(), roots: [], notes }),
  };
  return xmlSink(name, 'opencover', handler);
}
