/** JSON that is none, or that has another shape, is an error that names the line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultIn, lineAt, placeIn } from '../../src/coverage/json-place.ts';
import { readReport } from '../../src/coverage/read.ts';

describe('a fault', () => {
  it.each([
    ['', 0],
    ['{"a": 1', 7],
    ['{"a": [1, 2}', 11],
    ['{"a": tru}', 6],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ['[1,]', 3],
    ['[01]', 2],
    ['{"a": "b', 8],
    ['{"a": "\\x"}', 7],
    ['["a\nb"]', 3],
    ['[1] 2', 4],
    ["{'a': 1}", 1],
    ['[1, 2, -]', 7],
  ])('in %j stands at %d', (text, at) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(faultIn(text)).toBe(at);
  });

  it('stands where the text was changed, or behind it', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, seed) => {
        const at = seed % text.length;
        const broken = `${text.slice(0, at)}\u0001${text.slice(at)}`;
        expect(faultIn(broken)).toBeLessThanOrEqual(at);
      }),
    );
  });

  it('is none before the end of a text that JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(faultIn(`${text} `)).toBe(text.length + 1);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\01-ae.tru \n') }), (text) => {
        expect(faultIn(text)).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

it('the place of a value is that of the text that it was read from', () => {
  const text = '{\n "a": [1, {"b\\u0041": [],\n "c": "}"}],\n "d": {"e": 5}\n}';
  const lines = (path: readonly PropertyKey[]) => lineAt(text, placeIn(text, path));
  expect(text.slice(placeIn(text, ['a', 1, 'c']))).toMatch(/^"\}"/);
  expect(text.slice(placeIn(text, ['a', 1, 'bA']))).toMatch(/^\[\]/);
  expect(text.slice(placeIn(text, ['d', 'e']))).toMatch(/^5/);
  expect(text.slice(placeIn(text, ['d', 'gone', 'x']))).toMatch(/^\{"e"/);
  expect([lines([]), lines(['a', 0]), lines(['a', 1, 'c']), lines(['d', 'e'])]).toEqual([1, 2, 3, 4]);
});

describe('a report of JSON', () => {
  it.each<[string, string, RegExp]>([
    [
      'cut off',
      '{"a.ts": {\n"path": "a.ts",\n"statementMap": {',
      /^r:3: no JSON, or cut off.*\(read as istanbul\)$/,
    ],
    [
      'cut off inside a name',
      '{"a.ts": {\n"path": "a.ts",\n"statementMap": {},\n"s',
      /^r:4: no JSON, or cut off.*\(read as istanbul\)$/,
    ],
    [
      'ill-formed',
      '{"a.ts": {\n"path": "a.ts",\n"statementMap": {,}\n}}',
      /^r:3: no JSON, or cut off.*\(read as istanbul\)$/,
    ],
    [
      'of another shape',
      '{"a.ts": {\n"path": "a.ts",\n"statementMap": {},\n"fnMap": {}, "branchMap": {},\n"s": {"0":\n"x"}, "f": {}, "b": {}}}',
      /^r:6: .* at a\.ts › s › 0 \(read as istanbul\)$/,
    ],
    [
      'without a part',
      '{"b.ts": 1,\n"a.ts": {"statementMap": {}}}',
      /^r:1: .* at b\.ts \(read as istanbul\)$/,
    ],
    [
      'of lines that are none',
      '{"type": "llvm.coverage.json.export", "data": [{"files": [\n{"filename": "a",\n"segments": [[0, 1, 1, true, true]],\n"summary": {}}]}]}',
      /^r:3: .*segments › 0 › 0 \(read as llvm-cov\)$/,
    ],
  ])('%s names the line', (_, text, message) => {
    expect(() => readReport('r', [text])).toThrow(message);
  });
});
