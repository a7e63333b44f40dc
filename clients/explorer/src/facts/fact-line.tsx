import { Link } from 'react-router';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import { Name, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';

interface Named {
  id?: string;
  key?: string;
  name: string;
}
interface Labelled {
  label: string;
}

/** What a report that was kept still says of a fact. */
export interface KeptFactShape {
  __typename?: string;
  id: string;
  key: string;
  name?: string | null;
  label?: string | null;
}

/** What one line about a fact needs; which parts are there depends on its kind. */
export interface FactShape extends KeptFactShape {
  evidence: string;
  validFrom: string | null;
  validTo: string | null;
  source: { key: string; title: string; url: string | null } | null;
  sourceTitle?: string | null;
  postRole?: string | null;
  person?: Named | null;
  organization?: Named | null;
  status?: string | null;
  capacity?: number | null;
  reached?: number | null;
  tieKind?: string | null;
  from?: Named | null;
  to?: Named | null;
  flowKind?: string | null;
  giver?: Named | null;
  receiver?: Named | null;
  amount?: string | null;
  currency?: string | null;
  flowUnit?: string | null;
  basis?: string | null;
  seatRole?: string | null;
  votes?: number | null;
  collaboration?: Named | null;
  member?: Named | null;
  people?: number | null;
  issue?: Labelled | null;
  service?: Labelled | null;
  population?: Labelled | null;
  place?: { name: string } | null;
  checkedAt?: string | null;
}

/** One fact in a line: what it says, when it holds, how well it is backed, and where it is from; of a kept one its name. */
export function FactLine({ fact }: { fact: FactShape | KeptFactShape }) {
  const { to } = useView();
  if ('evidence' in fact) return <WholeFactLine fact={fact} />;
  return (
    <Link className="fact" to={to(`fact/${encodeURIComponent(fact.id)}`)}>
      <Name>{fact.name ?? fact.label ?? fact.key}</Name>
    </Link>
  );
}

function WholeFactLine({ fact }: { fact: FactShape }) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  const { to } = useView();
  const isDated = fact.validFrom !== null || fact.validTo !== null;
  const [from, until] = [fact.validFrom, fact.validTo].map((it) => (it === null ? null : format.day(it)));
  return (
    <span className="fact">
      <Link to={to(`fact/${encodeURIComponent(fact.id)}`)}>
        <FactSays fact={fact} />
      </Link>{' '}
      <span className="quiet">
        {isDated && `${texts.fact.fromTo(from ?? null, until ?? null)} · `}
        {code(fact.evidence)} ·{' '}
        {fact.source === null ? texts.fact.noSource : <SourceName source={fact.source} />}
      </span>
    </span>
  );
}

export function SourceName({ source }: { source: { title: string; url: string | null } }) {
  const isLink = source.url !== null && /^https?:\/\//.test(source.url);
  if (!isLink) return <Name>{source.title}</Name>;
  return (
    <a href={source.url ?? ''} rel="noreferrer noopener" target="_blank">
      <Name>{source.title}</Name>
    </a>
  );
}

/** What a flow, seat or tie says, as plain text, such as for a choice. */
export function useFactInWords() {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  return (fact: FactShape): string => {
    const day = fact.validFrom === null ? '' : `, ${format.day(fact.validFrom)}`;
    if (fact.__typename === 'ResourceFlow') {
      const [from, to] = [fact.giver, fact.receiver].map((it) => it?.name ?? texts.fact.somebody);
      const amount = format.money(fact.amount ?? null, fact.currency ?? fact.flowUnit);
      return `${from} → ${to}: ${code(fact.flowKind)} ${amount}${day}`;
    }
    if (fact.__typename === 'Tie')
      return `${fact.from?.name} → ${fact.to?.name}: ${code(fact.tieKind)}${day}`;
    const votes = fact.votes ?? null;
    const has = votes === null ? texts.fact.votesUnknown : texts.fact.votes(format.number(votes));
    return `${fact.member?.name} ${texts.fact.in} ${fact.collaboration?.name}: ${code(fact.seatRole)}, ${has}`;
  };
}

/** What the fact says, without when and why. */
export function FactSays({ fact }: { fact: FactShape }) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  switch (fact.__typename) {
    case 'ResourceFlow':
      return (
        <>
          <Name>{fact.giver?.name ?? texts.fact.somebody}</Name> →{' '}
          <Name>{fact.receiver?.name ?? texts.fact.somebody}</Name>: {code(fact.flowKind)}{' '}
          {format.money(fact.amount ?? null, fact.currency ?? fact.flowUnit)} {code(fact.basis)}
        </>
      );
    case 'Tie':
      return (
        <>
          <Name>{fact.from?.name}</Name> → <Name>{fact.to?.name}</Name>: {code(fact.tieKind)}
        </>
      );
    case 'Seat':
      return (
        <>
          <Name>{fact.member?.name}</Name> {texts.fact.in} <Name>{fact.collaboration?.name}</Name>:{' '}
          {code(fact.seatRole)},{' '}
          {fact.votes === null || fact.votes === undefined
            ? texts.fact.votesUnknown
            : texts.fact.votes(format.number(fact.votes))}
        </>
      );
    case 'Post':
      return (
        <>
          <Name>{fact.person?.name}</Name> {texts.fact.in} <Name>{fact.organization?.name}</Name>:{' '}
          {fact.postRole ?? texts.notKnown}
        </>
      );
    case 'Need':
    case 'Survey': {
      const about = [fact.issue?.label, fact.service?.label, fact.place?.name, fact.population?.label];
      return (
        <>
          {fact.__typename === 'Need'
            ? texts.fact.need(format.number(fact.people ?? null))
            : texts.fact.survey(format.day(fact.checkedAt ?? null))}
          : <Name>{about.filter(Boolean).join(' · ')}</Name>
        </>
      );
    }
    default:
      return (
        <>
          <Name>{fact.name ?? fact.label ?? fact.sourceTitle ?? fact.key}</Name>
          {fact.status ? ` (${code(fact.status)})` : ''}
        </>
      );
  }
}
