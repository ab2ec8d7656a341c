/** SARIF: valid by its schema, complete, and the same after lines moved. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ruleHelps } from '../../src/app/rule-helps.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { type SarifOptions, sarifReport } from '../../src/reporters/sarif.ts';
import { findingOf, verdictOf } from '../support/findings.ts';
import { hostileText } from '../support/hostile.ts';

const SCHEMA = path.join(import.meta.dirname, 'schemas/sarif-2.1.0.json');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

const options: SarifOptions = { version: '1.2.3', rules: ruleHelps(), prefix: 'app/' };

function runOf(verdict: Verdict, change: Partial<SarifOptions> = {}) {
  const log = JSON.parse(sarifReport(verdict, { ...options, ...change }));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

describe('the schema', () => {
  it('finds what is wrong', () => {
    const log = JSON.parse(sarifReport(verdictOf([findingOf()]), options));
    log.runs[0].results[0].level = 'fatal';
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(validate(log)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual(
      expect.arrayContaining([
        '/runs/0/results/0/level',
        '/runs/0/results/0/locations/0/physicalLocation/region/startLine',
      ]),
    );
  });
});

describe('sarifReport', () => {
  it('lists every rule with help, also when there is nothing to report', () => {
    const { tool, results, invocations } = runOf(verdictOf());
    expect(results).toEqual([]);
    expect(invocations).toEqual([{ executionSuccessful: true }]);
    expect(tool.driver.rules).toHaveLength(options.rules.length);
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(['dependency-exists', 'coverage-patch', 'reference-open']));
    expect(ids).toEqual([...ids].sort());
    for (const rule of tool.driver.rules) {
      expect(rule.helpUri).toMatch(/^https:\/\/.*\.md$/);
      expect(rule.help.text.length).toBeGreaterThan(rule.shortDescription.text.length);
    }
  });

  it('gives the place, the rule and the fingerprint of a finding', () => {
    const [result] = runOf(verdictOf([findingOf({ path: 'b c/tasks.md' })])).results;
    const index = options.rules.findIndex(({ id }) => id === 'task-id-unique');
    expect(result).toMatchObject({
      ruleId: 'task-id-unique',
      ruleIndex: index,
      level: 'error',
      message: {
        text: 'Unexpected second task `T001`, expected an id of its own. Give one of the two another number.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'app/b%20c/tasks.md' },
            region: { startLine: 4, startColumn: 7, endLine: 4, endColumn: 11 },
          },
        },
      ],
      partialFingerprints: {
        'tasksGate/v1': '0123456789abcdef',
        primaryLocationLineHash: '0123456789abcdef:1',
      },
    });
  });

  it('keeps its fingerprints when lines move', () => {
    const moved = findingOf({ place: { line: 90, column: 7, endLine: 90, endColumn: 11 } });
    const prints = (finding = findingOf()) => runOf(verdictOf([finding])).results[0].partialFingerprints;
    expect(prints(moved)).toEqual(prints());
  });

  it('says why a finding does not count', () => {
    const findings = [
      findingOf({ fate: 'suppressed', fateReason: 'spike, see ADR 7' }),
      findingOf({ fate: 'baselined', fateReason: '.tasks-gate-baseline.json' }),
      findingOf({ fate: 'outside-scope', fateReason: null }),
    ];
    const results = runOf(verdictOf(findings)).results;
    expect(results.map((result: { suppressions: unknown }) => result.suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'spike, see ADR 7' }],
      [{ kind: 'external', justification: '.tasks-gate-baseline.json' }],
      [{ kind: 'external', justification: 'Outside the scope' }],
    ]);
  });

  it('puts a finding without a file on the first list, and says so', () => {
    const [result] = runOf(verdictOf([findingOf({ path: null, place: null })])).results;
    expect(result.locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'app/tasks.md' }, region: { startLine: 1 } },
      message: { text: expect.stringContaining('about the run as a whole') },
    });
    expect(
      runOf(verdictOf([findingOf({ path: null, place: null })], { documents: [] })).results,
    ).toHaveLength(1);
  });

  it('carries related places and fixes', () => {
    const finding = findingOf({
      related: [{ message: 'first', path: 'b.md', place: { line: 3, column: 1, endLine: 3, endColumn: 2 } }],
      fix: [{ at: { start: 10, end: 14 }, text: 'T002' }],
    });
    const [result] = runOf(verdictOf([finding])).results;
    expect(result.relatedLocations).toMatchObject([
      { id: 0, message: { text: 'first' }, physicalLocation: { artifactLocation: { uri: 'app/b.md' } } },
    ]);
    expect(result.fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: { charOffset: 10, charLength: 4 }, insertedContent: { text: 'T002' } },
    ]);
  });

  it('describes a rule that it does not know, and tells what was not looked at', () => {
    const verdict = verdictOf([findingOf({ rule: 'of-tomorrow' })], {
      outcome: 'error',
      unseen: ['b.md: it is binary'],
      checks: [{ id: 'a-b', state: 'crashed', reason: 'TypeError: x' }],
    });
    const { tool, results, invocations } = runOf(verdict);
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('of-tomorrow');
    expect(invocations[0]).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'warning', message: { text: 'b.md: it is binary' } },
        { level: 'error', message: { text: 'a-b crashed: TypeError: x' } },
      ],
    });
  });
});

test('it is valid and holds no link of strangers, whatever a finding says', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (message, file) => {
      const finding = findingOf({ message, hint: null, path: file, fateReason: message, fate: 'suppressed' });
      const [result] = runOf(verdictOf([finding], { unseen: [message] })).results;
      expect(result.message.text).not.toContain('](');
    }),
    { seed: 5, numRuns: 200 },
  );
});
