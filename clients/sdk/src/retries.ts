import { AbortedError } from './errors.js';

/** When to try again what a server was too busy for (status 503), or a subscription that broke. */
export interface Retries {
  /** How often, after the first try. 0 for never. */
  readonly attempts: number;
  /** The longest wait before the first further try, in milliseconds; each further one may take twice as long. */
  readonly firstWait: number;
  /** The longest wait of all, in milliseconds; a server that asks for more (`Retry-After`) is given up. */
  readonly longestWait: number;
}

export const RETRIES: Retries = { attempts: 5, firstWait: 500, longestWait: 30_000 };

/**
 * How long to wait, in milliseconds: what the server asks for, else a random part of a wait that doubles, so that
 * callers who were refused together do not come back together. Null when it is not worth waiting.
 */
export function wait(retries: Retries, attempt: number, retryAfter: string | null): number | null {
  if (attempt >= retries.attempts) return null;
  const asked = milliseconds(retryAfter);
  if (asked != null) return asked > retries.longestWait ? null : asked;
  return Math.random() * Math.min(retries.longestWait, retries.firstWait * 2 ** attempt);
}

/** `Retry-After` is a number of seconds or a date. */
function milliseconds(retryAfter: string | null): number | null {
  if (retryAfter == null) return null;
  const at = /^\d+$/.test(retryAfter) ? Date.now() + Number(retryAfter) * 1000 : Date.parse(retryAfter);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}

/** Waits, unless the signal ends it. */
export function sleep(time: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(aborted(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, time);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
}

export function aborted(signal?: AbortSignal): AbortedError {
  const reason: unknown = signal?.reason;
  const timedOut = reason instanceof Error && reason.name === 'TimeoutError';
  return new AbortedError(timedOut ? 'No answer in time' : 'Ended by the caller', { cause: reason });
}
