import assert from 'node:assert/strict';
import test from 'node:test';
import { whyRevealing } from './revealing.ts';

const email = 'maria.rodriguez@mail.example';

test('names that may say who their owner is are warned about, with the reason', () => {
  for (const [name, why] of [
    ['Maria', 'e-mail'],
    ['rodriguez', 'e-mail'],
    ['MariaRodriguez', 'e-mail'],
    ['Jenny1978', 'birth-year'],
    ['River 1930', 'birth-year'],
    ['River 2012', 'birth-year'],
    ['me@mail.example', 'contact'],
    ['555 201 3344', 'contact'],
    ['John Miller', 'real-name'],
    ['peter', 'real-name'],
  ] as const)
    assert.equal(whyRevealing(name, email), why, name);
});

test('names that say nothing pass', () => {
  for (const name of [
    'Paper Boat',
    'Quiet Cedar',
    'Lamplight',
    'River 1929',
    'River 2013',
    'Room 19780',
    'Cedar Brook',
  ])
    assert.equal(whyRevealing(name, email), undefined, name);
});
