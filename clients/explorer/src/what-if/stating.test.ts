import { CHANGES } from '@weft/sdk/manual';
import { describe, expect, it } from 'vitest';
import { german } from '../texts/german';
import { fieldInWords } from '../texts/english';
import { askingOf, changeOf, entityKinds, keyOf, wrongFields } from './stating';

const fieldsOf = (kind: string) => CHANGES[kind]?.fields ?? [];
const kinds = Object.keys(CHANGES).filter((it) => it !== 'withdraws' && it !== 'ends');

describe('stating a change', () => {
  it('asks for every field of every change that the contract knows', () => {
    expect(kinds.sort()).toEqual(Object.keys(entityKinds).sort());
    const unasked = kinds.flatMap((kind) =>
      fieldsOf(kind)
        .filter((it) => it.name !== 'key' && askingOf(it) === null)
        .map((it) => `${kind}.${it.name}`),
    );
    expect(unasked).toEqual([]);
  });

  it('has a German word for each of them', () => {
    const names = new Set(kinds.flatMap((kind) => fieldsOf(kind).map((it) => it.name)));
    names.delete('key');
    const same = [...names].filter((it) => german.field(it) === fieldInWords(it));
    expect(same.sort()).toEqual(['name', 'person']);
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

  it('names the fields that break a rule', () => {
    const stated = { capacity: ['many'], amount: ['5000.50'], currency: ['euro'] };
    expect(wrongFields(fieldsOf('effort'), stated)).toEqual(['capacity']);
    expect(wrongFields(fieldsOf('flow'), stated)).toEqual(['currency']);
  });

  it('gives something new a key that is the same for the same words', () => {
    expect(keyOf('effort', { name: ['Bäder & mehr'] })).toMatch(/^what-if-effort-[\p{L}\p{M}-]+$/u);
    expect(keyOf('effort', { name: ['A'] })).toBe(keyOf('effort', { name: ['A'] }));
  });
});
