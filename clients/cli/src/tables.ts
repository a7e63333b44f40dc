/** An answer as tables: what stands once as pairs of name and value, each list as a table of its own. */
export interface Table {
  readonly title: string;
  /** Whether it has a row per thing, or what is told once. */
  readonly isList: boolean;
  readonly columns: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
}

type Thing = Record<string, unknown>;

export const NOT_KNOWN = 'not known';
const NONE = 'none';

/** What is told of one thing among several in a cell: JSON has the rest. */
const GIST = ['sentence', 'name', 'label', 'sourceTitle', 'actor', 'effort', 'member', 'fact', 'tie', 'key'];

/** Any answer of the contract: no question needs code to be printed. */
export function tables(title: string, answer: unknown): Table[] {
  if (Array.isArray(answer)) return [listed(title, answer)];
  if (!isThing(answer)) return [{ title, isList: false, columns: [title], rows: [[cell(answer)]] }];
  if (isConnection(answer)) return [listed(title, nodes(answer)), ...rest(title, answer)];
  const once: string[][] = [];
  const found: Table[] = [];
  gather(answer, '', once, found);
  const pairs = {
    title,
    isList: false,
    columns: ['', 'value', 'unit'].slice(0, hasUnits(once) ? 3 : 2),
    rows: once,
  };
  return once.length ? [pairs, ...found] : found;
}

function gather(thing: Thing, prefix: string, once: string[][], found: Table[]) {
  for (const [name, value] of Object.entries(thing)) {
    const words = prefix + spaced(name);
    if (isConnection(value)) found.push(listed(words, nodes(value)), ...rest(words, value));
    else if (isList(value)) found.push(listed(words, value));
    else if (isThing(value) && short(value) === null) gather(value, `${words}, `, once, found);
    else once.push([words, told(name, value), unit(value)]);
  }
}

/** What a connection says beside its nodes, such as how many there are. */
function rest(title: string, connection: Thing): Table[] {
  const rows = Object.entries(connection)
    .filter(([name]) => name !== 'edges' && name !== 'pageInfo')
    .map(([name, value]) => [spaced(name), cell(value)]);
  return rows.length ? [{ title: `${title}, in all`, isList: false, columns: ['', 'value'], rows }] : [];
}

function listed(title: string, values: readonly unknown[]): Table {
  const flat = values.map((value) => row(value));
  const columns = [...new Set(flat.flatMap((it) => [...it.keys()]))];
  return {
    title,
    isList: true,
    columns,
    rows: flat.map((it) => columns.map((column) => it.get(column) ?? '')),
  };
}

function row(value: unknown): Map<string, string> {
  const cells = new Map<string, string>();
  if (isThing(value) && figure(value) === null) flatten(value, '', cells);
  else cells.set('', cell(value));
  return cells;
}

function flatten(thing: Thing, prefix: string, cells: Map<string, string>) {
  for (const [name, value] of Object.entries(thing)) {
    if (name === '__typename' || name === 'id') continue;
    const column = prefix + spaced(name);
    if (isThing(value) && !isConnection(value) && short(value) === null) flatten(value, `${column}, `, cells);
    else cells.set(column, told(name, value));
  }
}

/** There is no reason for what has a value. */
const told = (name: string, value: unknown) => (name === 'notEvaluable' && value === null ? '' : cell(value));

/** One value in one cell. */
export function cell(value: unknown): string {
  if (value === null || value === undefined) return NOT_KNOWN;
  if (Array.isArray(value)) return value.map(named).join('; ') || NONE;
  if (!isThing(value)) return String(value);
  if (isConnection(value)) return nodes(value).map(named).join('; ') || NONE;
  return (
    short(value) ??
    Object.entries(value)
      .filter(([name]) => name !== '__typename' && name !== 'id')
      .map(([name, it]) => `${spaced(name)} ${cell(it)}`)
      .join(', ')
  );
}

function named(value: unknown): string {
  if (!isThing(value) || short(value) !== null) return cell(value);
  const gist = GIST.find((name) => value[name] != null);
  return cell(gist ? value[gist] : value);
}

/** What a thing is called, or how much a figure is; null when it is neither. */
function short(thing: Thing): string | null {
  const number = figure(thing);
  if (number !== null) return number;
  const period = 'from' in thing && 'to' in thing && Object.keys(thing).length === 2;
  if (period && !isThing(thing['from'])) return `${thing['from'] ?? '…'} to ${thing['to'] ?? '…'}`;
  const isName = 'key' in thing && Object.values(thing).every((it) => !isThing(it) && !Array.isArray(it));
  const name = thing['name'] ?? thing['label'] ?? thing['title'] ?? thing['sourceTitle'] ?? thing['key'];
  return isName && name != null ? String(name) : null;
}

function figure(thing: Thing): string | null {
  if (!('notEvaluable' in thing) || !('factsUsedCount' in thing)) return null;
  return thing['value'] == null ? `${NOT_KNOWN}: ${thing['notEvaluable']}` : String(thing['value']);
}

function unit(value: unknown): string {
  const definition = isThing(value) ? value['definition'] : null;
  return isThing(definition) ? String(definition['unit'] ?? '') : '';
}

/** With what its edge says of it, such as a score. */
function nodeOf(edge: Thing): unknown {
  const { node } = edge;
  const others = Object.entries(edge).filter(([name]) => name !== 'node' && name !== 'cursor');
  return isThing(node) && others.length ? { ...node, ...Object.fromEntries(others) } : node;
}

const hasUnits = (rows: readonly string[][]) => rows.some(([, , it]) => it);
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isConnection = (value: unknown): value is Thing & { edges: Thing[] } =>
  isThing(value) && Array.isArray(value['edges']);
const isList = (value: unknown): value is unknown[] =>
  Array.isArray(value) && (value.length === 0 || value.some(isThing));
const nodes = ({ edges }: { edges: Thing[] }) => edges.map(nodeOf);
const spaced = (name: string) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
