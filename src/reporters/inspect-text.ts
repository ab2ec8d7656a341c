/** The model as text. */
import type { TaskDocument } from '../model/document.ts';

/** `inspect`. */
export function inspectText(documents: readonly TaskDocument[]): string {
  return documents
    .map(({ path, dialect, dialectReason, tasks }) => {
      const lines = tasks.map(
        ({ id, title, status }) => `  ${status.padEnd(7)} ${id?.value ?? '–'} ${title.value}`,
      );
      return [`${path}: ${dialect} (${dialectReason})`, ...lines, ''].join('\n');
    })
    .join('\n');
}
