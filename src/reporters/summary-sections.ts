/** The sections of the summary, each a few nodes of Markdown. */
import type { PhrasingContent, RootContent } from 'mdast';
import { type Cells, code, heading, link, paragraph, spoken, table, text } from '../markdown/write.ts';
import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/group.ts';
import type { CheckState, Measure, Progress } from '../model/verdict.ts';
import type { Links } from './summary.ts';
import { sentence } from './visible.ts';
import { counted } from './words.ts';

const MOST_ROWS = 100;
const BAR = 20;

/** The findings by file, with links to the lines and to the pages of the rules. */
export function findingsSection(findings: readonly Finding[], links: Links | null): RootContent[] {
  if (findings.length === 0) return [];
  const files = [...grouped(findings, ({ path }) => path)].flatMap(([path, own]) => [
    heading(4, path === null ? text('The whole run') : code(sentence(path))),
    table(
      ['line', 'severity', 'finding', 'rule'],
      own.map((finding) => findingRow(finding, links)),
    ),
  ]);
  return [heading(3, text('Findings')), ...files];
}

function findingRow(finding: Finding, links: Links | null): Cells {
  const { severity, message, hint, rule, url } = finding;
  const words = hint === null ? sentence(message) : `${sentence(message)}. ${sentence(hint)}`;
  return [
    [lineLink(finding, links)],
    [text(severity)],
    spoken(words),
    [link(url, { type: 'inlineCode', value: rule })],
  ];
}

function lineLink({ path, place }: Finding, links: Links | null): PhrasingContent {
  if (place === null || path === null) return text('–');
  const { line } = place;
  if (links === null) return text(`${line}`);
  const { repository, sha, prefix } = links;
  const way = (prefix + path).split('/').map(encodeName).join('/');
  return link(`${repository}/blob/${sha}/${way}?plain=1#L${line}`, { type: 'text', value: `${line}` });
}

/** `encodeURIComponent` throws on half a character. */
function encodeName(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));
}

/** How far the features are. */
export function progressSection(progress: readonly Progress[]): RootContent[] {
  const rows = progress
    .slice(0, MOST_ROWS)
    .map(
      ({ name, tasks, criteria }): Cells => [
        [code(sentence(name))],
        [code(barOf(tasks))],
        [text(`${tasks.done} of ${tasks.total}`)],
        [text(criteria.total === 0 ? '–' : `${criteria.done} of ${criteria.total}`)],
      ],
    );
  return rows.length === 0
    ? []
    : [
        heading(3, text('Progress')),
        table(['feature', '', 'tasks done', 'criteria met'], rows),
        ...more(progress.length, 'feature'),
      ];
}

function barOf({ done, total }: Measure): string {
  const full = total === 0 ? 0 : Math.floor((done / total) * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

const SIGNS = { passed: '✓', warned: '!', failed: '✗', skipped: '–', crashed: '✗' } as const;

/** Every rule with its state: those that found something in a table, the others folded. */
export function checksSection(checks: readonly CheckState[], findings: readonly Finding[]): RootContent[] {
  const counts = grouped(
    findings.filter(({ fate }) => fate === 'reported'),
    ({ rule }) => rule,
  );
  const spoke = checks.filter(({ state }) => state !== 'passed');
  const passed = checks.filter(({ state }) => state === 'passed');
  const rows = spoke.map(
    ({ id, state, reason }): Cells => [
      [code(id)],
      [text(`${SIGNS[state]} ${state}`)],
      reason === null ? [text(counted(counts.get(id)?.length ?? 0, 'finding'))] : spoken(sentence(reason)),
    ],
  );
  const parts: RootContent[] = [heading(3, text('Rules'))];
  if (rows.length > 0) parts.push(table(['rule', 'state', 'reason'], rows));
  return passed.length === 0 ? parts : [...parts, ...folded(`✓ ${passed.length} passed`, passed)];
}

/** GitHub knows no other way to fold than this tag; nothing of strangers stands in it. */
function folded(title: string, checks: readonly CheckState[]): RootContent[] {
  const names = checks.flatMap(({ id }, index) => (index === 0 ? [code(id)] : [text(', '), code(id)]));
  return [
    { type: 'html', value: `<details><summary>${title}</summary>` },
    paragraph(...names),
    { type: 'html', value: '</details>' },
  ];
}

/** What comments, baseline and scope keep from counting. */
export function silencedSection(findings: readonly Finding[], links: Links | null): RootContent[] {
  const silenced = findings.filter(({ fate }) => fate !== 'reported');
  if (silenced.length === 0) return [];
  const rows = silenced
    .slice(0, MOST_ROWS)
    .map(
      (finding): Cells => [
        [code(sentence(finding.path ?? ''))],
        [lineLink(finding, links)],
        [code(finding.rule)],
        [text(finding.fate)],
        spoken(sentence(finding.fateReason ?? '–')),
      ],
    );
  return [
    heading(3, text('Not counted')),
    table(['file', 'line', 'rule', 'why', 'reason'], rows),
    ...more(silenced.length, 'finding'),
  ];
}

function more(total: number, noun: string): RootContent[] {
  return total <= MOST_ROWS ? [] : [paragraph(text(`… and ${counted(total - MOST_ROWS, `more ${noun}`)}`))];
}
