import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where the server is while developing; the built explorer is served by the server itself. */
const server = process.env.WEFT_URL ?? 'http://localhost:8080';
const proxy = Object.fromEntries(
  ['/graphql', '/uploads', '/imports', '/exports', '/reports', '/places'].map((path) => [
    path,
    { target: server, ws: path === '/graphql' },
  ]),
);

export default defineConfig({
  plugins: [react()],
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: { proxy },
  preview: { proxy },
  build: {
    target: 'es2022',
    sourcemap: false,
    manifest: 'manifest.json',
    chunkSizeWarningLimit: 4000,
  },
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'] },
});
