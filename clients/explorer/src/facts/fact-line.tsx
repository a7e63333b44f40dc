import { Link } from 'react-router';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import type { FactShape, KeptFactShape } from './fact-shape';
import { Name, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';

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

/** A piece of what a fact says: a name out of the data, or words of ours. */
type Part = { name: string | null | undefined } | string;

/** What a fact says, without when and why, piece by piece. */
function useParts() {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  return (fact: FactShape): Part[] => {
    switch (fact.__typename) {
      case 'ResourceFlow': {
        const [from, to] = [fact.giver, fact.receiver].map((it) => it?.name ?? texts.fact.somebody);
        const amount = format.money(fact.amount ?? null, fact.currency ?? fact.flowUnit);
        return [
          { name: from },
          ' → ',
          { name: to },
          `: ${code(fact.flowKind)} ${amount} ${code(fact.basis)}`,
        ];
      }
      case 'Tie':
        return [{ name: fact.from?.name }, ' → ', { name: fact.to?.name }, `: ${code(fact.tieKind)}`];
      case 'Seat': {
        const votes = fact.votes ?? null;
        const has = votes === null ? texts.fact.votesUnknown : texts.fact.votes(format.number(votes));
        const seat = `: ${code(fact.seatRole)}, ${has}`;
        return [{ name: fact.member?.name }, ` ${texts.fact.in} `, { name: fact.collaboration?.name }, seat];
      }
      case 'Post': {
        const where = { name: fact.organization?.name };
        return [{ name: fact.person?.name }, ` ${texts.fact.in} `, where, ': ', { name: fact.postRole }];
      }
      case 'Need':
      case 'Survey': {
        const about = [fact.issue?.label, fact.service?.label, fact.place?.name, fact.population?.label];
        const what =
          fact.__typename === 'Need'
            ? texts.fact.need(format.number(fact.people ?? null))
            : texts.fact.survey(format.day(fact.checkedAt ?? null));
        return [`${what}: `, { name: about.filter(Boolean).join(' · ') }];
      }
      default: {
        const name = fact.name ?? fact.label ?? fact.sourceTitle ?? fact.key;
        return [{ name }, fact.status ? ` (${code(fact.status)})` : ''];
      }
    }
  };
}

/** What a fact says, and since when, as plain text, such as for a choice. */
export function useFactInWords() {
  const texts = useTexts();
  const format = useFormat();
  const parts = useParts();
  return (fact: FactShape): string => {
    const said = parts(fact).map((it) => (typeof it === 'string' ? it : (it.name ?? texts.notKnown)));
    return said.join('').trim() + (fact.validFrom === null ? '' : `, ${format.day(fact.validFrom)}`);
  };
}

/** What the fact says, without when and why. */
export function FactSays({ fact }: { fact: FactShape }) {
  const parts = useParts();
  return parts(fact).map((it, at) => (typeof it === 'string' ? it : <Name key={at}>{it.name}</Name>));
}
