import type { Watch } from './documents.js';
import { UnreachableError, WeftError, type AnswerError } from './errors.js';
import { bodyText, broken, statusError, type Http } from './http.js';
import { whole } from './requests.js';
import { sleep, wait } from './retries.js';

/** What one stream came to. */
type End = 'complete' | 'broken';

/**
 * Subscriptions over server-sent events (the protocol of graphql-sse, one connection each). When the connection breaks
 * after something was heard, it subscribes again and goes on: the first event is what is so by then.
 */
export function streams(http: Http): Watch {
  return async function* watch(document, variables, call) {
    const body = JSON.stringify({ query: document.text, variables });
    for (let attempt = 0, heard = false; ; attempt++) {
      try {
        const end = yield* once(http, body, call?.signal, () => {
          heard = true;
          attempt = 0;
        });
        if (end === 'complete') return;
      } catch (error) {
        if (!(error instanceof UnreachableError) || !heard) throw error;
      }
      const time = wait(http.retries, attempt, null);
      if (time == null) throw new UnreachableError(`The connection to ${http.origin} broke`);
      await sleep(time, call?.signal);
    }
  };
}

async function* once<Answer>(
  http: Http,
  body: string,
  signal: AbortSignal | undefined,
  onEvent: () => void,
): AsyncGenerator<Answer, End> {
  const left = new AbortController();
  const either = signal ? AbortSignal.any([signal, left.signal]) : left.signal;
  try {
    const response = await http.send('graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body,
      signal: either,
    });
    if (!response.ok || !response.body)
      throw statusError(response, await bodyText(response, http.origin, signal));
    for await (const { event, data } of events(response.body)) {
      if (event === 'complete') return 'complete';
      if (event !== 'next') continue;
      onEvent();
      yield whole(JSON.parse(data) as { data?: Answer; errors?: AnswerError[] });
    }
    return 'broken';
  } catch (cause) {
    throw cause instanceof WeftError ? cause : broken(http.origin, cause, signal);
  } finally {
    left.abort();
  }
}

/** Server-sent events, as the HTML standard has them; comments keep the connection alive. */
async function* events(body: ReadableStream<Uint8Array>) {
  let rest = '';
  for await (const text of texts(body)) {
    const blocks = (rest + text).split(/\r\n\r\n|\n\n|\r\r/);
    rest = blocks.pop() ?? '';
    yield* blocks.map(event);
  }
}

function event(block: string) {
  const fields = block.split(/\r\n|\n|\r/).map((line) => /^([^:]*):? ?(.*)$/.exec(line));
  const all = (name: string) => fields.filter((it) => it?.[1] === name).map((it) => it?.[2] ?? '');
  return { event: all('event').at(-1) ?? 'message', data: all('data').join('\n') };
}

/** Not every browser can iterate a stream. */
async function* texts(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}
