/** One error of a GraphQL answer, as the server words it: which field, which rule. */
export interface AnswerError {
  message: string;
  path?: ReadonlyArray<string | number>;
  extensions?: Readonly<Record<string, unknown>>;
}

/** What the server refused: the argument with its value, and the rule that it breaks, where the server names them. */
export interface Refusal {
  readonly message: string;
  /** Such as `INVALID_ARGUMENT` or `DATABASE_UNAVAILABLE`; null when the server says none. */
  readonly code: string | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly rule: string | null;
}

/** Why a write was not done, as payloads of mutations say it. */
export interface UserError {
  readonly code: string;
  readonly field: readonly string[];
  readonly value: string | null;
  readonly message: string;
  readonly rule: string;
}

/** Anything that kept an operation from being answered in full. */
export class WeftError extends Error {
  override readonly name: string = 'WeftError';
}

/** The server could not be reached, or the connection broke. */
export class UnreachableError extends WeftError {
  override readonly name = 'UnreachableError';
}

/** The caller's signal ended the call; `cause` is its reason. */
export class AbortedError extends WeftError {
  override readonly name = 'AbortedError';
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

/** The server refused the operation or a part of it; `data` holds what it answered all the same. */
export class RefusedError extends WeftError {
  override readonly name = 'RefusedError';
  readonly refusals: readonly Refusal[];

  constructor(
    readonly errors: readonly AnswerError[],
    readonly data: unknown,
  ) {
    super(errors.map((error) => error.message).join('\n'));
    this.refusals = errors.map(({ message, extensions }) => ({
      message,
      code: text(extensions?.['code']),
      field: text(extensions?.['argument']),
      value: text(extensions?.['value']),
      rule: text(extensions?.['rule']),
    }));
  }
}

/** A mutation wrote nothing because of what it was given. */
export class UserErrorsError extends WeftError {
  override readonly name = 'UserErrorsError';

  constructor(readonly userErrors: readonly UserError[]) {
    super(userErrors.map((error) => error.message).join('\n'));
  }
}

/** The payload of a mutation that did what it was asked; a `UserErrorsError` when it did not. */
export function accepted<P extends { userErrors: readonly UserError[] }>(payload: P): P {
  if (payload.userErrors.length > 0) throw new UserErrorsError(payload.userErrors);
  return payload;
}

function text(value: unknown): string | null {
  return value == null ? null : String(value);
}
