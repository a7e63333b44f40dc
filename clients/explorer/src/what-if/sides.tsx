import type { WhatIfChangeInput } from '@weft/sdk';
import type { ReactNode } from 'react';
import { useView } from '../shell/view';
import { useTexts } from '../texts/texts';
import { sidesOf } from './changes';

/** What a question is asked with on one side. */
export interface SideVariables {
  landscape: string;
  asOf: string | null;
  evidence: 'CLAIMED' | 'CONFIRMED' | 'EVIDENCED';
  changes: WhatIfChangeInput[];
}

/** A view as it is; with changes in the tray also as it would be, side by side. */
export function Sides({
  children,
}: {
  children: (variables: SideVariables, side: 'now' | 'then') => ReactNode;
}) {
  const texts = useTexts();
  const { variables, changes } = useView();
  const sides = sidesOf(changes);
  if (sides.length === 1) return <>{children({ ...variables, changes: [] }, 'now')}</>;
  return (
    <div className="sides">
      {sides.map((it) => (
        <section key={it.side} className={`side ${it.side}`} aria-label={texts.whatIf.sides[it.side]}>
          <p className="side-name">{texts.whatIf.sides[it.side]}</p>
          {children({ ...variables, changes: it.changes }, it.side)}
        </section>
      ))}
    </div>
  );
}
