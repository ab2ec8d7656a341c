/** One report that speaks of several modules: files of one name are different files, and parts of one file add up. */
import { describe, expect, it } from 'vitest';
import { pathIndex } from '../../src/coverage/paths.ts';
import { placeReport } from '../../src/coverage/place.ts';
import { readReport } from '../../src/coverage/read.ts';
import type { CoverageReport } from '../../src/model/coverage.ts';

const COUNTS = {
  a: '<line nr="1" mi="1" ci="0" mb="0" cb="0"/><line nr="2" mi="1" ci="0" mb="0" cb="0"/><line nr="3" mi="1" ci="0" mb="0" cb="0"/><line nr="4" mi="1" ci="0" mb="0" cb="0"/><counter type="LINE" missed="4" covered="0"/>',
  b: '<line nr="1" mi="0" ci="1" mb="0" cb="0"/><line nr="2" mi="0" ci="1" mb="0" cb="0"/><counter type="LINE" missed="0" covered="2"/>',
};
const packageOf = (module: 'a' | 'b') =>
  `<package name="com/acme"><sourcefile name="App.java">${COUNTS[module]}</sourcefile></package>`;
const groupOf = (name: string, module: 'a' | 'b') => `<group name="${name}">${packageOf(module)}</group>`;
const jacocoOf = (inside: string, whole = '<counter type="LINE" missed="4" covered="2"/>') =>
  `<?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="all">${inside}${whole}</report>`;

const pathOf = (module: string) => `${module}/src/main/java/com/acme/App.java`;

function read(text: string): CoverageReport {
  const report = readReport('r.xml', [text]);
  if (report === null) throw new Error('the text is blank');
  return report;
}

/** The figures of every file as `covered/total`, by the place where it was found. */
function placed(text: string, repository: readonly string[]) {
  const ground = { index: pathIndex(repository), mappings: [], relative: () => null };
  const { files } = placeReport(read(text), ground);
  return Object.fromEntries(
    files.map(({ path, totals: { lines } }) => [path, `${lines?.covered}/${lines?.total}`]),
  );
}

describe('JaCoCo with groups', () => {
  const both = jacocoOf(groupOf('mod-a', 'a') + groupOf('mod-b', 'b'));

  it('keeps files of one name apart by their module', () => {
    expect(placed(both, [pathOf('mod-a'), pathOf('mod-b')])).toEqual({
      [pathOf('mod-a')]: '0/4',
      [pathOf('mod-b')]: '2/2',
    });
  });

  it('knows modules in modules by the nearest', () => {
    const nested = jacocoOf(`<group name="all">${groupOf('mod-a', 'a')}${groupOf('mod-b', 'b')}</group>`);
    expect(placed(nested, [`x/${pathOf('mod-a')}`, `x/${pathOf('mod-b')}`])).toEqual({
      [`x/${pathOf('mod-a')}`]: '0/4',
      [`x/${pathOf('mod-b')}`]: '2/2',
    });
  });

  it('learns the folder of a module from its other files', () => {
    const other =
      '<package name="com/acme"><sourcefile name="One.java"><counter type="LINE" missed="0" covered="1"/></sourcefile></package>';
    const text = jacocoOf(
      `<group name="Acme Core">${packageOf('a')}${other}</group><group name="Acme Web">${packageOf('b')}${other.replace('One', 'Two')}</group>`,
    );
    const sources = [pathOf('core'), pathOf('web')];
    const others = [pathOf('core').replace('App', 'One'), pathOf('web').replace('App', 'Two')];
    expect(placed(text, [...sources, ...others])).toMatchObject({
      [pathOf('core')]: '0/4',
      [pathOf('web')]: '2/2',
    });
  });

  it('gives the only file of that name to its own module', () => {
    expect(placed(both, [pathOf('mod-a')])).toEqual({
      [pathOf('mod-a')]: '0/4',
      'mod-b/com/acme/App.java': '2/2',
    });
  });

  it('adds up what cannot be told apart', () => {
    expect(placed(both, [pathOf('server')])).toEqual({ [pathOf('server')]: '2/6' });
    expect(placed(jacocoOf(packageOf('a') + packageOf('b')), [pathOf('server')])).toEqual({
      [pathOf('server')]: '2/6',
    });
  });

  it('says where the whole counts something that its files do not', () => {
    expect(read(both).notes).toEqual([]);
    expect(read(jacocoOf(packageOf('a'))).notes).toEqual([
      'r.xml counts 2 of 6 lines as a whole, and 0 of 4 in its files, which are taken.',
    ]);
  });
});

it('Clover: the figures of one file in several packages add up', () => {
  const file = (metrics: string, lines: string) =>
    `<package name="p"><file name="a.php" path="src/a.php"><metrics ${metrics}/>${lines}</file></package>`;
  const text = `<coverage generated="1"><project>${file('methods="2" coveredmethods="2"', '<line num="1" count="1" type="stmt"/>')}${file('methods="3" coveredmethods="0"', '<line num="1" count="0" type="stmt"/><line num="2" count="0" type="stmt"/>')}</project></coverage>`;
  expect(read(text).files.map(({ totals }) => totals)).toEqual([
    { lines: { covered: 1, total: 2 }, functions: { covered: 2, total: 5 } },
  ]);
});
