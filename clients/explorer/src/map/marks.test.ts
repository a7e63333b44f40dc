import { describe, expect, it } from 'vitest';
import { coloredAs, legendOf, marksOf, stepsOf, thicknessOf, type MapAnswer } from './marks';

const names = {
  none: 'none',
  communities: 'several',
  community: (hub: string | null, count: number) => `${hub ?? 'no line'} +${count}`,
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
    const told = coloredAs(rows, 'others');
    expect(told.map((it) => it.count)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 4]);
    expect(told.at(-1)?.group).toBe('others');
  });

  it('colors by the steps of a figure, from little to much, and says where it is not known', () => {
    const values = new Map([
      ['a', 1],
      ['b', 50],
    ]);
    const steps = stepsOf(values, (from, to) => `${from} to ${to}`);
    const color = { values, steps, unknown: 'not known' };
    const marks = marksOf({ ...map, communities: [] }, { color, values: null, names });
    expect(marks.map((it) => it.group)).toEqual(['1 to 1', '50 to 50', 'not known']);
    const legend = legendOf(marks, steps);
    expect(legend.map((it) => it.group)).toEqual(['1 to 1', '50 to 50', 'not known']);
    expect(new Set(legend.map((it) => it.color)).size).toBe(3);
  });

  it('never parts equal values, and makes at most five steps', () => {
    const name = (from: number, to: number) => `${from}-${to}`;
    const many = new Map(Array.from({ length: 100 }, (_, at) => [`k${at}`, at < 60 ? 0 : at] as const));
    const steps = stepsOf(many, name);
    expect(steps.map((it) => it.name)).toEqual(['0-0', '60-79', '80-99']);
    expect(stepsOf(new Map(), name)).toEqual([]);
  });

  it('draws lines of more facts thicker, up to five points', () => {
    const line = (factsCount: number) => ({ from: 'a', to: 'b', kinds: [], factsCount });
    const thickness = thicknessOf([line(1), line(400)]);
    expect([thickness(1), thickness(400)]).toEqual([0.6, 5]);
    expect(thickness(100)).toBeLessThan(3);
    expect(thicknessOf([line(1)])(1)).toBe(0.6);
  });

  it('is as large as a community has actors, and says so where nobody in it has a line', () => {
    const hidden = (id: string, hiddenCount: number) => ({
      ...map.communities[1]!,
      id,
      hiddenCount,
      hubs: [],
    });
    const communities = [hidden('c1', 400), hidden('c2', 100), hidden('c3', 1)];
    const marks = marksOf({ ...map, actors: [], communities }, { color: 'sector', values: null, names });
    expect(marks.map((it) => it.size)).toEqual([26, 16.5, 7.95]);
    expect(marks[0]).toMatchObject({ name: 'no line +400', group: 'several' });
  });
});
