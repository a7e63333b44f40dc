import type { CoverageStatus } from '@weft/sdk';
import { type Answer } from '../asking/server';
import { Figure } from '../figures/figure';
import { useFormat } from '../figures/format';
import { useTexts } from '../texts/texts';
import { signs, statuses } from './matrix';

export type Coverage = NonNullable<
  NonNullable<NonNullable<Answer<'coverage'>['landscape']>['whatIf']>['coverage']
>;

export function Totals({ coverage: { counts, totals, unplacedEffortsCount } }: { coverage: Coverage }) {
  const texts = useTexts();
  const format = useFormat();
  const counted: Record<CoverageStatus, number> = {
    COVERED: counts.covered,
    THIN: counts.thin,
    UNCOVERED: counts.uncovered,
    UNKNOWN: counts.unknown,
  };
  return (
    <>
      <ul className="legend" aria-label={texts.gaps.legendTitle}>
        {statuses.map((it) => (
          <li key={it}>
            <span className={`swatch ${it}`} aria-hidden="true">
              {signs[it]}
            </span>
            <strong>{texts.codes[it]}</strong> {format.number(counted[it])}
            <span className="quiet"> {texts.gaps.statuses[it]}</span>
          </li>
        ))}
      </ul>
      <dl className="figures">
        <div>
          <dt>{texts.gaps.need}</dt>
          <dd>
            <Figure of={totals.need} />
          </dd>
        </div>
        <div>
          <dt>{texts.gaps.coveredShare}</dt>
          <dd>
            <Figure of={totals.coveredShare} as="share" />
          </dd>
        </div>
        <div>
          <dt>{texts.gaps.unmet}</dt>
          <dd>
            <Figure of={totals.unmet} />
          </dd>
        </div>
        <div>
          <dt>{texts.gaps.ofNobody}</dt>
          <dd>
            <Figure of={totals.needOfNobody} />
          </dd>
        </div>
      </dl>
      {unplacedEffortsCount > 0 && (
        <p className="notice">{texts.gaps.unplaced(format.number(unplacedEffortsCount))}</p>
      )}
    </>
  );
}
