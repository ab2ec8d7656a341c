/** OpenCover XML (coverlet's `opencover` format): sequence points are statements, branch points branches. */
import type { CoverageReport } from '../model/coverage.ts';
import { type FileDraft, FileDrafts } from './file-draft.ts';
import type { ReportReader, ReportSink } from './reader.ts';
import { type Attributes, numberOf, wholeNumber, type XmlHandler, xmlSink } from './xml.ts';

export const opencover: ReportReader = {
  format: 'opencover',
  recognise: (head) => /<CoverageSession\b/.test(head),
  open: openOpencover,
};

function openOpencover(name: string): ReportSink {
  const drafts = new FileDrafts();
  const paths = new Map<string, string>();
  let method: { draft: FileDraft | null; line: number; hits: number } | null = null;

  function draftOf(attributes: Attributes): FileDraft | null {
    const path = paths.get(attributes.fileid ?? '');
    return path === undefined ? (method?.draft ?? null) : drafts.of(path);
  }

  const handler: XmlHandler<CoverageReport> = {
    open(path, attributes, fail) {
      const element = path.at(-1);
      if (path.length === 1 && element !== 'CoverageSession')
        fail(`the root element is <${element}>, expected <CoverageSession>`);
      if (element === 'Module') paths.clear();
      else if (element === 'File') paths.set(attributes.uid ?? '', attributes.fullPath ?? '');
      else if (element === 'Method') method = { draft: null, line: 0, hits: 0 };
      else if (element === 'FileRef' && method !== null) {
        const file = paths.get(attributes.uid ?? '');
        method.draft = file === undefined ? null : drafts.of(file);
      } else if (element === 'SequencePoint' || element === 'BranchPoint') {
        const draft = draftOf(attributes);
        const line = numberOf(attributes.sl) ?? 0;
        const hits = wholeNumber(attributes, 'vc', fail);
        if (draft === null || line <= 0) return;
        if (element === 'BranchPoint') draft.branches.add(line, hits);
        else {
          draft.lines.add(line, hits);
          draft.statements.add(line, hits);
          if (method !== null)
            method = {
              draft: method.draft ?? draft,
              line: method.line || line,
              hits: Math.max(method.hits, hits),
            };
        }
      }
    },
    close(path) {
      if (path.at(-1) !== 'Method' || method === null) return;
      if (method.line > 0) method.draft?.functions.add(method.line, method.hits);
      method = null;
    },
    result: (notes) => ({ name, format: 'opencover', files: drafts.finish(), roots: [], notes }),
  };
  return xmlSink(name, 'opencover', handler);
}
