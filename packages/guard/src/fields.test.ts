import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFields, fieldsOf } from './index.ts';

const clear = {
  body: 'Our new scanner is quieter.',
  contentWarning: 'Medical equipment',
  hashtags: ['#radiology'],
  images: [{ alt: 'A scanner in a bright room', caption: 'The new room', name: 'scanner-room.jpg' }],
  poll: { question: 'Which topic comes next?', options: ['Contrast agents', 'Bone density'] },
  links: [{ text: 'How it works', title: 'Magnetic resonance', description: 'General information' }],
  displayName: 'Harbor Imaging',
  bio: 'Imaging in New Hampshire.',
};

test('a post with every kind of field is one check, and clear when all of it is', () => {
  const fields = fieldsOf(clear);
  assert.equal(fields.length, 14);
  assert.equal(checkFields(fields, { own: { names: ['Harbor Imaging'] } }).verdict, 'clear');
  assert.deepEqual(fieldsOf({}), []);
  assert.deepEqual(fieldsOf({ body: '', images: [{}], poll: {}, links: [{}] }), []);
});

test('what stands in any one field is found there, with its place in that field', () => {
  const number = 'MRN 00482913';
  const posts = {
    body: { ...clear, body: `Film of ${number}` },
    contentWarning: { ...clear, contentWarning: number },
    'hashtags.1': { ...clear, hashtags: ['#radiology', number] },
    'images.0.alt': { ...clear, images: [{ alt: `Film, ${number}` }] },
    'images.1.caption': { ...clear, images: [{}, { caption: number }] },
    'images.0.name': { ...clear, images: [{ name: 'MRN_00482913.png' }] },
    'poll.question': { ...clear, poll: { question: `Is it ${number}?` } },
    'poll.options.1': { ...clear, poll: { options: ['No', number] } },
    'links.0.text': { ...clear, links: [{ text: number }] },
    'links.0.title': { ...clear, links: [{ title: number }] },
    'links.0.description': { ...clear, links: [{ description: number }] },
    displayName: { ...clear, displayName: number },
    bio: { ...clear, bio: number },
  };
  for (const [place, post] of Object.entries(posts)) {
    const fields = fieldsOf(post);
    const found = checkFields(fields).findings.filter((finding) => finding.label === 'MRN');
    assert.deepEqual(
      found.map(({ field, start, end }) => [field, fields.find(({ name }) => name === field)?.text.slice(start, end)]),
      [[place, '00482913']],
      place,
    );
  }
});

test('the details of a story have their place in their field', () => {
  const bio = 'A 34-year-old teacher from Keene had measles.';
  const { reid } = checkFields(fieldsOf({ body: 'News.', bio }));
  const place = reid?.factors.find(({ kind }) => kind === 'place');
  assert.deepEqual([place?.field, bio.slice(place?.start, place?.end)], ['bio', 'Keene']);
});
