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

describe('what an analyst repeats', () => {
  const landscape = `cli-${randomUUID()}`;
  const into = ['--landscape', landscape];
  const rows = (out: string) => out.trimEnd().split(/\r?\n/);

  beforeAll(async () => {
    const files = [
      file('organizations.csv', 'key,name,places\nmill,Old Mill Trust,town\n'),
      file('places.csv', 'key,name\ntown,Town\n'),
      file('issues.csv', 'key,label\nyouth,Youth\n'),
    ];
    await weft(['import', ...files, '--create', 'Of a test', ...into]);
    const again = file('organizations.csv', 'key,name,places\nmill-2,The Old Mill Trust Ltd,town\n');
    await weft(['import', again, '--source', 'another', ...into]);
  });

  test('the review queue is listed, and decided as a file says', async () => {
    const { out } = await weft(['review', 'list', '-o', 'csv', ...into]);
    expect(rows(out)).toEqual([
      'decision,keep,a,name of a,b,name of b,score,state,reasons,decided by,kept',
      expect.stringMatching(
        /^,,mill,Old Mill Trust,mill-2,The Old Mill Trust Ltd,0\.\d+,OPEN,SAME_NAME; SAME_PLACE,,$/,
      ),
    ]);
    const decided = file('decided.csv', out.replace('\n,,', '\naccept,mill,'));
    const rehearsed = await weft(['review', 'apply', decided, '--dry-run', ...into]);
    expect(rehearsed.err).toBe('Nothing was written.\n');
    expect(rehearsed.out).toMatch(/^accept +mill +mill-2 +mill +ACCEPTED$/m);
    expect((await weft(['review', 'list', '-o', 'json', ...into])).out).toContain('"state": "OPEN"');

    const { code, out: done } = await weft(['review', 'apply', decided, '-o', 'csv', ...into]);
    expect({ code, done }).toEqual({
      code: 0,
      done: 'decision,a,b,keep,outcome,refused\r\naccept,mill,mill-2,mill,ACCEPTED,\n',
    });
    expect((await weft(['ask', 'organizations', ...into])).out).not.toContain('Old Mill Trust Ltd');
  });

  test('what was accepted is split again, then told to be two', async () => {
    expect((await weft(['review', 'split', 'mill', 'mill-2', '--dry-run', ...into])).out).toMatch(/ SPLIT$/m);
    expect((await weft(['review', 'split', 'mill', 'mill-2', ...into])).out).toMatch(/ SPLIT$/m);
    expect((await weft(['ask', 'organizations', ...into])).out).toContain('Old Mill Trust Ltd');
    expect((await weft(['review', 'reject', 'mill', 'mill-2', ...into])).out).toMatch(/ REJECTED$/m);
    expect((await weft(['review', 'list', '--states', 'rejected', ...into])).out).toMatch(
      /^mill .* REJECTED /m,
    );
  });

  test('a decision that is refused leaves the others alone, and it ends with 1', async () => {
    const both = file(
      'both.csv',
      'a,b,decision,keep\nnobody,mill-2,accept,mill-2\nmill,mill-3,reject,\nmill,mill-2,,\n',
    );
    const { code, out } = await weft(['review', 'apply', both, '-o', 'json', ...into]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      {
        a: 'nobody',
        outcome: 'REFUSED',
        refused: expect.stringContaining('must be the key or id of an actor'),
      },
      { a: 'mill', outcome: 'REJECTED', refused: '' },
    ]);
  });

  test.each([
    [
      'a,b,decision,keep\nmill,mill-2,merge,\n',
      'row 2: decision: merge must be one of accept, reject, split',
    ],
    ['a,b,decision,keep\nmill,mill-2,accept,\n', 'row 2: keep:  must be mill or mill-2'],
    ['a,b,decision,keep\nmill,mill-2,,\n', 'decides nothing'],
  ])('a file that decides wrongly is told, and nothing of it is sent', async (content, told) => {
    const { code, err } = await weft(['review', 'apply', file('wrong.csv', content), ...into]);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });

  test('an import is taken back', async () => {
    await weft(['import', file('issues.csv', 'key,label\nyouth,Youth\nhomes,Homes\n'), ...into]);
    const listed = await weft(['imports', '-o', 'csv', ...into]);
    expect(rows(listed.out)[0]).toBe('import,file,format,at,by,version,new,changed,taken back');
    expect(rows(listed.out)).toHaveLength(4);
    const [id = ''] = rows(listed.out)[1]!.split(',');
    const rehearsed = await weft(['undo', id, '--dry-run', ...into]);
    expect(rehearsed.err).toMatch(
      /^Nothing was written\. issues\.csv, imported on .* would be taken back\.$/m,
    );
    expect(rehearsed.out).toMatch(/^ISSUE +1 /m);
    expect((await weft(['ask', 'issues', ...into])).out).toContain('homes');

    const undone = await weft(['undo', id, ...into]);
    expect({ code: undone.code, err: undone.err }).toEqual({
      code: 0,
      err: expect.stringMatching(/^Taken back as version \d+\.\n$/),
    });
    expect((await weft(['ask', 'issues', ...into])).out).not.toContain('homes');
    const again = await weft(['undo', id, ...into]);
    expect({ code: again.code, err: again.err }).toEqual({
      code: 1,
      err: expect.stringContaining('must be an import that is not undone yet'),
    });
    expect((await weft(['undo', 'none', '--dry-run', ...into])).code).toBe(1);
  });

  test('a launch check is kept, shown as it was, asked again and compared', async () => {
    const plan = file('plan.yaml', 'name: Youth club\nissues: [youth]\nplaces: [town]\n');
    const kept = await weft(['check', plan, '--record-by', 'A test', '--note', 'To see', ...into]);
    expect(kept.code).toBe(4);
    const [, id = ''] = /^Kept as (\S+);/.exec(kept.err)!;
    expect((await weft(['records', 'list', ...into])).out).toMatch(
      /^\S+ +Youth club +INSUFFICIENT_DATA +\S+ +A test +To see /m,
    );
    const shown = await weft(['records', 'show', id, ...into]);
    expect({ code: shown.code, out: shown.out }).toEqual({
      code: 0,
      out: expect.stringContaining(kept.out.trimEnd()),
    });

    const effort = 'key,name,issues,places,runBy,validFrom\nclub,The club,youth,town,mill,2020-01-01\n';
    await weft(['import', file('efforts.csv', effort), ...into]);
    const again = await weft(['records', 'again', id, '-o', 'json', ...into]);
    expect(again.code).toBe(4);
    expect(JSON.parse(again.out).duplication.matches[0].effort.name).toBe('The club');
    const compared = await weft(['records', 'compare', id, ...into]);
    expect(compared.code).toBe(0);
    expect(compared.out).toMatch(/^then +INSUFFICIENT_DATA$/m);
    expect(compared.out).toMatch(/^(APPEARED|GONE) /m);
    const none = await weft(['records', 'show', 'none', ...into]);
    expect({ code: none.code, err: none.err }).toEqual({
      code: 1,
      err: `weft: There is no record none in "${landscape}": \`weft records list\` lists them.\n`,
    });
  });

  test('data quality is a row per finding', async () => {
    const { code, out } = await weft(['quality', '--kinds', 'organization', '-o', 'csv', ...into]);
    expect(code).toBe(0);
    expect(rows(out)[0]).toBe('check,kind,field,found,share,groups,hint');
    expect(rows(out)).toContainEqual(expect.stringMatching(/^UNKNOWN_FIELD,ORGANIZATION,sectors,2,1,,/));
    expect(out).not.toContain(',0,');
    const all = await weft(['quality', '--kinds', 'organization', '--all', ...into]);
    expect(all.out).toMatch(/^UNKNOWN_FIELD +ORGANIZATION +places +0 /m);
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

  test('a session that has ended', async () => {
    const guarded = createServer((_, answer) => answer.writeHead(401).end());
    await new Promise<void>((resolve) => guarded.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void guarded.close());
    const address = `http://127.0.0.1:${(guarded.address() as { port: number }).port}`;
    const { code, out, err } = await weft(['landscapes', '-s', address]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/wants another key .*: store one with `weft login`\.\n$/);
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
  expect(out).toContain('"review") words="list accept reject split apply"');
  expect(out).toContain('"undo") words="--dry-run"');
});

test('bash completes by it', async () => {
  const { out } = await weft(['completion', 'bash']);
  const tried = `${out}\nCOMP_WORDS=(weft ask depe); COMP_CWORD=2; _weft; echo "\${COMPREPLY[*]}"`;
  expect(execFileSync('bash', ['-c', tried], { encoding: 'utf8' })).toBe('dependence dependents\n');
});

test('there is no color where nobody reads it', async () => {
  expect((await weft(['landscapes'])).out).not.toContain('\u001B');
});
