import { Link } from 'react-router';
import { useView } from '../shell/view';
import { Name } from '../texts/said';

/** The name of an actor, which leads to what is known of it. */
export function ActorLink({ of }: { of: { key: string; name: string } | null | undefined }) {
  const { to } = useView();
  if (!of) return <Name>{null}</Name>;
  return (
    <Link to={to(`actor/${encodeURIComponent(of.key)}`)}>
      <Name>{of.name}</Name>
    </Link>
  );
}

export function ActorLinks({ of }: { of: readonly { key: string; name: string }[] }) {
  return of.map((it, at) => (
    <span key={it.key}>
      {at > 0 && ', '}
      <ActorLink of={it} />
    </span>
  ));
}
