import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The real server for tests, with the demo, in a home of its own: the boot jar that Maven built, on a free port of this
 * machine. WEFT_TEST_URL names one that runs already.
 */

const TOP = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const OLDEST_JAVA = 25;
const PATIENCE = 600_000;

/** As vitest wants it in `globalSetup`: tests read `inject('url')`. */
export default async function setup({ provide }) {
  const server = await started();
  provide('url', server.url);
  return server.stop;
}

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
export async function started() {
  const running = process.env.WEFT_TEST_URL;
  return running ? { url: running, stop: async () => {} } : launched();
}

async function launched() {
  const folder = mkdtempSync(join(tmpdir(), 'weft-clients-'));
  const server = spawn(
    javaCommand(),
    [
      ...['-Xmx900m', '-XX:TieredStopAtLevel=1', '-jar', bootJar()],
      ...['--server.port=0', `--weft.home=${join(folder, 'home')}`, '--weft.database.heap=512m', '--demo'],
    ],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: `http://localhost:${await port(server)}`, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

/** The port it says, once it says that it is ready: with the demo loaded. */
function port(server) {
  let output = '';
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`The server ${why}:\n${output}`));
    const timer = setTimeout(() => fail('did not start in time'), PATIENCE);
    server.once('exit', (code) => fail(`has ended (${code})`));
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', (text) => {
        output += text;
        const found = /Tomcat started on port (\d+)/.exec(output);
        if (!found || !output.includes('Weft is ready')) return;
        clearTimeout(timer);
        resolve(found[1]);
      });
    }
  });
}

function bootJar() {
  const target = join(TOP, 'api', 'target');
  const jars = existsSync(target)
    ? readdirSync(target).filter((name) =>
        /^weft-api-.*(?<!-sources|-javadoc|-tests|-plain)\.jar$/.test(name),
      )
    : [];
  const [newest] = jars.map((name) => join(target, name)).sort((a, b) => age(a) - age(b));
  if (newest) return newest;
  throw new Error(
    'There is no server to test against: run `./mvnw -DskipTests package` at the top of the repository first, ' +
      'or name a running one that has the demo: WEFT_TEST_URL=http://localhost:8080',
  );
}

const age = (file) => -statSync(file).mtimeMs;

/** The JDKs are where the build looks for them, too; the `java` of the path may be an older one. */
export function javaCommand() {
  const folders = [
    '/usr/lib/jvm',
    '/Library/Java/JavaVirtualMachines',
    join(homedir(), '.sdkman', 'candidates', 'java'),
    join(homedir(), '.jdks'),
  ];
  const homes = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .flatMap((home) => [home, join(home, 'Contents', 'Home')]);
  const found = [process.env.JAVA_HOME, ...homes]
    .filter(Boolean)
    .map((home) => join(home, 'bin', 'java'))
    .filter((file) => existsSync(file))
    .concat('java')
    .find((file) => version(file) >= OLDEST_JAVA);
  if (found) return found;
  throw new Error(`There is no Java ${OLDEST_JAVA} or newer to run the server with: set JAVA_HOME`);
}

function version(java) {
  try {
    return Number(/^(\d+)/.exec(execFileSync(java, ['--version'], { encoding: 'utf8' }).split(' ')[1])?.[1]);
  } catch {
    return 0;
  }
}
