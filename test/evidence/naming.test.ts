/** Which names of tests and benchmarks speak of an id, and which speak of something else. */
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run/index.ts';
import { readDocument } from '../../src/dialects/read.ts';
import { type Home, namesOf } from '../../src/kit/naming.ts';
import type { RunFacts } from '../../src/model/run-facts.ts';

const HOME: Home = { feature: '001-a', features: new Set(['001-a', '002-b', 'search', 'tests-of']) };
const isNamed = (id: string, name: string, home = HOME) => [...namesOf(id, name, home)].length > 0;

describe('an id', () => {
  it.each([
    ['T001', 'T001 works'],
    ['T001', 'test_T001_works'],
    ['T001', 't001: works'],
    ['T001', 'works (T001)'],
    ['T001', 'T001.'],
    ['T001', 'T001-works'],
    ['T001', 'test/T001.test.ts › works'],
    ['T001', '001-a/T001 works'],
    ['T001', 'specs/001-A/T001'],
    ['T001', '001-a › T001 works'],
    ['T001', '001-a/T001, and not 002-b/T001'],
    ['T001', '002-b/T001 and 001-a/T001'],
    ['T001', 'search works as T001 says'],
    ['AC-1', 'T001-AC-1 works'],
    ['AC-1', '001-a/T001 AC-1'],
    ['AC-1', 'AC-1: works'],
    ['AC-1', 'AC-1, AC-2'],
    ['AC-1.1', 'AC-1.1 works'],
    ['1.2', 'task 1.2 works'],
    ['1.2', 'Task-1.2'],
    ['1.2', 'Task #1.2: works'],
    ['1.2', '1.2: works'],
    ['1.2', 'auth › [1.2] works'],
    ['1.2', '001-a/1.2 works'],
    ['1.2', 'works as task 1.2.'],
  ])('%s is named by %j', (id, name) => {
    expect(isNamed(id, name)).toBe(true);
  });

  it.each([
    ['T001', 'T0011'],
    ['T001', 'XT001'],
    ['T001', 'T001a'],
    ['T001', 'T001.1 works'],
    ['T001', 'T001-1 works'],
    ['T001', '002-b/T001 works'],
    ['T001', '002-b/T001 as in 001-a'],
    ['T001', '007-gone/T001 works'],
    ['T001', 'search/T001'],
    ['T001', '002-b › T001 works'],
    ['T001', 'search › T001 works'],
    ['T001', 'specs/002-b/login.test.ts › T001'],
    ['T001', '1001-a/T001'],
    ['AC-1', 'AC-1.1 works'],
    ['AC-1', 'AC-1-2'],
    ['AC-1', 'AC-11'],
    ['AC-1', '002-b/T001 AC-1'],
    ['AC-1', '007-gone/T001 AC-1'],
    ['AC-1.1', 'AC-1 works'],
    ['1.2', 'parse 1.2 MB file'],
    ['1.2', 'task 1.2.1'],
    ['1.2', 'task 11.2'],
    ['1.2', '1.2 MB'],
    ['1.2', 'v1.2: works'],
    ['1.2', 'ratio 1.2: works'],
    ['1.2', '002-b/1.2'],
    ['1.2', '002-b › task 1.2'],
  ])('%s is not named by %j', (id, name) => {
    expect(isNamed(id, name)).toBe(false);
  });

  it('of no feature is named where no feature is', () => {
    const home = { ...HOME, feature: null };
    expect(isNamed('T001', 'tests/T001 works', home)).toBe(true);
    expect(isNamed('T001', '001-a/T001 works', home)).toBe(false);
  });

  it('gives the names that speak of it, of many', () => {
    expect([...namesOf('T001', 'a T001\nT002\n002-b/T001\nT001', HOME)]).toEqual(['a T001', 'T001']);
  });
});

describe('a criterion whose id two tasks have', () => {
  const document = readDocument(
    {
      path: 'specs/001-a/tasks.md',
      text: '# Tasks\n\n### Task T001: Log in\n\n**Estimate:** 2 hours\n\n#### Acceptance Criteria\n\n- [x] AC-1: A password\n\n### Task T002: Log out\n\n**Estimate:** 1 hour\n\n#### Acceptance Criteria\n\n- [x] AC-1: A page\n- [x] AC-2.1.3: Gone\n',
    },
    { dialect: 'heading' },
  );
  const check = runChecks.find(({ id }) => id === 'criteria-tested');
  const missing = (...names: string[]) => {
    const tests = { passed: 1, failed: 0, skipped: 0, failures: [], names, files: [], unmatched: [] };
    const completed = document.tasks.map((task) => ({ document, task }));
    const facts = { tests, change: { complete: true, completed, features: ['001-a'] } };
    return [...(check?.check(facts as unknown as RunFacts, {}) ?? [])].flatMap((problem) =>
      'message' in problem
        ? (/criterion `(\S+)` of `\S+(T\d+)`/.exec(problem.message)?.slice(1).join() ?? [])
        : [],
    );
  };

  it('is proved by a test of its own task, or of none', () => {
    expect(missing('T001 AC-1', 'AC-2.1.3')).toEqual(['AC-1,T002']);
    expect(missing('T001 and T002: AC-1', 'AC-2.1.3')).toEqual([]);
    expect(missing('AC-1', 'T001 AC-2.1.3')).toEqual([]);
    expect(missing('T001 AC-1', 'T002\nAC-1', 'AC-2.1')).toEqual(['AC-2.1.3,T002']);
  });
});
