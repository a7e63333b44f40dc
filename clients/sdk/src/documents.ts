/** An operation as it is sent: its text, and the SHA-256 of its text in hexadecimal digits. */
export interface Document<Answer, Variables> {
  readonly text: string;
  readonly hash: string;
  /** Only for the compiler. */
  readonly types?: (variables: Variables) => Answer;
}

/** How to send one operation. */
export interface CallOptions {
  /** Ends the call with an `AbortedError`, whatever it is doing: also while it waits to try again. */
  signal?: AbortSignal;
}

/** Sends a query or a mutation. */
export type Send = <Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  call?: CallOptions,
) => Promise<Answer>;

/** Starts a subscription. It ends when the server says so, or when nobody asks for more. */
export type Watch = <Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  call?: CallOptions,
) => AsyncIterable<Answer>;
