import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('a browser loads no more than README.md says', async () => {
  const bundle = await build({
    entryPoints: [new URL('../src/index.ts', import.meta.url).pathname],
    ...{ bundle: true, minify: true, format: 'esm', platform: 'browser', write: false },
  });
  const kilobytes = gzipSync(bundle.outputFiles![0]!.contents).length / 1000;
  const stated = Number(/\*\*(\d+) kB\*\* gzipped/.exec(README)?.[1]);
  expect(kilobytes).toBeLessThanOrEqual(stated);
  expect(kilobytes, 'README.md says much more than it is').toBeGreaterThan(stated - 3);
});
