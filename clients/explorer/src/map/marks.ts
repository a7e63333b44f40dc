import type { NetworkMapQuery } from '@weft/sdk';

export type MapAnswer = NonNullable<
  NonNullable<NonNullable<NetworkMapQuery['landscape']>['whatIf']>['networkMap']
>;

export type ColorBy = 'sector' | 'community' | 'kind';
export const colorings: readonly ColorBy[] = ['sector', 'community', 'kind'];

/** Something to see on the map: an actor, or a community that stands for its actors. */
export interface Mark {
  id: string;
  /** Key of the actor; null for a community. */
  key: string | null;
  name: string;
  x: number;
  y: number;
  /** Radius in points. */
  size: number;
  /** Which of the groups it is colored as. */
  group: string;
  neighbors: number;
  hidden: number;
  sectors: readonly string[];
  value: number | null;
}

/** Eight colors that people with any color vision tell apart (Okabe and Ito 2008); the ninth is for all else. */
const palette = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#b8860b', '#3aa0d8', '#7a5195', '#6b7b3a'];
const other = '#8a9499';

interface Wanted {
  color: ColorBy;
  /** What marks are sized by; null where it is how many neighbors they have. */
  values: ReadonlyMap<string, number> | null;
  names: { none: string; community: (hub: string, count: number) => string; group: (id: string) => string };
}

export function marksOf(map: MapAnswer, { color, values, names }: Wanted): Mark[] {
  const hubs = new Map(map.communities.map((it) => [it.id, it.hubs[0]?.name ?? it.id]));
  const groupOf = (community: string) => names.group(hubs.get(community) ?? community);
  const largest = Math.max(1, ...map.actors.map((it) => it.neighborsCount));
  const largestValue = Math.max(0, ...(values?.values() ?? []));
  const actors = map.actors.map((it): Mark => {
    const sectors = it.actor.sectors.map((one) => one.label);
    const value = values === null ? it.neighborsCount : (values.get(it.actor.key) ?? null);
    const part =
      values === null ? it.neighborsCount / largest : largestValue === 0 ? 0 : (value ?? 0) / largestValue;
    return {
      id: it.id,
      key: it.actor.key,
      name: it.actor.name,
      x: it.x,
      y: it.y,
      size: 4 + 12 * Math.sqrt(part),
      group:
        color === 'sector'
          ? (sectors[0] ?? names.none)
          : color === 'community'
            ? groupOf(it.community)
            : (it.actor.__typename ?? names.none),
      neighbors: it.neighborsCount,
      hidden: 0,
      sectors,
      value,
    };
  });
  const communities = map.communities
    .filter((it) => it.hiddenCount > 0)
    .map((it): Mark => ({
      id: it.id,
      key: null,
      name: names.community(it.hubs[0]?.name ?? it.id, it.hiddenCount),
      x: it.x,
      y: it.y,
      size: Math.min(34, 8 + 2 * Math.sqrt(it.hiddenCount)),
      group: color === 'community' ? groupOf(it.id) : names.none,
      neighbors: 0,
      hidden: it.hiddenCount,
      sectors: [],
      value: null,
    }));
  return [...actors, ...communities];
}

export interface LegendRow {
  group: string;
  color: string;
  count: number;
}

/** A color for each group: the eight largest have one of their own, all others share one. */
export function legendOf(marks: readonly Mark[]): LegendRow[] {
  const counts = new Map<string, number>();
  for (const { group } of marks) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([group, count], at) => ({ group, count, color: palette[at] ?? other }));
}
