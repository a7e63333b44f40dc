import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import WebSocket, { WebSocketServer } from 'ws';
import { AbortedError, RefusedError, StatusError, UnreachableError, weft } from '../src/index.js';
import { webSockets } from '../src/websocket.js';
import { answers, busy, oddServer, streams } from './oddServer.js';

const QUICK = { retries: { firstWait: 1 } };
const METRICS = { data: { metrics: [] } };
const next = (phase: string) => `event: next\ndata: {"data":{"importProgress":{"phase":"${phase}"}}}\n\n`;
const COMPLETE = 'event: complete\ndata: \n\n';

test('a server that is too busy is asked again, for mutations too', async () => {
  const { url, bodies } = await oddServer(busy(), busy(), answers({ data: { landscapeUpsert: {} } }));
  const answer = await weft({ url, ...QUICK }).landscapeUpsert({ input: { slug: 'x' } });
  expect(answer.landscapeUpsert).toEqual({});
  expect(bodies).toHaveLength(3);
});

test('a server that says when to come back is not asked before', async () => {
  const { url } = await oddServer(busy({ 'retry-after': '1' }), answers(METRICS));
  const before = Date.now();
  await weft({ url, ...QUICK }).metrics();
  expect(Date.now() - before).toBeGreaterThanOrEqual(1000);
});

test('a server that asks for a very long wait is given up at once', async () => {
  const { url, bodies } = await oddServer(busy({ 'retry-after': '86400' }));
  await expect(weft({ url }).metrics()).rejects.toMatchObject({ name: 'StatusError', status: 503 });
  expect(bodies).toHaveLength(1);
});

test('a server that stays too busy is given up', async () => {
  const { url, bodies } = await oddServer(busy());
  const asked = weft({ url, retries: { attempts: 2, firstWait: 1 } }).metrics();
  await expect(asked).rejects.toEqual(new StatusError(503, '503 Service Unavailable'));
  expect(bodies).toHaveLength(3);
});

test('a server that fails otherwise is not asked again', async () => {
  const { url, bodies } = await oddServer((response) => response.writeHead(500).end('<html>'));
  await expect(weft({ url, ...QUICK }).metrics()).rejects.toMatchObject({ status: 500 });
  expect(bodies).toHaveLength(1);
});

test('a connection that breaks is told and not asked again: the write may have been done', async () => {
  const { url, bodies } = await oddServer((response) => response.destroy());
  const written = weft({ url, ...QUICK }).landscapeUpsert({ input: { slug: 'x' } });
  await expect(written).rejects.toBeInstanceOf(UnreachableError);
  expect(bodies).toHaveLength(1);
});

test('an answer that is cut off is told', async () => {
  const { url } = await oddServer((response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"data":');
    setTimeout(() => response.destroy(), 20);
  });
  await expect(weft({ url }).metrics()).rejects.toBeInstanceOf(UnreachableError);
});

test('a server that is not there is told with its address', async () => {
  const gone = weft({ url: 'http://127.0.0.1:9' }).metrics();
  await expect(gone).rejects.toThrow(new UnreachableError('No answer from http://127.0.0.1:9'));
});

test('a caller ends a call, while it is asked and while it waits', async () => {
  const silent = await oddServer(() => {});
  const asked = weft(silent).metrics({}, { signal: AbortSignal.timeout(50) });
  await expect(asked).rejects.toThrow(new AbortedError('No answer in time'));

  const { url } = await oddServer(busy({ 'retry-after': '20' }));
  const waits = weft({ url }).metrics({}, { signal: AbortSignal.timeout(50) });
  await expect(waits).rejects.toBeInstanceOf(AbortedError);
});

test('a document goes as its hash, and as its text only to a server that asks for it', async () => {
  const { url, bodies } = await oddServer(
    answers({ errors: [{ message: 'PersistedQueryNotFound' }] }),
    answers(METRICS),
  );
  const server = weft({ url });
  await server.metrics();
  await server.metrics();
  const sent = bodies.map((body) => JSON.parse(body));
  expect(sent.map(({ query }) => query !== undefined)).toEqual([false, true, false]);
  expect(new Set(sent.map(({ extensions }) => extensions.persistedQuery.sha256Hash)).size).toBe(1);
});

test('a subscription goes on after its connection broke', async () => {
  const { url, bodies } = await oddServer(
    streams(next('READING'), ': alive\n\n'),
    busy(),
    streams(next('WRITING').slice(0, 20), next('WRITING').slice(20) + COMPLETE),
  );
  const phases: string[] = [];
  for await (const { importProgress } of weft({ url, ...QUICK }).importProgress({ id: 'x' })) {
    phases.push(importProgress.phase);
  }
  expect(phases).toEqual(['READING', 'WRITING']);
  expect(bodies).toHaveLength(3);
});

test('a subscription that breaks again and again is given up', async () => {
  const { url } = await oddServer(streams(next('READING')), streams());
  const watch = weft({ url, retries: { attempts: 2, firstWait: 1 } }).importProgress({ id: 'x' });
  await expect(all(watch)).rejects.toBeInstanceOf(UnreachableError);
});

test('what a subscription refuses is told', async () => {
  const refusal = {
    message: 'id: x must be …',
    extensions: { argument: 'id', value: 'x', rule: 'must be …' },
  };
  const { url } = await oddServer(
    streams(`event: next\ndata: ${JSON.stringify({ errors: [refusal] })}\n\n${COMPLETE}`),
  );
  const watch = weft({ url }).importProgress({ id: 'x' });
  const error = await watch[Symbol.asyncIterator]()
    .next()
    .catch((it: unknown) => it);
  expect(error).toBeInstanceOf(RefusedError);
  expect((error as RefusedError).refusals[0]).toMatchObject({ field: 'id', value: 'x', rule: 'must be …' });
});

test('a subscription over a WebSocket goes on after its connection broke', async () => {
  const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => sockets.close());
  await once(sockets, 'listening');
  let connections = 0;
  sockets.on('connection', (socket) => {
    const isFirst = ++connections === 1;
    socket.on('message', (text) => {
      const { type, id } = JSON.parse(String(text));
      const send = (message: unknown) => socket.send(JSON.stringify(message));
      if (type === 'connection_init') return send({ type: 'connection_ack' });
      const payload = { data: { importProgress: { phase: isFirst ? 'READING' : 'WRITING' } } };
      send({ type: 'next', id, payload });
      if (isFirst) setTimeout(() => socket.terminate(), 50);
      else send({ type: 'complete', id });
    });
  });
  const url = `http://127.0.0.1:${(sockets.address() as { port: number }).port}`;
  const watch = webSockets({ url, webSocket: WebSocket, ...QUICK });
  const heard = await all(weft({ url, watch }).importProgress({ id: 'x' }));
  expect(heard.map(({ importProgress }) => importProgress.phase)).toEqual(['READING', 'WRITING']);
});

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}
