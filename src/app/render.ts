/** A verdict in any format: the reporters by name, each loaded on first use. */
import type { Verdict } from '../model/verdict.ts';
import type { Links } from '../reporters/links.ts';
import { VERSION } from './version.ts';

/** Every format of a verdict; the first is the usual one. */
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

/** The name of a format. */
export type Format = (typeof FORMATS)[number];

/** What a reporter for people needs to know of its reader. */
export interface Look {
  readonly columns: number;
  readonly color: boolean;
  readonly detail: 'quiet' | 'normal' | 'verbose';
  /** Most annotations of a level. */
  readonly limit: number;
  /** The way from the workspace to the root of the run, with a slash at its end; left out where they are one. */
  readonly prefix?: string;
  /** Where the lines can be looked at; left out where nobody knows. */
  readonly links?: Links | null;
}

type Reporter = (verdict: Verdict, look: Look) => Promise<string>;

/** Each loaded on first use, so that no run pays for reports that nobody asked for. */
const REPORTERS: Readonly<Record<Format, Reporter>> = {
  text: async (verdict, look) => (await import('../reporters/text.ts')).textReport(verdict, look),
  json: async (verdict) => (await import('../reporters/json.ts')).jsonReport(verdict, VERSION),
  sarif: async (verdict, { prefix = '' }) => {
    const { sarifReport } = await import('../reporters/sarif.ts');
    const { ruleHelps } = await import('./rule-helps.ts');
    return sarifReport(verdict, { version: VERSION, rules: ruleHelps(), prefix });
  },
  junit: async (verdict) => (await import('../reporters/junit.ts')).junitReport(verdict),
  github: async (verdict, { limit, prefix = '' }) => {
    const { githubReport } = await import('../reporters/github.ts');
    return githubReport(verdict, { limit, prefix, rest: 'the text report' });
  },
  markdown: async (verdict) => (await import('../reporters/markdown.ts')).markdownReport(verdict),
  html: async (verdict, { links = null }) => {
    const { htmlReport } = await import('../reporters/html.ts');
    const { ruleHelps } = await import('./rule-helps.ts');
    return htmlReport(verdict, { version: VERSION, rules: ruleHelps(), links });
  },
  rdjson: async (verdict) => (await import('../reporters/rdjson.ts')).rdjsonReport(verdict),
  gitlab: async (verdict) => (await import('../reporters/gitlab.ts')).gitlabReport(verdict),
  checkstyle: async (verdict) => (await import('../reporters/checkstyle.ts')).checkstyleReport(verdict),
};

/** The text of a report. */
export function render(verdict: Verdict, format: Format, look: Look): Promise<string> {
  return REPORTERS[format](verdict, look);
}
