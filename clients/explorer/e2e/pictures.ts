import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { views, type View } from './views';

const folder = join(import.meta.dirname, '..', 'screenshots');

/** Whether the pictures of the documentation are made anew. */
export const isWanted = process.env.WEFT_SCREENSHOTS === 'yes';

/** Keeps what is to see of a view as the picture of the documentation. */
export async function keepPicture(page: Page, { name }: View): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 75 });
  await session.detach();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
}

/** Writes the page that shows them. */
export const writePage = () => writeFileSync(join(folder, 'README.md'), pageOf(views));

export const pageOf = (shown: readonly View[]) =>
  [
    '# The explorer in pictures',
    'Each view on the [demo district](../../../seed-data/demo/README.md), as of 30 June 2026. `npm run screenshots -w @weft/explorer` makes\npictures and page anew: the walk through a running server with nothing but the demo, as [clients/README.md](../../README.md) says.',
    ...shown.map(
      ({ name, alternative, line }) => `## ${titleOf(name)}\n\n${line}\n\n![${alternative}](${name}.webp)`,
    ),
  ].join('\n\n') + '\n';

const titleOf = (name: string) => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
