/** What a rule says, through the engine and through unified-engine, in one form that can be compared. */
import { Writable } from 'node:stream';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { engine } from 'unified-engine';
import { VFile } from 'vfile';
import { type Trial, tryRule } from '../../src/docs/trial.ts';
import type { Rule } from '../../src/kit/definition.ts';
import { listsOf, projectOf } from '../../src/kit/taskfile.ts';

type Files = Readonly<Record<string, string>>;

/** `path:line:column severity message`, in the order of reports; the path only where it is not `tasks.md`. */
export function byEngine(rule: Rule, files: Files, options?: unknown, trial?: Trial): string[] {
  return tryRule(rule, files, options, trial).map(({ path, place, severity, message }) =>
    told(path ?? '', place?.line ?? 0, place?.column ?? 0, severity, message),
  );
}

/** What the engine says of the task lists alone, as remark sees them: without neighbours, and never all of them. */
export function byEngineAlone(rule: Rule, files: Files, options?: unknown): string[] {
  return byEngine(rule, files, options, { project: projectOf(listsOf(files)) });
}

/** The same from the plug-in face. */
export async function byPlugin(rule: Rule, files: Files, options?: unknown): Promise<string[]> {
  const virtual = Object.entries(files).map(([path, value]) => new VFile({ path, value }));
  await new Promise<void>((resolve, reject) => {
    engine(
      {
        processor: unified().use(remarkParse).use(remarkGfm),
        plugins: [[rule, ['on', options ?? {}]]],
        files: virtual,
        out: false,
        output: false,
        silent: true,
        streamError: new Writable({ write: (_chunk, _encoding, done) => done() }),
      },
      (error) => (error ? reject(error) : resolve()),
    );
  });
  const messages = virtual.flatMap((file) => file.messages.map((message) => ({ file, message })));
  return messages
    .map(({ file, message }) => ({
      path: file.path,
      line: message.line ?? 0,
      column: message.column ?? 0,
      text: told(
        file.path,
        message.line ?? 0,
        message.column ?? 0,
        severityOf(message.fatal),
        message.reason,
      ),
    }))
    .sort(
      (a, b) =>
        (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
        a.line - b.line ||
        a.column - b.column ||
        (a.text < b.text ? -1 : 1),
    )
    .map(({ text }) => text);
}

function severityOf(fatal: boolean | null | undefined): string {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'notice';
}

function told(path: string, line: number, column: number, severity: string, message: string): string {
  return `${path === 'tasks.md' ? '' : `${path}:`}${line}:${column} ${severity} ${message}`;
}
