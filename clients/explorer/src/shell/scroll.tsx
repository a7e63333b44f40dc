import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts';

/** What may be wider than the page: it scrolls by itself, also by keyboard. */
export function Scroll({ label, children }: { label?: string; children: ReactNode }) {
  const texts = useTexts();
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={label ?? texts.shell.wide}>
      {children}
    </div>
  );
}
