import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { RefusedError } from '@weft/sdk';
import { ask, type Answer, type Question, type Variables } from './server';

/** A question on its way: what was asked, and how far it is. */
export interface Asked<Q extends Question> {
  question: Q;
  variables: Variables<Q>;
  result: UseQueryResult<Given<Answer<Q>>>;
}

/** An answer, with what the server refused of it. */
export interface Given<A> {
  data: A;
  refused: readonly string[];
}

/** Asks as soon as `variables` are known; the same question is asked once, however many ask it. */
export function useAnswer<Q extends Question>(question: Q, variables: Variables<Q> | null): Asked<Q> {
  const result = useQuery({
    queryKey: [question, variables],
    enabled: variables !== null,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => given(ask(question, variables as Variables<Q>, signal)),
  });
  return { question, variables: variables as Variables<Q>, result };
}

async function given<A>(answer: Promise<A>): Promise<Given<A>> {
  try {
    return { data: await answer, refused: [] };
  } catch (error) {
    if (error instanceof RefusedError && hasPart(error.data)) {
      return { data: error.data as A, refused: error.errors.map((it) => it.message) };
    }
    throw error;
  }
}

/** Whether anything at all was answered, so that there is something to show beside the error. */
function hasPart(data: unknown): boolean {
  if (data === null || data === undefined) return false;
  if (typeof data !== 'object') return true;
  return Object.values(data).some(hasPart);
}
