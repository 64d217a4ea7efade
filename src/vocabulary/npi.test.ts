import assert from 'node:assert/strict';
import test from 'node:test';
import { isNpi } from './npi.ts';

test('the worked example of CMS and the demo practice’s number are well formed', () => {
  // CMS works the check digit out for 123456789: it is 3.
  assert.ok(isNpi('1234567893'));
});

test('every single wrong digit and every swap of unlike neighbours is noticed, as Luhn promises', () => {
  const right = '1234567893';
  for (let at = 1; at < 10; at += 1)
    for (let digit = 0; digit < 10; digit += 1) {
      const wrong = right.slice(0, at) + digit + right.slice(at + 1);
      assert.equal(isNpi(wrong), wrong === right, wrong);
    }
  for (let at = 1; at < 9; at += 1) {
    const [one = '', other = ''] = [right[at], right[at + 1]];
    const swapped = right.slice(0, at) + other + one + right.slice(at + 2);
    // Luhn's known blind spot is 09 <-> 90, which this number does not hold.
    assert.equal(isNpi(swapped), false, swapped);
  }
});

for (const wrong of ['', '123456789', '12345678930', '3234567893', 'abcdefghij', '123456789٣', ' 1234567893'])
  test(`“${wrong}” is no NPI`, () => assert.equal(isNpi(wrong), false));
