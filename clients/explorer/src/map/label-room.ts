/** Where a name would stand: the left upper corner, and how large it is. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The four sides of a mark on which its name can stand, the usual one first. */
export function sidesOf(x: number, y: number, size: number, width: number, height: number): Box[] {
  const gap = size + 3;
  const box = (left: number, top: number): Box => ({ left, top, width, height });
  return [
    box(x + gap, y - height / 2),
    box(x - gap - width, y - height / 2),
    box(x - width / 2, y + gap),
    box(x - width / 2, y - gap - height),
  ];
}

/** Room for names of one picture: each takes the first of its places that nobody has taken before. */
export function labelRoom() {
  const taken: Box[] = [];
  return {
    /** The place that is free; null when none is, and the name is better left out. */
    place(places: readonly Box[]): Box | null {
      const free = places.find((it) => !taken.some((other) => overlaps(it, other)));
      if (free === undefined) return null;
      taken.push(free);
      return free;
    },
  };
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
