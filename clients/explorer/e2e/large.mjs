import { accepted, weft } from '@weft/sdk';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { javaCommand } from '../../testing/server.mjs';

/**
 * How the map does on landscapes of any size: generates one, imports it into a running server, opens its map in a browser,
 * and prints what that took. `node e2e/large.mjs [organizations…]`, 1,000, 10,000 and 50,000 if none are named; each has
 * three ties an organization.
 */

const TOP = join(import.meta.dirname, '..', '..', '..');
const PANS = 40;
const PAGE = { x: 0, y: 0, width: 1280, height: 1600 };
const address = (process.env.WEFT_URL ?? 'http://localhost:8080').replace(/\/$/, '');
const artefacts = join(import.meta.dirname, 'artefacts');
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000, 50_000];

/** The classes of the generator and what it needs, as `.ci/benchmark` has Maven write them. */
function classPath() {
  const told = join(TOP, 'api', 'target', 'classpath');
  if (process.env.WEFT_CLASSPATH) return process.env.WEFT_CLASSPATH;
  if (!existsSync(told))
    throw new Error(
      'Compile the generator first: ./mvnw -q -pl api -am test-compile dependency:build-classpath ' +
        '-DincludeScope=runtime -Dmdep.outputFile=target/classpath',
    );
  const classes = ['test-classes', 'classes'].map((it) => join(TOP, 'api', 'target', it));
  return [...classes, readFileSync(told, 'utf8').trim()].join(delimiter);
}

function generated(folder, organizations) {
  execFileSync(javaCommand(), [
    ...['-cp', classPath(), 'org.weft.benchmark.GenerateLandscape', folder, '42'],
    ...[organizations, organizations, organizations * 2, organizations * 3].map(String),
  ]);
}

const server = weft({ url: address });

async function imported(landscape, organizations) {
  const { landscape: there } = await server.landscape({ landscape });
  if (there?.whatIf?.organizations.totalCount) return 'was there';
  const folder = mkdtempSync(join(tmpdir(), 'weft-large-'));
  try {
    generated(folder, organizations);
    await server.landscapeUpsert({ input: { slug: landscape, name: `Large ${organizations}` } });
    const uploads = [];
    for (const name of readdirSync(folder))
      uploads.push(await server.upload(name, readFileSync(join(folder, name))));
    const [upload, ...furtherUploads] = uploads;
    const begin = performance.now();
    const started = accepted(
      (await server.importStart({ landscape, input: { upload, furtherUploads } })).importStart,
    );
    let last;
    for await (const { importProgress } of server.importProgress({ id: started.job.id }))
      last = importProgress;
    if (last.state !== 'DONE' || last.result?.userErrors.length)
      throw new Error(`The import has ended as ${JSON.stringify(last)}`);
    return `${((performance.now() - begin) / 1000).toFixed(0)} s`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a page loads, as the network has it, and what its scripts would be if packed. */
async function listen(session) {
  const types = new Map();
  const loaded = { all: 0, answers: 0, files: 0 };
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    types.set(requestId, response.url.endsWith('/graphql') ? 'answers' : type),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    loaded.all += encodedDataLength;
    if (types.get(requestId) === 'answers') loaded.answers += encodedDataLength;
    else loaded.files += encodedDataLength;
  });
  return loaded;
}

const metric = async (session, name) =>
  (await session.send('Performance.getMetrics')).metrics.find((it) => it.name === name).value;

/** Milliseconds that the main thread of the page computes while something is done, and that its tasks take by the clock. */
async function work([computes, takes], act) {
  const all = () => Promise.all([computes, takes].map((it) => metric(it, 'TaskDuration')));
  const before = await all();
  await act();
  return (await all()).map((it, at) => (it - before[at]) * 1000);
}

async function settled(page) {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('.waiting, [aria-busy="true"]'));
}

const drawn = (page) =>
  page.waitForFunction(() => document.querySelector('.network')?.dataset.drawn === 'yes');

async function timed(act) {
  const begin = performance.now();
  await act();
  return performance.now() - begin;
}

async function pan(page) {
  const { x, y, width, height } = await page.locator('.network').boundingBox();
  const [left, top] = [x + width / 3, y + height / 3];
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (let at = 1; at <= PANS; at++) await page.mouse.move(left + 4 * at, top + 2 * at);
  await page.mouse.up();
}

async function measured(browser, organizations) {
  const landscape = `large-${organizations}`;
  const took = await imported(landscape, organizations);
  // The first question after a write reads the landscape; that is the server's time, and told apart.
  const read = await timed(() => server.networkMap({ landscape }));
  const context = await browser.newContext({
    viewport: { width: PAGE.width, height: PAGE.height },
    locale: 'en-GB',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const session = await context.newCDPSession(page);
  const clock = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await clock.send('Performance.enable', { timeDomain: 'timeTicks' });
  const sessions = [session, clock];
  const loaded = await listen(session);
  const scripts = new Map();
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) scripts.set(response.url(), response.body());
  });
  const address1 = `${address}/l/${landscape}/map`;
  const first = await timed(async () => {
    await page.goto(address1);
    await settled(page);
    await drawn(page);
  });
  const untilShown = (await metric(session, 'TaskDuration')) * 1000;
  const bodies = await Promise.all(scripts.values());
  const packed = bodies.reduce((sum, it) => sum + gzipSync(it).length, 0);
  const atFirst = { ...loaded };
  const marks = await page.locator('.map-reads').innerText();
  await page.locator('.network').scrollIntoViewIfNeeded();
  const panned = (await work(sessions, () => pan(page))).map((it) => it / PANS);
  const zoom = async () => {
    for (let at = 0; at < 10; at++) await page.mouse.wheel(0, -120);
    await page.waitForTimeout(300);
  };
  const zoomed = (await work(sessions, zoom)).map((it) => it / 10);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.screenshot({ path: join(artefacts, `${landscape}-zoomed.png`), clip: PAGE });
  await page.goto(address1);
  await settled(page);
  await drawn(page);
  await page.screenshot({ path: join(artefacts, `${landscape}.png`), clip: PAGE });

  const search = await timed(async () => {
    await page.getByRole('searchbox').fill('ba');
    await page.getByRole('status').first().waitFor();
  });
  let opened = 0;
  const open = page.getByRole('button', { name: /^Open/ }).first();
  await page.getByRole('searchbox').fill('');
  if (await open.count()) {
    opened = await timed(async () => {
      await open.click();
      await settled(page);
      await drawn(page);
    });
    await page.screenshot({ path: join(artefacts, `${landscape}-opened.png`), clip: PAGE });
  }
  const ego = await timed(async () => {
    await page.goto(`${address1}?ego=org-1&steps=2`);
    await settled(page);
    await drawn(page);
  });
  await page.screenshot({ path: join(artefacts, `${landscape}-ego.png`), clip: PAGE });
  await context.close();
  const kB = (bytes) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
  const ms = (time) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
  return {
    organizations,
    import: took,
    'first question': ms(read),
    'bytes to first view': kB(atFirst.all),
    'of which answers': kB(atFirst.answers),
    'scripts, gzipped': kB(packed),
    'first picture': ms(first),
    'main thread until then': ms(untilShown),
    'per pan, computing': ms(panned[0]),
    'per pan, by the clock': ms(panned[1]),
    'per zoom, computing': ms(zoomed[0]),
    heap: `${(usedSize / 1e6).toFixed(0)} MB`,
    search: ms(search),
    'open a community': opened === 0 ? 'none' : ms(opened),
    'near one': ms(ego),
    map: marks,
  };
}

mkdirSync(artefacts, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
});
try {
  for (const size of sizes) {
    console.log(
      `load ${loadavg()
        .map((it) => it.toFixed(1))
        .join(' ')}`,
    );
    console.table(await measured(browser, size));
  }
} finally {
  await browser.close();
}
