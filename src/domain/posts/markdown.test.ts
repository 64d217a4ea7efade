import assert from 'node:assert/strict';
import test from 'node:test';
import { unmark } from '#guard';
import { plainText, toHtml } from './markdown.ts';

const rows: [why: string, text: string, html: string][] = [
  ['emphasis', '**a** and *b*', '<p><strong>a</strong> and <em>b</em></p>\n'],
  ['lines stay lines', 'a\nb', '<p>a<br>\nb</p>\n'],
  ['headings are small', '# a', '<h3>a</h3>\n'],
  [
    'links go to the web, unfollowed',
    '[a](https://b.example/c)',
    '<p><a href="https://b.example/c" rel="nofollow noopener noreferrer">a</a></p>\n',
  ],
  ['no other scheme', '[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>\n'],
  ['no scheme in disguise', '[a](data:text/html,x)', '<p>[a](data:text/html,x)</p>\n'],
  ['no path of ours', '[a](/settings/delete)', '<p>[a](/settings/delete)</p>\n'],
  ['no HTML', '<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>\n'],
  [
    'no quotes out of an attribute',
    '[a](https://b.example/"onmouseover="x)',
    '<p><a href="https://b.example/%22onmouseover=%22x" rel="nofollow noopener noreferrer">a</a></p>\n',
  ],
  ['no entities', '&lt;b&gt;', '<p>&amp;lt;b&amp;gt;</p>\n'],
  ['no code', '`a`', '<p>`a`</p>\n'],
];
for (const [why, text, html] of rows) test(`Markdown: ${why}`, () => assert.equal(toHtml(text), html));

test('a picture in Markdown never loads anything', () =>
  assert.doesNotMatch(toHtml('![a](https://b.example/c.png)'), /<img/));

test('the plain text is what is read', () => {
  assert.equal(
    plainText('Mar**i**a said [hello](https://a.example)\n\n- one\n- two'),
    'Maria said hello\n\none\n\ntwo',
  );
  assert.equal(plainText('plain'), 'plain');
});

const typed = [
  'Mar**i**a',
  '*Mar*ia and **Okafor**',
  'a snake_case_word and _this_',
  '[Mar*i*a](https://b.example/c "so") said',
  '<https://b.example/c>',
  '[a](javascript:alert(1)) and [b](/c)',
  'one **two *three* four** five',
  '**one\n\ntwo**',
  '5 * 3 * 2',
  '***both*** and ****four****',
  '[a [b](https://c.example) d](https://e.example)',
  '![a](https://b.example/c.png)',
  '*a [b*](https://c.example)',
];
for (const text of typed)
  test(`what the browser reads is what the page shows: ${text.replaceAll('\n', ' ')}`, () => {
    const { text: read, at } = unmark(text);
    assert.equal(read, plainText(text));
    assert.equal([...at].map((place) => text[place]).join(''), read);
  });
