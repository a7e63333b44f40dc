import { AbortedError, StatusError, UnreachableError } from './errors.js';
import { aborted, RETRIES, sleep, wait, type Retries } from './retries.js';

/** How to reach a server. */
export interface WeftOptions {
  /** Where the server is, such as `http://localhost:8080`. */
  url: string;
  /** Sent with each request, such as an authorization. */
  headers?: Record<string, string>;
  /** In place of the built-in `fetch`. */
  fetch?: typeof fetch;
  /** In place of up to five further tries within some 30 seconds. */
  retries?: Partial<Retries>;
}

/** Requests to one server. */
export interface Http {
  readonly origin: string;
  readonly retries: Retries;
  /** The address of a path on the server. */
  address(path: string): URL;
  /** Sends it, again while the server is too busy; answers whatever other status there is. */
  send(path: string, request: RequestInit): Promise<Response>;
}

export function http(options: WeftOptions): Http {
  const fetched = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const base = new URL(options.url.endsWith('/') ? options.url : `${options.url}/`);
  const retries = { ...RETRIES, ...options.retries };
  const address = (path: string) => new URL(path.replace(/^\//, ''), base);

  async function once(path: string, request: RequestInit): Promise<Response> {
    const headers = { ...options.headers, ...(request.headers as Record<string, string>) };
    try {
      return await fetched(address(path), { ...request, headers });
    } catch (cause) {
      throw broken(base.origin, cause, request.signal);
    }
  }

  async function send(path: string, request: RequestInit): Promise<Response> {
    for (let attempt = 0; ; attempt++) {
      const response = await once(path, request);
      if (response.status !== 503) return response;
      const time = wait(retries, attempt, response.headers.get('retry-after'));
      if (time == null || isRead(request.body)) return response;
      await response.body?.cancel();
      await sleep(time, request.signal ?? undefined);
    }
  }

  return { origin: base.origin, retries, address, send };
}

/** What went wrong on the way: the caller's wish, or the connection. */
export function broken(origin: string, cause: unknown, signal?: AbortSignal | null) {
  if (cause instanceof AbortedError) return cause;
  if (signal?.aborted) return aborted(signal);
  return new UnreachableError(`No answer from ${origin}`, { cause });
}

/** A body of text, or none: what may be thrown away. */
export async function bodyText(response: Response, origin: string, signal?: AbortSignal | null) {
  try {
    return await response.text();
  } catch (cause) {
    throw broken(origin, cause, signal);
  }
}

/** A status that is none of GraphQL, with what the server says in `{field, rule}` or at least its name. */
export function statusError(response: Response, body: string): StatusError {
  const name = `${response.status} ${response.statusText}`.trim();
  try {
    const { field, rule } = JSON.parse(body) as { field?: string; rule?: string };
    if (field && rule) return new StatusError(response.status, `${field}: ${rule}`);
  } catch {
    // Not JSON: the status says it.
  }
  return new StatusError(response.status, name);
}

/** A stream can be sent once only. */
function isRead(body: BodyInit | null | undefined): boolean {
  return body instanceof ReadableStream;
}
