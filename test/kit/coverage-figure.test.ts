/** Figures of coverage in words. */
import { expect, test } from 'vitest';
import { coverageFigures } from '../../src/kit/coverage-figure.ts';

function figuresOf(text: string): string {
  return coverageFigures(text)
    .map(({ metric, percent, at }) => `${metric} ${percent} ${text.slice(at.start, at.end)}`)
    .join('; ');
}

test.each([
  ['Unit tests achieve 90%+ coverage', 'lines 90 90%'],
  ['Coverage ≥ 80,5 %', 'lines 80.5 80,5 %'],
  ['Test coverage of 95 percent', 'lines 95 95 percent'],
  ['Line coverage ≥ 90%, branch coverage ≥ 80%', 'lines 90 90%; branches 80 80%'],
  ['Branch coverage of 80%, line coverage of 90%', 'branches 80 80%; lines 90 90%'],
  ['Coverage: lines 90%, branches 80%', 'lines 90 90%; branches 80 80%'],
  ['Coverage (lines: 90%, branches: 80%, functions: 85%)', 'lines 90 90%; branches 80 80%; functions 85 85%'],
  ['90% line and 75% branch coverage', 'lines 90 90%; branches 75 75%'],
  ['90% line and branch coverage', 'lines 90 90%; branches 90 90%'],
  ['Coverage for schemas 100%, 85%+ for adapters', 'lines 100 100%; lines 85 85%'],
  ['Coverage stays above 80% (currently 97%)', 'lines 80 80%'],
  ['Raise coverage from 21% to 80%', 'lines 80 80%'],
  ['API layer coverage 64.2% → 85%+', 'lines 85 85%'],
  ['Fail the build if coverage drops below 80%', 'lines 80 80%'],
  ['Fail the build if coverage drops > 2%', ''],
  ['+2% overall coverage', ''],
  ['Raise coverage by 5 %', ''],
  ['Coverage holds for 100% of users', ''],
  ['100% of users are served', ''],
  ['テストカバレッジが80%以上', 'lines 80 80%'],
  ['覆盖率 >= 80%', 'lines 80 80%'],
])('"%s" asks for "%s"', (text, figures) => {
  expect(figuresOf(text)).toBe(figures);
});
