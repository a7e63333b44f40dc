import { describe, expect, it } from 'vitest';
import { isDay, readChanges, readView, withSettings, writeChanges } from './view';

describe('the address as a view', () => {
  it('holds day, evidence and changes', () => {
    const changes = [{ withdraws: 'hollin-trust' }];
    const params = withSettings(new URLSearchParams(), {
      asOf: '2026-06-30',
      evidence: 'CONFIRMED',
      whatif: writeChanges(changes),
    });
    const view = readView('demo', new URLSearchParams(params.toString()));
    expect(view).toEqual({
      landscape: 'demo',
      asOf: '2026-06-30',
      evidence: 'CONFIRMED',
      changes,
      unreadable: null,
    });
  });

  it('is of today, on all evidence, without changes where it says nothing', () => {
    const view = readView('demo', new URLSearchParams());
    expect(view).toEqual({
      landscape: 'demo',
      asOf: undefined,
      evidence: 'CLAIMED',
      changes: [],
      unreadable: null,
    });
  });

  it.each(['[1]', '{"withdraws":"a"}', '[{]', 'null'])('says that changes cannot be read: %s', (text) => {
    expect(readChanges(text)).toBeNull();
    expect(readView('demo', new URLSearchParams({ whatif: text })).unreadable).toBe('whatif');
  });

  it.each(['2026-02-30', '2026-13-01', '26-1-1', 'today'])('says that a day is none: %s', (day) => {
    expect(isDay(day)).toBe(false);
    expect(readView('demo', new URLSearchParams({ asOf: day })).unreadable).toBe('asOf');
  });

  it('keeps other settings when some change, and several values of one', () => {
    const before = new URLSearchParams('of=a&issue=x');
    expect(withSettings(before, { issue: ['y', 'z'], of: null }).toString()).toBe('issue=y&issue=z');
    expect(before.toString()).toBe('of=a&issue=x');
  });
});
