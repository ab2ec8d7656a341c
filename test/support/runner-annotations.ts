/** The annotations that reach the page, within the limits of the runner of GitHub. */
import type { Command } from './runner-log.ts';

export interface Annotation {
  readonly level: string;
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly columns: readonly [number, number] | undefined;
}

const MAX_MESSAGE = 4096;
const MOST = 10;

/** The annotations that reach the page. */
export function annotationsOf(commands: readonly Command[], workspace: string): Annotation[] {
  return ['error', 'warning', 'notice'].flatMap((level) =>
    commands
      .filter(({ name }) => name === level)
      .slice(0, MOST)
      .map((command) => annotationOf(command, workspace)),
  );
}

function annotationOf({ name, properties, data }: Command, workspace: string): Annotation {
  const { file, title, line, endline = line, col, endcolumn = col } = properties;
  const isOneLine = line !== undefined && line === endline;
  return {
    level: name,
    message: data.slice(0, MAX_MESSAGE),
    title,
    file: file?.startsWith(`${workspace}/`) ? file.slice(workspace.length + 1) : file,
    line: line === undefined || Number(endline) < Number(line) ? undefined : Number(line),
    columns: isOneLine && col !== undefined ? [Number(col), Number(endcolumn)] : undefined,
  };
}
