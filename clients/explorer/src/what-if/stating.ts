import type { EntityKind, WhatIfChangeInput } from '@weft/sdk';
import type { VariableManual } from '@weft/sdk/manual';
import type { Choice } from '../choosing/options';

/** What somebody typed or chose for the fields of one change, by their names. */
export type Stated = Readonly<Record<string, readonly string[]>>;

/** What the fields that name something else name, for all kinds or for one; others are asked for by the key. */
const names: Readonly<Record<string, Choice>> = {
  appointedBy: 'actor',
  backbone: 'actor',
  claimedBy: 'actor',
  collaboration: 'collaboration',
  confirmedBy: 'actor',
  effort: 'effort',
  'effort.partOf': 'effort',
  from: 'actor',
  impetusBy: 'actor',
  invites: 'actor',
  issue: 'issue',
  issues: 'issue',
  member: 'actor',
  onBehalfOf: 'actor',
  organization: 'actor',
  partOf: 'actor',
  person: 'person',
  place: 'place',
  places: 'place',
  population: 'population',
  populations: 'population',
  proposedBy: 'actor',
  represents: 'population',
  requiredDepthBy: 'actor',
  runBy: 'actor',
  sectors: 'sector',
  service: 'service',
  services: 'service',
  source: 'source',
  to: 'actor',
  voiceOf: 'population',
};

/** What a field of a kind of change names; undefined where it names nothing that has a name. */
export const choiceOf = (kind: string, field: string): Choice | undefined =>
  names[`${kind}.${field}`] ?? names[field];

/** The fields whose values are codes; what somebody does in a post is said in words. */
const coded: ReadonlySet<string> = new Set([
  'basis',
  'decisionRule',
  'earmarking',
  'evidence',
  'governanceForm',
  'impetus',
  'kind',
  'regrantType',
  'resourceKind',
  'role',
  'sharedContents',
  'stage',
  'status',
  'visibility',
]);

export const isCoded = (kind: string, field: string) =>
  coded.has(field) && !(kind === 'post' && field === 'role');

/** How a field is asked for. */
export type Asking =
  | { as: 'choice'; choice: Choice; several: boolean }
  | { as: 'codes'; values: readonly string[]; several: boolean }
  | { as: 'yes or no' }
  | { as: 'day' }
  | { as: 'text'; rule: RegExp; several: boolean; isNumber: boolean };

const rules: Readonly<Record<string, RegExp>> = {
  Int: /^-?\d{1,9}$/,
  Float: /^-?\d{1,9}(\.\d{1,9})?$/,
  Share: /^(0(\.\d{1,9})?|1(\.0{1,9})?)$/,
  Decimal: /^\d{1,15}(\.\d{1,4})?$/,
  CurrencyCode: /^[A-Z]{3}$/,
  URL: /^https?:\/\/\S+$/,
  IdentifierInput: /^\S+ \S.*$/,
};

/** How to ask for a field of a kind of change. */
export function askingOf(kind: string, { name, type, isList, values }: VariableManual): Asking {
  if (values !== undefined) return { as: 'codes', values, several: isList };
  if (type === 'Boolean') return { as: 'yes or no' };
  if (type === 'Date') return { as: 'day' };
  const choice = type === 'ID' ? choiceOf(kind, name) : undefined;
  if (choice !== undefined) return { as: 'choice', choice, several: isList };
  const isNumber = ['Int', 'Float', 'Share', 'Decimal'].includes(type);
  return { as: 'text', rule: rules[type] ?? /\S/, several: isList, isNumber };
}

/** The fields whose text is none that the contract takes. */
export const wrongFields = (kind: string, fields: readonly VariableManual[], stated: Stated): string[] =>
  fields
    .filter((it) => {
      const asking = askingOf(kind, it);
      return asking.as === 'text' && (stated[it.name] ?? []).some((text) => !asking.rule.test(text));
    })
    .map((it) => it.name);

/** The change that is stated; fields that nobody filled in stay as they are. */
export function changeOf(
  kind: string,
  fields: readonly VariableManual[],
  stated: Stated,
  key: string,
): WhatIfChangeInput {
  const told = fields.flatMap((it) => {
    const values = it.name === 'key' ? [key] : (stated[it.name] ?? []);
    return values.length === 0 ? [] : [[it.name, valueOf(it, values)] as const];
  });
  return { [kind]: Object.fromEntries(told) } as unknown as WhatIfChangeInput;
}

function valueOf({ type, isList }: VariableManual, values: readonly string[]): unknown {
  const typed = values.map((text) => {
    if (['Int', 'Float', 'Share'].includes(type)) return Number(text);
    if (type === 'Boolean') return text === 'true';
    if (type === 'IdentifierInput') {
      const [scheme, ...id] = text.split(' ');
      return { scheme, id: id.join(' ') };
    }
    return text;
  });
  return isList ? typed : typed[0];
}

/** A key for something new: it depends on what is stated only, so that a link stays the same. */
export function keyOf(kind: string, stated: Stated): string {
  const text = [kind, ...Object.values(stated).flat()].join('-').toLowerCase();
  return `what-if-${text.normalize('NFKD').replace(/[^\p{Letter}\p{Number}]+/gu, '-')}`.slice(0, 150);
}

/** The kind of change that is about an entity, such as `flow` of `FLOW`. */
export const kindOf = (entity: string) => Object.entries(entityKinds).find(([, it]) => it === entity)?.[0];

/** What a change is about, as search and `ends` call it. */
export const entityKinds: Readonly<Record<string, EntityKind>> = {
  organization: 'ORGANIZATION',
  collaboration: 'COLLABORATION',
  effort: 'EFFORT',
  initiative: 'INITIATIVE',
  flow: 'FLOW',
  seat: 'SEAT',
  tie: 'TIE',
  post: 'POST',
  need: 'NEED',
  survey: 'SURVEY',
};
