import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, breaks, openBrowser, settled, visit, watched, type Watched } from './browser';
import { isWanted, keepPicture, writePage } from './pictures';
import { views } from './views';

const asOf = 'asOf=2026-06-30';
const year = 'from=2025-01-01&to=2025-12-31';

/** A report that is kept, made where there is none. */
async function record(): Promise<string> {
  const { landscape } = await ask<{
    landscape: { launchCheckRecords: { edges: { node: { id: string } }[] } };
  }>('{ landscape(slug: "demo") { launchCheckRecords(first: 1) { edges { node { id } } } } }');
  const [first] = landscape.launchCheckRecords.edges;
  if (first) return first.node.id;
  const { launchCheckRecord } = await ask<{ launchCheckRecord: { record: { id: string } } }>(
    'mutation { launchCheckRecord(landscape: "demo", input: { initiative: "quay-mentors", asOf: "2026-06-30", recordedBy: "Backbone office", note: "Board meeting" }) { record { id } } }',
  );
  return launchCheckRecord.record.id;
}

async function fact(): Promise<string> {
  const { landscape } = await ask<{ landscape: { flows: { edges: { node: { id: string } }[] } } }>(
    '{ landscape(slug: "demo", asOf: "2026-06-30") { flows(first: 1) { edges { node { id } } } } }',
  );
  return landscape.flows.edges[0]?.node.id ?? '';
}

let browser: Browser;
let there: { record: string; fact: string };
/** One window for all views: what one has loaded the next need not. */
let view: Watched;

beforeAll(async () => {
  browser = await openBrowser();
  view = await watched(browser, { colorScheme: 'light' });
  there = { record: await record(), fact: await fact() };
});
afterAll(async () => {
  if (isWanted) writePage();
  await browser.close();
});

const address = (path: string) =>
  path.replace(/:(record|fact)/, (_, what: 'record' | 'fact') => encodeURIComponent(there[what]));

const pages: [string, string][] = [
  ...views.filter((it) => it.name !== 'queries').map(({ name, path }): [string, string] => [name, path]),
  ['lost', '/l/demo/nowhere'],
  ['gone', '/l/demo/actor/nobody'],
];

describe('every view breaks no rule of accessibility', () => {
  it.each(pages)('%s', async (name, path) => {
    const { page, wrongs } = view;
    wrongs.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 1000 });
    await visit(view, address(path));
    if (name === 'places') await page.locator('.place-map[data-drawn=yes]').waitFor();
    const shown = views.find((it) => it.name === name);
    if (isWanted && shown) await keepPicture(page, shown);
    expect(await breaks(page)).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 740 });
    await settled(page);
    expect(await breaks(page, { onlyLooks: true })).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(wrongs).toEqual([]);
    const isThere = !['lost', 'gone'].includes(name);
    if (isThere) expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('an open figure, and German', async () => {
    const german = await watched(browser, { locale: 'de-DE' });
    await visit(german, `/l/demo/dependence?${asOf}&of=pact-office&${year}`);
    expect(await german.page.locator('h1').innerText()).toBe('Abhängigkeit');
    expect(await german.page.locator('html').getAttribute('lang')).toBe('de');
    await german.page.locator('[data-figure="dependence.intake"]').first().click();
    await german.page.locator('dialog .facts li').first().waitFor();
    expect(await breaks(german.page)).toEqual([]);
    await german.page.context().close();
  });

  it('GraphiQL loads nothing from elsewhere', async () => {
    const { page, wrongs } = view;
    wrongs.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 1000 });
    await visit(view, '/queries');
    await page.locator('.graphiql-container .monaco-editor .view-line').first().waitFor();
    await page.waitForLoadState('networkidle');
    const shown = views.find((it) => it.name === 'queries');
    if (isWanted && shown) await keepPicture(page, shown);
    expect(await breaks(page)).toEqual([]);
    expect(wrongs).toEqual([]);
  });
});
