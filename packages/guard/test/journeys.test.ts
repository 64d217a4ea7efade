import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Context, check, fix, type Label } from '../src/index.ts';
import { harbor } from './table.ts';

const page: Context = { author: 'practice', surface: 'post', own: harbor };
const reply: Context = {
  author: 'practice',
  surface: 'comment-reply',
  own: harbor,
  replyTo: 'Forty minutes in the lobby. Really?',
};
const answer: Context = {
  author: 'clinician',
  surface: 'community-answer',
  own: harbor,
  replyTo: 'My A1c is 9 and I take 500 mg twice a day, what now?',
};

function labelsOf(text: string, context: Context): Label[] {
  return check(text, context).findings.map((f) => f.label);
}

test('a thank-you with a day and a name on a page is refused, and its rewrite goes through', () => {
  const text = 'Thanks for coming in last Tuesday, Maria!';
  const verdict = check(text, page);
  assert.ok(verdict.verdict === 'consent' || verdict.verdict === 'block');
  const found = (label: Label): string | undefined => {
    const f = verdict.findings.find((one) => one.label === label);
    return f === undefined ? undefined : text.slice(f.start, f.end);
  };
  assert.equal(found('CONFIRMS_RELATIONSHIP'), text);
  assert.equal(found('DATE'), 'last Tuesday');
  assert.equal(found('NAME'), 'Maria');
  assert.ok(verdict.findings.every((f) => f.rewrite !== undefined && f.message !== ''));
  const mended = fix(text, verdict.findings);
  assert.equal(check(mended, page).verdict, 'clear');
  assert.notEqual(mended, '');
});

test('an apology for the wait is refused as a reply and goes through as news', () => {
  assert.equal(check("We're sorry about your wait", reply).verdict, 'block');
  assert.equal(check("We're sorry about your wait", { ...reply, surface: 'review-reply' }).verdict, 'block');
  assert.equal(check("Our phone line was down on Monday; we're sorry about the wait on hold", page).verdict, 'clear');
  assert.notEqual(check("We're sorry about your wait", page).verdict, 'block');
});

test('a dose for one person is refused, a fact for everybody goes through', () => {
  assert.equal(check('With your numbers I would double the metformin', answer).verdict, 'block');
  assert.deepEqual(labelsOf('Metformin doses are adjusted to kidney function; ask your own clinician', answer), []);
});

test('practice news, hours, hiring and complaints about work go through', () => {
  const fine = [
    'Flu shots are available from Monday',
    'Our new ultrasound suite opens on June 3, come and see it on Saturday from 10 to 2.',
    'Open Monday to Friday, 8 to 5, and every other Saturday.',
    'We are hiring two radiology nurses for the night shift.',
    'Three nurses for thirty beds again tonight. This is not safe staffing, and management knows it.',
    'My manager denied my vacation for the third time. I am done.',
    'Parking behind the building is closed until Thursday.',
  ];
  for (const text of fine) assert.equal(check(text, page).verdict, 'clear', text);
});

test('a workplace complaint by a clinician goes through', () => {
  for (const text of [
    'Twelve-hour shift, no break, and the charting system crashed twice.',
    'Pay has not moved in four years while the board got a bonus.',
  ]) {
    assert.equal(check(text, { author: 'clinician', surface: 'post' }).verdict, 'clear', text);
  }
});
