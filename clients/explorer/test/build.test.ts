import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../dist');

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
  isEntry?: boolean;
}

const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Record<string, Chunk>;

/** What a browser loads before anything is shown: the page, and what its script needs at once. */
function firstView(): string[] {
  const files = new Set(['index.html', 'weft.svg']);
  const add = (name: string) => {
    const chunk = manifest[name];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.css?.forEach((it) => files.add(it));
    chunk.imports?.forEach(add);
  };
  Object.entries(manifest).forEach(([name, chunk]) => chunk.isEntry && add(name));
  return [...files];
}

const all = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? all(path) : [path];
  });

const read = (file: string) => readFileSync(join(dist, file));

describe('what is built', () => {
  it('shows its first view within 2 MB and 250 KB of packed script', () => {
    const files = firstView();
    const bytes = files.reduce((sum, it) => sum + read(it).length, 0);
    const scripts = files.filter((it) => it.endsWith('.js'));
    const packed = scripts.reduce((sum, it) => sum + gzipSync(read(it)).length, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(2_000_000);
    expect(packed).toBeLessThan(250_000);
  });

  it('names no other origin in its page and styles', () => {
    const told = all(dist).filter((it) => /\.(html|css)$/.test(it));
    const others = told.flatMap((it) =>
      [...readFileSync(it, 'utf8').matchAll(/(?:url\(|href=|src=)["']?(https?:)?\/\/[^"')\s]+/g)].map(
        ([found]) => found,
      ),
    );
    expect(others).toEqual([]);
  });

  it('loads the large libraries only where they are needed', () => {
    const first = firstView().filter((it) => it.endsWith('.js'));
    const texts = first.map((it) => read(it).toString());
    for (const sign of ['MonacoEnvironment', 'maplibregl', 'sigma-']) {
      expect(texts.some((it) => it.includes(sign))).toBe(false);
    }
  });
});
