/** The diagrams as Mermaid draws them: no error, and titles of strangers as plain words. */
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeatureGraph } from '../../src/model/feature-graph.ts';
import { mermaidGraph } from '../../src/reporters/mermaid.ts';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { chainOf, nodeOf } from '../support/graphs.ts';
import { HOSTILE } from '../support/hostile.ts';

const MERMAID = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');

describe.skipIf(!hasBrowser)('a diagram in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    await page.addScriptTag({ path: MERMAID });
    await page.evaluate(`mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })`);
  });
  afterAll(() => browser.close());

  /** The labels of the drawing, and how many links it holds; throws where Mermaid objects. */
  async function drawn(graph: FeatureGraph): Promise<{ labels: string[]; links: number; edges: number }> {
    const text = JSON.stringify(mermaidGraph(graph));
    return page.evaluate(`mermaid.render('graph', ${text}).then(({ svg }) => {
      document.body.innerHTML = svg;
      const all = (query) => [...document.querySelectorAll(query)];
      return {
        labels: all('.node .nodeLabel').map((node) => node.textContent),
        links: all('svg a, svg img, svg image, svg script, svg i').length,
        edges: all('path.flowchart-link').length,
      };
    })`);
  }

  it('shows every task and edge', async () => {
    const { labels, edges } = await drawn(chainOf(4));
    expect(labels).toEqual([
      '✓ T1 Load the fixtures',
      'T2 Load the fixtures',
      'T3 Load the fixtures',
      'T4 Load the fixtures',
    ]);
    expect(edges).toBe(3);
  });

  it('shows a hostile title as it is written', async () => {
    for (const title of [
      HOSTILE.slice(0, 30),
      '<img src=x onerror=alert(1)>',
      '"]; click n0 "javascript:1"',
      '#quot; %%{init}%%',
      '**b** _i_',
      'end',
    ]) {
      const { labels, links } = await drawn({
        ...chainOf(2),
        nodes: [nodeOf('T1', { title }), nodeOf('T2')],
      });
      expect(links).toBe(0);
      expect(labels).toHaveLength(2);
    }
    const { labels } = await drawn({
      ...chainOf(2),
      nodes: [nodeOf('<b>', { title: '"x" & #35; [y](z)' }), nodeOf('T2')],
    });
    expect(labels[0]).toBe('<b> "x" & #35; [y](z)');
  });

  it('draws the largest graph that is handed out', async () => {
    const nodes = chainOf(150).nodes.map((node) => ({ ...node, title: 'x'.repeat(80) }));
    expect((await drawn({ ...chainOf(150), nodes })).labels).toHaveLength(150);
  });
});
