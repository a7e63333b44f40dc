import { createHash } from 'node:crypto';
import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';
import { about, firstWords } from './about.js';

/**
 * A plug-in of GraphQL Code Generator: each operation as a document with its text and its SHA-256 (which is what a
 * server that keeps documents knows it by), and as a typed function. A fragment is written once, whoever uses it.
 */
export function plugin(schema, files) {
  const definitions = files.flatMap((file) => file.document.definitions);
  const fragments = new Map(
    definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION).map((it) => [it.name.value, it]),
  );
  const operations = definitions
    .filter((it) => it.kind === Kind.OPERATION_DEFINITION)
    .sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
  return [
    "import type { Document, Send, Watch } from '../documents.js';",
    ...[...fragments.values()].map((it) => `const ${it.name.value} = ${JSON.stringify(short(it))};`),
    ...operations.map((it) => asDocument(it, fragments)),
    'export const functions = (send: Send, watch: Watch) => ({',
    ...operations.map((it) => asFunction(it, schema)),
    '});',
  ].join('\n');
}

const short = (definition) => stripIgnoredCharacters(print(definition));

function asDocument(operation, fragments) {
  const used = usedBy(operation, fragments);
  const text = [operation, ...used.map((name) => fragments.get(name))].map(short).join('\n');
  const hash = createHash('sha256').update(text).digest('hex');
  const [answer, variables] = types(operation);
  const parts = [JSON.stringify(short(operation)), ...used].join(', ');
  return `export const ${operation.name.value}Document: Document<${answer}, ${variables}> = { hash: '${hash}', text: [${parts}].join('\\n') };`;
}

function asFunction(operation, schema) {
  const { name, operation: kind, variableDefinitions } = operation;
  const [, variables] = types(operation);
  const optional = variableDefinitions.every((it) => it.type.kind !== Kind.NON_NULL_TYPE || it.defaultValue);
  const by = kind === 'subscription' ? 'watch' : 'send';
  const named = variableDefinitions.length > 0;
  return [
    ...described(operation, schema),
    `  ${name.value}: (variables${optional ? '?' : ''}: ${variables}, call?: Parameters<typeof ${by}>[2]) => ${by}(${name.value}Document, ${named ? `variables${optional ? ' ?? {}' : ''}` : '{}'}, call),`,
  ].join('\n');
}

/** What the contract says of the field that an operation is about. */
function described(operation, schema) {
  const words = firstWords(about(operation, schema).field);
  return words ? [`  /** ${words.replaceAll('*/', '*\\/')} */`] : [];
}

function types({ name, operation }) {
  const base =
    name.value[0].toUpperCase() + name.value.slice(1) + operation[0].toUpperCase() + operation.slice(1);
  return [base, `${base}Variables`];
}

/** The fragments that are used, also by fragments, each once, in the order of their names. */
function usedBy(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      if (found.has(value)) return;
      found.add(value);
      usedBy(fragments.get(value), fragments, found);
    },
  });
  return [...found].sort();
}
