import {
  AbortedError,
  RefusedError,
  StatusError,
  UnreachableError,
  UserErrorsError,
  WeftError,
} from '@weft/sdk';

/** How the program ends; README.md says what each means. */
export const EXIT = { ok: 0, refused: 1, usage: 2, unreachable: 3, stop: 4 } as const;

/** What keeps the program from doing what it was asked, in a sentence that says what to do. */
export class Problem extends Error {
  constructor(
    readonly exit: number,
    message: string,
  ) {
    super(message);
  }
}

export const usage = (message: string) => new Problem(EXIT.usage, message);
export const refused = (message: string) => new Problem(EXIT.refused, message);

/** Any failure as a problem. */
export function problem(cause: unknown, server: string): Problem {
  if (cause instanceof Problem) return cause;
  if (cause instanceof UserErrorsError || cause instanceof RefusedError)
    return refused(`The server refused it.\n${indented(cause.message)}`);
  if (cause instanceof UnreachableError)
    return unreachable(
      `${cause.message}${reason(cause)}. Is a Weft server running at ${server}? Name another one with --server.`,
    );
  if (cause instanceof AbortedError)
    return unreachable(
      `${cause.message} from ${server}. Allow more time with --timeout SECONDS, or ask for less.`,
    );
  if (cause instanceof StatusError) return ofStatus(cause, server);
  if (cause instanceof WeftError) return refused(cause.message);
  throw cause;
}

function ofStatus({ status, message }: StatusError, server: string): Problem {
  switch (status) {
    case 401:
    case 403:
      return refused(`${server} wants another key (${message}): store one with \`weft login\`.`);
    case 404:
      return unreachable(`There is no Weft server at ${server} (${message}): name it with --server.`);
    case 503:
      return unreachable(`${server} is too busy (${message}): try again later.`);
    default:
      return refused(`${server} refused it: ${message}`);
  }
}

const unreachable = (message: string) => new Problem(EXIT.unreachable, message);

/** Such as `ECONNREFUSED`, which fetch hides in causes. */
function reason(error: Error): string {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code) return ` (${code})`;
  }
  return '';
}

export const indented = (text: string) => text.replaceAll(/^/gm, '  ');
