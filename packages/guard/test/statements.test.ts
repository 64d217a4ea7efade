import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Context, check, severities } from '../src/index.ts';
import { featureBits } from '../src/model/hash.ts';
import { outputs } from '../src/model/outputs.ts';
import { stem } from '../src/model/tokens.ts';
import { steps, unpack } from '../src/model/weights.ts';
import { packed } from '../training/statements.ts';
import { harbor } from './table.ts';

const reply = (replyTo: string): Context => ({ surface: 'review-reply', replyTo, own: harbor });
const refused = (text: string, context: Context): boolean =>
  severities.indexOf(check(text, context).verdict) >= severities.indexOf('consent');

test('weights come back from their text as they were written', () => {
  const keys = [3, 40, 41, 70_000, 2 ** featureBits - 1];
  const weightsOf = (i: number): number[] => outputs.map((_, k) => ((i * 8 + k) % (2 * steps + 1)) - steps);
  const weights = unpack({
    outputs: outputs.join(' '),
    bias: outputs.map(() => -1),
    step: outputs.map(() => 0.5),
    ...packed(keys.map((key, i) => ({ key, weights: Int8Array.from(weightsOf(i)) }))),
  });
  const rows = Array.from({ length: weights.rows.length / 4 }, (_, row) => row).filter((row) => weights.rows[row * 4]);
  const read = rows.map((row) => [weights.rows[row * 4], ...weights.bytes.subarray(row * 16 + 8, row * 16 + 16)]);
  assert.deepEqual(
    read.sort(([a = 0], [b = 0]) => a - b),
    keys.map((key, i) => [key + 1, ...weightsOf(i)]),
  );
});

test('stems meet over endings', () => {
  for (const [one, other] of [
    ['waited', 'waiting'],
    ['visits', 'visited'],
    ['stopping', 'stopped'],
    ['worries', 'worried'],
  ] as const)
    assert.equal(stem(one), stem(other), `${one} ${other}`);
});

test('a finding that no rule has made quotes its sentence', () => {
  const spoken = [
    check('Our blood pressure star Oluwaseun walked the whole pier again, no pills since spring.', {}),
    check('Two, and the second one already knows your shoulder.', reply('Do you have two therapists?')),
    check('For numbers like yours the bedtime dose moves to forty.', {
      author: 'clinician',
      surface: 'community-answer',
      replyTo: 'fasting sugar is 180 on 30 units',
    }),
  ].flatMap((v) => v.findings);
  const quoting = spoken.filter((f) => f.message.startsWith('Check “'));
  for (const f of quoting) assert.match(f.message, /^Check “.+”: this .+[.!]$/s);
  assert.ok(quoting.length > 0);
});

test('refused in a reply: what presupposes that the writer is a patient', () => {
  for (const [replyTo, text] of [
    ['Great people', 'So happy the shoulder lets you sleep again!'],
    ['Never coming back', 'You signed the estimate before we began, and your plan paid nothing.'],
    ['Slow', 'We are sorry you sat so long with that tooth.'],
    ['Muy bien', 'Nos alegra que su rodilla ya no le duela después de la cirugía.'],
    ['Great people', 'glad ur kneee is beter, see u at the next apointment'],
  ] as const)
    assert.ok(refused(text, reply(replyTo)), text);
});

test('let through in a reply: thanks, regret in general, policy, the way to the office', () => {
  for (const [replyTo, text] of [
    ['Great people', 'Thank you for these kind words. They will be read aloud at lunch.'],
    ['Never coming back', 'We are sorry to read this. Please call our office at 603-555-0100.'],
    ['Slow', 'Our policy is to start within fifteen minutes, and we know that it does not always work.'],
    ['Muy bien', 'Muchas gracias por sus palabras. El equipo se alegra.'],
  ] as const)
    assert.equal(check(text, reply(replyTo)).verdict, 'clear', text);
});

test('an unrelated paragraph changes nothing', () => {
  const text = 'Thank you for trusting us with your hip!';
  const context = reply('Nice place');
  const alone = check(text, context);
  const longer = check(`${text}\n\nThe garden path is open again.`, context);
  assert.deepEqual(
    longer.findings.filter((f) => f.end <= text.length).map((f) => f.label),
    alone.findings.map((f) => f.label),
  );
  assert.equal(longer.verdict, alone.verdict);
});

test("whom a patient writes of is the rules' business alone", () => {
  for (const text of [
    'I slept four hours, dreamt of my grandmother and woke up without pain.',
    'My surgeon drew a fish on my knee so that nobody would cut the wrong one.',
  ])
    for (const surface of ['post', 'community-post'] as const)
      assert.ok(!refused(text, { author: 'patient', surface }), text);
});

test('the same words confirm something under a visit and nothing under a lecture', () => {
  const text = 'Thank you so much for coming!';
  assert.equal(check(text, reply('Great lecture on sleep at the library, learned a lot')).verdict, 'clear');
  assert.ok(refused(text, reply('My knee was looked at within ten minutes')));
});
