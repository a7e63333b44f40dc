import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { ask, type Question, type Variables } from '../asking/server';
import { at } from './at';
import { keptFigure, type OpenedFigure } from './kept-figure';

/** Whether what was answered is a record, which answers for itself. */
export const isKept = (question: Question) => question === 'launchCheckRecord';

/** All that a record keeps of its answer, however many figures open; null when there is no such record. */
const keptAnswer = (variables: Variables<'launchCheckRecordAnswer'>) =>
  queryOptions({
    queryKey: ['launchCheckRecordAnswer', variables],
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<unknown> => {
      const { landscape } = await ask('launchCheckRecordAnswer', variables, signal);
      const record = landscape?.launchCheckRecord;
      return record ? JSON.parse(record.answerJson) : null;
    },
  });

/** Once one figure has opened, the answer stays as long as the page does; before, nothing is asked. */
export function useKeptAnswer(variables: Variables<'launchCheckRecordAnswer'>): void {
  useQuery({ ...keptAnswer(variables), enabled: false });
}

/** A page of facts of the figure at a path, with the figure: asked again, or as the record keeps it; null when it is not there. */
export async function opened(
  client: QueryClient,
  question: Question,
  variables: unknown,
  path: string,
  after: string | null,
  signal: AbortSignal,
): Promise<OpenedFigure | null> {
  if (isKept(question)) {
    const answer = keptAnswer(variables as Variables<'launchCheckRecordAnswer'>);
    return keptFigure(await client.ensureQueryData(answer), path);
  }
  const asked = { ...(variables as object), withFacts: true, factsFirst: 10, factsAfter: after };
  const answer = await ask(question, asked as Variables<Question>, signal);
  return (at(answer, path) as OpenedFigure | undefined) ?? null;
}
