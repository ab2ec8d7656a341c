/** SARIF 2.1.0, as code scanning reads it: every rule with its help, every finding with its fate. */
import type { Finding, Severity } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { anchorOf, messageOf } from './anchor.ts';
import { encodePath } from './escape.ts';
import type { RuleHelp } from './rule-help.ts';

export interface SarifOptions {
  readonly version: string;
  /** Every rule and check there is, in the order of their ids. */
  readonly rules: readonly RuleHelp[];
  /** The way from the repository to the root of the run, with a slash at its end; empty where they are one. */
  readonly prefix: string;
}

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const;
const HOME = 'https://github.com/tasks-gate/tasks-gate';

/** The whole log, ending in a line end. An empty list of results is written too, so that old alerts close. */
export function sarifReport(verdict: Verdict, { version, rules, prefix }: SarifOptions): string {
  const all = [...rules, ...unknownRules(verdict, rules)];
  const indexes = new Map(all.map(({ id }, index) => [id, index]));
  const run = {
    tool: {
      driver: {
        name: 'tasks-gate',
        informationUri: HOME,
        semanticVersion: version,
        rules: all.map(descriptorOf),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(verdict)],
    results: verdict.findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: indexes.get(finding.rule) ?? -1,
      ...resultOf(finding, verdict, prefix),
    })),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Rules that spoke and that nobody described, such as those of a later version in a merged report. */
function unknownRules({ findings }: Verdict, rules: readonly RuleHelp[]): RuleHelp[] {
  const known = new Set(rules.map(({ id }) => id));
  const found = new Map<string, RuleHelp>();
  for (const { rule, url, severity } of findings) {
    if (known.has(rule) || found.has(rule)) continue;
    found.set(rule, { id: rule, summary: rule, why: rule, url: url ?? HOME, level: severity });
  }
  return [...found.values()];
}

function descriptorOf({ id, summary, why, url, level }: RuleHelp) {
  const text = `${summary} ${why}`;
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text, markdown: `${summary}\n\n${why}\n\n[The page of the rule](${url})` },
    helpUri: url,
    defaultConfiguration: level === null ? { enabled: false } : { level: LEVELS[level] },
    properties: { tags: ['tasks'], 'problem.severity': severityOf(level) },
  };
}

/** The word that code scanning sorts alerts by. */
function severityOf(level: Severity | null): string {
  return level === null || level === 'notice' ? 'recommendation' : level;
}

function resultOf(finding: Finding, verdict: Verdict, prefix: string) {
  const { severity, fingerprint, related, taskId } = finding;
  return {
    level: LEVELS[severity],
    message: { text: plain(messageOf(finding)) },
    locations: [locationOf(finding, verdict, prefix)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedOf(prefix)) }),
    partialFingerprints: { 'tasksGate/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...suppressionOf(finding),
    ...fixOf(finding, prefix),
    ...(taskId === null ? {} : { properties: { task: taskId } }),
  };
}

/** Code scanning refuses a file with a result that has no place, so a list stands in for the run. */
function locationOf(finding: Finding, verdict: Verdict, prefix: string) {
  const { path, place, isOwn } = anchorOf(finding, verdict);
  const about = 'This finding is about the run as a whole; the file only stands in for it.';
  return {
    physicalLocation: physical(prefix + path, place),
    ...(isOwn ? {} : { message: { text: about } }),
  };
}

function relatedOf(prefix: string) {
  return ({ message, path, place }: Finding['related'][number], id: number) => ({
    id,
    message: { text: plain(message) },
    physicalLocation: physical(prefix + path, place),
  });
}

function physical(path: string, place: Finding['related'][number]['place']) {
  const { line, column, endLine, endColumn } = place;
  return {
    artifactLocation: { uri: encodePath(path) },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/** A comment in the list stands in the source; a baseline and a scope come from outside it. */
function suppressionOf({ fate, fateReason }: Finding) {
  if (fate === 'reported') return {};
  const kind = fate === 'suppressed' ? 'inSource' : 'external';
  const why = {
    suppressed: 'Suppressed',
    baselined: 'In the baseline',
    'outside-scope': 'Outside the scope',
  };
  return { suppressions: [{ kind, justification: fateReason ?? why[fate] }] };
}

function fixOf({ fix, path }: Finding, prefix: string) {
  if (fix.length === 0 || path === null) return {};
  const replacements = fix.map(({ at, text }) => ({
    deletedRegion: { charOffset: at.start, charLength: at.end - at.start },
    insertedContent: { text },
  }));
  return {
    fixes: [{ artifactChanges: [{ artifactLocation: { uri: encodePath(prefix + path) }, replacements }] }],
  };
}

/** What could not be looked at stands here, since a log without results would say that all is well. */
function invocationOf({ outcome, unseen, checks }: Verdict) {
  const crashed = checks.filter(({ state }) => state === 'crashed');
  const notifications = [
    ...unseen.map((text) => ({ level: 'warning', message: { text: plain(text) } })),
    ...crashed.map(({ id, reason }) => ({
      level: 'error',
      message: { text: plain(`${id} crashed: ${reason ?? ''}`) },
    })),
  ];
  return {
    executionSuccessful: outcome !== 'error',
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

/** Viewers make links of `[text](target)` in plain text as well. */
function plain(text: string): string {
  return text.replaceAll('](', '] (');
}
