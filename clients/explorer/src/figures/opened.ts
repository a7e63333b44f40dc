import { ask, type Question, type Variables } from '../asking/server';
import { at } from './at';
import { keptFigure, type OpenedFigure } from './kept-figure';

/** Whether what was answered is a record, which answers for itself. */
export const isKept = (question: Question) => question === 'launchCheckRecord';

/** A page of facts of the figure at a path, with the figure: asked again, or as the record keeps it; null when it is not there. */
export async function opened(
  question: Question,
  variables: unknown,
  path: string,
  after: string | null,
  signal: AbortSignal,
): Promise<OpenedFigure | null> {
  if (isKept(question)) {
    const answer = await ask(
      'launchCheckRecordAnswer',
      variables as Variables<'launchCheckRecordAnswer'>,
      signal,
    );
    const json = answer.landscape?.launchCheckRecord?.answerJson;
    return json === undefined ? null : keptFigure(JSON.parse(json), path);
  }
  const asked = { ...(variables as object), withFacts: true, factsFirst: 10, factsAfter: after };
  const answer = await ask(question, asked as Variables<Question>, signal);
  return (at(answer, path) as OpenedFigure | undefined) ?? null;
}
