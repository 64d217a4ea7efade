import assert from 'node:assert/strict';
import test from 'node:test';
import { draftOf, postFields } from '#domain/posts/post-text.ts';
import type { Speaker } from '#domain/practices/speaker.ts';
import { fieldsOf, severities } from '#guard';
import { judge } from './judge.ts';
import { wordsOf } from './words.ts';

const speaker: Speaker = {
  actorId: 'a',
  pageId: 'p',
  practiceId: 'h',
  kind: 'practice',
  slug: 'harbor-imaging',
  name: 'Harbor Imaging',
  roles: ['publisher'],
  acknowledged: true,
  opened: true,
  own: { names: ['Harbor Imaging'] },
  profile: {},
} as unknown as Speaker;
const draft = (images: { alt: string; fileName?: string }[], body = 'Our rooms are open.', warning = '') =>
  draftOf(
    speaker,
    { body, warning, images: images.map((image) => ({ publicId: 'x', declared: 'no-patient', ...image })) },
    { textKey: Buffer.alloc(32), now: new Date('2026-05-04T09:30:00Z') },
  );

test('the names under which published words were hashed stay as they were', () => {
  const images = [{ alt: 'The door' }, { alt: 'The ramp' }];
  assert.deepEqual(postFields({ body: 'News.', warning: 'Needles', images }), [
    { name: 'body', text: 'News.' },
    { name: 'warning', text: 'Needles' },
    { name: 'alt1', text: 'The door' },
    { name: 'alt2', text: 'The ramp' },
  ]);
  assert.deepEqual(postFields({ body: 'News.', warning: '', images: [] }), [{ name: 'body', text: 'News.' }]);
  assert.deepEqual(wordsOf({ body: 'Yes.', contentWarning: 'Needles' }, { body: 'text', note: 'note' }), [
    { name: 'text', text: 'Yes.' },
    { name: 'note', text: 'Needles' },
  ]);
});

test('no kind of field that the guard knows is lost or shares its name with another', () => {
  const post = {
    body: 'a',
    contentWarning: 'b',
    hashtags: ['c', 'd'],
    images: [
      { alt: 'e', caption: 'f', name: 'g' },
      { alt: 'h', caption: 'i', name: 'j' },
    ],
    poll: { question: 'k', options: ['l', 'm'] },
    links: [{ text: 'n', title: 'o', description: 'p' }],
    displayName: 'q',
    bio: 'r',
  };
  const words = wordsOf(post);
  assert.deepEqual(
    words.map(({ text }) => text),
    fieldsOf(post).map(({ text }) => text),
  );
  assert.equal(new Set(words.map(({ name }) => name)).size, words.length);
});

test('a file name is judged with its ending and without, found once, and at its place in the name as it was sent', () => {
  const fileName = 'MRN_00482913_knee.png';
  const found = judge(draft([{ alt: 'A knee', fileName }])).findings.filter(({ label }) => label === 'MRN');
  assert.deepEqual(
    found.map(({ field, start, end }) => [field, fileName.slice(start, end)]),
    [['image1', '00482913']],
  );
});

test('a file name is judged at least as strictly as its bare words', () => {
  for (const first of ['maria', 'james', 'Olivia'])
    for (const last of ['delgado', 'Smith', 'nguyen'])
      for (const fileName of [
        `${first}_${last}.jpg`,
        `${first}-${last}-mri.png`,
        `${first}.${last}.jpg`,
        `knee_of_${first}_${last}.jpg`,
        `${first} ${last} before after.jpg`,
        `${last}__${first}--xray.jpg`,
      ]) {
        const judged = draft([{ alt: 'Waves on a beach', fileName }]);
        const bare = fileName.replace(/\.\w+$/, '').replace(/[_-]+/g, ' ');
        const before = judge({ ...judged, aside: [{ name: 'image1', text: bare }] }).verdict;
        const now = judge(judged).verdict;
        assert.ok(severities.indexOf(now) >= severities.indexOf(before), `${fileName}: ${before}, now ${now}`);
      }
});
