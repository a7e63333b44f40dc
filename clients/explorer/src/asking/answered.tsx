import { RefusedError, StatusError, UnreachableError } from '@weft/sdk';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTexts } from '../texts/texts';
import type { Texts } from '../texts/english';
import type { Answer, Question } from './server';
import type { Asked } from './use-answer';
import { FiguresOf, pathsOf } from '../figures/figures-of';

interface Properties<Q extends Question, T> {
  of: Asked<Q>;
  /** The part that is shown; null or undefined when it is not there. */
  part: (answer: Answer<Q>) => T | null | undefined;
  /** What to say when the part is not there and nothing was refused. */
  absent?: ReactNode;
  /** The heading of the page, where the answer would bring it. */
  heading?: string;
  children: (part: NonNullable<T>, answer: Answer<Q>) => ReactNode;
}

/** Shows an answer, or says in a sentence what keeps it away and what to do. */
export function Answered<Q extends Question, T>({ of, part, absent, heading, children }: Properties<Q, T>) {
  const texts = useTexts();
  const { data: given, error, isFetching, refetch, isPlaceholderData } = of.result;
  const answer = given?.data;
  const paths = useMemo(() => pathsOf(answer), [answer]);
  const title = heading === undefined ? null : <h1>{heading}</h1>;
  const wrong = error !== null && <Trouble sentence={trouble(error, texts)} again={() => void refetch()} />;
  if (given === undefined || answer === undefined) {
    return wrong ? (
      <>
        {title}
        {wrong}
      </>
    ) : (
      <Waiting />
    );
  }

  const shown = part(answer);
  return (
    <FiguresOf value={{ question: of.question, variables: of.variables, paths }}>
      {wrong}
      {given.refused.length > 0 && <Trouble sentence={given.refused.join(' ')} />}
      {isFetching && isPlaceholderData && <Waiting />}
      {shown !== null && shown !== undefined ? (
        <div aria-busy={isPlaceholderData}>{children(shown, answer)}</div>
      ) : (
        <>
          {title}
          {given.refused.length === 0 && <Trouble sentence={absent ?? texts.trouble.nothingThere} />}
        </>
      )}
    </FiguresOf>
  );
}

/** What happened and what to do, for each way in which an answer can stay away. */
export function trouble(error: unknown, texts: Texts): string {
  if (error instanceof UnreachableError) return texts.trouble.unreachable;
  if (error instanceof StatusError) {
    if (error.status === 401) return texts.trouble.sessionExpired;
    if (error.status === 403) return texts.trouble.notYours;
    if (error.status === 413) return texts.trouble.tooLarge;
    if (error.status >= 500) return texts.trouble.serverFailed(error.status);
    return texts.trouble.status(error.message);
  }
  if (error instanceof RefusedError) return error.errors.map((it) => it.message).join(' ');
  return texts.trouble.unexpected(error instanceof Error ? error.message : String(error));
}

export function Trouble({ sentence, again }: { sentence: ReactNode; again?: () => void }) {
  const texts = useTexts();
  return (
    <div className="trouble" role="alert">
      <p dir="auto">{sentence}</p>
      {again && (
        <button type="button" onClick={again}>
          {texts.trouble.again}
        </button>
      )}
    </div>
  );
}

/** Says that an answer is on its way, once that takes noticeable time, and that it is slow, once it is. */
export function Waiting() {
  const texts = useTexts();
  const [stage, setStage] = useState(0);
  useEffect(() => {
    const timers = [setTimeout(() => setStage(1), 250), setTimeout(() => setStage(2), 6000)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <p className="waiting" role="status">
      {stage === 0 ? '' : stage === 1 ? texts.asking : texts.slow}
    </p>
  );
}
