import type { SeatRole, WhatIfChangeInput } from '@weft/sdk';

/** A key for something that a what-if adds; it depends on what it joins only, so a link stays the same. */
export const newKey = (...parts: string[]) => `what-if-${parts.join('-')}`.slice(0, 200);

export const leaves = (actor: string): WhatIfChangeInput => ({ withdraws: actor });

export const joins = (
  collaboration: string,
  member: string,
  role: SeatRole,
  votes: number | null,
): WhatIfChangeInput => ({
  seat: {
    key: newKey('seat', collaboration, member),
    collaboration,
    member,
    role,
    ...(votes === null ? {} : { votes }),
  },
});

export const gives = (
  from: string,
  to: string,
  amount: string,
  currency: string,
  on: string,
): WhatIfChangeInput => ({
  flow: {
    key: newKey('flow', from, to),
    kind: 'MONEY',
    from,
    to,
    amount,
    currency,
    basis: 'DISBURSED',
    validFrom: on,
    validTo: on,
  },
});

export const closes = (effort: string): WhatIfChangeInput => ({ effort: { key: effort, status: 'CLOSED' } });

export const grows = (effort: string, capacity: number): WhatIfChangeInput => ({
  effort: { key: effort, capacity },
});

/** Whether one of the changes is that this actor leaves. */
export const isLeaving = (changes: readonly WhatIfChangeInput[], actor: string) =>
  changes.some((it) => it.withdraws === actor);

/** With or without the actor, the other way round than before. */
export const toggleLeaving = (changes: readonly WhatIfChangeInput[], actor: string): WhatIfChangeInput[] =>
  isLeaving(changes, actor) ? changes.filter((it) => it.withdraws !== actor) : [...changes, leaves(actor)];

/** A side that a question is asked of. */
export interface Side {
  side: 'now' | 'then';
  changes: WhatIfChangeInput[];
}

/** As it is and, where something would be otherwise, as it would be. */
export const sidesOf = (changes: readonly WhatIfChangeInput[]): Side[] => [
  { side: 'now', changes: [] },
  ...(changes.length === 0 ? [] : [{ side: 'then' as const, changes: [...changes] }]),
];
