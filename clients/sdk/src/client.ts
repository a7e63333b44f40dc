import { functions } from './_generated/operations.js';
import type { Watch } from './documents.js';
import { files, type Files } from './files.js';
import { http, type WeftOptions } from './http.js';
import { requests } from './requests.js';
import { streams } from './streams.js';

/** All operations of a Weft server as typed functions, and its files. */
export type Weft = ReturnType<typeof functions> & Files;

/** Opens nothing: each function is one request. `watch` is how to subscribe, if not by server-sent events. */
export function weft(options: WeftOptions & { watch?: Watch }): Weft {
  const server = http(options);
  return { ...functions(requests(server), options.watch ?? streams(server)), ...files(server) };
}
