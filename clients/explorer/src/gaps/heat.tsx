import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { Waiting } from '../asking/answered';
import { ask, type Answer } from '../asking/server';
import { TakeOut } from '../exporting/take-out';
import { FiguresOf, pathsOf } from '../figures/figures-of';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import { Name } from '../texts/said';
import { useLanguage, useTexts } from '../texts/texts';
import { type SideVariables } from '../what-if/sides';
import { cellName, matrixOf, signs, statuses } from './matrix';
import { Scroll } from '../shell/scroll';
import { CellPanel } from './cell-panel';

const MOST = 1000;

interface HeatProperties {
  variables: SideVariables & { first: number };
  total: number;
  first: Answer<'coverage'> | undefined;
  seen: { version: number; asOf: string } | null;
  side: 'now' | 'then';
}

export function Heat({ variables, total, first, seen, side }: HeatProperties) {
  const texts = useTexts();
  const format = useFormat();
  const { language } = useLanguage();
  const { params, set } = useView();
  const pages = useInfiniteQuery({
    queryKey: ['coverage', 'all', variables],
    initialPageParam: null as string | null,
    // The first page is what the totals came with.
    ...(first === undefined
      ? {}
      : {
          initialData: {
            pages: [{ asked: { ...variables, after: null as string | null }, answer: first }],
            pageParams: [null],
          },
        }),
    queryFn: async ({ pageParam, signal }) => {
      const asked = { ...variables, after: pageParam };
      return { asked, answer: await ask('coverage', asked, signal) };
    },
    getNextPageParam: (last) => {
      const page = last.answer.landscape?.whatIf?.coverage?.cells.pageInfo;
      return page?.hasNextPage ? page.endCursor : undefined;
    },
  });
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  const found = (pages.data?.pages ?? []).flatMap((page) =>
    (page.answer.landscape?.whatIf?.coverage?.cells.edges ?? []).map((it) => ({ cell: it.node, page })),
  );
  useEffect(() => {
    if (hasNextPage && !isFetching && found.length < MOST) void fetchNextPage();
  }, [hasNextPage, isFetching, found.length, fetchNextPage]);
  const matrix = useMemo(
    () =>
      matrixOf(
        found.map((it) => it.cell),
        language,
      ),
    [found, language],
  );
  const chosen = params.get('cell');
  const opened = found.find((it) => cellName(it.cell) === chosen);
  const title = texts.gaps.matrix;
  if (pages.isPending) return <Waiting />;

  if (total === 0) return <p>{texts.gaps.noCells}</p>;
  return (
    <>
      <p id={`matrix-${side}`}>{texts.gaps.reads(format.number(found.length), format.number(total))}</p>
      <Scroll label={title}>
        <table className="heat" aria-describedby={`matrix-${side}`}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.kinds.places}</th>
              {matrix.columns.map((it) => (
                <th key={it.key} scope="col">
                  <Name>{it.name}</Name>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ head, cells }) => (
              <tr key={head.key}>
                <th scope="row">
                  <Name>{head.name}</Name>
                </th>
                {cells.map((cell, at) =>
                  cell === null ? (
                    <td key={at} />
                  ) : (
                    <td key={at} className={cell.status}>
                      <button
                        type="button"
                        data-cell={cellName(cell)}
                        aria-expanded={cellName(cell) === chosen}
                        title={cell.explanation}
                        onClick={() => set({ cell: cellName(cell) === chosen ? null : cellName(cell) })}
                      >
                        <span aria-hidden="true">{signs[cell.status]}</span>{' '}
                        <span className="status">{texts.codes[cell.status]}</span>
                        {cell.ratio.value !== null && <small>{format.share(cell.ratio.value)}</small>}
                      </button>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <TakeOut
        title={title}
        legend={statuses.map((it) => `${signs[it]} ${texts.codes[it]}: ${texts.gaps.statuses[it]}`)}
        seen={seen}
        hypothetical={side === 'then'}
        sheet={() => ({
          columns: [texts.kinds.places, ...matrix.columns.map((it) => it.name)],
          rows: matrix.rows.map(({ head, cells }) => [
            head.name,
            ...cells.map((it) => (it === null ? null : `${signs[it.status]} ${texts.codes[it.status]}`)),
          ]),
        })}
      />
      {chosen !== null && opened === undefined && !isFetching && <p role="status">{texts.gaps.cellGone}</p>}
      {opened && (
        <FiguresOf
          value={{ question: 'coverage', variables: opened.page.asked, paths: pathsOf(opened.page.answer) }}
        >
          <CellPanel cell={opened.cell} />
        </FiguresOf>
      )}
    </>
  );
}
