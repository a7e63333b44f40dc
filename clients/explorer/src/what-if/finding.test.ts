import type { FactsAtQuery, FactsOfQuery, PostsOfQuery } from '@weft/sdk';
import { describe, expect, it } from 'vitest';
import { factsOf, isCut, ways, type Found } from './finding';
import { entityKinds } from './stating';

const page = (...keys: string[]) => ({
  totalCount: keys.length,
  edges: keys.map((key) => ({ node: { key } })),
});
const keysOf = (kind: string, landscape: unknown) => {
  const way = ways[kind] as Found;
  const answer = { landscape } as FactsOfQuery | PostsOfQuery | FactsAtQuery;
  return factsOf(way.pages(answer)).map(({ key }) => key);
};

describe('finding what a change is about', () => {
  it('goes by a name for every kind that a change can be about', () => {
    expect(Object.keys(ways).sort()).toEqual(Object.keys(entityKinds).sort());
  });

  it('offers the posts of a person and those in an organization of the same key', () => {
    expect(keysOf('post', { person: { posts: page('chair') }, actor: null })).toEqual(['chair']);
    expect(keysOf('post', { person: null, actor: { posts: page('adviser') } })).toEqual(['adviser']);
    expect(keysOf('post', { person: { posts: page('a') }, actor: { posts: page('b') } })).toEqual(['a', 'b']);
  });

  it('offers the needs and the surveys of a place, each apart', () => {
    const place = { needs: page('need'), surveys: page('survey') };
    expect(keysOf('need', place)).toEqual(['need']);
    expect(keysOf('survey', place)).toEqual(['survey']);
  });

  it('offers what somebody gives to themselves once, and the seats of a collaboration beside those that it takes', () => {
    const own = { given: page('own', 'other'), received: page('own'), taken: page('taken') };
    expect(keysOf('flow', own)).toEqual(['own', 'other']);
    expect(keysOf('seat', { ...own, actor: { __typename: 'Organization' } })).toEqual(['taken']);
    expect(keysOf('seat', { ...own, actor: { __typename: 'Collaboration', seats: page('held') } })).toEqual([
      'taken',
      'held',
    ]);
  });

  it('finds nothing where nobody is, and says when there is more than it offers', () => {
    expect(keysOf('post', { person: null, actor: null })).toEqual([]);
    expect(keysOf('need', null)).toEqual([]);
    expect(isCut([page('a'), page('b')])).toBe(false);
    expect(isCut([page('a'), { ...page('b'), totalCount: 101 }])).toBe(true);
  });
});
