import type { FactShape, KeptFactShape } from '../facts/fact-shape';
import { at } from './at';
import type { FigureShape } from './figure-shape';

/** A figure with everything that it can tell. */
export interface OpenedFigure extends FigureShape {
  period: { from: string | null; to: string | null } | null;
  asOf: string;
  evidence: string;
  landscapeVersion: number;
  contract: FigureShape['definition'] & {
    version: number;
    definition: string;
    range: string;
    reading: string;
    source: string;
  };
  excluded: { reason: string; factCount: number }[];
  /** Null where a record does not keep them. */
  facts: {
    totalCount: number;
    edges: { node: FactShape | KeptFactShape }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  } | null;
}

const ANSWER = 'landscape.launchCheckRecord.answer.';

type Kept = Omit<OpenedFigure, 'contract' | 'facts'> & {
  definition: OpenedFigure['contract'];
  facts?: { totalCount: number; edges: { node: KeptNode }[] } | null;
};
type KeptNode = KeptFactShape & Record<string, unknown>;

/** The figure that a kept answer has at a path of the page; null when it has none there. */
export function keptFigure(answer: unknown, path: string): OpenedFigure | null {
  if (!path.startsWith(ANSWER)) return null;
  const kept = at(answer, path.slice(ANSWER.length)) as Kept | undefined;
  if (!kept?.definition) return null;
  const facts = kept.facts ?? null;
  return {
    ...kept,
    contract: kept.definition,
    facts: facts && {
      totalCount: facts.totalCount,
      edges: facts.edges.map(({ node }) => ({ node: namedFact(node) })),
      // What a record keeps is all on one page.
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  };
}

/** A fact by what it is called; some kinds have their title under a name that starts with the kind, such as `ResourceFlow_title`. */
function namedFact(node: KeptNode): KeptFactShape {
  const title = Object.entries(node).find(
    ([field, value]) => /(^|_)title$/.test(field) && typeof value === 'string',
  );
  const { __typename, id, key, name, label } = node;
  return {
    ...(__typename === undefined ? {} : { __typename }),
    id,
    key,
    name: name ?? (title?.[1] as string | undefined) ?? null,
    label: label ?? null,
  };
}
