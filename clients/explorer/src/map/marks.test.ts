import { describe, expect, it } from 'vitest';
import { legendOf, marksOf, type MapAnswer } from './marks';

const names = {
  none: 'none',
  community: (hub: string, count: number) => `${hub} +${count}`,
  group: (hub: string) => `around ${hub}`,
};

const actor = (key: string, neighborsCount: number, sectors: string[] = []): MapAnswer['actors'][number] => ({
  id: `a-${key}`,
  actor: {
    __typename: 'Organization',
    id: key,
    key,
    name: key.toUpperCase(),
    sectors: sectors.map((it) => ({ id: it, key: it, label: it })),
  },
  community: 'c1',
  x: 0,
  y: 0,
  neighborsCount,
});

const map: MapAnswer = {
  actorsCount: 42,
  actors: [actor('a', 4, ['Business']), actor('b', 1), actor('c', 0, ['Business'])],
  communities: [
    { id: 'c1', x: 0, y: 0, radius: 1, actorsCount: 3, hiddenCount: 0, hubs: [], innerFactsCount: 3 },
    {
      id: 'c2',
      x: 5,
      y: 5,
      radius: 2,
      actorsCount: 39,
      hiddenCount: 39,
      hubs: [{ __typename: 'Organization', id: 'z', key: 'z', name: 'Z' }],
      innerFactsCount: 90,
    },
  ],
  lines: [],
  linesCount: 0,
};

describe('marks of a map', () => {
  it('shows a community only where it stands for somebody', () => {
    const marks = marksOf(map, { color: 'sector', values: null, names });
    expect(marks.map((it) => it.name)).toEqual(['A', 'B', 'C', 'Z +39']);
    expect(marks.at(-1)).toMatchObject({ key: null, hidden: 39 });
  });

  it('is larger with more neighbors, or with more of what was chosen', () => {
    const [a, b, c] = marksOf(map, { color: 'sector', values: null, names });
    expect(a!.size).toBeGreaterThan(b!.size);
    expect(b!.size).toBeGreaterThan(c!.size);
    const valued = marksOf(map, { color: 'sector', values: new Map([['b', 10]]), names });
    expect(valued[1]!.size).toBeGreaterThan(valued[0]!.size);
    expect(valued[0]!.value).toBeNull();
  });

  it('colors by sector, with a group for those without one', () => {
    const marks = marksOf({ ...map, communities: [] }, { color: 'sector', values: null, names });
    expect(legendOf(marks).map(({ group, count }) => [group, count])).toEqual([
      ['Business', 2],
      ['none', 1],
    ]);
  });

  it('gives eight groups a color each, and the others one', () => {
    const actors = Array.from({ length: 12 }, (_, at) => actor(`k${at}`, 1, [`s${at}`]));
    const rows = legendOf(
      marksOf({ ...map, actors, communities: [] }, { color: 'sector', values: null, names }),
    );
    expect(new Set(rows.map((it) => it.color)).size).toBe(9);
  });
});
