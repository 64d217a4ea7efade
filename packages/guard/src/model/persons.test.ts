import assert from 'node:assert/strict';
import { test } from 'node:test';
import { situate } from '../check.ts';
import { read } from '../read.ts';
import { personsIn, personsOf } from './persons.ts';

/** The cues of the last sentence of a text on a clinician's page. */
function cuesOfLast(text: string): string[] {
  const reading = read(text);
  const index = reading.sentences.length - 1;
  const last = reading.sentences[index];
  assert.ok(last);
  return personsOf(reading, situate({ author: 'clinician' }, reading, false), last, index);
}

const sentences: [string, expected: string][] = [
  ['She rang the bell.', 'he is nobody'],
  ['A man came in. He left again.', 'he is a person'],
  ['Our nurse trained for a year. She ran a marathon.', 'he is staff'],
  ['The patient slept. She woke at noon.', 'he is patient'],
  ['The dog slept. She woke at noon.', 'he is animal'],
  ['Ruth Okafor slept. She woke at noon.', 'he is private name'],
  ['Yesterday a man fainted.', 'subject a person told of'],
  ['Many people faint.', 'subject everybody'],
  ['You can call us.', 'subject you'],
  ['I moved to Ohio.', 'subject i'],
  ['Winter is here.', 'no subject'],
];
for (const [text, expected] of sentences)
  test(`${expected}: ${text}`, () => assert.ok(cuesOfLast(text).includes(expected), cuesOfLast(text).join(', ')));

test('my and our are no subjects: what they own is', () => {
  assert.ok(cuesOfLast('My patient slept.').includes('subject my patient told of'));
});

/** The cues of a whole text as one paragraph. */
function cuesOfAll(text: string): string[] {
  const reading = read(text);
  return personsIn(reading, situate({}, reading, false), 0, reading.sentences.length);
}

const paragraphs: [string, expected: readonly string[], unexpected: readonly string[]][] = [
  ['Parking is free.', ['he 0', 'persons 0', 'long 0', 'nobody'], []],
  ['A man and his wife came. She drove, he slept.', ['he 3', 'persons 2'], ['nobody', 'private name']],
  ['A student nurse joined us.', ['persons 0'], ['persons 1']],
  ['Ruth Okafor slept well.', ['private name'], ['nobody']],
];
for (const [text, expected, unexpected] of paragraphs)
  test(`a paragraph has ${expected.join(', ')}: ${text}`, () => {
    const cues = cuesOfAll(text);
    for (const cue of expected) assert.ok(cues.includes(cue), cues.join(', '));
    for (const cue of unexpected) assert.ok(!cues.includes(cue), cues.join(', '));
  });

test('a name of another paragraph is not counted', () => {
  const reading = read('Parking is free.\n\nRuth Okafor slept well.');
  assert.ok(!personsIn(reading, situate({}, reading, false), 0, 1).includes('private name'));
});
