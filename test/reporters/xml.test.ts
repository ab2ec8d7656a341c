/** JUnit and Checkstyle: well-formed whatever they quote, and true to the verdict. */
import fc from 'fast-check';
import sax from 'sax';
import { describe, expect, it, test } from 'vitest';
import { checkstyleReport } from '../../src/reporters/checkstyle.ts';
import { junitReport } from '../../src/reporters/junit.ts';
import { findingOf, verdictOf } from '../support/findings.ts';
import { HOSTILE, hostileText } from '../support/hostile.ts';

/** The names of the elements with their attributes; throws where the text is no XML. */
function elementsOf(xml: string): { name: string; attributes: Record<string, unknown> }[] {
  const found: { name: string; attributes: Record<string, unknown> }[] = [];
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => found.push({ name, attributes });
  parser.write(xml).close();
  return found;
}

const checks = [
  { id: 'task-id-unique', state: 'failed', reason: null },
  { id: 'task-specific', state: 'warned', reason: null },
  { id: 'reference-open', state: 'skipped', reason: 'no commits' },
  { id: 'a-b', state: 'crashed', reason: 'TypeError: x' },
  { id: 'task-has-title', state: 'passed', reason: null },
] as const;
const findings = [
  findingOf(),
  findingOf({ path: null, place: null, hint: null }),
  findingOf({ severity: 'warning', rule: 'task-specific' }),
  findingOf({ fate: 'suppressed' }),
];

describe('junitReport', () => {
  it('is a test case for each check', () => {
    expect(junitReport(verdictOf(findings, { checks }))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="tasks-gate" tests="6" failures="1" errors="1" skipped="1">
        <testsuite name="tasks-gate" tests="6" failures="1" errors="1" skipped="1">
          <testcase classname="tasks-gate" name="everything-judged"/>
          <testcase classname="tasks-gate" name="task-id-unique">
            <failure message="2 findings" type="finding">tasks.md:4:7: error: Unexpected second task \`T001\`, expected an id of its own. Give one of the two another number.
      the whole run: error: Unexpected second task \`T001\`, expected an id of its own</failure>
          </testcase>
          <testcase classname="tasks-gate" name="task-specific">
            <system-out>tasks.md:4:7: warning: Unexpected second task \`T001\`, expected an id of its own. Give one of the two another number.</system-out>
          </testcase>
          <testcase classname="tasks-gate" name="reference-open">
            <skipped message="no commits"/>
          </testcase>
          <testcase classname="tasks-gate" name="a-b">
            <error message="TypeError: x" type="error"/>
          </testcase>
          <testcase classname="tasks-gate" name="task-has-title"/>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it('fails the warnings where the run fails for them', () => {
    const warned = [findingOf({ severity: 'warning' })];
    const only = [{ id: 'task-id-unique', state: 'warned', reason: null }] as const;
    const cases = (outcome: 'pass' | 'fail') =>
      elementsOf(junitReport(verdictOf(warned, { checks: only, outcome }))).filter(
        ({ name }) => name === 'failure',
      );
    expect(cases('pass')).toHaveLength(0);
    expect(cases('fail')).toHaveLength(1);
  });

  it('shows what could not be judged as an error', () => {
    const xml = junitReport(verdictOf([], { outcome: 'error', unseen: ['b.md: it is binary'] }));
    expect(xml).toContain('<error message="1 thing not judged" type="error">b.md: it is binary</error>');
    const skipped = junitReport(verdictOf([], { outcome: 'skipped', skippedReason: 'no list changed' }));
    expect(skipped).toContain('<skipped message="no list changed"/>');
  });

  it('does not lose a finding of a check without a state', () => {
    const names = elementsOf(junitReport(verdictOf([findingOf({ rule: 'of-tomorrow' })]))).map(
      ({ attributes }) => attributes.name,
    );
    expect(names).toContain('of-tomorrow');
  });
});

describe('checkstyleReport', () => {
  it('lists what counts by file', () => {
    expect(checkstyleReport(verdictOf(findings))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3">
        <file name="tasks.md">
          <error line="4" column="7" severity="error" message="Unexpected second task \`T001\`, expected an id of its own. Give one of the two another number." source="tasks-gate.task-id-unique"/>
          <error line="1" column="1" severity="error" message="Unexpected second task \`T001\`, expected an id of its own" source="tasks-gate.task-id-unique"/>
          <error line="4" column="7" severity="warning" message="Unexpected second task \`T001\`, expected an id of its own. Give one of the two another number." source="tasks-gate.task-specific"/>
        </file>
      </checkstyle>
      "
    `);
  });

  it('is a report without files when there is nothing to say', () => {
    expect(elementsOf(checkstyleReport(verdictOf())).map(({ name }) => name)).toEqual(['checkstyle']);
  });
});

test.each([
  ['junit', junitReport],
  ['checkstyle', checkstyleReport],
])('%s stays one document, whatever it quotes', (_, report) => {
  const holds = (message: string, path: string, reason: string): void => {
    const verdict = verdictOf([findingOf({ message, path, hint: reason })], {
      checks: [{ id: 'a-b', state: 'skipped', reason }],
      unseen: [reason],
    });
    const known = [
      'testsuites',
      'testsuite',
      'testcase',
      'failure',
      'skipped',
      'system-out',
      'checkstyle',
      'file',
      'error',
    ];
    expect(elementsOf(report(verdict)).filter(({ name }) => !known.includes(name))).toEqual([]);
  };
  holds(HOSTILE, HOSTILE, HOSTILE);
  fc.assert(fc.property(hostileText, hostileText, hostileText, holds), { seed: 3, numRuns: 200 });
});
