import type { CallOptions } from './documents.js';
import { bodyText, statusError, type Http } from './http.js';

/** Files to and from a server. */
export interface Files {
  /** Sends a file that is to be imported; answers the id that `ImportRunInput.upload` asks for. */
  upload(name: string, content: Blob | Uint8Array<ArrayBuffer> | string, call?: CallOptions): Promise<string>;
  /** Fetches a landscape as a file, by a `url` of `exportLinks`. Its body comes as the server makes it. */
  download(url: string, call?: CallOptions): Promise<Response>;
}

export function files(http: Http): Files {
  return {
    async upload(name, content, call) {
      const response = await http.send(`uploads?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: content,
        ...(call?.signal ? { signal: call.signal } : {}),
      });
      const text = await bodyText(response, http.origin, call?.signal);
      if (!response.ok) throw statusError(response, text);
      return (JSON.parse(text) as { id: string }).id;
    },
    async download(url, call) {
      const response = await http.send(url, call?.signal ? { signal: call.signal } : {});
      if (!response.ok) throw statusError(response, await bodyText(response, http.origin, call?.signal));
      return response;
    },
  };
}
