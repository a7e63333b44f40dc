import { useQuery } from '@tanstack/react-query';
import { items, type CentralityMeasure, type PowerBaseKind } from '@weft/sdk';
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

/** Values of a measure by the key of the actor. */
export interface Measured {
  values: Values;
  /** How many of the largest were asked for; null when everybody was. */
  largest: number | null;
}

/** So many holders of a base of power are told at most. */
const HOLDERS = 100;
/** So many actors are asked for, from the largest on: as many as there are marks at most. */
const ACTORS = 2000;
const PAGE = 100;

/** The values of a measure, as far as they are told; null when it is none, or is still being asked. */
export function useMeasure(
  measure: string | null,
  map: MapAnswer,
  variables: SideVariables,
): Measured | null {
  const base = bases.find((it) => it === measure);
  const central = centralities.find((it) => it === measure);
  const asked = useQuery({
    queryKey: ['measure', measure, variables],
    enabled: base !== undefined || central !== undefined,
    queryFn: ({ signal }) =>
      central === undefined ? holders(base, variables, signal) : ranking(central, variables, signal),
  });
  return useMemo(() => {
    if (measure === 'neighbors') return { values: neighborsOf(map), largest: null };
    return base === undefined && central === undefined ? null : (asked.data ?? null);
  }, [measure, base, central, asked.data, map]);
}

async function holders(
  base: PowerBaseKind | undefined,
  variables: SideVariables,
  signal: AbortSignal,
): Promise<Measured> {
  const answer = await ask('powerMap', { ...variables, limit: HOLDERS }, signal);
  const top = answer.landscape?.whatIf?.powerMap?.bases.find((it) => it.base === base)?.top ?? [];
  return {
    values: new Map(top.map((it) => [it.actor.key, Number(it.amount)])),
    largest: top.length < HOLDERS ? null : HOLDERS,
  };
}

/** Page by page from the largest on, until there is none left, or enough. */
async function ranking(by: Central, variables: SideVariables, signal: AbortSignal): Promise<Measured> {
  const field = by.toLowerCase() as Lowercase<Central>;
  const values = new Map<string, number>();
  let asked = 0;
  const all = items(
    (after) => ask('centrality', { ...variables, by, first: PAGE, after }, signal),
    (answer) => answer.landscape?.whatIf?.centrality?.actors,
  );
  for await (const { actor, [field]: figure } of all) {
    if (figure.value !== null) values.set(actor.key, figure.value);
    asked += 1;
    if (asked === ACTORS) return { values, largest: ACTORS };
  }
  return { values, largest: null };
}
