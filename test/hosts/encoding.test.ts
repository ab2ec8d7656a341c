/** Reports in other encodings than UTF-8 are decoded, or the encoding is named. */
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/hosts/node-files.ts';
import { treeOf } from '../support/cli.ts';

const xml = (encoding: string | null) =>
  `<?xml version="1.0"${encoding === null ? '' : ` encoding="${encoding}"`}?>\n<a name="Größe – €"/>`;
const latin = (text: string) => Buffer.from(text.replace('–', '\x96').replace('€', '\x80'), 'latin1');
const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

async function read(bytes: Uint8Array): Promise<string> {
  const tree = treeOf({ 'r.xml': bytes });
  const stream = await nodeFiles(tree.root).stream('r.xml', 'root');
  const text = stream.ok ? [...stream.pieces].join('') : stream.problem;
  tree.remove();
  return text.replace(/^\ufeff/, '');
}

describe('a report', () => {
  it.each<[string, Uint8Array, string]>([
    ['in UTF-8', Buffer.from(xml('UTF-8')), xml('UTF-8')],
    ['in UTF-8 with a mark', Buffer.from(`\ufeff${xml(null)}`), xml(null)],
    ['in ISO-8859-1', latin(xml('ISO-8859-1')), xml('ISO-8859-1')],
    ['in windows-1252', latin(xml('windows-1252')), xml('windows-1252')],
    ['in UTF-16', wide(xml('utf-16')), xml('utf-16')],
    ['in UTF-16, big end first', wide(xml('utf-16')).swap16(), xml('utf-16')],
    ['in UTF-16 without a mark', Buffer.from(xml('utf-16'), 'utf16le'), xml('utf-16')],
    ['of JSON in UTF-16', wide('{"a": "ö"}'), '{"a": "ö"}'],
    ['that calls itself UTF-16 and is not', Buffer.from(xml('utf-16')), xml('utf-16')],
    ['that is longer than a piece', wide('ö€'.repeat(70_000)), 'ö€'.repeat(70_000)],
    ['that is empty', Buffer.from(''), ''],
  ])('%s is decoded', async (_, bytes, text) => {
    expect(await read(bytes)).toBe(text);
  });

  it('in an encoding that nobody knows is refused by its name', async () => {
    expect(await read(Buffer.from(xml('klingon-8')))).toBe(
      'it is written in klingon-8, which cannot be decoded',
    );
    expect(await read(Buffer.from([0xff, 0xfe, 0, 0, 60, 0, 0, 0]))).toBe(
      'it is written in UTF-32, which cannot be decoded',
    );
  });
});
