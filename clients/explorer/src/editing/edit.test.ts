import { expect, test } from 'vitest';
import { begun, input, onTopOf, typedInto } from './edit';

const read = { fields: { name: 'The mill', type: '21', website: '' }, touchedIn: 3 };
const typing = (typed: Partial<typeof read.fields>) => ({ read, typed: { ...read.fields, ...typed } });

test('only what is typed is written, and what is emptied becomes unknown', () => {
  const edit = typing({ name: ' The old mill ', type: '' });
  expect(typedInto(edit)).toEqual(['name', 'type']);
  expect(input('mill', edit)).toEqual({ key: 'mill', name: 'The old mill', type: null });
  expect(input('mill', begun(read))).toEqual({ key: 'mill' });
});

test('what somebody else wrote is taken where nothing is typed', () => {
  const theirs = { fields: { ...read.fields, website: 'https://mill.example' }, touchedIn: 4 };
  const { edit, others } = onTopOf(typing({ name: 'Mill' }), theirs);
  expect(edit.typed).toEqual({ name: 'Mill', type: '21', website: 'https://mill.example' });
  expect(others).toEqual([{ field: 'website', before: '', theirs: 'https://mill.example', isTyped: false }]);
  expect(edit.read.touchedIn).toBe(4);
});

test('what is typed stays where somebody else wrote too, and both can be seen', () => {
  const theirs = { fields: { ...read.fields, name: 'Mill Ltd' }, touchedIn: 4 };
  const { edit, others } = onTopOf(typing({ name: 'Mill' }), theirs);
  expect(edit.typed.name).toBe('Mill');
  expect(others).toEqual([{ field: 'name', before: 'The mill', theirs: 'Mill Ltd', isTyped: true }]);
  expect(input('mill', edit)).toEqual({ key: 'mill', name: 'Mill' });
});

test('two who wrote the same have nothing left to decide', () => {
  const theirs = { fields: { ...read.fields, name: 'Mill' }, touchedIn: 4 };
  const { edit, others } = onTopOf(typing({ name: 'Mill' }), theirs);
  expect(others).toMatchObject([{ field: 'name', isTyped: false }]);
  expect(typedInto(edit)).toEqual([]);
});
