import type { CoverageStatus } from '@weft/sdk';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { Link } from 'react-router';
import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { Choose } from '../choosing/choose';
import { useNameOf } from '../choosing/options';
import { TakeOut } from '../exporting/take-out';
import { useFormat } from '../figures/format';
import { signs, statuses } from '../gaps/matrix';
import { useView } from '../shell/view';
import { Name } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Sides, type SideVariables } from '../what-if/sides';
import type { DrawnPlaces } from './place-map';
import type { Spot } from './spot';
import { Table } from '../shell/table';

/** Where: the places of a landscape on a map, and in a table, with how far the need for one issue is met there. */
export default function Places() {
  const texts = useTexts();
  const { params, set } = useView();
  const issue = params.get('issue');
  return (
    <>
      <title>{`${texts.places.title} · Weft`}</title>
      <h1>{texts.places.title}</h1>
      <p className="lead">{texts.places.lead}</p>
      <div className="controls">
        <Choose
          label={texts.places.issue}
          choice="issue"
          values={issue === null ? [] : [issue]}
          change={(values) => set({ issue: values.at(-1) })}
          help={texts.places.issueHelp}
        />
      </div>
      <Sides>{(variables, side) => <OneSide variables={variables} side={side} />}</Sides>
    </>
  );
}

function OneSide({ variables, side }: { variables: SideVariables; side: 'now' | 'then' }) {
  const texts = useTexts();
  const { params } = useView();
  const issue = params.get('issue');
  const places = useAnswer('places', { ...variables, first: 100, after: params.get('after') });
  const coverage = useAnswer(
    'coverage',
    issue === null ? null : { ...variables, issues: [issue], first: 100 },
  );
  const found = coverage.result.data?.data.landscape?.whatIf?.coverage?.cells.edges;
  const status = useMemo(
    () => new Map<string, CoverageStatus>(found?.map((it) => [it.node.place.key, it.node.status]) ?? []),
    [found],
  );
  return (
    <Answered of={places} part={(it) => it.landscape?.whatIf?.places}>
      {({ edges, totalCount, pageInfo }, { landscape }) => {
        const spots = edges.map(({ node }): Spot => ({
          key: node.key,
          name: node.name,
          latitude: node.latitude,
          longitude: node.longitude,
          population: node.population,
          within: node.within?.name ?? null,
          status: issue === null ? null : (status.get(node.key) ?? null),
        }));
        return totalCount === 0 ? (
          <p>{texts.places.none}</p>
        ) : (
          <Shown
            spots={spots}
            next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
            side={side}
            seen={landscape}
            withStatus={issue !== null}
          />
        );
      }}
    </Answered>
  );
}

interface ShownProperties {
  spots: Spot[];
  next: string | null;
  side: 'now' | 'then';
  seen: { version: number; asOf: string } | null;
  withStatus: boolean;
}

function Shown({ spots, next, side, seen, withStatus }: ShownProperties) {
  const texts = useTexts();
  const format = useFormat();
  const { params, set, to } = useView();
  const chosen = params.get('pick');
  const issue = params.get('issue');
  const about = useNameOf('issue', issue);
  const drawn = useRef<DrawnPlaces | null>(null);
  const placed = spots.filter((it) => it.latitude !== null && it.longitude !== null);
  return (
    <>
      <p>{texts.places.reads(format.number(placed.length), format.number(spots.length))}</p>
      {placed.length > 0 && (
        <Drawn spots={placed} chosen={chosen} choose={(key) => set({ pick: key })} drawn={drawn} />
      )}
      {withStatus && (
        <ul className="legend" aria-label={texts.gaps.legendTitle}>
          {statuses.map((it) => (
            <li key={it}>
              <span className={`swatch ${it}`} aria-hidden="true">
                {signs[it]}
              </span>
              {texts.codes[it]}
            </li>
          ))}
        </ul>
      )}
      <Table
        label={texts.places.title}
        caption={texts.places.title}
        rows={spots}
        keyOf={(it) => it.key}
        isChosen={(it) => it.key === chosen}
        columns={[
          { name: texts.places.place, shows: (it) => <Name>{it.name}</Name> },
          {
            name: texts.places.within,
            shows: (it) => (it.within === null ? '–' : <Name>{it.within}</Name>),
          },
          {
            name: texts.places.inhabitants,
            isNumber: true,
            shows: (it) => format.number(it.population),
          },
          ...(withStatus
            ? [
                {
                  name: texts.room.status,
                  shows: (it: Spot) =>
                    it.status === null ? texts.notKnown : `${signs[it.status]} ${texts.codes[it.status]}`,
                },
              ]
            : []),
          {
            name: texts.map.show,
            shows: (it) => (
              <>
                <button type="button" aria-pressed={it.key === chosen} onClick={() => set({ pick: it.key })}>
                  {texts.map.pick}
                  <span className="unseen"> {it.name}</span>
                </button>{' '}
                <Link to={to('gaps', { place: it.key })}>
                  {texts.gaps.title}
                  <span className="unseen"> {it.name}</span>
                </Link>
              </>
            ),
          },
        ]}
      />
      {next !== null && (
        <button type="button" onClick={() => set({ after: next })}>
          {texts.more}
        </button>
      )}
      <TakeOut
        title={issue === null ? texts.places.title : `${texts.places.title}: ${about.name}`}
        legend={[
          ...(issue === null
            ? []
            : [
                `${texts.places.issue}: ${about.name}`,
                statuses.map((it) => `${signs[it]} ${texts.codes[it]}`).join('  '),
              ]),
          texts.places.reads(format.number(placed.length), format.number(spots.length)),
          ...(placed.length > 0 ? [texts.places.base] : []),
        ]}
        seen={seen}
        hypothetical={side === 'then'}
        picture={(caption) => drawn.current?.picture(caption) ?? null}
        sheet={() => ({
          columns: [texts.places.place, texts.places.within, texts.places.inhabitants, texts.room.status],
          rows: spots.map((it) => [
            it.name,
            it.within,
            it.population,
            it.status === null ? null : texts.codes[it.status],
          ]),
        })}
      />
    </>
  );
}

/** The map itself, which is large and loads when it is needed; without it the table says the same. */
function Drawn(properties: {
  spots: Spot[];
  chosen: string | null;
  choose: (key: string) => void;
  /** The map that is drawn, once it is. */
  drawn: RefObject<DrawnPlaces | null>;
}) {
  const texts = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const { spots, chosen, choose, drawn: shown } = properties;
  const act = useRef(choose);
  const [failure, setFailure] = useState(false);
  useEffect(() => {
    act.current = choose;
  });
  const drawn = JSON.stringify(spots);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    let isOver = false;
    void import('./place-map')
      .then(({ drawPlaces }) => {
        if (place.current === null || isOver) return;
        shown.current = drawPlaces(
          place.current,
          JSON.parse(drawn) as Spot[],
          (key) => act.current(key),
          texts,
        );
        setDrawn(true);
      })
      .catch(() => setFailure(true));
    return () => {
      isOver = true;
      setDrawn(false);
      shown.current?.end();
      shown.current = null;
    };
  }, [drawn, shown, texts]);
  useEffect(() => {
    shown.current?.show(chosen);
  }, [isDrawn, chosen, shown]);
  if (failure) return <p className="notice">{texts.map.noPicture}</p>;
  return <div ref={place} className="place-map" role="region" aria-label={texts.places.map} />;
}
