import { weft, type Weft } from '@weft/sdk';

/** The server that the explorer came from; the only address that it ever speaks to. */
export const server: Weft = weft({ url: window.location.origin });

type Answers<F> = F extends (...given: never[]) => Promise<infer A> ? A : never;

/** The names of all questions that are answered once, such as `dependence`. */
export type Question = {
  [N in keyof Weft]: Weft[N] extends (...given: never[]) => Promise<unknown> ? N : never;
}[keyof Weft];

export type Variables<Q extends Question> = NonNullable<Parameters<Weft[Q]>[0]>;
export type Answer<Q extends Question> = Answers<Weft[Q]>;

type AskAny = (variables: unknown, call?: { signal?: AbortSignal }) => Promise<unknown>;

/** Asks one question. */
export function ask<Q extends Question>(
  question: Q,
  variables: Variables<Q>,
  signal?: AbortSignal,
): Promise<Answer<Q>> {
  const send = server[question] as unknown as AskAny;
  return send(variables, signal ? { signal } : undefined) as Promise<Answer<Q>>;
}
