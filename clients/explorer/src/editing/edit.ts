import type { OrganizationInput } from '@weft/sdk';

/** What of an organization is edited here, as text; what is not known is empty. */
export interface Fields {
  name: string;
  type: string;
  website: string;
}

export const fieldNames = ['name', 'type', 'website'] as const;
export type FieldName = (typeof fieldNames)[number];

/** What is recorded, and the version that wrote it. */
export interface Recorded {
  fields: Fields;
  touchedIn: number;
}

/** What was recorded when somebody began to type, and what is typed. */
export interface Edit {
  read: Recorded;
  typed: Fields;
}

/** What somebody else wrote into a field meanwhile. */
export interface OthersChange {
  field: FieldName;
  before: string;
  theirs: string;
  /** Whether something else is typed here. */
  isTyped: boolean;
}

export const begun = (read: Recorded): Edit => ({ read, typed: read.fields });

export const typedInto = ({ read, typed }: Edit): FieldName[] =>
  fieldNames.filter((it) => typed[it] !== read.fields[it]);

/** The edit on top of what somebody else wrote meanwhile: what is typed stays, all else is as they wrote it. */
export function onTopOf(edit: Edit, theirs: Recorded): { edit: Edit; others: OthersChange[] } {
  const { read, typed } = edit;
  const mine = typedInto(edit);
  const kept = Object.fromEntries(mine.map((it) => [it, typed[it]]));
  const others = fieldNames
    .filter((it) => theirs.fields[it] !== read.fields[it])
    .map((field) => ({
      field,
      before: read.fields[field],
      theirs: theirs.fields[field],
      isTyped: mine.includes(field) && typed[field] !== theirs.fields[field],
    }));
  return { edit: { read: theirs, typed: { ...theirs.fields, ...kept } }, others };
}

/** Only what is typed, so that nothing else is written over. */
export function input(key: string, edit: Edit): OrganizationInput {
  const stated = typedInto(edit).map((it) => {
    const text = edit.typed[it].trim();
    return [it, text === '' && it !== 'name' ? null : text];
  });
  return { key, ...(Object.fromEntries(stated) as Partial<OrganizationInput>) };
}
