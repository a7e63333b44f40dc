import { useEffect, useState } from 'react';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import { useTexts } from '../texts/texts';

const BACK = 15 * 12;
const AHEAD = 3 * 12;

/** The last day of a month, counted from this one. */
export function monthEnd(offset: number, today = new Date()): string {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + offset + 1, 0))
    .toISOString()
    .slice(0, 10);
}

/** How many months a day is from this one. */
export function monthOf(day: string, today = new Date()): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return (year - today.getUTCFullYear()) * 12 + month - 1 - today.getUTCMonth();
}

/** Moves the day from which the landscape is seen, month by month. */
export function TimeSlider() {
  const texts = useTexts();
  const format = useFormat();
  const { asOf, set } = useView();
  const stated = asOf === undefined ? 0 : Math.max(-BACK, Math.min(AHEAD, monthOf(asOf)));
  const [months, setMonths] = useState(stated);
  useEffect(() => setMonths(stated), [stated]);
  useEffect(() => {
    if (months === stated) return undefined;
    const timer = setTimeout(() => set({ asOf: monthEnd(months) }, { replace: true }), 200);
    return () => clearTimeout(timer);
  }, [months, stated, set]);
  return (
    <label className="slider">
      {texts.map.time}
      <input
        type="range"
        min={-BACK}
        max={AHEAD}
        value={months}
        aria-valuetext={format.day(monthEnd(months))}
        onChange={(event) => setMonths(Number(event.target.value))}
      />
      <output>
        {months === stated && asOf !== undefined ? format.day(asOf) : format.day(monthEnd(months))}
      </output>
    </label>
  );
}
