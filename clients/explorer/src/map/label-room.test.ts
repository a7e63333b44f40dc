import { describe, expect, it } from 'vitest';
import { labelRoom, sidesOf } from './label-room';

describe('names beside marks', () => {
  it('stand on the right, else left, below or above, and are left out where all is taken', () => {
    const room = labelRoom();
    const places = () => sidesOf(100, 100, 10, 50, 14);
    const [right, left, below, above] = places();
    expect([1, 2, 3, 4].map(() => room.place(places()))).toEqual([right, left, below, above]);
    expect(room.place(places())).toBeNull();
    expect([right?.left, left?.left, below?.top, above?.top]).toEqual([113, 37, 113, 73]);
  });

  it('never overlap, however many marks there are', () => {
    const room = labelRoom();
    const placed = Array.from({ length: 400 }, (_, at) =>
      room.place(sidesOf((at * 37) % 300, (at * 53) % 200, 5, 40 + (at % 30), 14)),
    ).flatMap((it) => it ?? []);
    expect(placed.length).toBeGreaterThan(20);
    for (const a of placed)
      for (const b of placed)
        if (a !== b) {
          const apart =
            a.left + a.width <= b.left ||
            b.left + b.width <= a.left ||
            a.top + a.height <= b.top ||
            b.top + b.height <= a.top;
          expect(apart).toBe(true);
        }
  });
});
