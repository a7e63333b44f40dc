import { ActorLink } from '../facts/actor-link';
import { Figure } from '../figures/figure';
import { useFormat } from '../figures/format';
import { Name, Said, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { signs, type Cell } from './matrix';

export function CellPanel({ cell }: { cell: Cell }) {
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
