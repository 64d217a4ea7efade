import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, checkFields, fix, identify, redact, version } from '../src/index.ts';
import { harbor } from './table.ts';

test("own phones, people and places are not identifiers, a private person's are", () => {
  const text = 'Dr. Ana Ruiz can be reached at 603-555-0100 or 12 Quay Street, Portsmouth.';
  assert.deepEqual(check(text, { own: harbor }).findings, []);
  assert.equal(check('His daughter is at 603-555-0148.', { own: harbor }).verdict, 'block');
});

test('an own person spoken of as a patient is a name again', () => {
  const { findings } = check('Governor Halloran had his knee scanned here on his day off.', { own: harbor });
  assert.ok(findings.some((f) => f.label === 'NAME'));
});

test('the same story is judged by its place', () => {
  const story = 'A 34-year-old teacher came in with a broken wrist.';
  assert.equal(check(story).verdict, 'consent');
  assert.equal(check(story, { surface: 'review-reply', replyTo: 'Hm.' }).verdict === 'clear', false);
  assert.equal(check(story, { author: 'clinician', surface: 'message', secure: true }).verdict, 'clear');
  assert.equal(check(story, { author: 'practice', surface: 'message', secure: false }).verdict, 'block');
});

const own = { people: ['Óscar Treviño'], phones: ['(208) 555-0120'], names: ['Clínica Peñasco'] };
for (const text of [
  'Óscar Treviño, nuestro administrador, lo espera.',
  'Oscar Trevino answers complaints himself.',
  'Call back hours are 1 to 3, (208) 555-0120, and nobody is mad.',
  'Please call 208.555.0120, that is the line of the ward.',
  'Our form is one page. Medical records, 208-555-0120.',
  'Clínica Peñasco opens at eight.',
  'W3 are h1ring med @ssistants.',
])
  test(`what is ours is ours however it is written: ${text}`, () => {
    assert.equal(check(text, { author: 'practice', surface: 'review-reply', replyTo: '⭐', own }).verdict, 'clear');
  });

test("the author's profile supplies the place of a story", () => {
  const story = 'A 34-year-old woman came in with a broken wrist.';
  const without = check(story, { author: 'clinician' }).reid?.score ?? 0;
  const withTown = check(story, { author: 'clinician', profile: { town: 'Nome' } }).reid?.score ?? 0;
  assert.equal(withTown, without + 1);
});

for (const [text, kind] of [
  ["We treated a patient of 55 for a broken wrist, our state's attorney general.", 'office or fame'],
  ['A violinist of 38 with anti-NMDA receptor encephalitis came to us.', 'rare condition'],
  ['We saw a man with IgG4 disease of the aorta.', 'rare condition'],
] as const)
  test(`a story counts the ${kind} in: ${text}`, () => {
    const { reid } = check(text, { author: 'clinician' });
    assert(reid?.factors.some((factor) => factor.kind === kind));
  });

test('a declared composite is recorded and warns only when it is easy to recognise', () => {
  const story = 'A 34-year-old firefighter from Milford came in last Tuesday after the crash.';
  const declared = check(story, { author: 'clinician', declared: 'composite' }).findings.find(
    (f) => f.label === 'CASE_NARRATIVE',
  );
  assert.equal(declared?.severity, 'warn');
});

test('a patient tells the own story freely; numbers bring a hint only', () => {
  assert.equal(
    check('I was diagnosed with lupus in March and the rash on my face came back yesterday.', {
      author: 'patient',
      surface: 'community-post',
    }).verdict,
    'clear',
  );
  assert.equal(
    check('I have lupus, call me on 603-555-0160', { author: 'patient', surface: 'community-post' }).verdict,
    'warn',
  );
});

test('remote texts are hidden for numbers, flagged for names, never blocked for stories', () => {
  assert.equal(check('Her SSN is 219-09-9999', { author: 'remote' }).verdict, 'block');
  assert.equal(check('A 34-year-old teacher came in last night.', { author: 'remote' }).verdict, 'clear');
});

test('an allowed phrase is let through and a refused phrase gets the words of the house', () => {
  assert.equal(
    check('His daughter is at 603-555-0148.', { allow: ['603-555-0148'] }).findings.some(
      (f) => f.label === 'PHONE_FAX',
    ),
    false,
  );
  const [finding] = check('Try our Miracle Laser today', {
    deny: [{ phrase: 'miracle laser', severity: 'block', message: 'We call it the 532 nm laser.' }],
  }).findings;
  assert.equal(finding?.severity, 'block');
  assert.equal(finding?.message, 'We call it the 532 nm laser.');
});

test('a picture asks for its declaration', () => {
  assert.equal(check('New lobby!', { attachments: [{ kind: 'image' }] }).verdict, 'consent');
  assert.equal(check('New lobby!', { attachments: [{ kind: 'image', declared: 'no-patient' }] }).verdict, 'clear');
});

test('disguised numbers and addresses keep their place in the text as given', () => {
  for (const [text, part] of [
    ['Her cell: ６０３-555-0148 🙂', '６０３-555-0148'],
    ['Ask him at six oh three, 555, 0133 please', 'six oh three, 555, 0133'],
    ['Write to jo\u200b.pine [at] mail [dot] example today', 'jo\u200b.pine [at] mail [dot] example'],
    ['His fax is 6O3-555-O119', '6O3-555-O119'],
  ] as const) {
    const [finding] = identify(text);
    assert.ok(finding !== undefined, text);
    assert.equal(text.slice(finding.start, finding.end), part);
  }
  assert.equal(check('Your vis\u200bit was refunded', { surface: 'review-reply' }).verdict, 'block');
});

test('all fields of a post are one text, and each finding names its field', () => {
  const { verdict, findings } = checkFields(
    [
      { name: 'body', text: 'A good day on the ward.' },
      { name: 'alt', text: 'Our patient Maria Delgado rings the bell' },
    ],
    { own: harbor },
  );
  assert.equal(verdict, 'consent');
  const name = findings.find((f) => f.label === 'NAME');
  assert.equal(name?.field, 'alt');
  assert.equal('Our patient Maria Delgado rings the bell'.slice(name?.start, name?.end), 'Maria Delgado');
});

test('redact leaves years, states and ages under 90', () => {
  assert.equal(
    redact('John Smith, 54, from Ohio, seen in 2019, MRN 00482913'),
    '[NAME], 54, from Ohio, seen in 2019, MRN [MRN]',
  );
});

test('fix leaves a clear text as it is, and every verdict carries the version', () => {
  const text = 'Flu shots are available  from Monday ';
  const verdict = check(text);
  assert.equal(fix(text, verdict.findings), text);
  assert.equal(verdict.version, version);
  assert.match(version, /^\d+\.\d+\.\d+$/);
});
