import type { Answer } from '../asking/server';
import type { Choice } from '../choosing/options';
import type { FactShape } from '../facts/fact-shape';

/** The questions of what is recorded of somebody, or somewhere. */
export type Finding = 'factsOf' | 'postsOf' | 'factsAt';

/** A first page of facts of one kind. */
export interface Page {
  totalCount: number;
  edges: readonly { node: unknown }[];
}

/** By whom or by which place something without a name is found, and what is asked of them. */
export interface Found {
  by: Extract<Choice, 'actor' | 'person or actor' | 'place'>;
  question: Finding;
  pages: (answer: Answer<Finding>) => readonly Page[];
}

type Landscape<Q extends Finding> = NonNullable<Answer<Q>['landscape']>;

const found = <Q extends Finding>(
  by: Found['by'],
  question: Q,
  pages: (landscape: Landscape<Q>) => readonly (Page | undefined)[],
): Found => ({
  by,
  question,
  pages: ({ landscape }) =>
    landscape === null ? [] : pages(landscape as Landscape<Q>).filter((it) => it !== undefined),
});

/** How each kind of what a change can be about is found: by its own name, or by whom or where it is about. */
export const ways: Readonly<Record<string, Choice | Found>> = {
  organization: 'actor',
  collaboration: 'collaboration',
  effort: 'effort',
  initiative: 'initiative',
  flow: found('actor', 'factsOf', ({ given, received }) => [given, received]),
  seat: found('actor', 'factsOf', ({ taken, actor }) => [
    taken,
    actor?.__typename === 'Collaboration' ? actor.seats : undefined,
  ]),
  tie: found('actor', 'factsOf', ({ ties }) => [ties]),
  post: found('person or actor', 'postsOf', ({ person, actor }) => [person?.posts, actor?.posts]),
  need: found('place', 'factsAt', ({ needs }) => [needs]),
  survey: found('place', 'factsAt', ({ surveys }) => [surveys]),
};

/** The facts of all pages, each once: who gives to themselves gives and receives the same. */
export const factsOf = (pages: readonly Page[]): FactShape[] => [
  ...new Map(
    pages.flatMap(({ edges }) => edges.map(({ node }) => node as FactShape)).map((it) => [it.key, it]),
  ).values(),
];

/** Whether there is more than the pages hold. */
export const isCut = (pages: readonly Page[]) =>
  pages.some(({ totalCount, edges }) => totalCount > edges.length);
