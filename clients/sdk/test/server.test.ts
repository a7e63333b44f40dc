import { randomUUID } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import WebSocket from 'ws';
import {
  accepted,
  items,
  pages,
  RefusedError,
  StatusError,
  UserErrorsError,
  weft,
  type ImportProgressSubscription,
  type OperationProgressSubscription,
} from '../src/index.js';
import { webSockets } from '../src/websocket.js';

const url = inject('url');
const server = weft({ url });
const DEMO = { landscape: 'demo', asOf: '2026-06-30' };
const IN_2025 = { from: '2025-01-01', to: '2025-12-31' };

test('a question is answered with figures', async () => {
  const { landscape } = await server.dependence({ ...DEMO, of: 'pact-office', period: IN_2025 });
  const { dependence } = landscape!.whatIf!;
  expect(dependence!.intake.value).toBe(50_000);
  expect(dependence!.dominators.map((it) => it.name)).toEqual(['Hollin Trust']);
});

test('a figure that is not known has a reason and no value', async () => {
  const { landscape } = await server.power({ ...DEMO, of: 'youth-pact', period: IN_2025 });
  const college = landscape!.whatIf!.power!.members.find((it) => it.actor.name === 'Tarnwick College');
  expect(college!.resourceShare).toMatchObject({ value: null, notEvaluable: 'The amount is not known' });
});

test('a figure opens its contract and its facts when asked to', async () => {
  const question = { ...DEMO, of: 'pact-office', period: IN_2025 };
  const closed = await server.dependence(question);
  expect(closed.landscape!.whatIf!.dependence!.intake.facts).toBeUndefined();
  const opened = await server.dependence({ ...question, withFacts: true });
  const { intake } = opened.landscape!.whatIf!.dependence!;
  expect(intake.contract!.definition).not.toBe('');
  expect(intake.facts!.totalCount).toBe(intake.factsUsedCount);
  expect(intake.facts!.edges[0]!.node).toMatchObject({ __typename: 'ResourceFlow' });
});

test('a what-if is asked with the same function', async () => {
  const changes = [{ withdraws: 'hollin-trust' }];
  const { landscape } = await server.dependence({ ...DEMO, of: 'pact-office', period: IN_2025, changes });
  expect(landscape!.whatIf!.hypothetical).toBe(true);
  expect(landscape!.whatIf!.dependence!.dominators).toEqual([]);
});

test('all of a list comes page by page, each once', async () => {
  const ask = (after: string | null) => server.organizations({ ...DEMO, first: 5, after });
  const list = (answer: Awaited<ReturnType<typeof ask>>) => answer.landscape?.whatIf?.organizations;
  const keys: string[] = [];
  for await (const { key } of items(ask, list)) keys.push(key);
  const sizes: number[] = [];
  for await (const page of pages(ask, list)) sizes.push(page.edges.length);
  expect(new Set(keys).size).toBe(23);
  expect(keys).toHaveLength(23);
  expect(sizes).toEqual([5, 5, 5, 5, 3]);
});

test('a landscape that is not there has nothing', async () => {
  const ask = () => server.organizations({ landscape: 'nowhere' });
  for await (const it of items(ask, (answer) => answer.landscape?.whatIf?.organizations))
    expect(it).toBe('nothing');
  expect((await ask()).landscape).toBeNull();
});

test('a refused argument is named with its value and rule', async () => {
  const error = await server.organizations({ ...DEMO, first: 101 }).catch((it: unknown) => it);
  expect(error).toBeInstanceOf(RefusedError);
  expect((error as RefusedError).refusals).toEqual([
    {
      code: 'INVALID_ARGUMENT',
      field: 'first',
      value: '101',
      rule: 'must be between 1 and 100',
      message: 'first: 101 must be between 1 and 100',
    },
  ]);
});

test('a write that is not done says why', async () => {
  const written = await server.organizationUpsert({ landscape: 'nowhere', input: { name: 'X' } });
  expect(() => accepted(written.organizationUpsert)).toThrow(UserErrorsError);
});

test('each field of a write that breaks a rule is named', async () => {
  const input = { key: 'nameless', name: '', type: 'nonsense' };
  const { organizationUpsert } = await server.organizationUpsert({ landscape: 'demo', input });
  expect(organizationUpsert.userErrors.map((it) => it.message)).toEqual([
    'input.name must not be blank',
    'input.type must be a code of the list organization-types',
  ]);
});

test('from its second use on, a document is sent as its hash only', async () => {
  const sent: string[] = [];
  const watched: typeof fetch = (input, init) => {
    sent.push(String(init?.body));
    return fetch(input, init);
  };
  const counted = weft({ url, fetch: watched });
  await counted.sectors(DEMO);
  const answer = await counted.sectors(DEMO);
  expect(answer.landscape!.whatIf!.sectors.totalCount).toBeGreaterThan(0);
  expect(JSON.parse(sent.at(-1)!)).not.toHaveProperty('query');
});

test('an upload is refused with its rule', async () => {
  const refused = server.upload('../x.csv', 'a');
  await expect(refused).rejects.toEqual(
    new StatusError(400, 'name: must be a file name without folders: ?name=grants.json'),
  );
});

test('a landscape is fetched as a file, in each format', async () => {
  const { landscape } = await server.exportLinks({ landscape: 'demo' });
  expect(landscape!.exportLinks.length).toBeGreaterThan(2);
  for (const link of landscape!.exportLinks) {
    const file = await server.download(link.url);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  }
});

const transports = [
  ['server-sent events', server],
  ['a WebSocket', weft({ url, watch: webSockets({ url, webSocket: WebSocket }) })],
] as const;

test.each(transports)('an import is previewed, run, watched and undone over %s', async (_, one) => {
  const landscape = `sdk-${randomUUID()}`;
  accepted((await one.landscapeUpsert({ input: { slug: landscape, name: 'Of a test' } })).landscapeUpsert);
  const upload = await one.upload('organizations.csv', 'key,name\nbakery,The bakery\nmill,The mill\n');

  const preview = await one.importPreview({ landscape, input: { upload } });
  expect(preview.landscape!.importPreview).toMatchObject({ format: 'weft-csv', status: 'IMPORTED' });

  const { importStart } = await one.importStart({ landscape, input: { upload } });
  const { id } = accepted(importStart).job!;
  let last: ImportProgressSubscription['importProgress'] | undefined;
  for await (const { importProgress } of one.importProgress({ id })) last = importProgress;
  expect(last).toMatchObject({ state: 'DONE', result: { status: 'IMPORTED' } });

  const undone = await one.importUndo({ landscape, id: last!.result!.imported!.id });
  expect(accepted(undone.importUndo).imported!.undone).not.toBeNull();
});

test.each(transports)('an export is started, watched and fetched over %s', async (_, one) => {
  const { exportStart } = await one.exportStart({ landscape: 'demo', format: 'weft-csv' });
  const { id } = accepted(exportStart).operation!;
  const seen: OperationProgressSubscription['operationProgress'][] = [];
  for await (const { operationProgress } of one.operationProgress({ id })) seen.push(operationProgress);
  const last = seen.at(-1)!;
  expect(last).toMatchObject({ kind: 'EXPORT', state: 'DONE', portion: 1, failure: null });
  expect(seen.every((it, at) => it.done >= (seen[at - 1]?.done ?? 0))).toBe(true);
  const file = await one.download(last.result!.url);
  expect((await file.arrayBuffer()).byteLength).toBe(last.result!.size);
  expect((await one.operation({ id })).operation).toEqual(last);
  expect(accepted((await one.operationCancel({ id })).operationCancel).operation!.state).toBe('DONE');
});

test.each(transports)('an operation that is not there cannot be watched over %s', async (_, one) => {
  const watch = one.operationProgress({ id: 'none' })[Symbol.asyncIterator]();
  const error = await watch.next().catch((it: unknown) => it);
  expect(error).toBeInstanceOf(RefusedError);
  expect((error as RefusedError).refusals[0]).toMatchObject({ field: 'id', value: 'none' });
});

test('a format that nobody exports is refused', async () => {
  const { exportStart } = await server.exportStart({ landscape: 'demo', format: 'none' });
  expect(() => accepted(exportStart)).toThrow('format');
});

test('a launch check that was kept is shown with all that it says, and compared', async () => {
  const input = { initiative: 'quay-mentors', asOf: DEMO.asOf, recordedBy: 'A test' };
  const { launchCheckRecord } = await server.recordLaunchCheck({ landscape: 'demo', input });
  const { id } = accepted(launchCheckRecord).record!;
  const { landscape } = await server.launchCheckRecord({ landscape: 'demo', id });
  const { answer, changes } = landscape!.launchCheckRecord!;
  expect(answer.reasons[0]!.facts[0]!.key).not.toBe('');
  expect(answer.duplication!.matches[0]!.effort.name).toBe('Old Quay Mentoring');
  expect(answer.whoIsMissing!.requiredSeats.length).toBeGreaterThan(0);
  expect(changes!.verdictThen).toBe('EXTEND_EXISTING');
  const again = await server.launchCheckAgain({ ...DEMO, id });
  expect(again.landscape!.launchCheckRecord!.again!.verdict).toBe('EXTEND_EXISTING');
});

test.each(transports)('a job that is not there cannot be watched over %s', async (_, one) => {
  const watch = one.importProgress({ id: 'none' })[Symbol.asyncIterator]();
  const error = await watch.next().catch((it: unknown) => it);
  expect(error).toBeInstanceOf(RefusedError);
  expect((error as RefusedError).refusals[0]).toMatchObject({
    field: 'id',
    value: 'none',
    rule: 'must be the id of an import job',
  });
});
