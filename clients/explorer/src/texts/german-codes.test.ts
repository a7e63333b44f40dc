import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { germanCodes } from './german-codes';

const LISTS = '../../graph-schema/codelists';
const SCHEMA = '../../graph-schema/graphql';

/** Named after people and places: the same in every language. */
const NAMES = new Set(['depth-codes.csv', 'depth-schemes.csv']);

/** What programs tell each other and no view shows: people get the sentence beside it. */
const UNSEEN = new Set(['UserErrorCode']);

test.each(readdirSync(LISTS).filter((it) => !NAMES.has(it)))('every code of %s has a German word', (list) => {
  const [, ...rows] = readFileSync(`${LISTS}/${list}`, 'utf8').trim().split('\n');
  const codes = rows.map((row) => row.split(',')[0] ?? '');
  expect(codes.length).toBeGreaterThan(1);
  expect(codes.filter((it) => germanCodes[it] === undefined)).toEqual([]);
});

const enums = readdirSync(SCHEMA, { recursive: true, encoding: 'utf8' })
  .filter((it) => it.endsWith('.graphqls'))
  .flatMap((it) => parse(readFileSync(join(SCHEMA, it), 'utf8')).definitions)
  .flatMap((it) => (it.kind === Kind.ENUM_TYPE_DEFINITION ? [it] : []))
  .filter((it) => !UNSEEN.has(it.name.value))
  .map((it) => [it.name.value, (it.values ?? []).map(({ name }) => name.value)] as const);

test('the contract is read', () => expect(enums.length).toBeGreaterThan(40));

test.each(enums)('every value of %s has a German word', (_, values) => {
  expect(values.filter((it) => germanCodes[it] === undefined)).toEqual([]);
});
