import type { ReactNode } from 'react';
import { useTexts } from './texts';

/** A sentence that the server wrote, which is English in every language of the explorer. */
export function Said({ children }: { children: ReactNode }) {
  return (
    <span lang="en" dir="auto">
      {children}
    </span>
  );
}

/** A name out of the data: as long, and in whatever script and direction, as it is. */
export function Name({ children }: { children: string | null | undefined }) {
  const texts = useTexts();
  if (children === null || children === undefined) return <span className="quiet">{texts.notKnown}</span>;
  return (
    <bdi className="name" dir="auto">
      {children}
    </bdi>
  );
}

/** The word for a code, such as `UNCOVERED`; a code without a word is shown as words. */
export function useCode() {
  const { codes } = useTexts();
  return (code: string | null | undefined): string => {
    if (code === null || code === undefined) return '';
    return (codes as Record<string, string>)[code] ?? inWords(code);
  };
}

export const inWords = (code: string) => {
  const isCapital = code === code.toUpperCase();
  const apart = isCapital ? code : code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  const words = apart.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
