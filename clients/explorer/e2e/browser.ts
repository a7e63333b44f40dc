import axe from 'axe-core';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
  type Response,
} from 'playwright-core';
import { expect } from 'vitest';

/** The address of a running server with the demo that shows the explorer at its root. */
export const address = (() => {
  const given = process.env.WEFT_URL ?? process.env.WEFT_TEST_URL;
  if (!given)
    throw new Error('Set WEFT_URL to a running server with the demo, such as http://localhost:8080');
  return given.replace(/\/$/, '');
})();

const artefacts = join(import.meta.dirname, 'artefacts');
mkdirSync(artefacts, { recursive: true });
export const artefact = (name: string) => join(artefacts, name);

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  });

/** A page that keeps what went wrong in it: requests to others or that failed, errors of scripts, and of the console. */
export interface Watched {
  page: Page;
  wrongs: string[];
}

/** A document that is asked for by its hash alone is refused until the server has seen its text: then that is sent. */
function isWrong(response: Response): boolean {
  if (response.status() !== 400) return response.status() > 400;
  const asked: { query?: string } | null = response.request().postDataJSON();
  return asked?.query !== undefined;
}

export async function watched(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options,
  });
  const origin = new URL(address).origin;
  const wrongs: string[] = [];
  await context.route('**', (route) => {
    const url = new URL(route.request().url());
    const isOwn = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
    if (isOwn) return route.continue().catch(() => undefined);
    wrongs.push(`asked ${url.href}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  page.on('requestfailed', (request) => {
    const text = request.failure()?.errorText ?? '';
    if (text !== 'net::ERR_ABORTED') wrongs.push(`failed ${request.url()} ${text}`);
  });
  page.on('response', (response) => {
    if (isWrong(response)) wrongs.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => wrongs.push(`broke: ${error.message}`));
  return { page, wrongs };
}

/** Goes to a view and waits until nothing is being asked any more. */
export async function visit({ page }: Watched, path: string): Promise<void> {
  await page.goto(address + path);
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('.waiting, [aria-busy="true"]'));
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that depend on colors and on how wide the page is. */
const LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** Breaks of the rules of WCAG 2.2 A and AA, and of good practice, each with where; or only of those that looks can break. */
export async function breaks(page: Page, { onlyLooks = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const rules = onlyLooks ? LOOKS : RULES;
  const found = await page.evaluate(async (runOnly) => {
    const { axe: run } = window as unknown as { axe: typeof import('axe-core') };
    const result = await run.run(document, { runOnly });
    return result.violations.map((it) => ({
      id: it.id,
      where: it.nodes.slice(0, 4).map((node) => node.html),
    }));
  }, rules);
  return found.map((it) => `${it.id}: ${it.where.join(' | ').slice(0, 700)}`);
}

/** What the server itself says, in one request. */
export async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** The exact values of figures of one definition on a page, in their order. */
export const figures = (page: Page, definition: string): Promise<string[]> =>
  page
    .locator(`[data-figure="${definition}"]`)
    .evaluateAll((all) => all.map((it) => it.getAttribute('data-value') ?? ''));
