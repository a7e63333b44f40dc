import { readFileSync, statSync } from 'node:fs';
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  address,
  artefact,
  ask,
  figures,
  openBrowser,
  settled,
  visit,
  watched,
  type Watched,
} from './browser';

const asOf = 'asOf=2026-06-30';
const year = 'from=2025-01-01&to=2025-12-31';

let browser: Browser;
let view: Watched;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Whether a request listens to what happens, rather than asking once. */
const isListening = (request: Request) => request.headers().accept === 'text/event-stream';

const journey = (name: string, walk: () => Promise<void>) =>
  it(name, async () => {
    view = await watched(browser);
    await walk();
    expect(view.wrongs).toEqual([]);
    await view.page.context().close();
  });

describe('journeys through the demo', () => {
  journey('import a file and see it', async () => {
    const name = `Nightingale ${Date.now()} 🐦 ‫نص‬ <b>bold</b>`;
    const key = `e2e-${Date.now()}`;
    const csv = `key,name,sectors,places,source\n${key},"${name}",NONPROFIT,old-quay,partner-survey\n`;
    await visit(view, '/l/demo/import');
    await view.page.setInputFiles('input[type=file]', {
      name: 'organizations.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    });
    await view.page.getByRole('heading', { name: 'What would become of it' }).waitFor();
    const heard = view.page.waitForRequest(isListening);
    await view.page.getByRole('button', { name: 'Import it' }).click();
    await heard;
    await view.page.locator('[data-state=DONE]').waitFor();
    await view.page.getByRole('link', { name: 'See the landscape' }).click();
    await view.page.waitForURL('**/l/demo');
    await visit(view, `/l/demo/actor/${key}`);
    expect(await view.page.locator('h1').innerText()).toBe(name);
    expect(await view.page.locator('h1 b').count()).toBe(0);
    await visit(view, '/l/demo/import');
    await view.page.getByRole('button', { name: 'Take it back' }).first().click();
    await view.page.getByText('Taken back on').first().waitFor();
  });

  journey('make a landscape out of a file, also where progress cannot be heard', async () => {
    const { page } = view;
    await page.route('**/graphql', (route) =>
      isListening(route.request()) ? route.abort('aborted') : route.fallback(),
    );
    await visit(view, '/import');
    await page.getByLabel('Into which landscape').fill(`e2e-${Date.now()}`);
    await page.setInputFiles('input[type=file]', {
      name: 'organizations.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('key,name\nfirst,First Of All\n'),
    });
    await page.getByLabel('What is it called?').fill('A town of its own');
    await page.getByRole('button', { name: 'Make it' }).click();
    await page.getByRole('button', { name: 'Import it' }).click();
    await page.locator('[data-state=DONE]').waitFor();
    await page.getByRole('link', { name: 'See the landscape' }).click();
    await page.getByRole('heading', { name: 'A town of its own' }).waitFor();
  });

  journey('a file of the wrong kind says so, and nothing is written', async () => {
    await visit(view, '/l/demo/import');
    await view.page.setInputFiles('input[type=file]', {
      name: 'picture.png',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]),
    });
    const alert = view.page.getByRole('alert').first();
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Nothing of it could be taken');
    await view.page.getByText('must be of the format').waitFor();
  });

  journey('find who is missing', async () => {
    await visit(view, `/l/demo/room?${asOf}`);
    await view.page.getByRole('button', { name: 'Youth Pact' }).click();
    await view.page.getByRole('heading', { name: 'Whom to invite' }).waitFor();
    await settled(view.page);
    const { landscape } = await ask<{
      landscape: {
        whoIsMissing: { roleCoverage: { value: number }; requiredSeats: { role: string | null }[] };
      };
    }>(
      '{ landscape(slug: "demo", asOf: "2026-06-30") { whoIsMissing(collaboration: "youth-pact") { roleCoverage { value } requiredSeats(statuses: [MISSING]) { role } } } }',
    );
    const { whoIsMissing: room } = landscape;
    expect(await figures(view.page, 'whoIsMissing.roleCoverage')).toEqual([String(room.roleCoverage.value)]);
    expect(await view.page.locator('.seats.MISSING details.seat').count()).toBe(room.requiredSeats.length);
    const seat = view.page.locator('.seats.MISSING [data-seat=AFFECTED_POPULATION]');
    await seat.locator('> summary').click();
    await seat.getByRole('link', { name: "Care Leavers' Voice" }).first().waitFor();
  });

  journey('do a launch check by keyboard, keep it, and print it', async () => {
    const { page } = view;
    await visit(view, `/l/demo/launch-check?${asOf}`);
    await page.getByLabel('What is it called?').fill('Quay Friends 2026');
    const choose = async (label: string, words: string) => {
      const field = page.getByRole('combobox', { name: label, exact: true });
      await field.focus();
      await field.pressSequentially(words);
      await page.locator('li[role=option]:visible').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    await choose('Services', 'mentoring');
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('What is it called?').inputValue()).toBe('Quay Friends 2026');
    await choose('People served', 'young people');
    await choose('Places', 'old quay');
    await page.getByLabel('How many people could it serve').fill('many');
    await page.getByRole('button', { name: 'Check it' }).press('Enter');
    await page.getByText('A whole number of people, or nothing.').waitFor();
    await page.getByLabel('How many people could it serve').fill('40');
    await page.getByRole('button', { name: 'Check it' }).press('Enter');
    await page.locator('[data-verdict]').waitFor();
    const { landscape } = await ask<{ landscape: { launchCheck: { verdict: string } } }>(
      'query ($proposal: ProposalInput!) { landscape(slug: "demo", asOf: "2026-06-30") { launchCheck(proposal: $proposal) { verdict } } }',
      {
        proposal: {
          name: 'Quay Friends 2026',
          services: ['mentoring'],
          populations: ['young-people'],
          places: ['old-quay'],
          capacity: 40,
        },
      },
    );
    expect(await page.locator('[data-verdict]').getAttribute('data-verdict')).toBe(
      landscape.launchCheck.verdict,
    );
    const link = page.url();
    await page.getByLabel('Kept by').fill('Backbone office');
    await page.getByRole('button', { name: 'Keep it' }).press('Enter');
    await page.getByRole('heading', { name: 'Launch check, as it was kept' }).waitFor();
    await settled(page);
    await page.pdf({ path: artefact('launch check.pdf'), format: 'A4', printBackground: true });
    expect(readFileSync(artefact('launch check.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(statSync(artefact('launch check.pdf')).size).toBeGreaterThan(20_000);
    await page.goto(link);
    await page.locator('[data-verdict]').waitFor();
  });

  journey('a kept report opens its figures as it keeps them', async () => {
    const { page } = view;
    const { launchCheckRecord } = await ask<{ launchCheckRecord: { record: { id: string } } }>(
      'mutation { launchCheckRecord(landscape: "demo", input: { initiative: "quay-mentors", asOf: "2026-06-30", recordedBy: "Backbone office" }) { record { id } } }',
    );
    const whole: Promise<boolean>[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('/graphql')) return;
      whole.push(response.text().then((it) => it.includes('"answerJson"')));
    });
    await visit(view, `/l/demo/records/${launchCheckRecord.record.id}`);
    await page.getByRole('button', { name: 'Open everything' }).click();
    for (const definition of [
      'duplication.sharedFunders',
      'duplication.freeCapacity',
      'whoIsMissing.roleCoverage',
    ]) {
      const figure = page.locator(`[data-figure="${definition}"]`).first();
      const value = await figure.innerText();
      await figure.press('Enter');
      const panel = page.locator('dialog');
      await panel.locator('.contract').waitFor();
      expect(value).toContain(await panel.locator('.large').innerText());
      expect(await panel.locator('.contract code').innerText()).toContain(definition);
      if (definition === 'duplication.sharedFunders')
        expect(await panel.locator('.facts li').allInnerTexts()).toContain('Training contract');
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
    }
    expect((await Promise.all(whole)).filter(Boolean)).toHaveLength(1);
  });

  journey('run a what-if and see both sides', async () => {
    const { page } = view;
    await visit(view, `/l/demo/dependence?${asOf}&of=pact-office&${year}`);
    await page.getByRole('switch', { name: 'Hollin Trust' }).click();
    await page.locator('.side.then [data-figure="dependence.effectiveUltimateSources"]').waitFor();
    await settled(page);
    const asked = (whatIf: string) =>
      ask<{ landscape: { whatIf: { dependence: { effectiveUltimateSources: { value: number } } } } }>(
        `{ landscape(slug: "demo", asOf: "2026-06-30") { whatIf(changes: [${whatIf}]) { dependence(of: "pact-office", period: {from: "2025-01-01", to: "2025-12-31"}) { effectiveUltimateSources { value } } } } }`,
      );
    const [now, then] = [await asked(''), await asked('{ withdraws: "hollin-trust" }')];
    expect(await figures(page, 'dependence.effectiveUltimateSources')).toEqual(
      [now, then].map((it) => String(it.landscape.whatIf.dependence.effectiveUltimateSources.value)),
    );
    await page.getByRole('link', { name: 'Power', exact: true }).click();
    await page.getByRole('complementary', { name: 'What if' }).waitFor();
    await page.getByRole('button', { name: 'Empty the tray' }).click();
    expect(page.url()).not.toContain('whatif');
  });

  journey('try a change of any kind, and see what it says', async () => {
    const { page } = view;
    await visit(view, `/l/demo/what-if?${asOf}`);
    await page.locator('section.card select').first().selectOption('tie');
    const choose = async (label: string, words: string) => {
      await page.getByRole('combobox', { name: label, exact: true }).last().pressSequentially(words);
      await page.locator('li[role=option]:visible').first().click();
    };
    await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('COLLABORATES_WITH');
    await choose('From', 'youth forge');
    await choose('To', 'tide foundation');
    await page.getByRole('button', { name: 'Put into the tray' }).last().click();
    await page.getByRole('complementary', { name: 'What if' }).getByText('A tie').waitFor();
    await settled(page);
    const ties = page.locator('table tr:has(th:text-is("Ties")) td');
    const [now, then] = await ties.allInnerTexts();
    expect(Number(then)).toBe(Number(now) + 1);
  });

  journey('change a flow that is recorded, found by whom it is about', async () => {
    const { page } = view;
    await visit(view, `/l/demo/what-if?${asOf}`);
    await page.locator('section.card select').first().selectOption('flow');
    await page.getByRole('combobox', { name: 'Of whom', exact: true }).pressSequentially('youth forge');
    await page.locator('li[role=option]:visible').first().click();
    const which = page.getByRole('combobox', { name: 'Which one' });
    await which.selectOption('pact-forge');
    await page.getByLabel('Amount').last().fill('7000');
    await page.getByRole('button', { name: 'Put into the tray' }).last().click();
    await page
      .getByRole('complementary', { name: 'What if' })
      .getByText('A flow (Youth Pact → Youth Forge: Money 40,000 EUR Disbursed): Amount: 7000')
      .waitFor();
  });

  const what = (kind: string) => view.page.locator('section.card select').first().selectOption(kind);
  /** Types a name, and takes the first that fits, by keyboard. */
  const chooseIn = async (label: string, words: string) => {
    const field = view.page.getByRole('combobox', { name: label, exact: true });
    await field.focus();
    await field.pressSequentially(words);
    await view.page.locator('li[role=option]:visible').first().waitFor();
    await view.page.keyboard.press('ArrowDown');
    await view.page.keyboard.press('Enter');
  };
  const put = () => view.page.getByRole('button', { name: 'Put into the tray' }).last().press('Enter');
  const says = (words: string) =>
    view.page.getByRole('complementary', { name: 'What if' }).getByText(words).waitFor();

  journey('change a post, a need and a survey that are recorded, each found by a name', async () => {
    await visit(view, `/l/demo/what-if?${asOf}`);
    const which = view.page.getByRole('combobox', { name: 'Which one' });
    const form = view.page.locator('section.card').last();
    await what('post');
    await chooseIn('Whose, or where', 'petra lin');
    await which.waitFor();
    expect(await which.locator('option').allInnerTexts()).toEqual([
      'choose',
      'Petra Lindwell in Tarnwick Youth Assembly: Adviser, Jan 1, 2024',
      'Petra Lindwell in Tarnwick College: Head of careers, Jan 1, 2019',
    ]);
    await which.selectOption('lindwell-college');
    await form.getByLabel('Role').fill('Principal');
    await put();
    await says('A post (Petra Lindwell in Tarnwick College: Head of careers): Role: Principal');
    await what('need');
    await chooseIn('In which place', 'hillside');
    await which.selectOption('mentoring-hillside');
    await form.getByLabel('People', { exact: true }).fill('95');
    await put();
    await says('A need (80 people in need: Mentoring · Hillside · Young people): People: 95');
    await what('survey');
    await chooseIn('In which place', 'hillside');
    await which.selectOption('mentoring-hillside-2025');
    await form.getByLabel('Checked at').fill('2026-06-01');
    await put();
    await says(
      'A survey (Somebody looked on Nov 1, 2025: Mentoring · Hillside · Young people): Checked at: 2026-06-01',
    );
    await what('ends');
    await form.getByRole('combobox', { name: 'Of which kind' }).selectOption('post');
    await chooseIn('Whose, or where', 'northlight');
    await which.selectOption('quillet-northlight');
    await put();
    await says('(Post) (Mara Quillet in Northlight Fund: Chair)');
    await settled(view.page);
  });

  journey('nothing recorded is said, and a server that is gone loses nothing of a change', async () => {
    const { page } = view;
    await visit(view, `/l/demo/what-if?${asOf}`);
    await what('need');
    await chooseIn('In which place', 'tarnwick');
    await page.getByText('Nothing of that kind is recorded of exactly this place.').waitFor();
    await page.getByRole('combobox', { name: 'In which place' }).pressSequentially('xyzzy');
    await page.getByText('Nothing is called like that.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('People', { exact: true }).fill('95');
    await page.getByRole('combobox', { name: 'In which place' }).fill('');
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('hillside') ? route.abort('aborted') : route.fallback(),
    );
    await chooseIn('In which place', 'hills');
    await page.getByRole('alert').getByText('The server does not answer').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('combobox', { name: 'Which one' }).selectOption('mentoring-hillside');
    expect(await page.getByLabel('People', { exact: true }).inputValue()).toBe('95');
  });

  journey('make two actors one, and two again', async () => {
    const { page } = view;
    const slug = `e2e-twins-${Date.now()}`;
    await ask(
      'mutation ($slug: String!) { landscapeUpsert(input: { slug: $slug, name: "Twins" }) { version } }',
      { slug },
    );
    for (const rows of ['one,Harbour Youth Trust', 'other,Harbour Youth Trust Ltd']) {
      await visit(view, `/l/${slug}/import`);
      await page.setInputFiles('input[type=file]', {
        name: 'organizations.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`key,name\n${rows}\n`),
      });
      await page.getByRole('button', { name: 'Import it' }).click();
      await page.locator('[data-state=DONE]').waitFor();
    }
    await visit(view, `/l/${slug}/quality`);
    const pair = page.locator('[data-pair="one other"]');
    await pair.getByRole('button', { name: 'They are one: keep Harbour Youth Trust', exact: true }).click();
    await pair.waitFor({ state: 'detached' });
    const show = page.getByRole('combobox', { name: 'Show', exact: true });
    await show.selectOption('ACCEPTED');
    await pair.getByText('Went into the other: Harbour Youth Trust Ltd').waitFor();
    await pair.getByRole('button', { name: 'Make them two again' }).click();
    await pair.waitFor({ state: 'detached' });
    await show.selectOption('SPLIT');
    await pair.getByRole('link', { name: 'Harbour Youth Trust Ltd' }).waitFor();
  });

  journey('open a figure down to its facts, by a link', async () => {
    const { page } = view;
    await visit(view, `/l/demo/dependence?${asOf}&of=pact-office&${year}`);
    await page.locator('[data-figure="dependence.intake"]').press('Enter');
    await page.locator('dialog .facts li').first().waitFor();
    expect(await page.locator('dialog .facts li').count()).toBe(2);
    await page.goto(page.url());
    await page.locator('dialog .facts li').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('figure=');
  });

  journey('figures on screen are those of the server', async () => {
    await visit(view, `/l/demo/power?${asOf}&of=youth-pact&${year}`);
    const { landscape } = await ask<{
      landscape: {
        power: { members: { voteShare: { value: number }; resourceShare: { value: number | null } }[] };
      };
    }>(
      '{ landscape(slug: "demo", asOf: "2026-06-30") { power(of: "youth-pact", period: {from: "2025-01-01", to: "2025-12-31"}) { members { voteShare { value } resourceShare { value } } } } }',
    );
    const { members } = landscape.power;
    const shown = await view.page
      .locator('table:has(caption:text-is("Members")) tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('[data-value]')].slice(0, 2).map((it) => it.getAttribute('data-value')),
        ),
      );
    expect(shown).toEqual(
      members.map((it) => [String(it.voteShare.value), String(it.resourceShare.value ?? '')]),
    );
  });

  journey('color and size the network by figures, known for those who hold any', async () => {
    const { page } = view;
    await visit(view, `/l/demo/map?${asOf}&color=SEATS&size=BETWEENNESS`);
    const { landscape } = await ask<{
      landscape: {
        powerMap: { bases: { holders: { totalCount: number } }[] };
        centrality: { actorsCount: number };
      };
    }>(
      '{ landscape(slug: "demo", asOf: "2026-06-30") { powerMap(bases: [SEATS]) { bases { holders(first: 1) { totalCount } } } centrality { actorsCount } } }',
    );
    const all = landscape.centrality.actorsCount;
    const holders = landscape.powerMap.bases[0]?.holders.totalCount;
    const legend = page.getByRole('list', { name: 'Legend' }).first();
    await legend.getByText(`Known for ${holders} of ${all}`).waitFor();
    await legend.getByText(`Known for ${all} of ${all}`).waitFor();
  });

  journey('choose a place that is near others, by keyboard', async () => {
    const { page } = view;
    await visit(view, `/l/demo/places?${asOf}`);
    const all = page.locator('.place-map [data-place]');
    const seen = page.locator('.place-map .pin-name > .spot:visible');
    await all.first().waitFor();
    const count = await all.count();
    expect(await seen.count()).toBe(count);
    const more = page.getByRole('button', { name: /^\+\d+: More places near/ });
    for (let at = 0; at < 4; at++) {
      const before = await seen.evaluateAll((them) => them.map((it) => it.getBoundingClientRect().toJSON()));
      for (const a of before)
        for (const b of before)
          if (a !== b)
            expect(
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
              `${JSON.stringify(a)} lies over ${JSON.stringify(b)}`,
            ).toBe(true);
      if ((await more.count()) > 0) break;
      await page.getByRole('button', { name: 'Zoom out' }).click();
      await page.waitForTimeout(700);
    }
    expect(await all.count()).toBe(count);
    await more.first().press('Enter');
    const hidden = page.locator('.pin-others:visible [data-place]').first();
    const name = await hidden.getAttribute('data-place');
    await hidden.press('Enter');
    await page.waitForURL(`**pick=${name}`);
    expect(await page.locator('.place-map [aria-pressed=true]').getAttribute('data-place')).toBe(name);
    await page.locator(`.pin-name > [data-place="${name}"]`).waitFor();
  });

  journey('take a table and pictures out', async () => {
    const { page } = view;
    await visit(view, `/l/demo/gaps?${asOf}&about=services&population=young-people`);
    for (const kind of ['CSV', 'SVG', 'PNG']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: kind, exact: true }).click(),
      ]);
      await file.saveAs(artefact(`taken out.${kind.toLowerCase()}`));
    }
    expect(readFileSync(artefact('taken out.csv'), 'utf8')).toContain('Source: Weft, landscape demo');
    expect(readFileSync(artefact('taken out.svg'), 'utf8')).toContain('Uncovered');
    expect(readFileSync(artefact('taken out.png')).subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('bad luck', () => {
  let lost: Watched | null = null;

  it('a server that is gone costs nothing that was typed', async () => {
    const gone = await watched(browser);
    await visit(gone, `/l/demo/launch-check?${asOf}`);
    await gone.page.getByLabel('What is it called?').fill('نص طويل ‮مقلوب <i>');
    await gone.page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await gone.page.getByRole('combobox', { name: 'Services', exact: true }).pressSequentially('x');
    await gone.page.getByText('The server does not answer').first().waitFor();
    await gone.page.unroute('**/graphql');
    expect(await gone.page.getByLabel('What is it called?').inputValue()).toBe('نص طويل ‮مقلوب <i>');
    await gone.page.context().close();
  });

  it.each([
    [401, 'Your session has ended'],
    [403, 'You may not see this'],
    [500, 'The server failed (500)'],
  ])('an answer of %i says what to do', async (status, sentence) => {
    const refused = await watched(browser);
    await refused.page.route('**/graphql', (route) => route.fulfill({ status, body: 'no' }));
    await refused.page.goto(`${address}/l/demo?${asOf}`);
    await refused.page.getByText(sentence).first().waitFor();
    await refused.page.context().close();
  });

  it.each([
    ['/l/none-such', 'There is no landscape'],
    ['/l/demo/actor/nobody', 'Nobody is called'],
    ['/l/demo/records/none', 'There is no such report'],
    [`/l/demo/dependence?of=nobody`, 'nobody'],
    ['/l/demo?whatif=%7Bbroken', 'cannot be read'],
    ['/l/demo?asOf=2026-02-31', 'The day in the link is none'],
    ['/l/demo/launch-check?proposal=%7B', 'cannot be read'],
  ])('a link to what is not there says so: %s', async (path, sentence) => {
    lost ??= await watched(browser);
    await lost.page.goto(address + path);
    await lost.page.getByRole('alert').filter({ hasText: sentence }).first().waitFor();
  });
});
