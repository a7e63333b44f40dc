import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Walks through the explorer where there is a browser to do it, and says plainly where there is none. */
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(chromium)) {
  console.log(
    `There is no ${chromium}: nobody walks through the explorer. Install Chromium, or set CHROMIUM.`,
  );
} else {
  const command = ['vitest', 'run', '--config', 'e2e/vitest.config.ts'];
  process.exitCode =
    spawnSync('npx', command, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}
