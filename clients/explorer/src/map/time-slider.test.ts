import { describe, expect, it } from 'vitest';
import { monthEnd, monthOf } from './time-slider';

const today = new Date('2026-11-26T12:00:00Z');

describe('months of the time slider', () => {
  it.each([
    [0, '2026-11-30'],
    [-9, '2026-02-28'],
    [2, '2027-01-31'],
    [-33, '2024-02-29'],
  ])('%i months away ends %s', (offset, day) => {
    expect(monthEnd(offset, today)).toBe(day);
    expect(monthOf(day, today)).toBe(offset);
  });
});
