import { Kind } from 'graphql';

/** The way from the root of an operation down to what it is about: through `landscape` and `whatIf`. */
export function about({ operation, selectionSet }, schema) {
  const path = [];
  let type = schema.getRootType(operation);
  let field;
  let selected = selectionSet.selections;
  for (;;) {
    const next = selected.filter((it) => it.kind === Kind.FIELD && it.selectionSet);
    if (next.length !== 1) return { field, path };
    field = type.getFields()[next[0].name.value];
    path.push(field.name);
    if (!['landscape', 'whatIf'].includes(field.name)) return { field, path };
    type = schema.getType(field.type.name);
    selected = next[0].selectionSet.selections;
  }
}

/** The first paragraph of a description, on one line; null when there is none. */
export function firstWords(described) {
  return described?.description?.split(/\n\s*\n/)[0].replaceAll(/\s+/g, ' ') ?? null;
}
