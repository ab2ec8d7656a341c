/** Makes the pictures of the README from real output, after `npm run build`: `node scripts/pictures.mjs`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { commentPage } from './comment-page.mjs';
import { terminalSvg } from './terminal-svg.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const CHROMIUM = '/usr/bin/chromium';
const DOCS = path.join(ROOT, 'docs');

/** What the command prints. */
function run(args, env = {}) {
  const { NO_COLOR: _, ...inherited } = process.env;
  const main = path.join(ROOT, 'dist/cli/index.js');
  const options = { cwd: ROOT, env: { ...inherited, ...env }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  return spawnSync(process.execPath, [main, ...args], options).stdout;
}

/** Photographs the top of a page; all of it where no height is given. */
async function photograph(browser, url, file, { width, height }) {
  const page = await browser.newPage({ colorScheme: 'light', viewport: { width, height: height ?? 100 } });
  await page.goto(url);
  await page.screenshot({ path: path.join(DOCS, file), fullPage: height === undefined });
  await page.close();
}

mkdirSync(DOCS, { recursive: true });
const shown = ['lint', 'examples/specs/002-search', '--quiet'];
writeFileSync(
  path.join(DOCS, 'lint.svg'),
  terminalSvg(shown, run(shown, { FORCE_COLOR: '1', COLUMNS: '80' })),
);

const folder = mkdtempSync(path.join(tmpdir(), 'tasks-gate-pictures-'));
const at = (name, text) => {
  writeFileSync(path.join(folder, name), text);
  return pathToFileURL(path.join(folder, name)).href;
};
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const report = at('report.html', run(['lint', 'examples/specs', '--format', 'html']));
  await photograph(browser, report, 'report.png', { width: 1000, height: 780 });
  const comment = at('comment.html', await commentPage());
  await photograph(browser, comment, 'comment.png', { width: 860 });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
