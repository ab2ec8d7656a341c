/** Benchmarks against their baseline and against what tasks promise. */
import { clip, defineRunCheck, judgeBenchmarks, option, z } from '../../kit/index.ts';

const options = z.strictObject({
  tolerance: option(
    z.number().check(z.minimum(0)),
    10,
    'By how many percent a benchmark may be worse than its baseline.',
  ),
});

/** More reasons than these are counted. */
const MOST = 3;

export default defineRunCheck({
  id: 'benchmark-within',
  summary: 'A benchmark must stay near its baseline and under the limit that a task states.',
  why: `Results in the shape of github-action-benchmark (name, unit, value) are held against a baseline by name: times and sizes may
grow by the tolerance, rates such as \`ops/sec\` may fall by it. A limit of time in the title or criteria of a task that the change
completes ("sub-200ms response time", "300 ms or less") is held against the benchmarks that carry the id of the task, or whose every word
stands in the statement. Said and not judged are a unit that does not tell which way is better, units that do not convert, a benchmark of
the baseline that was not measured, and a limit that no benchmark speaks of.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options,
  needs: ['benchmarks'],
  *check({ benchmarks }, { tolerance }) {
    for (const glob of benchmarks.unmatched) {
      yield {
        message: `Unexpected lack of benchmark results at \`${glob}\`, expected the benchmark to write some`,
        hint: 'Run the benchmark before the gate, or correct `evidence.benchmarks`',
      };
    }
    const { failing, compared, unjudged } = judgeBenchmarks(benchmarks, tolerance);
    for (const { benchmark, expected, task, at } of failing) {
      const { name, value, unit } = benchmark;
      yield {
        message: `Unexpected ${`${value} ${clip(unit, 40)}`.trim()} of the benchmark \`${clip(name, 120)}\`, expected ${expected}`,
        hint: 'Make it fast again, or run it once more where the machine was busy',
        ...(task === null || at === null ? {} : { in: task.document.path, at, task: task.task }),
      };
    }
    if (unjudged.length > 0) {
      const more = unjudged.length > MOST ? `; and ${unjudged.length - MOST} more` : '';
      yield { unjudged: unjudged.slice(0, MOST).join('; ') + more };
    } else if (compared === 0 && benchmarks.unmatched.length === 0)
      yield { unjudged: 'no benchmark has a baseline or a limit' };
  },
});
