import { useInfiniteQuery } from '@tanstack/react-query';
import type { CoverageStatus } from '@weft/sdk';
import { useEffect, useMemo } from 'react';
import { Answered, Waiting } from '../asking/answered';
import { ask, type Answer } from '../asking/server';
import { useAnswer } from '../asking/use-answer';
import { Choose } from '../choosing/choose';
import { TakeOut } from '../exporting/take-out';
import { ActorLink } from '../facts/actor-link';
import { Figure } from '../figures/figure';
import { FiguresOf, pathsOf } from '../figures/figures-of';
import { useFormat } from '../figures/format';
import { Select } from '../shell/select';
import { useView } from '../shell/view';
import { Name, Said, useCode } from '../texts/said';
import { useLanguage, useTexts } from '../texts/texts';
import { Sides, type SideVariables } from '../what-if/sides';
import { cellName, matrixOf, signs, statuses, type Cell } from './matrix';
import { Scroll } from '../shell/scroll';

/** Which needs are met: place by place and concept by concept, with what nobody knows. */
export default function Gaps() {
  const texts = useTexts();
  const { params, set } = useView();
  const about = params.get('about') === 'services' ? 'services' : 'issues';
  const list = (name: string) => params.getAll(name);
  return (
    <>
      <title>{`${texts.gaps.title} · Weft`}</title>
      <h1>{texts.gaps.title}</h1>
      <p className="lead">{texts.gaps.lead}</p>
      <div className="controls">
        <Select
          label={texts.gaps.about}
          value={about}
          options={[
            ['issues', texts.kinds.issues],
            ['services', texts.kinds.services],
          ]}
          change={(it) => set({ about: it, concept: null, cell: null })}
        />
        <Choose
          key={about}
          label={about === 'issues' ? texts.kinds.issues : texts.kinds.services}
          choice={about === 'issues' ? 'issue' : 'service'}
          several
          values={list('concept')}
          change={(concept) => set({ concept, cell: null })}
          help={about === 'issues' ? texts.gaps.issuesHelp : texts.gaps.servicesHelp}
        />
        <Choose
          label={texts.kinds.places}
          choice="place"
          several
          values={list('place')}
          change={(place) => set({ place, cell: null })}
          help={texts.gaps.placesHelp}
        />
        <Choose
          label={texts.kinds.populations}
          choice="population"
          several
          values={list('population')}
          change={(population) => set({ population, cell: null })}
          help={texts.gaps.populationsHelp}
        />
      </div>
      <Sides>{(variables, side) => <OneSide about={about} variables={variables} side={side} />}</Sides>
    </>
  );
}

/** Coverage of services needs services named; all that there are when nobody chose. */
function useConcepts(about: 'issues' | 'services', variables: SideVariables) {
  const { params } = useView();
  const chosen = params.getAll('concept');
  const isAll = about === 'services' && chosen.length === 0;
  const all = useAnswer('services', isAll ? { ...variables, first: 30 } : null);
  if (about === 'issues') return chosen.length > 0 ? { issues: chosen } : {};
  if (!isAll) return { services: chosen };
  const services = all.result.data?.data.landscape?.whatIf?.services.edges.map((it) => it.node.key);
  return services === undefined ? null : { services };
}

function OneSide({
  about,
  variables,
  side,
}: {
  about: 'issues' | 'services';
  variables: SideVariables;
  side: 'now' | 'then';
}) {
  const { params } = useView();
  const concepts = useConcepts(about, variables);
  const places = params.getAll('place');
  const populations = params.getAll('population');
  const narrowed = {
    ...variables,
    ...concepts,
    ...(places.length > 0 ? { places } : {}),
    ...(populations.length > 0 ? { populations } : {}),
    first: 50,
  };
  const asked = useAnswer('coverage', concepts === null ? null : narrowed);
  return (
    <Answered of={asked} part={(it) => it.landscape?.whatIf?.coverage}>
      {(coverage, { landscape }) => (
        <>
          <Totals coverage={coverage} />
          <Heat
            variables={narrowed}
            total={coverage.cells.totalCount}
            first={asked.result.isPlaceholderData ? undefined : asked.result.data?.data}
            seen={landscape}
            side={side}
          />
        </>
      )}
    </Answered>
  );
}

type Coverage = NonNullable<NonNullable<NonNullable<Answer<'coverage'>['landscape']>['whatIf']>['coverage']>;

function Totals({ coverage: { counts, totals, unplacedEffortsCount } }: { coverage: Coverage }) {
  const texts = useTexts();
  const format = useFormat();
  const counted: Record<CoverageStatus, number> = {
    COVERED: counts.covered,
    THIN: counts.thin,
    UNCOVERED: counts.uncovered,
    UNKNOWN: counts.unknown,
  };
  return (
    <>
      <ul className="legend" aria-label={texts.gaps.legendTitle}>
        {statuses.map((it) => (
          <li key={it}>
            <span className={`swatch ${it}`} aria-hidden="true">
              {signs[it]}
            </span>
            <strong>{texts.codes[it]}</strong> {format.number(counted[it])}
            <span className="quiet"> {texts.gaps.statuses[it]}</span>
          </li>
        ))}
      </ul>
      <dl className="figures">
        <div>
          <dt>{texts.gaps.need}</dt>
          <dd>
            <Figure of={totals.need} />
          </dd>
        </div>
        <div>
          <dt>{texts.gaps.coveredShare}</dt>
          <dd>
            <Figure of={totals.coveredShare} as="share" />
          </dd>
        </div>
        <div>
          <dt>{texts.gaps.unmet}</dt>
          <dd>
            <Figure of={totals.unmet} />
          </dd>
        </div>
        <div>
          <dt>{texts.gaps.ofNobody}</dt>
          <dd>
            <Figure of={totals.needOfNobody} />
          </dd>
        </div>
      </dl>
      {unplacedEffortsCount > 0 && (
        <p className="notice">{texts.gaps.unplaced(format.number(unplacedEffortsCount))}</p>
      )}
    </>
  );
}

const MOST = 1000;

interface HeatProperties {
  variables: SideVariables & { first: number };
  total: number;
  first: Answer<'coverage'> | undefined;
  seen: { version: number; asOf: string } | null;
  side: 'now' | 'then';
}

function Heat({ variables, total, first, seen, side }: HeatProperties) {
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

function CellPanel({ cell }: { cell: Cell }) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  const figures = [
    [texts.gaps.need, cell.need],
    [texts.gaps.reached, cell.reached],
    [texts.gaps.reachedAtMost, cell.reachedAtMost],
    [texts.gaps.capacity, cell.capacity],
    [texts.gaps.unmet, cell.unmet],
  ] as const;
  return (
    <section className="card cell" aria-live="polite">
      <h2>
        <span className={`swatch ${cell.status}`} aria-hidden="true">
          {signs[cell.status]}
        </span>{' '}
        {code(cell.status)}: <Name>{(cell.issue ?? cell.service)?.label}</Name> ·{' '}
        <Name>{cell.place.name}</Name>
        {cell.population !== null && (
          <>
            {' '}
            · <Name>{cell.population.label}</Name>
          </>
        )}
      </h2>
      <p>
        <Said>{cell.explanation}</Said>
      </p>
      <dl className="figures">
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Figure of={figure} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{texts.gaps.ratio}</dt>
          <dd>
            <Figure of={cell.ratio} as="share" />
          </dd>
        </div>
      </dl>
      <p>
        {cell.surveyedAt === null ? texts.gaps.nobodyLooked : texts.gaps.looked(format.day(cell.surveyedAt))}
      </p>
      {cell.providers.length > 0 && (
        <>
          <h3>{texts.gaps.providers(format.number(cell.providersCount))}</h3>
          <ul>
            {cell.providers.map((it) => (
              <li key={it.actor?.key ?? ''}>
                {it.actor === null ? texts.gaps.nobodyKnown : <ActorLink of={it.actor} />}:{' '}
                {it.efforts.map((effort) => effort.name).join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
