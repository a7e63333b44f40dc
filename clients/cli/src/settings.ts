import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { usage } from './problems.js';

/** What `weft login` keeps. */
export interface Settings {
  server?: string;
  key?: string;
}

export const DEFAULT_SERVER = 'http://localhost:8080';

export function settingsFile(env = process.env): string {
  const folder =
    process.platform === 'win32'
      ? (env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'))
      : (env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'));
  return join(folder, 'weft', 'config.json');
}

export function settings(): Settings {
  const file = settingsFile();
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Settings;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw usage(`${file} cannot be read: ${(cause as Error).message}. Write it anew with \`weft login\`.`);
  }
}

/** For its owner only, as it may hold a key. */
export function keep(kept: Settings): string {
  const file = settingsFile();
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return file;
}
