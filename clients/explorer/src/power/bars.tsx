import type { Ref } from 'react';
import { shortened } from '../exporting/lettering';
import { useFormat } from '../figures/format';
import { useTexts } from '../texts/texts';

interface Member {
  actor: { key: string; name: string };
  voteShare: { value: number | null };
  resourceShare: { value: number | null };
}

const WIDTH = 860;
const NAMES = 240;
const ROW = 46;

/** Two bars for each member: its share of the votes, and of the money. An unknown share has a dashed frame and no bar. */
export function MoneyAgainstVotes({
  members,
  pictureRef,
}: {
  members: readonly Member[];
  pictureRef: Ref<SVGSVGElement>;
}) {
  const texts = useTexts();
  const format = useFormat();
  const height = members.length * ROW + 40;
  const longest = WIDTH - NAMES - 70;
  const sentence = members
    .map((it) =>
      texts.power.memberReads(
        it.actor.name,
        format.share(it.voteShare.value),
        format.share(it.resourceShare.value),
      ),
    )
    .join(' ');
  const bar = (value: number | null, y: number, kind: 'votes' | 'money') => (
    <g className={`bar ${kind}`}>
      {value === null ? (
        <rect x={NAMES} y={y} width={longest} height={14} className="not-known" />
      ) : (
        <rect x={NAMES} y={y} width={Math.max(1, value * longest)} height={14} />
      )}
      <text x={NAMES + (value === null ? 6 : value * longest + 6)} y={y + 11}>
        {format.share(value)}
      </text>
    </g>
  );
  return (
    <svg
      ref={pictureRef}
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="bars"
      role="img"
      aria-label={`${texts.power.moneyAgainstVotes}. ${sentence}`}
    >
      <g className="bar votes">
        <rect x={NAMES} y={6} width={14} height={14} />
        <text x={NAMES + 20} y={17}>
          {texts.power.votes}
        </text>
      </g>
      <g className="bar money">
        <rect x={NAMES + 130} y={6} width={14} height={14} />
        <text x={NAMES + 150} y={17}>
          {texts.power.money}
        </text>
      </g>
      {members.map((it, at) => {
        const y = 34 + at * ROW;
        return (
          <g key={it.actor.key}>
            <text x={NAMES - 10} y={y + 20} textAnchor="end">
              {shortened(it.actor.name, 30)}
              <title>{it.actor.name}</title>
            </text>
            {bar(it.voteShare.value, y, 'votes')}
            {bar(it.resourceShare.value, y + 18, 'money')}
          </g>
        );
      })}
    </svg>
  );
}
