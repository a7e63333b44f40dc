import { describe, expect, it } from 'vitest';
import { safeName, slugOf } from './upload';

describe('a landscape gets a slug', () => {
  it.each([
    ['Tarnwick District', 'tarnwick-district'],
    ['  Åse & Øst / 2026 ', 'ase-st-2026'],
    ['🌍', ''],
  ])('%s', (name, slug) => expect(slugOf(name)).toBe(slug));
});

describe('a file is sent under a name that the server takes', () => {
  it.each([
    ['grants 2026 (1).json', 'grants 2026 (1).json'],
    ['🌍 Förderung.csv', '_ Förderung.csv'],
    ['../x.csv', '_x.csv'],
    ['...', 'file'],
  ])('%s', (name, sent) => expect(safeName(name)).toBe(sent));
});
