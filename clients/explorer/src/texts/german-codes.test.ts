import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { germanCodes } from './german-codes';

const LISTS = '../../graph-schema/codelists';

/** Named after people and places: the same in every language. */
const NAMES = new Set(['depth-codes.csv', 'depth-schemes.csv']);

test.each(readdirSync(LISTS).filter((it) => !NAMES.has(it)))('every code of %s has a German word', (list) => {
  const [, ...rows] = readFileSync(`${LISTS}/${list}`, 'utf8').trim().split('\n');
  const codes = rows.map((row) => row.split(',')[0] ?? '');
  expect(codes.length).toBeGreaterThan(1);
  expect(codes.filter((it) => germanCodes[it] === undefined)).toEqual([]);
});
