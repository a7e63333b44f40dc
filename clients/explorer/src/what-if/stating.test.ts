import { CHANGES } from '@weft/sdk/manual';
import { describe, expect, it } from 'vitest';
import { askingOf, changeOf, choiceOf, entityKinds, isCoded, kindOf, keyOf, wrongFields } from './stating';

const fieldsOf = (kind: string) => CHANGES[kind]?.fields ?? [];
const field = (kind: string, name: string) => fieldsOf(kind).find((it) => it.name === name)!;
const kinds = Object.keys(CHANGES).filter((it) => it !== 'withdraws' && it !== 'ends');

describe('stating a change', () => {
  it('knows every kind of change, and finds by name whatever a field names', () => {
    expect(kinds.sort()).toEqual(Object.keys(entityKinds).sort());
    expect(askingOf('effort', field('effort', 'runBy'))).toEqual({
      as: 'choice',
      choice: 'actor',
      several: true,
    });
    expect(askingOf('effort', field('effort', 'partOf'))).toMatchObject({ choice: 'effort' });
    expect(askingOf('organization', field('organization', 'partOf'))).toMatchObject({ choice: 'actor' });
    expect(askingOf('tie', field('tie', 'kind'))).toMatchObject({ as: 'codes' });
  });

  it('states numbers, lists, codes and pairs as the contract wants them, and nothing that was left empty', () => {
    const stated = {
      name: ['New Baths'],
      capacity: ['40'],
      runBy: ['a', 'b'],
      openToPartners: ['false'],
      status: ['CLOSED'],
      places: [],
    };
    expect(changeOf('effort', fieldsOf('effort'), stated, 'baths')).toEqual({
      effort: {
        key: 'baths',
        name: 'New Baths',
        capacity: 40,
        runBy: ['a', 'b'],
        openToPartners: false,
        status: 'CLOSED',
      },
    });
    const identified = { identifiers: ['GB-CHC 12 34'] };
    expect(changeOf('organization', fieldsOf('organization'), identified, 'o')).toEqual({
      organization: { key: 'o', identifiers: [{ scheme: 'GB-CHC', id: '12 34' }] },
    });
  });

  it('says codes in words and names by name, in every field of every kind', () => {
    for (const kind of kinds)
      for (const { name, values, type } of fieldsOf(kind)) {
        expect([kind, name, isCoded(kind, name)]).toEqual([kind, name, values !== undefined]);
        expect([kind, name, choiceOf(kind, name) !== undefined]).toEqual([
          kind,
          name,
          type === 'ID' && name !== 'key',
        ]);
      }
    expect(Object.values(entityKinds).map(kindOf)).toEqual(Object.keys(entityKinds));
  });

  it('names the fields that break a rule', () => {
    const stated = { capacity: ['many'], amount: ['5000.50'], currency: ['euro'] };
    expect(wrongFields('effort', fieldsOf('effort'), stated)).toEqual(['capacity']);
    expect(wrongFields('flow', fieldsOf('flow'), stated)).toEqual(['currency']);
  });

  it('gives something new a key that is the same for the same words', () => {
    expect(keyOf('effort', { name: ['Bäder & mehr'] })).toMatch(/^what-if-effort-[\p{L}\p{M}-]+$/u);
    expect(keyOf('effort', { name: ['A'] })).toBe(keyOf('effort', { name: ['A'] }));
  });
});
