import { chmodSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** One file with all it needs, so that the packed program depends on nothing. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/weft.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  legalComments: 'none',
  banner: {
    // Some of the bundled libraries are CommonJS.
    js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
  define: { 'process.env.WEFT_CLI_VERSION': JSON.stringify(version) },
});
chmodSync('dist/weft.js', 0o755);
