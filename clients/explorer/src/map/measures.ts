import { useQuery } from '@tanstack/react-query';
import type { CentralityMeasure, PowerBaseKind } from '@weft/sdk';
import { useMemo } from 'react';
import { ask } from '../asking/server';
import type { SideVariables } from '../what-if/sides';
import { neighborsOf, type MapAnswer, type Values } from './marks';

const bases: readonly PowerBaseKind[] = [
  'MONEY_GIVEN',
  'VOTES_HELD',
  'SEATS',
  'APPOINTMENTS',
  'HOSTING',
  'BROKERAGE',
];
const centralities = ['DEGREE', 'BETWEENNESS', 'CLOSENESS'] as const satisfies readonly CentralityMeasure[];
type Central = (typeof centralities)[number];

/** What actors can be colored and sized by, beside how many neighbors they have. */
export const measures: readonly string[] = [...bases, ...centralities];

/** So many actors are asked about at a time: as many as a page holds. */
const PAGE = 100;

/** The values of a measure for the actors that have a mark, as far as they are known; null when it is none, or is still being asked. */
export function useMeasure(measure: string | null, map: MapAnswer, variables: SideVariables): Values | null {
  const base = bases.find((it) => it === measure);
  const central = centralities.find((it) => it === measure);
  const actors = useMemo(() => map.actors.map((it) => it.actor.key), [map]);
  const asked = useQuery({
    queryKey: ['measure', measure, variables, actors],
    enabled: base !== undefined || central !== undefined,
    queryFn: ({ signal }) =>
      pageByPage(actors, (among) =>
        central === undefined
          ? held(base, among, variables, signal)
          : centralityOf(central, among, variables, signal),
      ),
  });
  return useMemo(() => {
    if (measure === 'neighbors') return neighborsOf(map);
    return base === undefined && central === undefined ? null : (asked.data ?? null);
  }, [measure, base, central, asked.data, map]);
}

type Known = readonly (readonly [key: string, value: number | null])[];

async function pageByPage(
  actors: readonly string[],
  known: (among: string[]) => Promise<Known>,
): Promise<Values> {
  const values = new Map<string, number>();
  for (let from = 0; from < actors.length; from += PAGE)
    for (const [key, value] of await known(actors.slice(from, from + PAGE)))
      if (value !== null) values.set(key, value);
  return values;
}

async function held(
  base: PowerBaseKind | undefined,
  among: string[],
  variables: SideVariables,
  signal: AbortSignal,
): Promise<Known> {
  const bases = base === undefined ? [] : [base];
  const answer = await ask('powerMap', { ...variables, bases, among, first: PAGE }, signal);
  const holders = answer.landscape?.whatIf?.powerMap?.bases[0]?.holders.edges ?? [];
  return holders.map(({ node }) => [node.actor.key, Number(node.amount)]);
}

/** Ordered by what is known of all, so that closeness is told in large landscapes too. */
async function centralityOf(
  measure: Central,
  among: string[],
  variables: SideVariables,
  signal: AbortSignal,
): Promise<Known> {
  const field = measure.toLowerCase() as Lowercase<Central>;
  const answer = await ask('centrality', { ...variables, by: 'DEGREE', among, first: PAGE }, signal);
  const actors = answer.landscape?.whatIf?.centrality?.actors.edges ?? [];
  return actors.map(({ node }) => [node.actor.key, node[field].value]);
}
