import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { trouble, Trouble, Waiting } from '../asking/answered';
import type { Question } from '../asking/server';
import { FactLine } from '../facts/fact-line';
import { Said, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import type { FigureShape } from './figure-shape';
import { useFormat } from './format';
import type { OpenedFigure } from './kept-figure';
import { isKept, opened as openedAt } from './opened';

interface Properties {
  figure: FigureShape;
  shown: string;
  path: string;
  origin: { question: Question; variables: unknown };
  close: () => void;
}

/** The contract of a figure and the facts that it rests on. The same question is asked again, with its facts. */
export function FigurePanel({ figure, shown, path, origin, close }: Properties) {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const opened = useOpened(origin, path);

  return (
    <dialog
      ref={dialog}
      className="panel"
      aria-labelledby="figure-name"
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <header>
        <h2 id="figure-name">
          <Said>{figure.definition.name}</Said>
        </h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {texts.close}
        </button>
      </header>
      <p className="large">{shown}</p>
      {figure.notEvaluable !== null && (
        <p>
          {texts.figure.why} <Said>{figure.notEvaluable}</Said>
        </p>
      )}
      {opened.error !== null ? (
        <Trouble sentence={trouble(opened.error, texts)} again={() => void opened.refetch()} />
      ) : opened.data === undefined ? (
        <Waiting />
      ) : (
        <Opened
          pages={opened.data.pages}
          more={opened.hasNextPage ? () => void opened.fetchNextPage() : null}
          isKept={isKept(origin.question)}
        />
      )}
    </dialog>
  );
}

function useOpened({ question, variables }: Properties['origin'], path: string) {
  return useInfiniteQuery({
    queryKey: ['figure', question, variables, path],
    initialPageParam: null as string | null,
    queryFn: ({ client, pageParam, signal }) =>
      openedAt(client, question, variables, path, pageParam, signal),
    getNextPageParam: (page) =>
      page?.facts?.pageInfo.hasNextPage ? page.facts.pageInfo.endCursor : undefined,
  });
}

interface OpenedProperties {
  pages: (OpenedFigure | null)[];
  more: (() => void) | null;
  isKept: boolean;
}

function Opened({ pages, more, isKept }: OpenedProperties) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  const first = pages[0];
  if (!first) return <p className="notice">{texts.figure.moved}</p>;
  const { contract, period, facts } = first;
  return (
    <>
      <dl className="contract">
        <dt>{texts.figure.meaning}</dt>
        <dd>
          <Said>{contract.definition}</Said>
        </dd>
        <dt>{texts.figure.reading}</dt>
        <dd>
          <Said>{contract.reading}</Said>
        </dd>
        <dt>{texts.figure.range}</dt>
        <dd>
          <Said>
            {contract.range}; {contract.unit}
          </Said>
        </dd>
        <dt>{texts.figure.seen}</dt>
        <dd>
          {texts.figure.seenAs(format.day(first.asOf), code(first.evidence), first.landscapeVersion)}
          {period !== null &&
            ` ${texts.figure.period(period.from && format.day(period.from), period.to && format.day(period.to))}`}
          {first.hypothetical && ` ${texts.whatIf.hypothetical}`}
        </dd>
        <dt>{texts.figure.unknown}</dt>
        <dd>
          {first.unknownShare === null ? texts.figure.noUnknownShare : format.share(first.unknownShare)}
        </dd>
        <dt>{texts.figure.excluded}</dt>
        <dd>
          {first.excluded.length === 0
            ? texts.figure.nothingExcluded
            : first.excluded.map((it) => `${code(it.reason)}: ${format.number(it.factCount)}`).join('; ')}
        </dd>
        <dt>{texts.figure.definedAs}</dt>
        <dd>
          <code>
            {contract.id} {contract.version}
          </code>{' '}
          <Said>{contract.source}</Said>
        </dd>
      </dl>
      <h3>{texts.figure.facts(format.number(facts?.totalCount ?? first.factsUsedCount))}</h3>
      {facts === null ? (
        <p>{texts.figure.factsNotKept}</p>
      ) : (
        isKept && facts.totalCount > 0 && <p className="quiet">{texts.figure.factsKept}</p>
      )}
      {facts !== null && facts.totalCount > 0 && (
        <ol className="facts">
          {pages
            .flatMap((page) => page?.facts?.edges ?? [])
            .map(({ node }) => (
              <li key={node.id}>
                <FactLine fact={node} />
              </li>
            ))}
        </ol>
      )}
      {more !== null && (
        <button type="button" onClick={more}>
          {texts.more}
        </button>
      )}
    </>
  );
}
