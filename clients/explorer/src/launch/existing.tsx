import { ActorLinks } from '../facts/actor-link';
import { Figure } from '../figures/figure';
import { useFormat } from '../figures/format';
import { Name, Said, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Fold } from './fold';
import type { Check } from './check';

/** Who does it already, and who tried before. */
export function Existing({ check: { duplication } }: { check: Check }) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  if (!duplication) return null;
  return (
    <Fold
      title={texts.launch.existing}
      says={
        duplication.matches.length === 0
          ? texts.launch.nothingAlike
          : duplication.matches
              .map(
                (it) => `${it.effort.name} (${it.level === null ? texts.launch.undecided : code(it.level)})`,
              )
              .join(', ')
      }
    >
      {duplication.matches.length === 0 && <p>{texts.launch.nothingAlike}</p>}
      <ol className="matches">
        {duplication.matches.map((it) => (
          <li key={it.effort.key}>
            <h4>
              <Name>{it.effort.name}</Name>{' '}
              <small>{it.level === null ? texts.launch.undecided : code(it.level)}</small>
            </h4>
            <p>
              {texts.launch.runBy} <ActorLinks of={it.actors} />.{' '}
              {it.partOf && (
                <>
                  {texts.launch.partOf} <Name>{it.partOf.name}</Name>.{' '}
                </>
              )}
              {it.move !== null && (
                <>
                  <strong>{code(it.move)}</strong>:{' '}
                </>
              )}
              <Said>{it.moveReason}</Said>
            </p>
            <dl className="figures">
              <div>
                <dt>{texts.launch.containment}</dt>
                <dd>
                  <Figure of={it.containment} as="share" />
                </dd>
              </div>
              <div>
                <dt>{texts.launch.freeCapacity}</dt>
                <dd>
                  <Figure of={it.freeCapacity} />
                </dd>
              </div>
              <div>
                <dt>{texts.launch.sharedFunders}</dt>
                <dd>
                  <Figure of={it.drain.sharedFunderCount} />
                </dd>
              </div>
            </dl>
            {it.notProven.length > 0 && (
              <ul className="quiet">
                {it.notProven.map((one) => (
                  <li key={one}>
                    <Said>{one}</Said>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {duplication.priorAttempts.length > 0 && (
        <>
          <h4>{texts.launch.before}</h4>
          <ul>
            {duplication.priorAttempts.map((it) => (
              <li key={it.effort.key}>
                <Name>{it.effort.name}</Name> (<ActorLinks of={it.actors} />
                ),{' '}
                {it.endedOn === null ? texts.launch.endUnknown : texts.launch.ended(format.day(it.endedOn))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}
