import { describe, expect, it } from 'vitest';
import { labelRoom, overlaps, type Box, type Named } from './label-room';

const mark = (x: number, y: number, rest: Partial<Named> = {}): Named => ({
  ...{ x, y, size: 10, width: 50, height: 14 },
  ...rest,
});
const given = (places: readonly (Box | null)[]) => places.flatMap((it) => it ?? []);

describe('names beside marks', () => {
  it('stand on the right, else left, below or above, and are left out where all is taken', () => {
    const places = labelRoom(Array.from({ length: 5 }, () => mark(100, 100)));
    expect(places.map((it) => it && [it.left, it.top])).toEqual([
      [113, 93],
      [37, 93],
      [75, 113],
      [75, 73],
      null,
    ]);
  });

  it('never overlap, however many marks there are, and cover only smaller marks than their own', () => {
    const marks = Array.from({ length: 400 }, (_, at) =>
      mark((at * 37) % 900, (at * 53) % 700, { size: 9 - at / 50, width: 40 + (at % 30) }),
    );
    const placed = labelRoom(marks);
    expect(given(placed).length).toBeGreaterThan(20);
    placed.forEach((name, at) => {
      if (name === null) return;
      expect(placed.filter((it) => it !== null && it !== name && overlaps(it, name))).toEqual([]);
      const covered = marks.filter(({ x, y, size }) =>
        overlaps({ left: x - size, top: y - size, width: 2 * size, height: 2 * size }, name),
      );
      expect(covered.filter((it) => it.size >= marks[at]!.size)).toEqual([]);
    });
  });

  it('avoid a larger mark, and lie over it only where they are needed', () => {
    const wall = (x: number, y: number) => mark(x, y, { size: 30, width: 0, height: 0 });
    const around = [wall(160, 100), wall(40, 100), wall(100, 150), wall(100, 50)];
    expect(labelRoom([mark(100, 100), ...around])[0]).toBeNull();
    expect(labelRoom([mark(100, 100, { isNeeded: true }), ...around])[0]).not.toBeNull();
    expect(labelRoom([mark(100, 100), around[0]!])[0]?.left).toBe(37);
  });

  it('are those of the first marks, as many as asked', () => {
    const far = Array.from({ length: 9 }, (_, at) => mark(at * 100, 0));
    expect(labelRoom(far, 3).map((it) => it !== null)).toEqual(far.map((_, at) => at < 3));
  });
});
