import assert from 'node:assert/strict';
import { test } from 'node:test';
import { situate } from './check.ts';
import type { Context } from './index.ts';
import { ofOther, tieOf } from './known.ts';
import { read } from './read.ts';

const reply = { author: 'practice', surface: 'review-reply', replyTo: 'Kind people' } as const;
const community = { author: 'practice', surface: 'community-answer' } as const;
const page = { author: 'practice', surface: 'post' } as const;

/** Where it stands, the sentence, and its sign; none where it tells of nobody. */
const cases: [Context, string, string | undefined][] = [
  [reply, 'I remember, it was a long night.', 'known'],
  [reply, 'We read every word.', undefined],
  [reply, 'You two made the room laugh.', 'you two'],
  [reply, 'Thank you both for the words.', undefined],
  [reply, 'Olga still talks about your socks.', 'staff tell'],
  [reply, 'Olga says thank you.', undefined],
  [reply, 'We rang 603-555-0133 in the morning.', 'reached at'],
  [reply, 'The desk is at 603-555-0133.', undefined],
  [reply, 'Yours is on the shelf.', 'yours'],
  [reply, 'Your sister-in-law told us so.', 'your thing'],
  [reply, 'Your comment made our day.', undefined],
  [reply, 'It should not go that way with you again.', 'to you'],
  [reply, 'It should not go that way with anyone.', undefined],
  [reply, 'You should see how far it bends.', 'you now'],
  [reply, 'Another round is on the calendar.', 'next time'],
  [reply, "We'll redo it.", 'offered'],
  [{ ...reply, replyTo: 'The raffle basket was missing a jar' }, "We'll swap it.", undefined],
  [reply, 'It should have been quicker.', 'amends'],
  [reply, 'We overlooked the second page.', 'we did'],
  [reply, 'Just faxed it over again.', 'we did'],
  [reply, 'It should be ready by noon.', 'we did'],
  [reply, 'From needing two canes to dancing at a wedding!', 'from to'],
  [reply, 'From the front desk to the back office, we try to be kind.', undefined],
  [reply, 'Love it when a filling goes that smoothly!', 'from to'],
  [reply, 'Go and dance with that knee!', 'that'],
  [reply, 'The stitches came out clean.', 'became'],
  [reply, 'Stitches come out in a week or two.', undefined],
  [reply, 'Good luck on the hill.', 'wished'],
  [{ ...community, replyTo: 'any good foot people in town?' }, 'We kept yours in the drawer.', 'known here'],
  [{ ...community, replyTo: 'any good foot people in town?' }, 'Most clinics keep a list.', undefined],
  [reply, 'A usted le tocó la silla de la ventana.', 'spanish to you'],
  [reply, 'Gracias a todos.', undefined],
  [page, 'Mrs. Abernathy-Kole rolled her new hip to the mailbox.', 'named, theirs'],
  [page, 'Refund to Gunnar Tveit, account 88-1204.', 'named number'],
  [page, 'New hips like short walks.', undefined],
  [page, 'In 1849 a man named Gunnar Tveit kept a diary of his gout.', undefined],
  [page, 'To the gentleman with the cane: we kept a chair by the scanner, for your knee.', 'called'],
  [page, 'To everyone with a cane: we keep chairs by the scanner.', undefined],
];

for (const [context, text, sign] of cases)
  test(`${sign ?? 'no sign'} in: ${text}`, () => {
    const reading = read(text);
    const [sentence] = reading.sentences;
    assert.ok(sentence);
    assert.equal(tieOf(reading, situate(context, reading, false), sentence, 0), sign);
  });

test('what is said to somebody who wrote of no care has its own name', () => {
  const sign = (replyTo: string, answer = 'You waited far too long.'): string | undefined => {
    const reading = read(answer);
    const [sentence] = reading.sentences;
    assert.ok(sentence);
    return ofOther(situate({ ...reply, replyTo }, reading, false), sentence);
  };
  assert.equal(sign('The line at the fair was a mile long'), 'elsewhere');
  assert.equal(sign('Came to the talk on blood pressure'), 'elsewhere');
  assert.equal(sign('Came to the talk about my blood pressure'), undefined);
  assert.equal(sign('The line for my scan was a mile long'), undefined);
  assert.equal(sign('Great talk at the library last night'), 'elsewhere');
  assert.equal(sign('Loved the talk! So clean!', 'Thanks for coming to the open house!'), 'elsewhere');
});

test('who is named in one sentence is told of, or spoken to, in the next', () => {
  const sign = (text: string): string | undefined => {
    const reading = read(text);
    const [, second] = reading.sentences;
    assert.ok(second);
    return tieOf(reading, situate(page, reading, false), second, 1);
  };
  assert.equal(sign('Meet Gunnar Tveit. He had both hips done.'), 'of the named, in care');
  assert.equal(sign('Bravo, Gunnar Tveit! You climbed a whole hill.'), 'to the named');
  assert.equal(sign('Meet our new elevator. He had both hips done.'), undefined);
});
