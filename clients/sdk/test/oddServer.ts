import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server that misbehaves: it answers each request in turn as told, the last way from then on. */
export async function oddServer(
  ...ways: Array<(response: ServerResponse, request: IncomingMessage) => void>
) {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      const way = ways[Math.min(bodies.push(body), ways.length) - 1];
      way?.(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies };
}

export const busy =
  (headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(503, headers).end('{"status":503}');

export const answers = (body: unknown) => (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** A stream of these parts, and then the connection breaks. */
export const streams =
  (...parts: string[]) =>
  (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const part of parts) response.write(part);
    setTimeout(() => response.destroy(), 50);
  };
