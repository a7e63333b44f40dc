import type { NetworkMapQuery } from '@weft/sdk';

export type MapAnswer = NonNullable<
  NonNullable<NonNullable<NetworkMapQuery['landscape']>['whatIf']>['networkMap']
>;

export type GroupBy = 'sector' | 'community' | 'kind';
export const groupings: readonly GroupBy[] = ['sector', 'community', 'kind'];

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

/** Values of a figure by the key of the actor, as far as they are known. */
export type Values = ReadonlyMap<string, number>;

interface Wanted {
  /** What marks are colored by: a grouping, or the steps of a figure. */
  color: GroupBy | { values: Values; steps: readonly Step[]; unknown: string };
  /** What marks are sized by; null where it is how many neighbors they have. */
  values: Values | null;
  names: {
    none: string;
    /** All communities, where marks are not colored by community. */
    communities: string;
    /** A community, by its most connected actor; null where nobody in it has a line. */
    community: (hub: string | null, count: number) => string;
    group: (id: string) => string;
  };
}

export const neighborsOf = (map: MapAnswer): Values =>
  new Map(map.actors.map((it) => [it.actor.key, it.neighborsCount]));

/** Where more actors have a mark than these, marks are smaller, down to half. */
const MANY = 250;

export function marksOf(map: MapAnswer, { color, values, names }: Wanted): Mark[] {
  const hubs = new Map(map.communities.map((it) => [it.id, it.hubs[0]?.name ?? it.id]));
  const groupOf = (community: string) => names.group(hubs.get(community) ?? community);
  const sizes = values ?? neighborsOf(map);
  const largest = Math.max(0, ...sizes.values());
  const shrunk = Math.max(0.5, Math.min(1, Math.sqrt(MANY / map.actors.length)));
  const actors = map.actors.map((it): Mark => {
    const sectors = it.actor.sectors.map((one) => one.label);
    const value = sizes.get(it.actor.key) ?? null;
    const group = () => {
      if (color === 'sector') return sectors.length === 1 ? (sectors[0] ?? names.none) : names.none;
      if (color === 'community') return groupOf(it.community);
      if (color === 'kind') return it.actor.__typename ?? names.none;
      const known = color.values.get(it.actor.key);
      return color.steps.find((step) => known !== undefined && known <= step.to)?.name ?? color.unknown;
    };
    return {
      id: it.id,
      key: it.actor.key,
      name: it.actor.name,
      x: it.x,
      y: it.y,
      size: shrunk * (4 + 12 * Math.sqrt(largest === 0 ? 0 : Math.max(0, value ?? 0) / largest)),
      group: group(),
      neighbors: it.neighborsCount,
      hidden: 0,
      sectors,
      value,
    };
  });
  const most = Math.max(1, ...map.communities.map((it) => it.hiddenCount));
  const communities = map.communities
    .filter((it) => it.hiddenCount > 0)
    .map((it): Mark => ({
      id: it.id,
      key: null,
      name: names.community(it.hubs[0]?.name ?? null, it.hiddenCount),
      x: it.x,
      y: it.y,
      size: 7 + 19 * Math.sqrt(it.hiddenCount / most),
      group: color === 'community' ? groupOf(it.id) : names.communities,
      neighbors: 0,
      hidden: it.hiddenCount,
      sectors: [],
      value: null,
    }));
  return [...actors, ...communities];
}

/** A part of the range of a figure: its values up to `to`. */
export interface Step {
  from: number;
  to: number;
  name: string;
}

const STEPS = 5;

/** Up to five steps that hold about as many values each; equal values are in the same one. */
export function stepsOf(values: Values, name: (from: number, to: number) => string): Step[] {
  const sorted = [...values.values()].sort((a, b) => a - b);
  const ends = Array.from(
    { length: STEPS },
    (_, at) => sorted[Math.ceil(((at + 1) * sorted.length) / STEPS) - 1],
  );
  const steps: Step[] = [];
  for (const to of new Set(ends)) {
    if (to === undefined) continue;
    const before = steps.at(-1)?.to;
    const from = sorted.find((it) => before === undefined || it > before) ?? to;
    steps.push({ from, to, name: name(from, to) });
  }
  return steps;
}

export interface LegendRow {
  group: string;
  color: string;
  count: number;
}

/** From little to much, for the steps of a figure (ColorBrewer Blues, without the palest). */
const ramp = ['#9ecae1', '#6baed6', '#4292c6', '#2171b5', '#084594'];

/** A color for each group: the eight largest have one of their own, all others share one; steps go from pale to dark. */
export function legendOf(marks: readonly Mark[], steps: readonly Step[] = []): LegendRow[] {
  const counts = new Map<string, number>();
  for (const { group } of marks) counts.set(group, (counts.get(group) ?? 0) + 1);
  if (steps.length > 0) {
    const row = (group: string, color: string) => ({ group, color, count: counts.get(group) ?? 0 });
    const others = [...counts.keys()].filter((it) => !steps.some(({ name }) => name === it)).sort();
    const first = ramp.length - steps.length;
    return [
      ...steps.map((it, at) => row(it.name, ramp[first + at] ?? other)),
      ...others.map((it) => row(it, other)),
    ];
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([group, count], at) => ({ group, count, color: palette[at] ?? other }));
}

/** The legend with one row a color: groups that share one are counted together. */
export function coloredAs(legend: readonly LegendRow[], others: string): LegendRow[] {
  const rows = new Map<string, LegendRow>();
  for (const row of legend) {
    const before = rows.get(row.color);
    rows.set(row.color, before ? { ...row, group: others, count: before.count + row.count } : row);
  }
  return [...rows.values()];
}

/** How thick lines are, in points, by how many facts each stands for. */
export function thicknessOf(lines: MapAnswer['lines']): (factsCount: number) => number {
  const most = Math.max(1, ...lines.map((it) => it.factsCount));
  const widest = Math.min(5, 0.6 + Math.log2(most));
  return (factsCount) => 0.6 + (widest - 0.6) * Math.sqrt((factsCount - 1) / Math.max(1, most - 1));
}
