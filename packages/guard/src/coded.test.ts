import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Packer } from '../training/packer.ts';
import { random } from '../training/random.ts';
import { distance, distanceContexts, small, Unpacker } from './coded.ts';

const contexts = distanceContexts + 10;

test('what was packed comes back: small numbers, distances and bits, likely or not', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const next = random(seed);
    const count = Math.floor(next() * 3000);
    const numbers = Array.from({ length: count }, () => ({
      size: Math.floor(next() * next() * next() * 30),
      gap: Math.floor(2 ** (next() * (seed % 30))) - 1,
      bit: next() < seed / 60 ? 1 : 0,
    }));
    const packer = new Packer(contexts);
    for (const { size, gap, bit } of numbers) {
      small(packer, distanceContexts, 9, size);
      distance(packer, 0, gap);
      packer.bit(distanceContexts + 9, bit);
    }
    const unpacker = new Unpacker(packer.text(), contexts);
    const read = numbers.map(() => ({
      size: small(unpacker, distanceContexts, 9),
      gap: distance(unpacker, 0),
      bit: unpacker.bit(distanceContexts + 9),
    }));
    assert.deepEqual(read, numbers, `seed ${seed}`);
  }
});

test('what never surprises costs next to nothing, and a toss one bit', () => {
  const same = new Packer(1);
  const tossed = new Packer(1);
  const next = random(7);
  for (let i = 0; i < 60_000; i++) {
    same.bit(0, 1);
    tossed.bit(0, next() < 0.5 ? 1 : 0);
  }
  assert.ok(same.text().length < 100, String(same.text().length));
  assert.ok(Math.abs(tossed.text().length - 10_000) < 60, String(tossed.text().length));
});
