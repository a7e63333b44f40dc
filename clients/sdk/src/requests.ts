import type { Document, Send } from './documents.js';
import { RefusedError, type AnswerError } from './errors.js';
import { bodyText, statusError, type Http } from './http.js';

/** What a server answers that does not know a document by its hash, or no documents at all. */
const UNKNOWN = new Set(['PersistedQueryNotFound', 'PersistedQueryNotSupported']);

interface Answer<Data> {
  data?: Data | null;
  errors?: AnswerError[];
}

/** Sends the hash of a document, and its text only to a server that does not know it yet. */
export function requests(http: Http): Send {
  return async (document, variables, call) => {
    const byHash = await answer<never>(http, { variables, extensions: hash(document) }, call?.signal);
    const known = !byHash.errors?.some((error) => UNKNOWN.has(error.message));
    return whole(
      known
        ? byHash
        : await answer(http, { query: document.text, variables, extensions: hash(document) }, call?.signal),
    );
  };
}

function hash({ hash }: Document<unknown, never>) {
  return { persistedQuery: { version: 1, sha256Hash: hash } };
}

async function answer<Data>(http: Http, body: unknown, signal?: AbortSignal): Promise<Answer<Data>> {
  const response = await http.send('graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
  const text = await bodyText(response, http.origin, signal);
  const read = parsed<Data>(text);
  if (read == null) throw statusError(response, text);
  return read;
}

/** Null when it is no answer of GraphQL. */
function parsed<Data>(text: string): Answer<Data> | null {
  try {
    const read = JSON.parse(text) as Answer<Data>;
    return read && (read.data !== undefined || Array.isArray(read.errors)) ? read : null;
  } catch {
    return null;
  }
}

/** The data, if nothing was refused. */
export function whole<Data>({ data, errors }: Answer<Data>): Data {
  if (errors?.length || data == null) throw new RefusedError(errors ?? [], data ?? null);
  return data;
}
