/** The engine: order, places, names that stay, silenced findings, crashes. */
import { describe, expect, it } from 'vitest';
import { type JudgeInput, judge } from '../../src/engine/judge.ts';
import { lint, type RuleSetting } from '../../src/engine/lint.ts';
import { defineRule } from '../../src/kit/define.ts';
import type { Rule } from '../../src/kit/definition.ts';
import { noOptions, z } from '../../src/kit/index.ts';
import { projectOfTexts } from '../../src/kit/taskfile.ts';
import type { Finding, Problem, Severity } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';

const plain = {
  summary: 'For this test.',
  why: 'For this test.',
  severity: 'warning',
  preset: 'none',
  since: '0.1.0',
  options: noOptions,
  examples: [{ good: '' }],
} as const;

/** Yields a problem at every task. */
const everyTask = defineRule({
  ...plain,
  id: 'task-flagged',
  scope: 'document',
  *check({ tasks }) {
    for (const { title } of tasks) yield { message: 'Unexpected task, expected none', at: title.at };
  },
});

const crashing = defineRule({
  ...plain,
  id: 'rule-crashing',
  scope: 'document',
  *check({ path }) {
    yield { message: 'Unexpected calm, expected a storm' };
    throw new TypeError(`cannot read ${path}`);
  },
});

function on(severity: Severity, ...rules: Rule[]): ReadonlyMap<string, RuleSetting> {
  return new Map(rules.map((rule) => [rule.id, { severity, options: {} }]));
}

const FIRST = { 'specs/001-a/tasks.md': '# A\n\n- [ ] T001 Draw\n- [ ] T002 Colour\n' };

describe('lint', () => {
  it('says where, of which task and by which rule', () => {
    const { findings } = lint(projectOfTexts(FIRST), [everyTask], () => on('error', everyTask));
    expect(findings[1]).toMatchObject({
      rule: 'task-flagged',
      severity: 'error',
      path: 'specs/001-a/tasks.md',
      place: { line: 4, column: 12, endLine: 4, endColumn: 18 },
      taskId: '001-a/T002',
      fate: 'reported',
      url: expect.stringMatching(/\/rules\/task-flagged\.md$/),
      sourceLine: '- [ ] T002 Colour',
    });
  });

  it('sorts by path, line, column and rule', () => {
    const files = { 'b/tasks.md': '- [ ] T001 Draw\n', 'B/tasks.md': '- [ ] T001 Draw\n', ...FIRST };
    const { findings } = lint(projectOfTexts(files), [everyTask], () => on('notice', everyTask));
    expect(findings.map(({ path, place }) => `${path}:${place?.line}`)).toEqual([
      'B/tasks.md:1',
      'b/tasks.md:1',
      'specs/001-a/tasks.md:3',
      'specs/001-a/tasks.md:4',
    ]);
  });

  it('goes on after a crash and names it', () => {
    const rules = [crashing, everyTask];
    const { findings, states } = lint(projectOfTexts(FIRST), rules, () => on('warning', ...rules));
    expect(findings.map(({ rule }) => rule)).toEqual(['rule-crashing', 'task-flagged', 'task-flagged']);
    expect(states).toEqual([
      { id: 'rule-crashing', state: 'crashed', reason: 'TypeError: cannot read specs/001-a/tasks.md' },
      { id: 'task-flagged', state: 'warned', reason: null },
    ]);
  });

  it('does not run a rule that is off', () => {
    expect(lint(projectOfTexts(FIRST), [crashing], () => new Map())).toMatchObject({
      findings: [],
      states: [],
    });
  });

  it('runs a project rule once for each set of options, over all documents', () => {
    const counting = defineRule({
      ...plain,
      id: 'project-counted',
      options: z.strictObject({ most: z._default(z.number(), 0) }),
      scope: 'project',
      *check({ documents }, { most }): Iterable<Problem> {
        for (const { path } of documents) {
          yield { message: `Unexpected ${documents.length} lists, expected ${most}`, in: path };
        }
      },
    });
    const files = { 'a/tasks.md': '', 'b/tasks.md': '', 'c/tasks.md': '' };
    const one = new Map([[counting.id, { severity: 'error', options: { most: 1 } }]] as const);
    const two = new Map([[counting.id, { severity: 'notice', options: { most: 2 } }]] as const);
    const { findings } = lint(projectOfTexts(files), [counting], ({ path }) => (path < 'b' ? one : two));
    expect(findings.map(({ path, severity, message }) => `${path} ${severity} ${message}`)).toEqual([
      'a/tasks.md error Unexpected 3 lists, expected 1',
      'b/tasks.md notice Unexpected 3 lists, expected 2',
      'c/tasks.md notice Unexpected 3 lists, expected 2',
    ]);
  });

  it('counts a text that several rules passed over once', () => {
    const passing = (id: string): Rule =>
      defineRule({
        ...plain,
        id,
        scope: 'document',
        *check({ tasks }) {
          for (const { title } of tasks) yield { skipped: 'language', at: title.at };
        },
      });
    const rules = [passing('text-read'), passing('text-weighed')];
    const result = lint(projectOfTexts(FIRST), rules, () => on('warning', ...rules));
    expect(result).toMatchObject({ findings: [], skippedTexts: 2 });
  });
});

describe('fingerprints', () => {
  const of = (text: string): string[] =>
    lint(projectOfTexts({ 'tasks.md': text }), [everyTask], () => on('error', everyTask)).findings.map(
      ({ fingerprint }) => fingerprint,
    );

  it('stay when lines move, white space changes and titles of known tasks change', () => {
    const before = of('- [ ] T001 Draw\n- [ ] Colour\n');
    expect(of('# Tasks\n\nText.\n\n- [ ] T001 Draw the map\n-  [ ]  Colour\n').toSorted()).toEqual(
      before.toSorted(),
    );
  });

  it('differ between equal lines', () => {
    const both = of('- [ ] Draw\n- [ ] Draw\n');
    expect(new Set(both).size).toBe(2);
    for (const one of both) expect(one).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('judge', () => {
  const project: Project = projectOfTexts({ 'tasks.md': '- [x] T001 Draw\n- [ ] T002 Colour\n' });
  const base: JudgeInput = {
    findings: [],
    states: [],
    project,
    failOn: 'error',
    maxWarnings: null,
    skippedTexts: 0,
    unread: [],
    unseen: [],
    skippedReason: null,
  };
  const warning = lint(project, [everyTask], () => on('warning', everyTask)).findings[0] as Finding;
  const error: Finding = { ...warning, severity: 'error' };
  const outcome = (change: Partial<JudgeInput>): string => {
    const { outcome: word, exitCode } = judge({ ...base, ...change });
    return `${word} ${exitCode}`;
  };

  it('weighs findings by severity and fate', () => {
    expect(outcome({})).toBe('pass 0');
    expect(outcome({ findings: [warning] })).toBe('pass 0');
    expect(outcome({ findings: [warning], failOn: 'warning' })).toBe('fail 1');
    expect(outcome({ findings: [error] })).toBe('fail 1');
    expect(outcome({ findings: [error], failOn: 'never' })).toBe('fail 0');
    expect(outcome({ findings: [{ ...error, fate: 'suppressed' }] })).toBe('pass 0');
    expect(outcome({ findings: [warning, warning], maxWarnings: 2 })).toBe('pass 0');
    expect(outcome({ findings: [warning, warning], maxWarnings: 1 })).toBe('fail 1');
  });

  it('never passes what it could not see, nor after a crash', () => {
    expect(outcome({ unread: ['tasks.md is no file.'] })).toBe('error 2');
    expect(outcome({ states: [{ id: 'a-b', state: 'crashed', reason: 'x' }] })).toBe('error 3');
    expect(outcome({ skippedReason: 'No task list changed.' })).toBe('skipped 0');
  });

  it('counts by severity and by fate', () => {
    const findings = [
      error,
      warning,
      { ...error, fate: 'baselined' },
      { ...error, fate: 'outside-scope' },
    ] as const;
    expect(judge({ ...base, findings }).counts).toEqual({
      error: 1,
      warning: 1,
      notice: 0,
      suppressed: 0,
      baselined: 1,
      outsideScope: 1,
    });
  });

  it('measures what is done and says what was passed over', () => {
    const { measures, progress, unseen } = judge({ ...base, skippedTexts: 2 });
    expect(measures.tasks).toEqual({ done: 1, total: 2 });
    expect(progress).toMatchObject([{ name: 'tasks.md', tasks: { done: 1, total: 2 } }]);
    expect(unseen).toEqual([expect.stringMatching(/^2 texts were not judged/)]);
  });
});

describe('comments and rules about the run', () => {
  const beside = defineRule({
    ...plain,
    id: 'spec-flagged',
    scope: 'project',
    *check({ features }) {
      for (const spec of features.flatMap(({ specs }) => specs)) {
        yield { message: 'Unexpected spec, expected none', in: spec.path, at: { start: 2, end: 6 } };
      }
    },
  });
  /** Tells what the run knows of its comments. */
  const witness = defineRule({
    ...plain,
    id: 'run-witnessed',
    scope: 'run',
    *check({ silenced, project }) {
      for (const { document, directive, name, rule, count } of silenced) {
        yield {
          message: `Unexpected ${name?.value ?? 'all'}: ${rule} ${count}, expected no comment`,
          in: document.path,
          at: directive.at,
        };
      }
      if (project.documents.length === 0) throw new Error('a run without documents');
    },
  });
  const rules = [witness, everyTask, beside];
  const run = (text: string, on_: Rule[] = rules) =>
    lint(projectOfTexts({ 'specs/001-a/tasks.md': text, 'specs/001-a/spec.md': '# Spec\n' }), rules, () =>
      on('warning', ...on_),
    );
  const says = (text: string, on_?: Rule[]) =>
    run(text, on_).findings.flatMap(({ rule, message }) =>
      rule === 'run-witnessed' ? [/Unexpected (.*),/.exec(message)?.[1]] : [],
    );

  it('a comment about the file reaches what stands beside the list, one about a task does not', () => {
    const file = '<!-- tasks-gate-disable-file spec-flagged -- x -->\n\n- [ ] T001 Draw\n';
    expect(run(file).findings.find(({ rule }) => rule === 'spec-flagged')?.fate).toBe('suppressed');
    expect(says(file)).toEqual(['spec-flagged: judged 1']);
    expect(says(file.replace('-file', ''))).toEqual(['spec-flagged: judged 0']);
  });

  it('counts by name, and tells rules that are off from those that are not there', () => {
    const text =
      '<!-- tasks-gate-disable task-flagged, spec-flagged, no-such -- x -->\n\n- [ ] T001 Draw\n- [ ] T002 Fold\n';
    expect(says(text, [witness, everyTask])).toEqual([
      'no-such: unknown 0',
      'spec-flagged: unjudged 0',
      'task-flagged: judged 2',
    ]);
  });

  it('counts what a comment without names silences', () => {
    expect(says('<!-- tasks-gate-disable-next-task -- x -->\n- [ ] T001 Draw\n- [ ] T002 Fold\n')).toEqual([
      'all: judged 1',
    ]);
  });

  it('takes a rule that crashed for one that did not judge', () => {
    const all = [witness, crashing];
    const { findings, states } = lint(
      projectOfTexts({
        'tasks.md': '<!-- tasks-gate-disable-file rule-crashing -- x -->\n\n- [ ] T001 Draw\n',
      }),
      all,
      () => on('warning', ...all),
    );
    expect(states.map(({ state }) => state)).toEqual(['warned', 'crashed']);
    expect(findings.find(({ rule }) => rule === 'run-witnessed')?.message).toContain('unjudged');
  });

  it('speaks once about a file of the gate, also where lists differ in options', () => {
    const stale = defineRule({
      ...plain,
      id: 'baseline-witnessed',
      options: z.strictObject({ word: z._default(z.string(), '') }),
      scope: 'run',
      *check({ baseline }) {
        if (baseline !== null)
          yield {
            message: `Unexpected ${baseline.stale.length}, expected 0`,
            in: baseline.path,
            at: { start: 2, end: 3 },
          };
      },
    });
    const files = { 'a/tasks.md': '- [ ] T001 Draw\n', 'b/tasks.md': '- [ ] T001 Draw\n' };
    const entry = {
      path: 'a/tasks.md',
      rule: 'task-flagged',
      task: 'T009',
      line: null,
      count: 1,
      at: { start: 2, end: 3 },
    };
    const baseline = { path: 'old.json', text: '{ }\n', entries: [entry] };
    const { findings, stale: told } = lint(
      projectOfTexts(files),
      [stale, everyTask],
      ({ path }) =>
        new Map([
          ['baseline-witnessed', { severity: 'warning', options: { word: path } }],
          ['task-flagged', { severity: 'notice', options: {} }],
        ]),
      { known: ['task-flagged'], baseline: { applied: baseline, current: baseline } },
    );
    expect(findings.filter(({ path }) => path === 'old.json')).toMatchObject([
      {
        message: 'Unexpected 1, expected 0',
        place: { line: 1, column: 3 },
        severity: 'warning',
        taskId: null,
      },
    ]);
    expect(told).toHaveLength(1);
  });
});
