import assert from 'node:assert/strict';
import test from 'node:test';
import { rolledBack } from '../../../test/database.ts';
import { isPseudonym, offerPseudonym } from './pseudonyms.ts';
import { whyRevealing } from './revealing.ts';

test('an offered name is two of our words, free, and never warned about', () =>
  rolledBack(async (sql) => {
    const names = await Promise.all(Array.from({ length: 40 }, () => offerPseudonym(sql)));
    for (const name of names) {
      assert.match(name, /^[A-Z][a-z]+ [A-Z][a-z]+$/);
      assert.ok(isPseudonym(name));
      assert.equal(whyRevealing(name, 'x@mail.example'), undefined, name);
    }
    assert.ok(new Set(names).size > 30);
  }));

test('when two words are always taken, a third one is added', () =>
  rolledBack(async (sql) => {
    // Saltmarsh is no word of ours; "Juniper Tide" is, and Rosa has it.
    const firsts = Array.from({ length: 400 }, (_, n) => n);
    const juniper = await find(sql, firsts);
    let turn = 0;
    const name = await offerPseudonym(sql, () => (turn++ % 2 === 0 ? juniper.first : juniper.second));
    assert.match(name, /^Juniper Tide [A-Z]/);
  }));

/** The numbers that give "Juniper" and "Tide", found by asking. */
async function find(
  sql: Parameters<typeof offerPseudonym>[0],
  numbers: number[],
): Promise<{ first: number; second: number }> {
  const found = { first: -1, second: -1 };
  for (const n of numbers) {
    const name = await offerPseudonym(sql, (below) => n % below);
    if (name.startsWith('Juniper ')) found.first = n;
    if (name.split(' ')[1] === 'Tide') found.second = n;
    if (found.first >= 0 && found.second >= 0) break;
  }
  return found;
}
