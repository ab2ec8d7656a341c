/** What config and inputs say about coverage becomes goals. */
import { expect, it } from 'vitest';
import { coverageSettings } from '../../src/config/coverage.ts';

it('reads thresholds of every shape, a bare one as lines', () => {
  const settings = coverageSettings(
    [
      {
        reports: ['a.info'],
        paths: { '/app': 'src' },
        thresholds: {
          project: { branches: '70%', lines: 80 },
          patch: '90.5%',
          files: { 'src/**': 95 },
          groups: { api: { files: ['src/api/**'], functions: 50 } },
          maxDrop: 0.5,
        },
      },
    ],
    undefined,
  );
  const least = (text: string, units: number, decimals = 0) => ({ text, units, decimals });
  expect(settings).toMatchObject({
    reports: ['a.info'],
    mappings: [{ from: '/app', to: 'src' }],
    baseline: null,
    goals: {
      project: [
        { metric: 'lines', least: least('80%', 80) },
        { metric: 'branches', least: least('70%', 70) },
      ],
      patch: [{ metric: 'lines', least: least('90.5%', 905, 1) }],
      files: [{ glob: 'src/**', goals: [{ metric: 'lines', least: least('95%', 95) }] }],
      groups: [
        { name: 'api', globs: ['src/api/**'], goals: [{ metric: 'functions', least: least('50%', 50) }] },
      ],
      newFiles: [],
      maxDrop: least('0.5%', 5, 1),
      minChangedLines: 0,
      ignoreWhitespace: false,
      onMissingReport: 'fail',
      onEmptyReport: 'fail',
      onMissingBaseline: 'warn',
      onStaleBaseline: 'warn',
    },
  });
});

it('lets inputs weigh more, key by key, and knows who named the baseline', () => {
  const file = { reports: ['a.info'], baseline: 'base.json', onEmptyReport: 'warn' as const };
  expect(coverageSettings([file], { reports: ['b.info'] })).toMatchObject({
    reports: ['b.info'],
    baseline: { path: 'base.json', reach: 'root' },
    goals: { onEmptyReport: 'warn' },
  });
  expect(coverageSettings([file], { baseline: '/tmp/base.json' })?.baseline).toEqual({
    path: '/tmp/base.json',
    reach: 'anywhere',
  });
  expect(coverageSettings([undefined], undefined)).toBeNull();
});
