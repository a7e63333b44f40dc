import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    // A browser on a busy machine may be slow once, not twice.
    retry: 1,
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // The walk through the views and the journeys are two windows beside each other.
    maxWorkers: 2,
    root: new URL('..', import.meta.url).pathname,
  },
});
