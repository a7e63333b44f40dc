import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { artefact, breaks, openBrowser, settled, visit, watched } from './browser';

const asOf = 'asOf=2026-06-30';
const year = 'from=2025-01-01&to=2025-12-31';
const leaving = `whatif=${encodeURIComponent('[{"withdraws":"hollin-trust"}]')}`;

const views: [string, string][] = [
  ['landscapes', '/'],
  ['overview', `/l/demo?${asOf}`],
  ['launch check form', `/l/demo/launch-check?${asOf}`],
  ['launch check report', `/l/demo/launch-check?${asOf}&initiative=quay-mentors`],
  [
    'gaps',
    `/l/demo/gaps?${asOf}&about=services&population=young-people&cell=mentoring%2Fnorthfield%2Fyoung-people`,
  ],
  ['room', `/l/demo/room?${asOf}&of=youth-pact`],
  ['dependence', `/l/demo/dependence?${asOf}&of=pact-office&${year}`],
  ['dependence what-if', `/l/demo/dependence?${asOf}&of=pact-office&${year}&${leaving}`],
  ['power', `/l/demo/power?${asOf}&of=youth-pact&${year}`],
  ['network', `/l/demo/map?${asOf}`],
  ['places', `/l/demo/places?${asOf}&issue=youth-wellbeing`],
  ['what-if', `/l/demo/what-if?${asOf}&${leaving}`],
  ['records', '/l/demo/records'],
  ['quality', `/l/demo/quality?${asOf}`],
  ['import', '/l/demo/import'],
  ['actor', `/l/demo/actor/youth-forge?${asOf}`],
  ['lost', '/l/demo/nowhere'],
  ['gone', '/l/demo/actor/nobody'],
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('every view breaks no rule of accessibility', () => {
  it.each(views)('%s, light and wide', async (name, path) => {
    const view = await watched(browser, { colorScheme: 'light' });
    await visit(view, path);
    await view.page.screenshot({ path: artefact(`${name}.png`), fullPage: true });
    expect(await breaks(view.page)).toEqual([]);
    expect(view.wrongs).toEqual([]);
    await view.page.context().close();
  });

  it.each(views)('%s, dark and on a phone', async (name, path) => {
    const view = await watched(browser, { colorScheme: 'dark', viewport: { width: 360, height: 740 } });
    await visit(view, path);
    await view.page.screenshot({ path: artefact(`${name} phone.png`), fullPage: true });
    expect(await breaks(view.page)).toEqual([]);
    const wider = await view.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(view.wrongs).toEqual([]);
    await view.page.context().close();
  });

  it('an open figure, and German', async () => {
    const view = await watched(browser, { locale: 'de-DE' });
    await visit(view, `/l/demo/dependence?${asOf}&of=pact-office&${year}`);
    expect(await view.page.locator('h1').innerText()).toBe('Abhängigkeit');
    expect(await view.page.locator('html').getAttribute('lang')).toBe('de');
    await view.page.locator('[data-figure="dependence.intake"]').first().click();
    await view.page.locator('dialog .facts li').first().waitFor();
    expect(await breaks(view.page)).toEqual([]);
    await view.page.context().close();
  });

  it('GraphiQL loads nothing from elsewhere', async () => {
    const view = await watched(browser);
    await visit(view, '/queries');
    await view.page.locator('.graphiql-container').waitFor();
    await view.page.waitForTimeout(2000);
    await settled(view.page);
    await view.page.screenshot({ path: artefact('queries.png') });
    expect(view.wrongs).toEqual([]);
    await view.page.context().close();
  });
});
