/** The baseline: what it lists, what it lets pass, what is stale in it, and files that are none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyBaseline, type Baseline, entriesFor, pruned, staleEntries } from '../../src/engine/baseline.ts';
import { type BaselineEntry, baselineText, readBaseline } from '../../src/engine/baseline-file.ts';
import { compareFindings } from '../../src/engine/order.ts';
import { lineAt, lineStarts } from '../../src/model/place.ts';
import { findingOf } from '../support/findings.ts';

/** The baseline with this text; the tests that use it know that it is one. */
function baselineOf(text: string): Baseline {
  const read = readBaseline(text);
  if (!read.ok) throw new Error(read.problem);
  return { path: 'base.json', text, entries: read.entries };
}

const of = (...findings: ReturnType<typeof findingOf>[]) => baselineOf(baselineText(entriesFor(findings)));
const at = (line: number) => ({ line, column: 1, endLine: line, endColumn: 9 });
const judged = () => 'judged' as const;

describe('a baseline', () => {
  it('lists findings by path, rule and task, and counts equal ones', () => {
    const findings = [
      findingOf({ path: 'b.md', place: at(9) }),
      findingOf({ place: at(7) }),
      findingOf({ place: at(3) }),
      findingOf({ taskId: null, sourceLine: '  - [ ]   Draw  ', place: at(5) }),
      findingOf({ fate: 'suppressed' }),
      findingOf({ fate: 'outside-scope' }),
      findingOf({ path: null, place: null }),
    ];
    expect(baselineText(entriesFor(findings))).toBe(
      [
        '{',
        '  "version": 1,',
        '  "findings": [',
        '    {"path":"b.md","rule":"task-id-unique","task":"T001","count":1},',
        '    {"path":"tasks.md","rule":"task-id-unique","line":"- [ ] Draw","count":1},',
        '    {"path":"tasks.md","rule":"task-id-unique","task":"T001","count":2}',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
    expect(baselineText([])).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
  });

  it('lets as many pass as it lists, wherever they stand now', () => {
    const baseline = of(findingOf({ place: at(3) }), findingOf({ place: at(4) }));
    const now = [20, 21, 22].map((line) => findingOf({ place: at(line) }));
    const { findings, matched } = applyBaseline(now, baseline);
    expect(findings.map(({ fate, fateReason }) => [fate, fateReason])).toEqual([
      ['baselined', 'base.json'],
      ['baselined', 'base.json'],
      ['reported', null],
    ]);
    expect(staleEntries(baseline, matched, judged)).toEqual([]);
  });

  it.each([
    [{ rule: 'task-has-title' }],
    [{ path: 'b.md' }],
    [{ taskId: 'T002' }],
    [{ taskId: null, sourceLine: '- [ ] Other' }],
    [{ fate: 'suppressed' }],
  ] as const)('does not cover %j', (change) => {
    const baseline = of(findingOf());
    const { findings, matched } = applyBaseline([findingOf(change)], baseline);
    expect(findings[0]?.fate).not.toBe('baselined');
    expect(staleEntries(baseline, matched, judged)).toMatchObject([
      { rule: 'task-id-unique', path: 'tasks.md', subject: 'T001', listed: 1, found: 0 },
    ]);
  });

  it('keeps entries that nobody looked at, and prunes the others down to what is there', () => {
    const baseline = of(
      findingOf(),
      findingOf(),
      findingOf({ rule: 'rule-off' }),
      findingOf({ rule: 'rule-gone' }),
    );
    const { matched } = applyBaseline([findingOf()], baseline);
    const stale = staleEntries(baseline, matched, (_, rule) =>
      rule === 'rule-off' ? 'unjudged' : rule === 'rule-gone' ? 'gone' : 'judged',
    );
    expect(stale.map(({ rule, listed, found }) => [rule, listed, found])).toEqual([
      ['rule-gone', 1, 0],
      ['task-id-unique', 2, 1],
    ]);
    expect(pruned(baseline, stale).map(({ rule, count }) => [rule, count])).toEqual([
      ['rule-off', 1],
      ['task-id-unique', 1],
    ]);
  });

  it('survives lines that move and an unnamed task that is indented', () => {
    const before = findingOf({ taskId: null, sourceLine: '- [ ] Draw the map', place: at(3) });
    const after = findingOf({ taskId: null, sourceLine: '  - [ ] Draw  the map', place: at(30) });
    expect(applyBaseline([after], of(before)).findings[0]?.fate).toBe('baselined');
  });

  it('knows a finding about the whole file whatever its first line is', () => {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const before = findingOf({ taskId: null, sourceLine: '# Tasks', place });
    expect(applyBaseline([{ ...before, sourceLine: '# List' }], of(before)).findings[0]?.fate).toBe(
      'baselined',
    );
  });
});

const entry = fc.record({
  path: fc.string(),
  rule: fc.string(),
  taskId: fc.option(fc.string()),
  sourceLine: fc.string(),
  line: fc.nat(50),
});

it('whatever is found is baselined by a baseline of it, in any order and through the text of the file', () => {
  fc.assert(
    fc.property(fc.array(entry), (list) => {
      const findings = list
        .map(({ line, ...rest }) => findingOf({ ...rest, place: at(line + 1) }))
        .sort(compareFindings);
      const baseline = of(...findings);
      const { findings: marked, matched } = applyBaseline([...findings].reverse(), baseline);
      expect(marked.filter(({ fate }) => fate !== 'baselined')).toEqual([]);
      expect(staleEntries(baseline, matched, judged)).toEqual([]);
      expect(baselineText(baseline.entries)).toBe(baseline.text);
    }),
    { seed: 3, numRuns: 200 },
  );
});

describe('the file', () => {
  it('knows the place of each entry, however it is laid out', () => {
    const text =
      '{"findings":[\n{"path":"a{[\\"}","rule":"r-s","task":"T1","count":1},{"count":2,\n"line":"]}","path":"b","rule":"r-s"}],"version":1}';
    const { entries } = baselineOf(text);
    const slices = entries.map(({ at: { start, end } }) => JSON.parse(text.slice(start, end)));
    expect(slices.map(({ path }) => path)).toEqual(entries.map(({ path }: BaselineEntry) => path));
    expect(entries.map(({ at: { start } }) => lineAt(lineStarts(text), start))).toEqual([2, 2]);
  });

  const one = '"path":"a","rule":"r-s","task":"T1","count":1';
  it.each([
    ['', 1, 'Unexpected text, expected JSON'],
    ['version: 1', 1, 'Unexpected text, expected JSON'],
    ['[]', 1, 'Unexpected value, expected an object'],
    ['null', 1, 'Unexpected value'],
    ['{"findings":[]}', 1, 'Unexpected version `undefined`, expected `1`'],
    ['{"version":2,"findings":[]}', 1, 'Unexpected version `2`'],
    ['{"version":1}', 1, 'Unexpected `findings`, expected a list'],
    ['{"version":1,"findings":{}}', 1, 'Unexpected `findings`'],
    ['{"version":1,"findings":[],"more":[{}]}', 1, 'Unexpected key `more`'],
    [`{"version":1,"findings":[\n{${one}},\n"x"]}`, 1, 'Unexpected entry'],
    [`{"version":1,"findings":[\n{${one}},\n{${one}}]}`, 3, 'Unexpected second entry'],
    ['{"version":1,"findings":[\n{"path":"a","rule":"r-s","count":1}]}', 2, 'Unexpected entry'],
    [`{"version":1,"findings":[\n{${one},"line":"x"}]}`, 2, 'Unexpected entry'],
    [`{"version":1,"findings":[\n{${one},"why":"x"}]}`, 2, 'Unexpected entry'],
    ['{"version":1,"findings":[\n{"path":"a","rule":"r-s","task":"T1","count":0}]}', 2, 'Unexpected entry'],
    ['{"version":1,"findings":[\n{"path":"a","rule":"r-s","task":"T1","count":1.5}]}', 2, 'Unexpected entry'],
    ['{"version":1,"findings":[\n{"path":1,"rule":"r-s","task":"T1","count":1}]}', 2, 'Unexpected entry'],
  ])('refuses %s', (text, line, problem) => {
    expect(readBaseline(text)).toEqual({ ok: false, line, problem: expect.stringContaining(problem) });
  });
});
