import { createClient, type ClientOptions } from 'graphql-ws/client';
import type { Watch } from './documents.js';
import { RefusedError, UnreachableError, WeftError, type AnswerError } from './errors.js';
import { whole } from './requests.js';
import { aborted, RETRIES, sleep, wait, type Retries } from './retries.js';

/** How to open WebSockets. */
export interface WebSocketOptions {
  /** Where the server is, such as `http://localhost:8080`. */
  url: string;
  /** In place of the built-in `WebSocket`, which Node has from 22 on; the package `ws` has one. */
  webSocket?: unknown;
  retries?: Partial<Retries>;
}

/**
 * Subscriptions over one WebSocket (protocol graphql-transport-ws) for `weft({ url, watch: webSockets({ url }) })`. It is open
 * while somebody watches; when it breaks it is opened again, and what is watched goes on from what is so by then.
 */
export function webSockets(options: WebSocketOptions): Watch {
  const retries = { ...RETRIES, ...options.retries };
  const address = new URL('graphql', options.url.endsWith('/') ? options.url : `${options.url}/`);
  address.protocol = address.protocol.replace('http', 'ws');
  const client = createClient({
    url: address.href,
    retryAttempts: retries.attempts,
    retryWait: (attempt) => sleep(wait({ ...retries, attempts: Infinity }, attempt, null) ?? 0),
    shouldRetry: () => true,
    ...(options.webSocket ? { webSocketImpl: options.webSocket } : {}),
  } satisfies ClientOptions);

  return async function* watch(document, variables, call) {
    const results = client.iterate({
      query: document.text,
      variables: variables as Record<string, unknown>,
    });
    const end = () => void results.return?.();
    call?.signal?.addEventListener('abort', end, { once: true });
    try {
      for await (const { data, errors } of results)
        yield whole({ data: data as never, errors: (errors ?? []) as AnswerError[] });
    } catch (cause) {
      throw told(cause, address.host);
    } finally {
      call?.signal?.removeEventListener('abort', end);
      end();
    }
    if (call?.signal?.aborted) throw aborted(call.signal);
  };
}

/** Errors of the document come as a list, errors of the connection as something else. */
function told(cause: unknown, host: string): unknown {
  if (cause instanceof WeftError) return cause;
  if (Array.isArray(cause)) return new RefusedError(cause as AnswerError[], null);
  return new UnreachableError(`The connection to ${host} broke`, { cause });
}
