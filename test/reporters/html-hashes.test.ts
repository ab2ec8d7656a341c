/** The policy of the HTML report allows exactly the style and the script that we wrote. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { expect, it } from 'vitest';
import { SCRIPT } from '../../src/reporters/html-script.ts';
import { STYLE } from '../../src/reporters/html-style.ts';

const FILE = path.resolve(import.meta.dirname, '../../src/reporters/html-hashes.ts');
const hash = (text: string) => createHash('sha256').update(text).digest('base64');

it('src/reporters/html-hashes.ts holds their hashes', async () => {
  const text = `/** Generated from the style and the script of the HTML report: \`npm run update\`. */
export const STYLE_HASH = '${hash(STYLE)}';
export const SCRIPT_HASH = '${hash(SCRIPT)}';
`;
  await expect(text).toMatchFileSnapshot(FILE);
});
