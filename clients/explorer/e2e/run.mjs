import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Walks through the explorer, with `--pictures` also for the pictures of the documentation, where there is a browser to do it, and says plainly where there is none. */
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(chromium)) {
  console.log(
    `There is no ${chromium}: nobody walks through the explorer. Install Chromium, or set CHROMIUM.`,
  );
} else {
  const withPictures = process.argv.includes('--pictures');
  const command = ['vitest', 'run', '--config', 'e2e/vitest.config.ts', ...(withPictures ? ['views'] : [])];
  const env = { ...process.env, ...(withPictures ? { WEFT_SCREENSHOTS: 'yes' } : {}) };
  const { status } = spawnSync('npx', command, {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
