/** The HTML report in a real browser: it renders, filters, loads nothing, runs nothing foreign, and can be used by all. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ruleHelps } from '../../src/app/rule-helps.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { htmlReport } from '../../src/reporters/html.ts';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { HOSTILE } from '../support/hostile.ts';
import { hostileVerdict, richVerdict } from '../support/rich-verdict.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, as `rule: elements`; only what keeps people from using the page. */
const SERIOUS = `axe.run().then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).slice(0, 3).join(' ')))`;

interface Seen {
  readonly page: Page;
  /** Requests other than the page itself, dialogs, errors and refusals of the policy. */
  readonly noise: string[];
}

describe.skipIf(!hasBrowser)('the HTML report in a browser', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tasks-gate-html-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(verdict: Verdict, scheme: 'light' | 'dark' = 'light', width = 1200): Promise<Seen> {
    const file = path.join(folder, 'report.html');
    writeFileSync(file, htmlReport(verdict, { version: '1.2.3', rules: ruleHelps(), links: null }));
    const page = await browser.newPage({ colorScheme: scheme, viewport: { width, height: 900 } });
    const noise: string[] = [];
    page.on('request', (request) => {
      if (!request.isNavigationRequest() && !request.url().startsWith('data:')) noise.push(request.url());
    });
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(String(error)));
    page.on('dialog', (dialog) => {
      noise.push(dialog.message());
      return dialog.dismiss();
    });
    await page.goto(pathToFileURL(file).href);
    return { page, noise };
  }

  const shown = (page: Page) => page.locator('.finding:visible').count();

  it('renders, and loads nothing', async () => {
    const { page, noise } = await open(richVerdict());
    expect(await page.locator('h1').innerText()).toBe('tasks-gate: ✗ fail');
    expect(await page.locator('svg.graph rect').count()).toBe(6);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('main')).maxWidth`)).toBe('1152px');
    expect(noise).toEqual([]);
    await page.close();
  });

  it('filters by severity, file and rule, and tells how many are left', async () => {
    const { page } = await open(richVerdict());
    const status = page.getByRole('status');
    expect(await shown(page)).toBe(4);
    expect(await status.innerText()).toBe('4 of 5 findings shown');
    await page.getByLabel('1 error').uncheck();
    expect(await shown(page)).toBe(3);
    await page.getByLabel('File').selectOption('specs/002-pay/tasks.md');
    expect(await shown(page)).toBe(2);
    expect(await page.locator('.file:visible').count()).toBe(1);
    await page.getByLabel('1 not counted').check();
    expect(await shown(page)).toBe(2);
    await page.getByLabel('1 error').check();
    expect(await shown(page)).toBe(3);
    await page.getByLabel('Rule').selectOption('pull-request-names-task');
    expect(await status.innerText()).toBe('0 of 5 findings shown');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => shown(page)).toBe(4);
    await page.close();
  });

  it('can be used with the keys alone', async () => {
    const { page } = await open(richVerdict());
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('To the findings');
    await page.getByLabel('1 error').focus();
    await page.keyboard.press('Space');
    expect(await shown(page)).toBe(3);
    await page.close();
  });

  it('lets no text of strangers take effect', async () => {
    const { page, noise } = await open(hostileVerdict(HOSTILE));
    expect(
      await page.locator('img, iframe, b, script[src], [onload], [onerror], [onmouseover]').count(),
    ).toBe(0);
    expect(await page.locator('a[href*="evil"], a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('.message').first().innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(noise).toEqual([]);
    await page.close();
  });

  it('refuses script and style that are not its own', async () => {
    const { page, noise } = await open(richVerdict());
    await page.evaluate(`{
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title = 1">');
      const script = document.createElement('script');
      script.textContent = 'document.title = 2';
      document.body.append(script);
    }`);
    await expect.poll(() => noise.length).toBeGreaterThan(1);
    expect(await page.title()).toBe('tasks-gate: ✗ fail');
    await page.close();
  });

  it.each([
    ['light', 1200],
    ['light', 360],
    ['dark', 1200],
    ['dark', 360],
  ] as const)('has no serious fault for axe and does not overflow: %s, %i wide', async (scheme, width) => {
    const { page } = await open(richVerdict(), scheme, width);
    await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
    await page.evaluate(AXE);
    expect(await page.evaluate(SERIOUS)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });
});
