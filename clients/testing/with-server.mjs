import { spawn } from 'node:child_process';
import { started } from './server.mjs';

/** Runs a command with one server for all that it tests: `node with-server.mjs npm test`. */
const server = await started();
try {
  const [command, ...args] = process.argv.slice(2);
  const env = { ...process.env, WEFT_TEST_URL: server.url };
  const child = spawn(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
} finally {
  await server.stop();
}
