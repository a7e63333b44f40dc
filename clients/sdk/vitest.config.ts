import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { globalSetup: '../testing/server.mjs', testTimeout: 60_000, hookTimeout: 300_000 },
});
