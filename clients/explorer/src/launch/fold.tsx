import { useEffect, type ReactNode, type RefObject } from 'react';

interface Properties {
  title: string;
  /** What is in it, in a line. */
  says?: ReactNode;
  isOpen?: boolean;
  children: ReactNode;
}

/** A part of a report: a line that says what is in it, and the rest for whoever opens it. */
export function Fold({ title, says, isOpen = false, children }: Properties) {
  return (
    <details className="fold" open={isOpen}>
      <summary>
        <h3>{title}</h3> {says !== undefined && <span className="says">{says}</span>}
      </summary>
      {children}
    </details>
  );
}

const folded = 'details:not([open]):not(.behind)';

export const openAll = (within: HTMLElement | null) =>
  within?.querySelectorAll<HTMLDetailsElement>('details.fold').forEach((it) => (it.open = true));

/** On paper everything is open; on screen it is afterwards as it was before. */
export function useOpenOnPaper(within: RefObject<HTMLElement | null>) {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const before = () => {
      opened = [...(within.current?.querySelectorAll<HTMLDetailsElement>(folded) ?? [])];
      opened.forEach((it) => (it.open = true));
    };
    const after = () => opened.forEach((it) => (it.open = false));
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [within]);
}
