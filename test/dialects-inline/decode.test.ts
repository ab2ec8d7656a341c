/** Bytes become text; what was no UTF-8 is known by its place. */
import { expect, test } from 'vitest';
import { decode } from '../../src/dialects/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

test('UTF-8 is read as it is', () => {
  expect(decode(bytes('# Tâche 任务 🎯\r\n'))).toEqual({
    text: '# Tâche 任务 🎯\r\n',
    bom: false,
    damaged: [],
  });
  expect(decode(bytes())).toEqual({ text: '', bom: false, damaged: [] });
});

test('a byte-order mark is no part of the text', () => {
  expect(decode(bytes([0xef, 0xbb, 0xbf], '# A'))).toEqual({ text: '# A', bom: true, damaged: [] });
});

test('UTF-16 with a mark is read', () => {
  expect(decode(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0xfb, 0x4e])).text).toBe('A任'.replace('任', '\u4efb'));
  expect(decode(Uint8Array.from([0xfe, 0xff, 0, 0x41])).text).toBe('A');
});

test.each([
  ['a single byte', [0xe9], 1],
  ['a lone continuation', [0x80], 1],
  ['an unfinished sequence', [0xe4, 0xbb], 1],
  ['an overlong form', [0xc0, 0xaf], 2],
  ['a surrogate', [0xed, 0xa0, 0x80], 3],
  ['bytes of another code page', [0xd0, 0xc1, 0xf8], 3],
])('%s is damage at its place', (_, broken, length) => {
  expect(decode(bytes('ab', broken, 'c'))).toEqual({
    text: `ab${'\ufffd'.repeat(length)}c`,
    bom: false,
    damaged: [{ start: 2, end: 2 + length }],
  });
});

test('a replacement character that the file writes itself is no damage', () => {
  expect(decode(bytes('a\ufffdb')).damaged).toEqual([]);
  expect(decode(bytes('é\ufffd任🎯', [0xff], 'x\ufffd')).damaged).toEqual([{ start: 5, end: 6 }]);
});
