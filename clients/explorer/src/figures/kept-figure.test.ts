import { describe, expect, it } from 'vitest';
import { keptFigure } from './kept-figure';

const definition = {
  id: 'duplication.sharedFunders',
  name: 'Shared funders',
  unit: 'actors',
  reading: 'Above 0',
};
const flow = {
  __typename: 'ResourceFlow',
  id: 'w_1',
  key: 'council-forge',
  ResourceFlow_title: 'Training contract',
};
const need = { __typename: 'Need', id: 'w_2', key: 'need-1' };
const actor = { __typename: 'Organization', id: 'w_3', key: 'forge', name: 'Forge' };
const figure = {
  value: 1,
  definition,
  factsUsedCount: 3,
  facts: {
    totalCount: 30,
    edges: [{ node: flow }, { node: need }, { node: actor }],
    pageInfo: { hasNextPage: true },
  },
};
const answer = { reasons: [{ figure }, { figure: { ...figure, facts: undefined } }, { figure: null }] };
const path = (at: number) => `landscape.launchCheckRecord.answer.reasons.${at}.figure`;

describe('a figure of a record', () => {
  it('opens with what it means and what its facts are called, all on one page', () => {
    const opened = keptFigure(answer, path(0));
    expect(opened?.contract.reading).toBe('Above 0');
    expect(opened?.facts?.totalCount).toBe(30);
    expect(opened?.facts?.pageInfo.hasNextPage).toBe(false);
    expect(opened?.facts?.edges.map(({ node }) => node.name ?? node.key)).toEqual([
      'Training contract',
      'need-1',
      'Forge',
    ]);
  });

  it('is known not to have its facts where they were not kept', () => {
    expect(keptFigure(answer, path(1))?.facts).toBeNull();
    expect(keptFigure(answer, path(1))?.value).toBe(1);
  });

  it.each([path(2), path(3), 'landscape.whatIf.power.quota'])('is not there: %s', (nowhere) => {
    expect(keptFigure(answer, nowhere)).toBeNull();
  });
});
