import { functions } from './_generated/operations.js';
import type { CallOptions, Document } from './documents.js';
import { RefusedError, StatusError, UnreachableError, type AnswerError } from './errors.js';

/** How to reach a server. */
export interface WeftOptions {
  /** Where the server is, such as `http://localhost:8080`. */
  url: string;
  /** Sent with each request, such as an authorization. */
  headers?: Record<string, string>;
  /** In place of the built-in `fetch`. */
  fetch?: typeof fetch;
}

/** All operations of a Weft server as typed functions. */
export type Weft = ReturnType<typeof functions>;

/** Opens nothing: each function is one request. */
export function weft(options: WeftOptions): Weft {
  const send = options.fetch ?? fetch;
  const address = new URL('graphql', options.url.endsWith('/') ? options.url : `${options.url}/`);

  async function request<A, V>(document: Document<A, V>, variables: V, call?: CallOptions): Promise<A> {
    const response = await send(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...options.headers,
      },
      body: JSON.stringify({ query: document.text, variables }),
      ...(call?.signal ? { signal: call.signal } : {}),
    }).catch((cause: unknown) => {
      if (call?.signal?.aborted) throw cause;
      throw new UnreachableError(`No answer from ${address.origin}`, { cause });
    });
    return answered<A>(response);
  }

  return functions(request, () => {
    throw new Error('not yet');
  });
}

async function answered<R>(response: Response): Promise<R> {
  const text = await response.text();
  let answer: { data?: R | null; errors?: AnswerError[] };
  try {
    answer = JSON.parse(text);
  } catch {
    throw new StatusError(response.status, `${response.status} ${response.statusText}`.trim());
  }
  if (answer.errors?.length) throw new RefusedError(answer.errors, answer.data ?? null);
  if (answer.data == null)
    throw new StatusError(response.status, `${response.status} ${response.statusText}`.trim());
  return answer.data;
}
