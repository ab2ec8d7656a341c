/** Plans: nothing before what it needs, nobody in two places, nothing lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleOf } from '../../src/engine/schedule.ts';
import { workPlan } from '../../src/engine/work-plan.ts';
import { projectOfTexts } from '../../src/kit/taskfile.ts';
import type { Slot } from '../../src/model/work-plan.ts';

function planOf(text: string, workers = 2) {
  const plan = workPlan(projectOfTexts({ 'tasks.md': text }), workers);
  const id = (at: number) => plan.tasks[at]?.id ?? '';
  return {
    ...plan,
    waveIds: plan.waves.map((wave) => wave.map(id)),
    pathIds: plan.criticalPath.map(id),
    slots: plan.schedule.map(({ task, worker, start, end }) => `${id(task)} ${worker} ${start}-${end}`),
    cycleIds: plan.cycles.map((cycle) => cycle.map(id)),
    unplannedIds: plan.unplanned.map(id),
  };
}

const estimated = (id: string, hours: number, needs = '') =>
  `### Task ${id}: Build part ${id}\n**Estimate**: ${hours} hours\n**Dependencies**: ${needs || 'None'}\n\n`;

describe('a plan', () => {
  it('puts tasks into waves, finds the critical path and gives the work to workers', () => {
    const plan = planOf(
      estimated('1', 2) +
        estimated('2', 5) +
        estimated('3', 4, 'Task 1') +
        estimated('4', 1, 'Task 2, Task 3'),
    );
    expect(plan.waveIds).toEqual([['1', '2'], ['3'], ['4']]);
    expect(plan.pathIds).toEqual(['1', '3', '4']);
    expect(plan.slots).toEqual(['1 1 0-2', '2 2 0-5', '3 1 2-6', '4 1 6-7']);
    expect(plan.hours).toBe(7);
  });

  it('leaves out what is done or dropped, and counts what is done', () => {
    const plan = planOf(
      '- [x] T001 Load `a`\n- [ ] T002 Show `b` (depends on T001)\n- [-] ~~T003 Drop it~~ SKIPPED\n',
    );
    expect(plan.waveIds).toEqual([['T002']]);
    expect(plan.done).toBe(1);
  });

  it('counts a task without an estimate as the median of the others, and says which', () => {
    const plan = planOf(
      [estimated('1', 2), estimated('2', 10), '### Task 3: Build part 3\n**Dependencies**: None\n'].join(''),
    );
    expect(plan.assumedHours).toBe(6);
    expect(plan.tasks.map(({ hours, estimated: known }) => [hours, known])).toEqual([
      [2, true],
      [10, true],
      [6, false],
    ]);
  });

  it('lets a parent end with its children, and the children wait for what the parent waits for', () => {
    const plan = planOf(
      '- [ ] 1. Read\n  - [ ] 1.1 Load `a`\n- [ ] 2. Write\n  - _Depends: 1_\n  - [ ] 2.1 Save `b`\n',
    );
    expect(plan.waveIds).toEqual([['1.1'], ['1'], ['2.1'], ['2']]);
    expect(plan.tasks.map(({ hours }) => hours)).toEqual([0, 8, 0, 8]);
    expect(plan.slots).toEqual(
      ['1 1 8-8', '1.1 1 0-8', '2.1 1 8-16', '2 1 16-16'].sort((a, b) => order(a) - order(b)),
    );
  });

  it('keeps what is declared where the nesting contradicts it', () => {
    const plan = planOf(
      '- [ ] 1. Read\n  - [ ] 1.1 Load `a`\n    - _Depends: 2.1_\n- [ ] 2. Write\n  - _Depends: 1_\n  - [ ] 2.1 Save `b`\n',
    );
    expect(plan.unplanned).toEqual([]);
    expect(waveOf(plan.waveIds, '2.1')).toBeLessThan(waveOf(plan.waveIds, '1.1'));
    expect(waveOf(plan.waveIds, '1')).toBeLessThan(waveOf(plan.waveIds, '2'));
  });

  it('names circles and what stands behind them, and plans the rest', () => {
    const plan = planOf(
      '- [ ] T001 Load `a` (depends on T002)\n- [ ] T002 Show `b` (depends on T001)\n- [ ] T003 Save `c` (depends on T002)\n- [ ] T004 Log `d`\n',
    );
    expect(plan.cycleIds).toEqual([['T001', 'T002']]);
    expect(plan.unplannedIds).toEqual(['T001', 'T002', 'T003']);
    expect(plan.waveIds).toEqual([['T004']]);
  });
});

function order(slot: string): number {
  return Number(slot.split(' ')[2]?.split('-')[1]) * 10 + Number(slot.split(' ')[2]?.split('-')[0]) / 10;
}

function waveOf(waves: readonly (readonly string[])[], id: string): number {
  return waves.findIndex((wave) => wave.includes(id));
}

/** Slots that begin before something that they need has ended. */
function tooEarly(slots: readonly Slot[], before: readonly (readonly number[])[]): Slot[] {
  const ends = new Map(slots.map(({ task, end }) => [task, end]));
  return slots.filter(({ task, start }) =>
    (before[task] ?? []).some((need) => (ends.get(need) ?? Infinity) > start),
  );
}

/** Slots that begin before the one before them on the same worker has ended. */
function overlapping(slots: readonly Slot[]): Slot[] {
  const busy = slots
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.worker - b.worker || a.start - b.start);
  return busy.slice(1).filter(({ worker, start }, at) => {
    const last = busy[at];
    return last?.worker === worker && last.end > start;
  });
}

describe('a schedule', () => {
  const cases = fc
    .array(fc.tuple(fc.nat({ max: 5 }), fc.array(fc.nat({ max: 30 }), { maxLength: 3 })), { maxLength: 30 })
    .map((nodes) => ({
      hours: nodes.map(([hours]) => hours),
      // Edges only backwards, so that there is no circle.
      before: nodes.map(([, needs], at) => [...new Set(needs.filter((need) => need < at))]),
    }));

  it('respects every edge, gives each worker one task at a time, and loses nothing', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 4 }), ({ hours, before }, workers) => {
        const slots = scheduleOf({ before }, (node) => hours[node] ?? 0, workers);
        expect(new Set(slots.map(({ task }) => task)).size).toBe(hours.length);
        expect(slots.map(({ start, end }) => end - start)).toEqual(slots.map(({ task }) => hours[task]));
        expect(tooEarly(slots, before)).toEqual([]);
        expect(overlapping(slots)).toEqual([]);
        const isStaffed = slots.every(({ worker }) => worker >= 1 && worker <= workers);
        expect(isStaffed).toBe(true);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('takes time in line with the number of tasks', () => {
    const n = 20_000;
    const before = Array.from({ length: n }, (_, at) => (at % 100 === 0 ? [] : [at - 1]));
    expect(scheduleOf({ before }, () => 1, 8)).toHaveLength(n);
  }, 5_000);
});
