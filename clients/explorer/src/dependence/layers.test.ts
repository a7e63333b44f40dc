import { describe, expect, it } from 'vitest';
import { layersOf } from './layers';

const who = (key: string) => ({ key, name: key.toUpperCase() });
const chain = (value: number, ...keys: string[]) => ({
  share: { value },
  links: keys.slice(0, -1).map((key, at) => ({ from: who(key), to: who(keys[at + 1] ?? '') })),
});
const direct = (key: string | null, value: number, isOwn = false) => ({
  actor: key === null ? null : who(key),
  isOwn,
  share: { value },
});

const into = (layers: ReturnType<typeof layersOf>, id: string) =>
  layers.links.filter((it) => it.target === id).reduce((sum, it) => sum + it.value, 0);

describe('intake in layers', () => {
  it('two funders with one origin meet in it', () => {
    const layers = layersOf(
      who('office'),
      [direct('northlight', 0.6), direct('tide', 0.4)],
      [chain(0.6, 'hollin', 'northlight', 'office'), chain(0.4, 'hollin', 'tide', 'office')],
    );
    expect(layers.links).toHaveLength(4);
    expect(layers.nodes.filter((it) => it.hops === 2).map((it) => it.actor?.key)).toEqual(['hollin']);
    expect(into(layers, 'subject')).toBeCloseTo(1);
  });

  it('shows what nobody can trace, and what is own', () => {
    const layers = layersOf(
      who('forge'),
      [direct('pact', 0.5), direct(null, 0.3), direct('forge', 0.2, true)],
      [chain(0.4, 'hollin', 'pact', 'forge')],
    );
    expect(into(layers, 'subject')).toBeCloseTo(1);
    expect(into(layers, '1:pact')).toBeCloseTo(0.5);
    expect(layers.links).toContainEqual(expect.objectContaining({ source: '2:untraced', target: '1:pact' }));
    expect(layers.nodes.map((it) => it.kind)).toEqual(expect.arrayContaining(['unknown', 'own', 'untraced']));
  });

  it('stays without circles where givers fund each other', () => {
    const layers = layersOf(
      who('a'),
      [direct('b', 0.7), direct('c', 0.3)],
      [chain(0.7, 'x', 'c', 'b', 'a'), chain(0.3, 'x', 'b', 'c', 'a')],
    );
    for (const { source, target } of layers.links) {
      const hops = (id: string) => layers.nodes.find((it) => it.id === id)?.hops ?? -1;
      expect(hops(source)).toBe(hops(target) + 1);
    }
  });

  it('is the subject alone where nothing is recorded', () => {
    expect(layersOf(who('a'), [], [])).toEqual({
      nodes: [expect.objectContaining({ kind: 'subject' })],
      links: [],
    });
  });
});
