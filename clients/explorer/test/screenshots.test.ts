import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { matchPath } from 'react-router';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../e2e/pictures';
import { views } from '../e2e/views';
import { everywhere, ofLandscape } from '../src/shell/paths';

const folder = join(import.meta.dirname, '..', 'screenshots');
const page = readFileSync(join(folder, 'README.md'), 'utf8');
const shown = [...page.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)].map(([, alternative, file]) => ({
  alternative,
  file: file ?? '',
}));

describe('the explorer in pictures', () => {
  it('shows a picture of every view that has an address', () => {
    const pictured = views.filter((it) => shown.some(({ file }) => file === `${it.name}.webp`));
    const routes = [...everywhere, ...ofLandscape.map((it) => `/l/:landscape/${it}`)];
    const missing = routes.filter(
      (route) => !pictured.some((it) => matchPath(route, it.path.replace(/\?.*/, ''))),
    );
    expect(missing).toEqual([]);
  });

  it('is the page that the walk writes', () => {
    expect(page).toBe(pageOf(views));
  });

  it('has each picture, says what it shows, and keeps none that nobody sees', () => {
    expect(shown.filter((it) => !existsSync(join(folder, it.file)))).toEqual([]);
    expect(shown.filter((it) => (it.alternative?.length ?? 0) < 20)).toEqual([]);
    const files = readdirSync(folder).filter((it) => it !== 'README.md');
    expect(files.sort()).toEqual(shown.map((it) => it.file).sort());
    const bytes = files.reduce((sum, it) => sum + statSync(join(folder, it)).size, 0);
    expect(bytes).toBeLessThan(2_000_000);
  });
});
