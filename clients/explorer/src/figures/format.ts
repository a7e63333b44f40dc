import { useMemo } from 'react';
import { useLanguage, useTexts, type Language } from '../texts/texts';
import type { FigureShape } from './figure-shape';

/** How a value is shown: as the number it is, or a share as a percentage. */
export type Shown = 'number' | 'share';

/** Numbers and days as the language writes them, never rounded to what could be mistaken for another value. */
export function formats(language: Language, notKnown: string) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });

  const money = (amount: number | string | null, unit: string | null | undefined) =>
    amount === null ? notKnown : `${number.format(Number(amount))}${unit ? `\u00a0${unit}` : ''}`;
  const share = (value: number | null) => (value === null ? notKnown : percent.format(value));
  return {
    number: (value: number | null) => (value === null ? notKnown : number.format(value)),
    share,
    money,
    day: (text: string | null) => (text === null ? notKnown : day.format(new Date(text))),
    figure(of: FigureShape, as: Shown, unit?: string | null) {
      if (of.value === null) return notKnown;
      if (as === 'share') return share(of.value);
      const own = of.definition.unit;
      const isOpen = own.includes('currency') || own.includes('unit of the question');
      return money(of.value, unit ?? (own === '1' || own === 'share' || isOpen ? null : own));
    },
  };
}

export function useFormat() {
  const { language } = useLanguage();
  const { notKnown } = useTexts();
  return useMemo(() => formats(language, notKnown), [language, notKnown]);
}
