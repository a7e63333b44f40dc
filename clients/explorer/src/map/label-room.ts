/** Where a name stands: the left upper corner, and how large it is. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A mark on a picture, and how large its name would be. */
export interface Named {
  x: number;
  y: number;
  /** Radius of the mark. */
  size: number;
  width: number;
  height: number;
  /** Whether its name may lie over any other mark, where it finds no place beside them. */
  isNeeded?: boolean;
}

/**
 * Where names stand: for each mark the place of its name, null where it is better left out. The first marks choose first,
 * and only the first `most` have a name. No name lies over another one, and over a mark only if that is smaller than its
 * own, or the name is needed.
 */
export function labelRoom(marks: readonly Named[], most = Infinity): (Box | null)[] {
  const discs = marks.map(discOf);
  const names: Box[] = [];
  return marks.map((mark, at) => {
    if (at >= most) return null;
    let best: Box | null = null;
    let least = Infinity;
    for (const place of sidesOf(mark)) {
      if (names.some((it) => overlaps(it, place))) continue;
      const covers = covered(place, mark, marks, discs);
      if (covers < least) [best, least] = [place, covers];
      if (least === 0) break;
    }
    if (best !== null) names.push(best);
    return best;
  });
}

/** How many marks a name would lie over; infinitely many where one of them is in its way. */
function covered(place: Box, of: Named, marks: readonly Named[], discs: readonly Box[]): number {
  let count = 0;
  for (const [at, disc] of discs.entries()) {
    const mark = marks[at];
    if (mark === undefined || mark === of || !overlaps(disc, place)) continue;
    if (!of.isNeeded && mark.size >= of.size) return Infinity;
    count += 1;
  }
  return count;
}

/** The four sides of a mark on which its name can stand, the usual one first. */
function sidesOf({ x, y, size, width, height }: Named): Box[] {
  const gap = size + 3;
  const box = (left: number, top: number): Box => ({ left, top, width, height });
  return [
    box(x + gap, y - height / 2),
    box(x - gap - width, y - height / 2),
    box(x - width / 2, y + gap),
    box(x - width / 2, y - gap - height),
  ];
}

const discOf = ({ x, y, size }: Named): Box => ({
  left: x - size,
  top: y - size,
  width: 2 * size,
  height: 2 * size,
});

export const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
