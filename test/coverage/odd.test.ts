/** Reports that are unusual and still say what they mean. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/coverage/read.ts';
import type { CoverageFormat } from '../../src/model/coverage.ts';
import { REPORTS } from './reports.ts';

const classes = (inside: string, sources = '') =>
  `<coverage line-rate="1"><sources>${sources}</sources><packages><package><classes>${inside}</classes></package></packages></coverage>`;
const classOf = (name: string, inside = '<lines><line number="1" hits="1"/></lines>') =>
  `<class filename="${name}">${inside}</class>`;

describe('a report with nothing in it', () => {
  it.each(['{}', ' {\n}\n', '\ufeff{}', '', '\n'])('is none: %j', (text) => {
    expect(readReport('r', [text])).toBeNull();
  });

  it.each<[CoverageFormat, string]>([
    ['jacoco', '<report name="x"/>'],
    ['jacoco', '<?xml version="1.0"?>\n<report name="x">\n</report>'],
    ['jacoco', '<report name="x"><counter type="LINE" missed="0" covered="0"/></report>'],
    ['cobertura', '<coverage line-rate="0"><packages/></coverage>'],
    ['clover', '<coverage generated="1"><project/></coverage>'],
    ['opencover', '<CoverageSession/>'],
    ['lcov', 'TN:\n'],
    ['go', 'mode: set\n'],
  ])('is known as %s: %j', (format, text) => {
    expect(readReport('r', [text])).toMatchObject({ format, files: [] });
  });

  it('is read as the format that is asked for', () => {
    expect(readReport('r', ['{}'], 'istanbul')?.files).toEqual([]);
    expect(() => readReport('r', ['{}'], 'llvm-cov')).toThrow(/read as llvm-cov/);
    expect(() => readReport('r', ['{}'], 'lcov')).toThrow(/read as lcov/);
    expect(() => readReport('r', ['<report/>'])).toThrow(/unexpected content/);
  });
});

describe('XML', () => {
  it('with CDATA in a <source>, in pieces', () => {
    const sources = '<source><![CDATA[/ci/x]]></source><source>/a<!-- b -->/c</source><source> </source>';
    const text = classes(classOf('a.ts'), sources);
    expect(readReport('r', [...text])?.roots).toEqual(['/ci/x', '/a/c']);
  });

  it.each<[string, string]>([
    ['Q&A;x.ts', 'Q&A;x.ts'],
    ['&constructor;.ts', '&constructor;.ts'],
    ['R&D &amp; Q&amp;A;.ts', 'R&D & Q&A;.ts'],
    ['&#38;&#x41;&lt;.ts', '&A<.ts'],
    ['a&', 'a&'],
  ])('with %j in a name', (written, path) => {
    const text = classes(classOf(written));
    for (const pieces of [[text], [...text]])
      expect(readReport('r', pieces)?.files.map((file) => file.path)).toEqual([path]);
  });

  it('says how many bare signs it met, and takes no other liberty', () => {
    expect(readReport('r', [classes(classOf('Q&A;x & y.ts'))])?.notes).toEqual([
      'r is ill-formed: 2 bare "&" were read as "&amp;".',
    ]);
    expect(readReport('r', [classes(classOf('Q&amp;A.ts'))])?.notes).toEqual([]);
    expect(() => readReport('r', [classes(classOf('&#0;.ts'))])).toThrow(/r:1: Invalid character entity/);
  });

  it.each(['<!ENTITY A "aaa">', '<!ENTITY A SYSTEM "file:///etc/passwd">', '<!ENTITY  %  A "b">'])(
    'never takes %s for text',
    (entity) => {
      const text = `<!DOCTYPE coverage [${entity}]>\n${classes(classOf('Q&A;x.ts'))}`;
      for (const pieces of [[text], [...text]])
        expect(() => readReport('r', pieces)).toThrow(/r:2: Invalid character entity/);
    },
  );

  it('with endless words is refused', () => {
    const text = classes('', `<source>${'a'.repeat(200_000)}</source>`);
    expect(() => readReport('r', [text])).toThrow(/the text of <source> is too long/);
  });
});

describe('JaCoCo', () => {
  const of = (line: string) =>
    readReport('r', [(REPORTS.jacoco?.text ?? '').replace(/<line nr="1"[^>]*>/, line)]);

  it('may leave out counts of a line', () => {
    expect(of('<line nr="1" mi="0" ci="3"/>')?.files[0]?.totals.lines).toEqual({ covered: 1, total: 3 });
    expect(of('<line nr="1" mi="2"/>')?.files[0]?.lines?.counts).toEqual(Int32Array.from([0, 0, 0]));
  });

  it('may not state what is no count', () => {
    expect(() => of('<line nr="1" mi="0" ci="3" mb="x"/>')).toThrow(/the attribute mb is "x"/);
    expect(() => of('<line nr="1" mi="0" ci="3" mb=""/>')).toThrow(/the attribute mb is ""/);
  });
});

describe('Cobertura', () => {
  const method = (name: string, lines: string) =>
    `<method name="${name}" signature=""><lines>${lines}</lines></method>`;
  const methods = `<methods>${method('f', '<line number="1" hits="2" condition-coverage="50% (1/2)"/>')}${method('g', '<line number="4" hits="0"/>')}</methods>`;

  it('takes the lines of methods where a class lists none of its own', () => {
    const files = readReport('r', [
      classes(classOf('a', methods) + classOf('b', `${methods}<lines/>`)),
    ])?.files;
    const totals = {
      lines: { covered: 1, total: 2 },
      branches: { covered: 1, total: 2 },
      functions: { covered: 1, total: 2 },
    };
    expect(files?.map((file) => file.totals)).toEqual([totals, totals]);
  });

  it('takes them once where it does', () => {
    const lines =
      '<lines><line number="1" hits="2"/><line number="4" hits="0"/><line number="5" hits="0"/></lines>';
    const file = readReport('r', [classes(classOf('a', methods + lines))])?.files[0];
    expect(file?.totals.lines).toEqual({ covered: 1, total: 3 });
    expect([...(file?.lines?.counts ?? [])]).toEqual([2, 0, 0]);
  });
});
