/** OpenCover XML (coverlet's `opencover` format): sequence points are statements, branch points branches. */
import type { CoverageReport, FileCoverage } from '../model/coverage.ts';
import { type FileDraft, FileDrafts } from './file-draft.ts';
import { idOf } from './ids.ts';
import { mergeFiles } from './merge.ts';
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
  const done: FileCoverage[] = [];
  const drafts = new FileDrafts({ format: 'opencover', things: ['branches', 'functions', 'statements'] });
  const paths = new Map<string, string>();
  let method: { draft: FileDraft | null; line: number; hits: number } | null = null;
  let methodName = '';

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

  function addSequencePoint({ draft, line, hits }: Point, { sc, el, ec }: Attributes): void {
    draft.lines.add(line, hits);
    draft.statements.add(line, hits, idOf(`${methodName} ${sc},${el},${ec}`));
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
      Module() {
        // Modules that share a file ran apart: they are laid over each other as two reports are.
        done.push(...drafts.finish());
        paths.clear();
      },
      File: ({ uid = '', fullPath = '' }) => void paths.set(uid, fullPath),
      Method() {
        method = { draft: null, line: 0, hits: 0 };
        methodName = '';
      },
      FileRef({ uid = '' }) {
        if (method === null) return;
        const file = paths.get(uid);
        method.draft = file === undefined ? null : drafts.of(file);
      },
      SequencePoint(attributes, fail) {
        const point = pointOf(attributes, fail);
        if (point !== null) addSequencePoint(point, attributes);
      },
      BranchPoint(attributes, fail) {
        const point = pointOf(attributes, fail);
        const id = idOf(`${methodName} ${attributes.ordinal},${attributes.path}`);
        point?.draft.branches.add(point.line, point.hits, id);
      },
    },
    close: {
      Method() {
        if (method !== null && method.line > 0)
          method.draft?.functions.add(method.line, method.hits, idOf(methodName));
        method = null;
      },
    },
    text: {
      Name(text) {
        methodName = text;
      },
    },
    result(notes) {
      const files = mergeFiles([...done, ...drafts.finish()]);
      return { name, format: 'opencover', files, roots: [], notes };
    },
  };
  return xmlSink(name, 'opencover', handler);
}
