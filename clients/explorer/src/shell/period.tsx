import { isDay, useView } from './view';
import { useTexts } from '../texts/texts';

/** The period that the address asks for; null when it asks for none. */
export function usePeriod() {
  const { params } = useView();
  const [from, to] = ['from', 'to'].map((it) => {
    const day = params.get(it);
    return day !== null && isDay(day) ? day : null;
  });
  return from || to ? { ...(from ? { from } : {}), ...(to ? { to } : {}) } : null;
}

/** First and last day of the flows that count. */
export function PeriodFields() {
  const texts = useTexts();
  const { params, set } = useView();
  return (
    <fieldset className="inline">
      <legend>{texts.period.title}</legend>
      {(['from', 'to'] as const).map((it) => (
        <label key={it}>
          {texts.period[it]}
          <input
            type="date"
            value={params.get(it) ?? ''}
            onChange={(event) => set({ [it]: event.target.value }, { replace: true })}
          />
        </label>
      ))}
    </fieldset>
  );
}
