import { execFile, execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';

/** The program as people get it: packed, and installed into an empty folder. */
const folder = mkdtempSync(join(tmpdir(), 'weft-cli-'));
const installed = join(folder, 'installed');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

beforeAll(() => {
  mkdirSync(installed);
  execFileSync(npm, ['pack', '--pack-destination', folder], { stdio: 'pipe' });
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  const args = [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    '--prefix',
    installed,
    join(folder, packed),
  ];
  execFileSync(npm, args, { stdio: 'pipe', cwd: folder });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number;
  out: string;
  err: string;
}

function weft(
  args: readonly string[],
  more: { env?: Record<string, string>; input?: string } = {},
): Promise<Ended> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    XDG_CONFIG_HOME: join(folder, 'config'),
    WEFT_SERVER: inject('url'),
    ...more.env,
  };
  return new Promise((resolve) => {
    const program = join(installed, 'node_modules', '.bin', 'weft');
    const child = execFile(program, args, { env, cwd: folder, encoding: 'utf8' }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(more.input ?? '');
  });
}

const DEMO = ['--landscape', 'demo', '--as-of', '2026-06-30'];
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return name;
};

test('nothing is installed beside it', () => {
  expect(readdirSync(join(installed, 'node_modules')).filter((it) => !it.startsWith('.'))).toEqual(['@weft']);
  expect(readdirSync(join(installed, 'node_modules', '@weft'))).toEqual(['cli']);
});

describe('ask', () => {
  const dependence = ['ask', 'dependence', '--of', 'pact-office', '--period', '2025', ...DEMO];

  test('prints tables', async () => {
    const { code, out, err } = await weft(dependence);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('intake                                     50000');
    expect(out).toContain(
      'DIRECT SOURCES\nactor            is own  amount  share\nNorthlight Fund  false   30000   0.6\nTide Foundation  false   20000   0.4\n',
    );
    expect(out).toContain('not known: There is one source, and nothing to compare');
  });

  test('prints JSON as the server gives it', async () => {
    const { out } = await weft([...dependence, '--output', 'json']);
    expect(JSON.parse(out).intake).toMatchObject({ value: 50000, factsUsedCount: 2 });
  });

  test('prints CSV of the table that is named', async () => {
    const { out, err } = await weft([...dependence, '-o', 'csv', '--table', 'dominators']);
    expect({ out, err }).toEqual({ out: 'key,name\r\nhollin-trust,Hollin Trust\n', err: '' });
  });

  test('opens figures', async () => {
    const { out } = await weft([...dependence, '-o', 'json', '--with-facts']);
    expect(JSON.parse(out).intake.facts.totalCount).toBe(2);
  });

  test.each([
    ['gaps', ['--services', 'mentoring', '--populations', 'young-people'], 'UNCOVERED'],
    ['power', ['--of', 'youth-pact', '--period', '2025'], 'SIGNALS'],
    ['duplication', ['--initiative', 'quay-mentors'], 'Old Quay Mentoring'],
    ['who-is-missing', ['--collaboration', 'youth-pact'], 'AFFECTED_POPULATION'],
    ['efforts', ['--place', 'old-quay'], 'Street Advice'],
    ['search', ['--query', 'hollin'], 'Hollin Trust'],
  ])('answers %s', async (question, args, expected) => {
    const { code, out } = await weft(['ask', question, ...args, ...DEMO]);
    expect(code).toBe(0);
    expect(out).toContain(expected);
  });

  test('answers of a landscape that could be', async () => {
    const changes = file('changes.yaml', '- withdraws: hollin-trust\n');
    const { out } = await weft([...dependence, '--what-if', changes, '--table', 'dominators']);
    expect(out).toBe('DOMINATORS\n(none)\n');
  });
});

describe('check', () => {
  test('tells why, and ends with 4 when it asks not to begin', async () => {
    const proposal = file('check.yaml', 'initiative: quay-mentors\n');
    const { code, out } = await weft(['check', proposal, ...DEMO]);
    expect(code).toBe(4);
    expect(out).toContain('verdict  EXTEND_EXISTING');
    expect(out).toContain(
      'An effort does the same for the same people, in the same place and time, with room for more.',
    );
    expect(out).toContain('The plan does not state who would pay.');
  });

  test('reads a row per proposal', async () => {
    const rows =
      'name,services,populations,places\nQuay,mentoring,young-people,old-quay\nIsle,mentoring,young-people,harbour-isle\n';
    const { code, out } = await weft(['check', file('check.csv', rows), '-o', 'csv', ...DEMO]);
    expect(code).toBe(4);
    expect(out.split('\r\n').map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
      'title verdict',
      'Quay EXTEND_EXISTING',
      'Isle INSUFFICIENT_DATA',
    ]);
  });
});

test('whatif shows what would differ', async () => {
  const stated = `changes: [{withdraws: hollin-trust}]
question: {dependence: {of: pact-office, period: {from: 2025-01-01, to: 2025-12-31}}}`;
  const { code, out, err } = await weft(['whatif', '-', ...DEMO], { input: stated });
  expect(code).toBe(0);
  expect(err).toContain('17 differences, of a landscape that could be.');
  expect(out).toMatch(/^WENT +dominators\[hollin-trust\] +Hollin Trust/m);
});

describe('import', () => {
  const landscape = `cli-${randomUUID()}`;
  const into = ['--landscape', landscape];

  test('a dry run writes nothing', async () => {
    await weft([
      'import',
      file('organizations.csv', 'key,name\nmill,The mill\n'),
      '--create',
      'Of a test',
      ...into,
    ]);
    const more = file('organizations.csv', 'key,name\nmill,The mill\nbakery,The bakery\n');
    const { code, out, err } = await weft(['import', more, '--dry-run', ...into]);
    expect(code).toBe(0);
    expect(err).toBe('Nothing was written. As weft-csv, it would be IMPORTED.\n');
    expect(out).toMatch(/^ORGANIZATION +1 /m);
    expect((await weft(['ask', 'organizations', ...into])).out).not.toContain('bakery');
  });

  test('a file is imported, with notices of what was left out', async () => {
    const rows = file(
      'organizations.csv',
      'key,name,validFrom\nmill,The mill,\nbakery,The bakery,\nshop,The shop,last year\n',
    );
    const { code, out, err } = await weft(['import', rows, ...into]);
    expect(code).toBe(0);
    expect(err).toMatch(/^Import \S+ of organizations.csv has begun; .*\nWritten as version \d+ of "cli-/);
    expect(err).not.toContain('\r');
    expect(out).toMatch(/^REJECTED +organizations.csv +4 .* validFrom +last year /m);
    expect((await weft(['ask', 'organizations', ...into])).out).toContain('The bakery');
    const [, job] = /^Import (\S+)/.exec(err)!;
    expect((await weft(['watch', job!])).err).toContain('Written as version');
  });

  test('a landscape comes back as a file', async () => {
    const { code, err } = await weft(['export', ...into, '--file', 'out.zip']);
    expect({ code, err: err.split('\n').at(-2) }).toEqual({ code: 0, err: 'Written to out.zip.' });
    expect((await weft(['import', 'out.zip', ...into])).err).toContain(
      'Nothing is new: nothing was written.',
    );
  });

  test.each([
    [
      'a file that is not there',
      ['none.csv'],
      2,
      'none.csv is not there: name a file, or - for the standard input.',
    ],
    ['a file of no format', ['noise.bin'], 1, 'must be text in UTF-8'],
    ['a zip archive that is cut off', ['cut.zip'], 1, 'must be an archive, complete and well formed'],
    [
      'a format that nobody has',
      ['organizations.csv', '--format', 'nonsense'],
      1,
      'format must be one of 360giving',
    ],
    ['a job that is not there', [], 1, 'must be the id of an import job'],
  ])('%s is told', async (_, args, expected, told) => {
    file('noise.bin', Buffer.from([0, 1, 2, 3, 255, 254, 7]));
    file('cut.zip', readFileSync(join(folder, 'out.zip')).subarray(0, 300));
    const { code, out, err } = await weft(args.length ? ['import', ...args, ...into] : ['watch', 'none']);
    expect(code).toBe(expected);
    expect(out + err).toContain(told);
  });
});

describe('what goes wrong is told in a sentence', () => {
  test.each([
    ['no landscape', ['ask', 'efforts'], 2, 'Name a landscape with --landscape, or WEFT_LANDSCAPE'],
    ['an unknown landscape', ['ask', 'efforts', '-l', 'nowhere'], 1, 'There is no landscape "nowhere" at'],
    [
      'an unknown actor',
      ['ask', 'organization', '--id', 'nobody', ...DEMO],
      1,
      'There is none with this key in "demo"',
    ],
    [
      'a refused argument',
      ['ask', 'efforts', '--first', '101', ...DEMO],
      1,
      'first: 101 must be between 1 and 100',
    ],
    [
      'a word that is none',
      ['ask', 'flows', '--kind', 'gold', ...DEMO],
      2,
      '--kind: gold must be one of ADVOCACY',
    ],
    ['a missing option', ['ask', 'dependence', ...DEMO], 2, "required option '--of <key>' not specified"],
    ['a command that is none', ['sing'], 2, "unknown command 'sing'"],
    [
      'a format that is none',
      ['landscapes', '-o', 'xml'],
      2,
      '--output: xml must be one of table, json, csv',
    ],
    ['a file that is no YAML', ['check', 'broken.yaml', ...DEMO], 2, 'broken.yaml is not valid YAML'],
    [
      'a server that is gone',
      ['landscapes', '-s', 'http://127.0.0.1:9'],
      3,
      'Is a Weft server running at http://127.0.0.1:9?',
    ],
    ['an address that is none', ['landscapes', '-s', 'nonsense'], 2, '--server: nonsense must be an address'],
  ])('%s', async (_, args, expected, told) => {
    file('broken.yaml', 'a: [1, 2');
    const { code, out, err } = await weft(args);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(told);
  });

  test('a server that is slow', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      silent.closeAllConnections();
      silent.close();
    });
    const address = `http://127.0.0.1:${(silent.address() as { port: number }).port}`;
    const { code, err } = await weft(['landscapes', '-s', address, '--timeout', '0.5']);
    expect({ code, err }).toEqual({
      code: 3,
      err: `weft: No answer in time from ${address}. Allow more time with --timeout SECONDS, or ask for less.\n`,
    });
  });
});

test('login keeps server and key for their owner only', async () => {
  const url = inject('url');
  const env = { XDG_CONFIG_HOME: join(folder, 'other'), WEFT_SERVER: '' };
  const kept = await weft(['login', '--server', url, '--key-stdin'], { env, input: 'secret\n' });
  const config = join(folder, 'other', 'weft', 'config.json');
  expect({ code: kept.code, err: kept.err }).toEqual({
    code: 0,
    err: `Kept in ${config}: ${url} with a key.\n`,
  });
  expect(statSync(config).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(config, 'utf8'))).toEqual({ server: url, key: 'secret' });
  expect((await weft(['landscapes'], { env })).out).toContain('Tarnwick District');
});

test.each(['bash', 'zsh'])('completion for %s', async (shell) => {
  const { out } = await weft(['completion', shell]);
  expect(out).toContain('complete -o default -F _weft weft');
  expect(out).toMatch(/"ask dependence"\) words="--of --kind --period /);
});

test('bash completes by it', async () => {
  const { out } = await weft(['completion', 'bash']);
  const tried = `${out}\nCOMP_WORDS=(weft ask depe); COMP_CWORD=2; _weft; echo "\${COMPREPLY[*]}"`;
  expect(execFileSync('bash', ['-c', tried], { encoding: 'utf8' })).toBe('dependence dependents\n');
});

test('there is no color where nobody reads it', async () => {
  expect((await weft(['landscapes'])).out).not.toContain('\u001B');
});
