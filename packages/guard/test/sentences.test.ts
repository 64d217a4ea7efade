// Where one sentence ends: what one is about must not lean on the next.
import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from '../src/read.ts';

const told: string[][] = [
  ["In our halls or anyone's.", "We've read the notes."],
  ['Open until 5 p.m.', 'We are closed on Sunday.'],
  ['No.', 'That is not so.'],
  ['Dr. Ruiz and J. R. Smith came at 5 p.m. on Jan. 3.', 'No. 5 is free.'],
  ['Plenty of vitamin C.', 'The rest is rest.'],
  ['Write to Mr. and Mrs. Pine, 4 Main St. Suite 2.'],
  ['Is it?', 'It is!', 'Thanks.'],
];

test('abbreviations end no sentence unless a new one plainly begins; possessives are no abbreviations', () => {
  for (const sentences of told)
    assert.deepEqual(
      read(sentences.join(' ')).sentences.map(({ text }) => text),
      sentences,
    );
});

test('in a long row of words without stops a capital that only begins sentences begins one', () => {
  const sentences = [
    'Thanks for the kind words about our front desk',
    'We are open until six now',
    'Please call first',
  ];
  assert.deepEqual(
    read(sentences.join(' ')).sentences.map(({ text }) => text),
    sentences,
  );
  for (const whole of [
    'Our librarian is reading The Bell Jar with everybody who likes to come on the second Friday.',
    'Read how We Care trains the people who drive our patients home in the evening, week after week.',
  ])
    assert.equal(read(whole).sentences.length, 1);
});

test('a sign in brackets takes no empty line with it: the paragraph after it stays one of its own', () => {
  const { text, sentences } = read('Write to lowe [at]\n\nThe library opens at nine.');
  assert.equal(sentences.length, 2);
  assert.match(text.slice(sentences[0]?.end, sentences[1]?.start), /\n\s*\n/);
});
