import type { KeptCheckPartsFragment, LaunchCheckPartsFragment } from '@weft/sdk';
import { tables, type Table } from './tables.js';

/** Verdicts that ask not to begin as planned. */
export const STOP: ReadonlySet<string> = new Set(['EXTEND_EXISTING', 'PARTNER', 'INSUFFICIENT_DATA']);

/** A launch check for people: the verdict and what it rests on, in sentences. */
export function launchTables(
  title: string,
  check: LaunchCheckPartsFragment | KeptCheckPartsFragment,
): Table[] {
  const { verdict, rule, reasons, conditions, unknowns, strategy } = check;
  const sentences = (of: ReadonlyArray<{ sentence: string }>) => of.map(({ sentence }) => ({ sentence }));
  const open = strategy.filter((it) => !it.answered);
  return [
    ...tables(title, { verdict, rule }),
    ...tables('reasons', sentences(reasons)),
    ...tables('conditions', sentences(conditions)),
    ...tables('not known', sentences(unknowns)),
    ...tables('questions not answered', sentences(open)),
  ];
}
