import type { LaunchPlanInput, ProposalInput, SeatRole } from '@weft/sdk';

/** One planned partner, as it is typed. */
export interface PartnerDraft {
  actor: string;
  role: SeatRole | '';
  votes: string;
  money: string;
}

/** A launch check as it is typed: everything is text until it is asked. */
export interface Draft {
  name: string;
  description: string;
  issues: string[];
  services: string[];
  populations: string[];
  places: string[];
  capacity: string;
  from: string;
  to: string;
  proposedBy: string[];
  invites: string[];
  currency: string;
  quota: string;
  partners: PartnerDraft[];
  shouldWe: string;
  purposes: string;
  success: string;
  howPartnered: string;
}

export const emptyDraft: Draft = {
  name: '',
  description: '',
  issues: [],
  services: [],
  populations: [],
  places: [],
  capacity: '',
  from: '',
  to: '',
  proposedBy: [],
  invites: [],
  currency: 'EUR',
  quota: '',
  partners: [],
  shouldWe: '',
  purposes: '',
  success: '',
  howPartnered: '',
};

/** What is asked of the server. */
export interface LaunchAsked {
  proposal: ProposalInput;
  plan: LaunchPlanInput | null;
}

/** Why a draft cannot be asked yet, by field. */
export type Problem = 'name' | 'about' | 'capacity' | 'period' | 'quota' | 'partners' | 'currency';

const isCount = (text: string) => text === '' || /^\d{1,9}$/.test(text.trim());
const isAmount = (text: string) => text === '' || /^\d{1,15}(\.\d{1,2})?$/.test(text.trim());

export function problemsOf(draft: Draft): Problem[] {
  const problems: Problem[] = [];
  if (draft.name.trim() === '') problems.push('name');
  if (draft.issues.length + draft.services.length + draft.populations.length === 0) problems.push('about');
  if (!isCount(draft.capacity)) problems.push('capacity');
  if (draft.from !== '' && draft.to !== '' && draft.to < draft.from) problems.push('period');
  if (!isCount(draft.quota) || /^0+$/.test(draft.quota)) problems.push('quota');
  if (draft.partners.some((it) => !isCount(it.votes) || !isAmount(it.money))) problems.push('partners');
  if (draft.partners.some((it) => it.money !== '') && !/^[A-Z]{3}$/.test(draft.currency))
    problems.push('currency');
  return problems;
}

/** What a draft asks; what is not typed is left out, which is unknown. */
export function askedOf(draft: Draft): LaunchAsked {
  const list = <K extends string>(key: K, values: readonly string[]) =>
    values.length === 0 ? {} : ({ [key]: [...values] } as Record<K, string[]>);
  const text = <K extends string>(key: K, value: string) =>
    value.trim() === '' ? {} : ({ [key]: value.trim() } as Record<K, string>);
  const number = <K extends string>(key: K, value: string) =>
    value.trim() === '' ? {} : ({ [key]: Number(value) } as Record<K, number>);

  const strategy = {
    ...text('shouldWe', draft.shouldWe),
    ...text('purposes', draft.purposes),
    ...text('success', draft.success),
    ...text('howPartnered', draft.howPartnered),
  };
  const partners = draft.partners
    .filter((it) => it.actor !== '')
    .map((it) => ({
      actor: it.actor,
      ...(it.role === '' ? {} : { role: it.role }),
      ...number('votes', it.votes),
      ...text('money', it.money),
    }));
  const plan: LaunchPlanInput = {
    ...(partners.length === 0 ? {} : { partners }),
    ...(partners.some((it) => 'money' in it) ? { currency: draft.currency } : {}),
    ...number('quota', draft.quota),
    ...(Object.keys(strategy).length === 0 ? {} : { strategy }),
  };
  return {
    proposal: {
      name: draft.name.trim(),
      ...text('description', draft.description),
      ...list('issues', draft.issues),
      ...list('services', draft.services),
      ...list('populations', draft.populations),
      ...list('places', draft.places),
      ...(draft.from === '' && draft.to === ''
        ? {}
        : { period: { ...text('from', draft.from), ...text('to', draft.to) } }),
      ...number('capacity', draft.capacity),
      ...(draft.proposedBy[0] === undefined ? {} : { proposedBy: draft.proposedBy[0] }),
      ...list('invites', draft.invites),
    },
    plan: Object.keys(plan).length === 0 ? null : plan,
  };
}

/** The draft that asks this, so that a link can be gone on with. */
export function draftOf({ proposal, plan }: LaunchAsked): Draft {
  const shown = (value: unknown) => (value === null || value === undefined ? '' : String(value));
  return {
    ...emptyDraft,
    name: shown(proposal.name),
    description: shown(proposal.description),
    issues: proposal.issues ?? [],
    services: proposal.services ?? [],
    populations: proposal.populations ?? [],
    places: proposal.places ?? [],
    capacity: shown(proposal.capacity),
    from: shown(proposal.period?.from),
    to: shown(proposal.period?.to),
    proposedBy: proposal.proposedBy ? [proposal.proposedBy] : [],
    invites: proposal.invites ?? [],
    currency: plan?.currency ?? emptyDraft.currency,
    quota: shown(plan?.quota),
    partners: (plan?.partners ?? []).map((it) => ({
      actor: it.actor,
      role: it.role ?? '',
      votes: shown(it.votes),
      money: shown(it.money),
    })),
    shouldWe: shown(plan?.strategy?.shouldWe),
    purposes: shown(plan?.strategy?.purposes),
    success: shown(plan?.strategy?.success),
    howPartnered: shown(plan?.strategy?.howPartnered),
  };
}

/** What a link asks; null when it holds something else. */
export function readAsked(text: string | null): LaunchAsked | null {
  if (text === null) return null;
  try {
    const read = JSON.parse(text) as Partial<LaunchAsked> | null;
    return typeof read?.proposal?.name === 'string'
      ? { proposal: read.proposal, plan: read.plan ?? null }
      : null;
  } catch {
    return null;
  }
}
