import { describe, expect, it } from 'vitest';
import { askedOf, draftOf, emptyDraft, problemsOf, readAsked, type Draft } from './draft';

const whole: Draft = {
  ...emptyDraft,
  name: 'Quay Mentors',
  services: ['mentoring'],
  populations: ['young-people'],
  places: ['old-quay'],
  capacity: '40',
  from: '2026-09-01',
  proposedBy: ['youth-forge'],
  quota: '3',
  partners: [
    { actor: 'tide-foundation', role: 'FUNDER', votes: '2', money: '5000.50' },
    { actor: 'youth-forge', role: '', votes: '', money: '' },
  ],
  success: 'Forty young people have somebody to call.',
};

describe('a launch check that is being typed', () => {
  it('asks what is stated, and leaves out what is not', () => {
    expect(askedOf({ ...emptyDraft, name: ' Mentors ', issues: ['youth'] })).toEqual({
      proposal: { name: 'Mentors', issues: ['youth'] },
      plan: null,
    });
    expect(askedOf(whole)).toEqual({
      proposal: {
        name: 'Quay Mentors',
        services: ['mentoring'],
        populations: ['young-people'],
        places: ['old-quay'],
        capacity: 40,
        period: { from: '2026-09-01' },
        proposedBy: 'youth-forge',
      },
      plan: {
        partners: [
          { actor: 'tide-foundation', role: 'FUNDER', votes: 2, money: '5000.50' },
          { actor: 'youth-forge' },
        ],
        currency: 'EUR',
        quota: 3,
        strategy: { success: 'Forty young people have somebody to call.' },
      },
    });
  });

  it('keeps zero votes and zero money, which are not unknown', () => {
    const partners = [{ actor: 'a', role: '' as const, votes: '0', money: '0' }];
    expect(askedOf({ ...emptyDraft, name: 'x', partners }).plan?.partners).toEqual([
      { actor: 'a', votes: 0, money: '0' },
    ]);
  });

  it('comes back from a link as it was', () => {
    expect(draftOf(readAsked(JSON.stringify(askedOf(whole)))!)).toEqual(whole);
  });

  it.each(['', '{', '[]', 'null', '{"proposal":1}'])('does not take %s for one', (text) => {
    expect(readAsked(text)).toBeNull();
  });

  it('says what is missing or wrong', () => {
    expect(problemsOf(emptyDraft)).toEqual(['name', 'about']);
    expect(problemsOf(whole)).toEqual([]);
    expect(problemsOf({ ...whole, capacity: 'many', quota: '0', to: '2026-01-01' })).toEqual([
      'capacity',
      'period',
      'quota',
    ]);
    const partners = [{ actor: 'a', role: '' as const, votes: '-1', money: '5' }];
    expect(problemsOf({ ...whole, partners, currency: 'euro' })).toEqual(['partners', 'currency']);
  });
});
