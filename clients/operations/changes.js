import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { firstWords } from './about.js';

/**
 * A plug-in of GraphQL Code Generator: what a what-if can change, with every field that can be stated of it, for a program that
 * offers them to people.
 */
export function plugin(schema) {
  const changes = Object.values(schema.getType('WhatIfChangeInput').getFields());
  const manual = Object.fromEntries(
    changes.map((it) => [it.name, { about: firstWords(it) ?? '', fields: fieldsOf(getNamedType(it.type)) }]),
  );
  return [
    "import type { ChangeManual } from '../manual.js';",
    `export const CHANGES: Readonly<Record<string, ChangeManual>> = ${JSON.stringify(manual)};`,
  ].join('\n');
}

/** In the order in which the contract states them; the schema that comes here is sorted by name. */
function fieldsOf(type) {
  if (!isInputObjectType(type)) return [];
  const fields = type.getFields();
  return type.astNode.fields.map((it) => described(fields[it.name.value]));
}

function described(field) {
  const named = getNamedType(field.type);
  return {
    name: field.name,
    type: named.name,
    isList: isListType(getNullableType(field.type)),
    isRequired: isNonNullType(field.type),
    about: firstWords(field) ?? '',
    ...(isEnumType(named) ? { values: named.getValues().map((it) => it.name) } : {}),
  };
}
