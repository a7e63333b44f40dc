import { ActorLink, ActorLinks } from '../facts/actor-link';
import { Figure } from '../figures/figure';
import { Said, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Table } from '../shell/table';
import { Fold } from './fold';
import type { Check } from './check';

/** What the plan means: where its money comes from, who would decide, and how those depend who would carry it. */
export function Planned({
  check: { plannedDependence, plannedPower, partnerDependence = [] },
}: {
  check: Check;
}) {
  const texts = useTexts();
  const code = useCode();
  return (
    <>
      {plannedDependence && (
        <Fold title={texts.launch.plannedMoney}>
          <Table
            caption={texts.dependence.ultimate}
            rows={plannedDependence.ultimateSources}
            keyOf={(it) => it.actor?.key ?? it.kind}
            columns={[
              {
                name: texts.dependence.source,
                shows: ({ actor, kind }) => (actor === null ? code(kind) : <ActorLink of={actor} />),
              },
              {
                name: texts.dependence.share,
                isNumber: true,
                shows: ({ share }) => <Figure of={share} as="share" />,
              },
            ]}
          />
        </Fold>
      )}
      {plannedPower && (
        <Fold title={texts.launch.plannedVotes}>
          <Table
            caption={texts.power.moneyAgainstVotes}
            rows={plannedPower.members}
            keyOf={(it) => it.actor.key}
            columns={[
              { name: texts.power.member, shows: ({ actor }) => <ActorLink of={actor} /> },
              {
                name: texts.power.votes,
                isNumber: true,
                shows: ({ voteShare }) => <Figure of={voteShare} as="share" />,
              },
              {
                name: texts.power.money,
                isNumber: true,
                shows: ({ moneyShare }) => <Figure of={moneyShare} as="share" />,
              },
              {
                name: texts.power.banzhaf,
                isNumber: true,
                shows: ({ banzhaf }) => <Figure of={banzhaf} as="share" />,
              },
            ]}
          />
          {plannedPower.dictator && (
            <p className="notice">
              {texts.power.dictator} <ActorLink of={plannedPower.dictator} />
            </p>
          )}
        </Fold>
      )}
      {partnerDependence.length > 0 && (
        <Fold title={texts.launch.carriers}>
          <ul>
            {partnerDependence.map((it) => (
              <li key={it.actor.key}>
                <strong>
                  <ActorLink of={it.actor} />
                </strong>{' '}
                ({it.parts.map(code).join(', ')}):{' '}
                {it.dependence === null ? (
                  <Said>{it.notEvaluable}</Said>
                ) : (
                  <>
                    {texts.dependence.effectiveUltimate}{' '}
                    <Figure of={it.dependence.effectiveUltimateSources} />
                    {it.dependence.dominators.length > 0 && (
                      <>
                        ; ⚠ {texts.dependence.singlePoints} <ActorLinks of={it.dependence.dominators} />
                      </>
                    )}
                  </>
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
