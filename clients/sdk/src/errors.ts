/** One error of a GraphQL answer, as the server words it: which field, which rule. */
export interface AnswerError {
  message: string;
  path?: ReadonlyArray<string | number>;
  extensions?: Readonly<Record<string, unknown>>;
}

/** Anything that kept an operation from being answered in full. */
export class WeftError extends Error {
  override readonly name: string = 'WeftError';
}

/** The server could not be reached, or the connection broke. */
export class UnreachableError extends WeftError {
  override readonly name = 'UnreachableError';
}

/** The server answered with a status that holds no GraphQL answer. */
export class StatusError extends WeftError {
  override readonly name = 'StatusError';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The server refused a part of the operation; `data` holds what it answered all the same. */
export class RefusedError extends WeftError {
  override readonly name = 'RefusedError';

  constructor(
    readonly errors: readonly AnswerError[],
    readonly data: unknown,
  ) {
    super(errors.map((error) => error.message).join('\n'));
  }
}
