import { Link, useParams } from 'react-router';
import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { TakeOut } from '../exporting/take-out';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import { Name, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { ActorLink } from './actor-link';
import { SourceName } from './fact-line';
import { Table } from '../shell/table';

/** What is known of one actor, and what can be asked about it. */
export default function Actor() {
  const texts = useTexts();
  const code = useCode();
  const { actor = '' } = useParams();
  const { variables, landscape, to } = useView();
  const asked = useAnswer('actor', { ...variables, id: actor });
  return (
    <Answered
      heading={actor}
      of={asked}
      part={(it) => it.landscape?.whatIf?.actor}
      absent={texts.actor.gone(actor, landscape)}
    >
      {(it, { landscape: seen }) => {
        const isCollaboration = it.__typename === 'Collaboration';
        const rows: [string, readonly string[]][] = [
          [texts.actor.alsoCalled, it.alternativeNames],
          [texts.kinds.sectors, it.sectors.map((one) => one.label)],
          [texts.kinds.issues, it.issues.map((one) => one.label)],
          [texts.kinds.places, it.places.map((one) => one.name)],
          [texts.actor.speaksFor, it.represents.map((one) => one.label)],
          [texts.actor.identifiers, it.identifiers.map((one) => `${one.scheme} ${one.id}`)],
        ];
        return (
          <>
            <title>{`${it.name} · Weft`}</title>
            <p className="quiet">{code(it.__typename)}</p>
            <h1>
              <Name>{it.name}</Name>
            </h1>
            {it.description !== null && (
              <p className="lead" dir="auto">
                {it.description}
              </p>
            )}
            <p className="links">
              <Link to={to('dependence', { of: it.key })}>{texts.dependence.title}</Link>
              {isCollaboration && <Link to={to('power', { of: it.key })}>{texts.power.title}</Link>}
              {isCollaboration && <Link to={to('room', { of: it.key })}>{texts.room.title}</Link>}
              <Link to={to('map', { ego: it.key })}>{texts.map.title}</Link>
              {!isCollaboration && (
                <Link to={to(`actor/${encodeURIComponent(it.key)}/edit`)}>{texts.edit.title}</Link>
              )}
            </p>
            <dl className="contract">
              {rows.map(([name, values]) => (
                <Row key={name} name={name} values={values} />
              ))}
              <dt>{texts.actor.partOf}</dt>
              <dd>{it.partOf === null ? texts.notKnown : <ActorLink of={it.partOf} />}</dd>
              <dt>{texts.actor.open}</dt>
              <dd>
                {it.openToPartners === null ? texts.notKnown : it.openToPartners ? texts.yes : texts.no}
              </dd>
              <dt>{texts.fact.source}</dt>
              <dd>{it.source === null ? texts.fact.noSource : <SourceName source={it.source} />}</dd>
            </dl>
            <TakeOut
              title={it.name}
              seen={seen}
              hypothetical={variables.changes.length > 0}
              sheet={() => ({
                columns: [texts.whatIf.what, texts.actor.recorded],
                rows: [
                  ...rows.map(([name, values]) => [name, values.length === 0 ? null : values.join(' · ')]),
                  [texts.actor.partOf, it.partOf?.name ?? null],
                  [
                    texts.actor.open,
                    it.openToPartners === null ? null : it.openToPartners ? texts.yes : texts.no,
                  ],
                  [texts.fact.source, it.source?.title ?? null],
                ],
              })}
            />
            <Money of={it.key} name={it.name} seen={seen} />
          </>
        );
      }}
    </Answered>
  );
}

function Row({ name, values }: { name: string; values: readonly string[] }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {values.length === 0 ? (
          <Name>{null}</Name>
        ) : (
          values.map((it, at) => (
            <span key={it}>
              {at > 0 && ' · '}
              <Name>{it}</Name>
            </span>
          ))
        )}
      </dd>
    </>
  );
}

type Seen = { version: number; asOf: string } | null;

/** What the actor gave and received, the first fifty of each. */
function Money({ of, name, seen }: { of: string; name: string; seen: Seen }) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  const { variables, to } = useView();
  const given = useAnswer('flows', { ...variables, from: of });
  const received = useAnswer('flows', { ...variables, to: of });
  const lists = [
    [texts.actor.received, received],
    [texts.actor.given, given],
  ] as const;
  return lists.map(([title, asked]) => (
    <Answered key={title} of={asked} part={(it) => it.landscape?.whatIf?.flows}>
      {({ edges, totalCount }) =>
        totalCount === 0 ? (
          <p>
            {title}: {texts.actor.nothingRecorded}
          </p>
        ) : (
          <>
            <Table
              label={title}
              caption={`${title} (${format.number(totalCount)})`}
              rows={edges.map(({ node }) => node)}
              keyOf={(it) => it.id}
              columns={[
                { name: texts.whatIf.giver, shows: ({ from }) => <ActorLink of={from} /> },
                { name: texts.whatIf.receiver, shows: (it) => <ActorLink of={it.to} /> },
                { name: texts.whatIf.what, shows: ({ kind }) => code(kind) },
                {
                  name: texts.whatIf.amount,
                  isNumber: true,
                  shows: ({ id, amount, currency, unit }) => (
                    <Link to={to(`fact/${encodeURIComponent(id)}`)}>
                      {format.money(amount, currency ?? unit)}
                    </Link>
                  ),
                },
                {
                  name: texts.actor.basis,
                  shows: ({ basis }) => (basis === null ? texts.notKnown : code(basis)),
                },
                {
                  name: texts.fact.holds,
                  shows: ({ validFrom }) => (validFrom === null ? texts.notKnown : format.day(validFrom)),
                },
              ]}
            />
            <TakeOut
              title={`${name}: ${title}`}
              legend={edges.length < totalCount ? [texts.actor.firstOf(edges.length, totalCount)] : []}
              seen={seen}
              hypothetical={variables.changes.length > 0}
              sheet={() => ({
                columns: [
                  texts.whatIf.giver,
                  texts.whatIf.receiver,
                  texts.whatIf.what,
                  texts.whatIf.amount,
                  texts.actor.unit,
                  texts.actor.basis,
                  texts.fact.holds,
                ],
                rows: edges.map(({ node }) => [
                  node.from?.name ?? null,
                  node.to?.name ?? null,
                  code(node.kind),
                  node.amount === null ? null : Number(node.amount),
                  node.currency ?? node.unit,
                  node.basis === null ? null : code(node.basis),
                  node.validFrom,
                ]),
              })}
            />
          </>
        )
      }
    </Answered>
  ));
}
