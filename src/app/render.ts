/** A verdict in any format: the reporters by name, each loaded on first use. */
import type { Verdict } from '../model/verdict.ts';
import { notSupported } from './errors.ts';
import { VERSION } from './version.ts';

export const FORMATS = [
  'text',
  'json',
  'sarif',
  'junit',
  'github',
  'markdown',
  'html',
  'rdjson',
  'gitlab',
  'checkstyle',
] as const;
export type Format = (typeof FORMATS)[number];

/** What a reporter for people needs to know of its reader. */
export interface Look {
  readonly columns: number;
  readonly color: boolean;
  readonly detail: 'quiet' | 'normal' | 'verbose';
  /** Most annotations of a level. */
  readonly limit: number;
}

/** The text of a report. */
export async function render(verdict: Verdict, format: Format, look: Look): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../reporters/text.ts')).textReport(verdict, look);
    case 'json':
      return (await import('../reporters/json.ts')).jsonReport(verdict, VERSION);
    case 'github': {
      const { githubReport } = await import('../reporters/github.ts');
      return githubReport(verdict, { limit: look.limit, prefix: '', rest: 'the text report' });
    }
    default:
      throw notSupported(`--format: \`${format}\``);
  }
}
