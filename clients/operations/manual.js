import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { about, firstWords } from './about.js';

/**
 * A plug-in of GraphQL Code Generator: what the contract says of each operation about a landscape and of its variables, for a
 * program that offers them to people.
 */
export function plugin(schema, files) {
  const operations = files
    .flatMap((file) => file.document.definitions)
    .filter((it) => it.kind === Kind.OPERATION_DEFINITION && it.operation === 'query')
    .filter((it) => about(it, schema).path[0] === 'landscape')
    .sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
  const manual = Object.fromEntries(operations.map((it) => [it.name.value, described(it, schema)]));
  return [
    "import type { OperationManual } from '../manual.js';",
    `export const MANUAL: Readonly<Record<string, OperationManual>> = ${JSON.stringify(manual)};`,
  ].join('\n');
}

function described(operation, schema) {
  const { field, path } = about(operation, schema);
  const words = argumentWords(operation, schema);
  return {
    about: firstWords(field) ?? '',
    path,
    variables: operation.variableDefinitions.map(({ variable, type, defaultValue }) => {
      const name = variable.name.value;
      const named = getNamedType(typeFromAST(schema, type));
      return {
        name,
        type: named.name,
        isList: isListType(getNullableType(typeFromAST(schema, type))),
        isRequired: type.kind === Kind.NON_NULL_TYPE && !defaultValue,
        about: words.get(name) ?? '',
        ...(isEnumType(named) ? { values: named.getValues().map((it) => it.name) } : {}),
      };
    }),
  };
}

/** What the contract says of the argument that a variable goes to. */
function argumentWords(operation, schema) {
  const words = new Map();
  const types = new TypeInfo(schema);
  visit(
    operation,
    visitWithTypeInfo(types, {
      Argument({ value }) {
        if (value.kind === Kind.VARIABLE) words.set(value.name.value, firstWords(types.getArgument()));
      },
    }),
  );
  return words;
}
