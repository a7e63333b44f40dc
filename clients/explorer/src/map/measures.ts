import type { CentralityMeasure, PowerBaseKind } from '@weft/sdk';
import { useMemo } from 'react';
import { useAnswer } from '../asking/use-answer';
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

/** What actors can be colored and sized by, beside how many neighbors they have. */
export const measures: readonly string[] = [...bases, ...centralities];

/** How many of the largest are told; the others count as not known. */
export const LARGEST = 100;

/** The values of a measure, as far as they are told; null when it is none. */
export function useMeasure(measure: string | null, map: MapAnswer, variables: SideVariables): Values | null {
  const base = bases.find((it) => it === measure);
  const central = centralities.find((it) => it === measure);
  const power = useAnswer('powerMap', base === undefined ? null : { ...variables, limit: LARGEST });
  const centrality = useAnswer(
    'centrality',
    central === undefined ? null : { ...variables, by: central, first: LARGEST },
  );
  const holders = power.result.data?.data.landscape?.whatIf?.powerMap?.bases.find((it) => it.base === base);
  const actors = centrality.result.data?.data.landscape?.whatIf?.centrality?.actors.edges;
  return useMemo(() => {
    if (measure === 'neighbors') return neighborsOf(map);
    if (base !== undefined)
      return new Map(holders?.top.map((it) => [it.actor.key, Number(it.amount)] as const) ?? []);
    if (central === undefined) return null;
    const field = central.toLowerCase() as 'degree' | 'betweenness' | 'closeness';
    return new Map(
      actors?.flatMap(({ node }) => {
        const { value } = node[field];
        return value === null ? [] : [[node.actor.key, value] as const];
      }) ?? [],
    );
  }, [measure, base, central, holders, actors, map]);
}
