import { createHash } from 'node:crypto';
import { Kind, print, visit } from 'graphql';

/**
 * A plug-in of GraphQL Code Generator: each operation as a document with its text and its SHA-256 (which is what a
 * server that keeps documents knows it by), and as a typed function.
 */
export function plugin(_schema, files) {
  const definitions = files.flatMap((file) => file.document.definitions);
  const fragments = new Map(
    definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION).map((it) => [it.name.value, it]),
  );
  const operations = definitions
    .filter((it) => it.kind === Kind.OPERATION_DEFINITION)
    .sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
  return [
    "import type { Document, Send, Watch } from '../documents.js';",
    ...operations.map((it) => asDocument(it, fragments)),
    'export const functions = (send: Send, watch: Watch) => ({',
    ...operations.map(asFunction),
    '});',
  ].join('\n');
}

function asDocument(operation, fragments) {
  const text = [operation, ...usedBy(operation, fragments)].map(print).join('\n');
  const hash = createHash('sha256').update(text).digest('hex');
  const [answer, variables] = types(operation);
  return `export const ${operation.name.value}Document: Document<${answer}, ${variables}> = { hash: '${hash}', text: ${JSON.stringify(text)} };`;
}

function asFunction(operation) {
  const { name, operation: kind, description } = operation;
  const [, variables] = types(operation);
  const optional = operation.variableDefinitions.every(
    (it) => it.type.kind !== Kind.NON_NULL_TYPE || it.defaultValue,
  );
  const by = kind === 'subscription' ? 'watch' : 'send';
  const say = description ? `  /** ${description.value} */\n` : '';
  return `${say}  ${name.value}: (variables${optional ? '?' : ''}: ${variables}, call?: Parameters<typeof ${by}>[2]) => ${by}(${name.value}Document, variables${optional ? ' ?? {}' : ''}, call),`;
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
  return [...found].sort().map((name) => fragments.get(name));
}
