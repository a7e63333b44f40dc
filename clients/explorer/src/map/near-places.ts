import { labelRoom, type Box, type Named } from './label-room';

/** Where the button of a place stands; null where it has no room of its own and is found with that of another one. */
export interface Arranged {
  place: Box | null;
  /** Which of the places it is found with: itself, or the nearest that has room. */
  with: number;
}

/**
 * Finds room for the button of each place, the first before the others; no two buttons overlap. One that others are found
 * with is wider, by room for a button that tells how many they are.
 */
export function arranged(spots: readonly Omit<Named, 'isNeeded'>[], more: number): Arranged[] {
  const wider = new Set<number>();
  for (;;) {
    const found = once(
      spots.map((it, at) => ({ ...it, width: it.width + (wider.has(at) ? more : 0), isNeeded: true })),
    );
    const hosts = found.flatMap((it, at) => (it.with === at ? [] : [it.with])).filter((it) => !wider.has(it));
    if (hosts.length === 0) return found;
    hosts.forEach((it) => wider.add(it));
  }
}

function once(spots: readonly Named[]): Arranged[] {
  const places = labelRoom(spots);
  const placed = places.flatMap((it, at) => (it === null ? [] : [at]));
  return spots.map((spot, at) => {
    const place = places[at] ?? null;
    const distance = (other: number) => {
      const { x, y } = spots[other] ?? spot;
      return Math.hypot(x - spot.x, y - spot.y);
    };
    const nearest = () => placed.reduce((best, it) => (distance(it) < distance(best) ? it : best));
    return { place, with: place === null ? nearest() : at };
  });
}
