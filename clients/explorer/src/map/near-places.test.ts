import { describe, expect, it } from 'vitest';
import { overlaps } from './label-room';
import { arranged } from './near-places';

const spot = (x: number, y: number) => ({ x, y, size: 6, width: 90, height: 26 });

describe('places near each other', () => {
  it('have buttons on both sides of one point, and all others behind the first', () => {
    const found = arranged(
      Array.from({ length: 5 }, () => spot(100, 100)),
      40,
    );
    expect(found.map((it) => it.place?.left)).toEqual([109, 1, undefined, undefined, undefined]);
    expect(found.map((it) => it.with)).toEqual([0, 1, 0, 0, 0]);
    expect(found.map((it) => it.place?.width)).toEqual([130, 90, undefined, undefined, undefined]);
  });

  it('never overlap, and none is lost', () => {
    const found = arranged(
      Array.from({ length: 100 }, (_, at) => spot((at * 37) % 400, (at * 53) % 300)),
      40,
    );
    const places = found.flatMap((it) => it.place ?? []);
    expect(places.length).toBeGreaterThan(20);
    expect(places.length).toBeLessThan(100);
    for (const one of places)
      expect(places.filter((other) => other !== one && overlaps(one, other))).toEqual([]);
    found.forEach(({ with: host }, at) => {
      if (host !== at) expect(found[host]?.place?.width).toBe(130);
    });
  });

  it('are found with the nearest that has room', () => {
    const crowd = Array.from({ length: 4 }, () => spot(100, 100));
    const other = Array.from({ length: 4 }, () => spot(500, 100));
    expect(arranged([...crowd, ...other, spot(490, 100)], 40).at(-1)?.with).toBe(4);
  });
});
