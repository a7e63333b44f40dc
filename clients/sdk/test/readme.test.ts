import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, inject, test, vi } from 'vitest';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const FOLDER = new URL('./_generated/', import.meta.url);
const SAMPLE = /```ts\n(?<code>.*?)```(?:\s*prints\s*```text\n(?<output>.*?)```)?/gs;
const samples = [...README.matchAll(SAMPLE)].map(({ groups }, index) => ({
  name: `sample ${index + 1}`,
  code: groups!['code']!,
  output: groups!['output'] ?? '',
}));

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

test('there are samples', () => expect(samples.length).toBeGreaterThanOrEqual(6));

test.each(samples)('$name of README.md runs and prints what it says', async ({ name, code, output }) => {
  mkdirSync(FOLDER, { recursive: true });
  const file = new URL(`${name.replace(' ', '-')}.ts`, FOLDER);
  writeFileSync(
    file,
    code.replaceAll("'@weft/sdk", "'../../src/index.js").replaceAll('http://localhost:8080', inject('url')),
  );
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...it) => void printed.push(it.join(' ')));
  try {
    await import(/* @vite-ignore */ file.href);
  } finally {
    log.mockRestore();
  }
  expect(printed.join('\n')).toBe(output.trim());
});
