import { Link } from 'react-router';
import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { TakeOut } from '../exporting/take-out';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import { Name, Said } from '../texts/said';
import { useTexts } from '../texts/texts';

const counted = [
  'organizations',
  'collaborations',
  'people',
  'efforts',
  'initiatives',
  'flows',
  'ties',
  'seats',
  'posts',
  'needs',
  'surveys',
  'places',
  'issues',
  'services',
  'populations',
  'sectors',
  'sources',
  'seatTemplates',
] as const;

/** One landscape: what it is about, what is recorded, and what can be asked of it. */
export function Overview() {
  const texts = useTexts();
  const format = useFormat();
  const { variables, landscape, to } = useView();
  const asked = useAnswer('landscape', variables);
  const ways = [
    ['launch-check', texts.launch],
    ['gaps', texts.gaps],
    ['room', texts.room],
    ['dependence', texts.dependence],
    ['power', texts.power],
    ['map', texts.map],
  ] as const;
  return (
    <Answered
      heading={landscape}
      of={asked}
      part={(it) => it.landscape}
      absent={texts.trouble.noLandscape(landscape)}
    >
      {(seen) => (
        <>
          <title>{`${seen.name} · Weft`}</title>
          <h1>
            <Name>{seen.name}</Name>
          </h1>
          {seen.description !== null && (
            <p className="lead" dir="auto">
              {seen.description}
            </p>
          )}
          <ul className="cards ways">
            {ways.map(([path, { title, lead }]) => (
              <li key={path} className="card">
                <h2>
                  <Link to={to(path)}>{title}</Link>
                </h2>
                <p>{lead}</p>
              </li>
            ))}
          </ul>
          <h2>{texts.overview.recorded}</h2>
          <p className="quiet">
            {texts.figure.seenAs(format.day(seen.asOf), texts.codes[seen.evidence], seen.version)}
          </p>
          {seen.whatIf !== null && (
            <dl className="counts">
              {counted.map((it) => (
                <div key={it}>
                  <dt>{texts.kinds[it]}</dt>
                  <dd>{format.number(seen.whatIf?.[it].totalCount ?? null)}</dd>
                </div>
              ))}
            </dl>
          )}
          {seen.whatIf !== null && (
            <TakeOut
              title={`${texts.overview.recorded}: ${seen.name}`}
              seen={seen}
              hypothetical={seen.whatIf.hypothetical}
              sheet={() => ({
                columns: [texts.whatIf.what, texts.overview.howMany],
                rows: counted.map((it) => [texts.kinds[it], seen.whatIf?.[it].totalCount ?? null]),
              })}
            />
          )}
          <Exports />
        </>
      )}
    </Answered>
  );
}

/** The whole landscape as files. */
function Exports() {
  const texts = useTexts();
  const { landscape, changes } = useView();
  const asked = useAnswer('exportLinks', changes.length === 0 ? { landscape } : null);
  const links = asked.result.data?.data.landscape?.exportLinks ?? [];
  if (links.length === 0) return null;
  return (
    <>
      <h2>{texts.overview.takeOut}</h2>
      <ul className="plain">
        {links.map((it) => (
          <li key={it.format}>
            <a href={it.url} download>
              {it.title}
            </a>{' '}
            <span className="quiet">
              {texts.overview.loses} <Said>{it.loses.join(' ')}</Said>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
