import assert from 'node:assert/strict';
import { test } from 'node:test';
import { situate } from './check.ts';
import type { Context } from './index.ts';
import { read } from './read.ts';
import { signOf } from './taken-up.ts';

const answer = { author: 'clinician', surface: 'community-answer' } as const;
const reply = { author: 'practice', surface: 'review-reply' } as const;
const page = { author: 'practice', surface: 'post' } as const;

/** What is answered, the sentence, and its sign; none where the sentence speaks to everybody. */
const cases: [Context, string, string | undefined][] = [
  [{ ...answer, replyTo: 'ferritin 9, so tired' }, 'Your ferritin is the whole story.', 'your own word'],
  [{ ...answer, replyTo: 'ferritin 9, so tired' }, 'Low ferritin is a common cause of tiredness.', undefined],
  [{ ...answer, replyTo: 'my pressure was 164 at the fair' }, 'With 164 you are past waiting.', 'figure'],
  [{ ...answer, replyTo: 'my pressure was 164 at the fair' }, 'In trials 164 people took part.', undefined],
  [{ ...answer, replyTo: 'my calf cramps on the water pill' }, 'Halve the tablet for a week.', 'order'],
  [{ ...answer, replyTo: 'my calf cramps on the water pill' }, 'Ask your own doctor about the tablet.', undefined],
  [
    { ...answer, replyTo: 'my ear has been blocked since Sunday' },
    'Olive oil drops, twice a day, ten days.',
    'regimen',
  ],
  [
    { ...answer, replyTo: 'my ear has been blocked since Sunday' },
    'Wax softeners work within a week or so.',
    undefined,
  ],
  [{ ...answer, replyTo: 'heel pain every morning' }, "You've got plantar fasciitis.", 'you have'],
  [{ ...answer, replyTo: 'heel pain every morning' }, 'Many people with heel pain have plantar fasciitis.', undefined],
  [{ ...answer, replyTo: 'my uncle coughs at night' }, "He'll need a film of his chest.", 'relative'],
  [{ ...answer, replyTo: 'my elbow hurts' }, 'Any swelling, and how long has it been?', 'asked back'],
  [{ ...answer, replyTo: 'mi tía tiene tos' }, 'No le dé jarabe; súbale la almohada.', 'spanish order'],
  [{ ...answer, replyTo: 'mi tía tiene tos' }, 'Llame a la clínica si la tos sigue.', undefined],
  [{ ...reply, replyTo: 'Kind people' }, 'We hope that ankle lets you sleep again.', 'felt for'],
  [{ ...reply, replyTo: 'Kind people' }, 'We hope to welcome everyone back soon.', undefined],
  [{ ...reply, replyTo: 'Kind people' }, 'Enjoy the garden with that new hip!', 'that'],
  [{ ...reply, replyTo: 'Kind people' }, 'We are glad that people find us kind.', undefined],
  [page, 'To the lady from the bakery: skip the ibuprofen until Friday.', 'called order'],
  [page, 'Skip the ibuprofen if a label says so.', undefined],
];

for (const [context, text, sign] of cases)
  test(`${sign ?? 'no sign'} in: ${text}`, () => {
    const reading = read(text);
    const [sentence] = reading.sentences;
    assert.ok(sentence);
    assert.equal(signOf(reading, situate(context, reading, false), sentence, 0), sign);
  });
