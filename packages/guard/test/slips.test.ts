// What is typed in haste or to hide a word is read as it is meant; names, Spanish and rare words are left as they stand.
import assert from 'node:assert/strict';
import test from 'node:test';
import { type Context, check } from '../src/index.ts';
import { readMended } from '../src/read.ts';

const meant = (typed: string): string => readMended(typed).text;

const mended: [typed: string, meant: string][] = [
  ['So glad yuor knee is betetr', 'So glad your knee is better'],
  ['Thnak you for comng in', 'Thank you for coming in'],
  ['glad ur appt went gr8', 'glad your appointment went great'],
  ['we did waht we could for u', 'we did what we could for you'],
  ['so glad your kn*e is better', 'so glad your knee is better'],
  ['glad your k.n.e.e is better', 'glad your knee is better'],
  ['we saw your\nknee on the scan', 'we saw your knee on the scan'],
  ['glad_your_knee_is_better', 'glad your knee is better'],
  ['Glad_your_knee,_and_the_rest,_is_better._Ask_us.', 'Glad your knee, and the rest, is better. Ask us.'],
  ['51nc3 7h47 visit your kn33 is f1n3', 'since that visit your knee is fine'],
  ['h!s r00f, 0ur n.u.r.s.e.s and Dw@yne w3re l0vely t0 y0u', 'his roof, our nurses and Dwayne were lovely to you'],
  ['n0 r3cord 0f y0u at 0ur cl!nic, ye1led Hel3n', 'no record of you at our clinic, yelled Helen'],
  ["1'm th3 0nly d0ct0r, 50 1 tr34t3d 4 l0c4l", "i'm the only doctor, so i treated a local"],
  ['thx f0r c0m1ng 1n, 533 y0u', 'thanks for coming in, see you'],
  ['glad your ✨ knee ✨ is better', 'glad your knee is better'],
  ['we have yourappointment', 'we have your appointment'],
  ['awoman whobrokehis hand', 'a woman who broke his hand'],
  ['thankyouforcomingintoourofficeyesterday', 'thank you for coming into our office yesterday'],
  ['glad your knee_is better', 'glad your knee is better'],
  ['glad yourrrr kneeee is betterrrr, Hannahhhh', 'glad your knee is better, Hannah'],
  ['glad your #knee is better, #thank you #Knee', 'glad your knee is better, thank you #Knee'],
  ['a good day #ForYou', 'a good day For You'],
  ['what a day #GladYourKneeIsBetter', 'what a day Glad Your Knee Is Better'],
  ['what a day #gladyourkneeisbetter', 'what a day glad your knee is better'],
  ['WE GOT YUOR RESULTS BACK TODAY', 'WE GOT YOUR RESULTS BACK TODAY'],
];

test('slips, short forms and cut-up words are read as they are meant', () => {
  for (const [typed, wanted] of mended) assert.equal(meant(typed), wanted);
});

const kept = [
  'Mrs. Dealgado and Mr. Kneeland came with Anutie Jo.',
  'Thirty otherwise healthy adults were listening to American music.',
  'Mail jo_pine@mail.example, or see https://harbor.example/yuor_page and @yuor_friend.',
  'Gracias por su visita, la rodilla sigue mejor y el medico llame manana.',
  'Omalizumab, isotretinoin and colposcopy; the insurers underpaid, paperless.',
  'A list:\n- one card\n- two forms\n\nand a new paragraph.',
  'H1N1, p53, 10mg at 7am on the 4th floor, 30s, A1C, B12, $500, T4, 3rd.',
  '15 of 50 at 4 pm in room B12; H1N1 and p53 by 1 nurse, T3 and T4 for 3, 0 for 5.',
  'Wow! Thanks! Free T3 and T4 shots! Come at 10am, 5k! Great! See you at 4th and 7th!',
  'vitamin b c d, U of M, 2 u of blood',
  'Hmmm, www.harbor.example or the AAA map, said jo_pine; #HarborDocs and Dr. #Imani have it.',
  'Our team said **no** to #Harbor and #HarborImaging.',
];

test('names, addresses, Spanish, rare words, lists and hashtags of names stay as they stand', () => {
  for (const text of kept) assert.equal(meant(text), text);
});

test('a slip changes no verdict, and the finding stands on the words as typed', () => {
  const context: Context = { surface: 'review-reply' };
  const typed = 'Thank you. We are gald yuor knee is beter since the surgrey. Have a good day.';
  const { verdict, findings } = check(typed, context);
  assert.equal(verdict, 'block');
  const [first] = findings;
  assert.equal(typed.slice(first?.start, first?.end), 'We are gald yuor knee is beter since the surgrey.');
});

test('long rows of letters, stars, underscores and breaks take no time worth speaking of', () => {
  for (const piece of ['a*', 'a_', 'a.', 'a0', '0.a.', '!a', 'th!s 0ff ', 'a\n', '#a', 'xqz', 'your\n', '✨ '])
    assert.equal(typeof check(piece.repeat(20_000)).verdict, 'string');
});
