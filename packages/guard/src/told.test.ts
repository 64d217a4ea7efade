import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';
import { describes } from './told.ts';

/** A text, a word of it, and whether that word only describes the next one. */
const cases: [text: string, word: string, expected: boolean][] = [
  ['A student nurse joined us.', 'student', true],
  ['Use the patient portal.', 'patient', true],
  ['Our family practice is open.', 'family', true],
  ['A student came to us.', 'student', false],
  ['The patient slept.', 'patient', false],
  ['Ask the patient.', 'patient', false],
  ['We thank every patient. Nurses thank them too.', 'patient', false],
];
for (const [text, word, expected] of cases)
  test(`"${word}" ${expected ? 'describes what follows' : 'stands for a person'} in: ${text}`, () => {
    const reading = read(text);
    const at = reading.words.findIndex((w) => w.low === word);
    assert.equal(describes(reading, at), expected);
  });
