import { describe, expect, it } from 'vitest';
import { closes, isLeaving, leaves, sidesOf, toggleLeaving } from './changes';

describe('changes of a what-if', () => {
  it('takes an actor out and puts it back, and leaves the others as they are', () => {
    const others = [closes('old-quay-mentoring')];
    const without = toggleLeaving(others, 'hollin-trust');
    expect(without).toEqual([closes('old-quay-mentoring'), leaves('hollin-trust')]);
    expect(isLeaving(without, 'hollin-trust')).toBe(true);
    expect(toggleLeaving(without, 'hollin-trust')).toEqual(others);
  });

  it('asks one side without changes and two with some', () => {
    expect(sidesOf([]).map((it) => it.side)).toEqual(['now']);
    expect(sidesOf([leaves('a')])).toEqual([
      { side: 'now', changes: [] },
      { side: 'then', changes: [{ withdraws: 'a' }] },
    ]);
  });
});
