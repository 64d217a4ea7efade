import assert from 'node:assert/strict';
import test from 'node:test';
import { type Child, Fragment, jsx, jsxs, raw } from './jsx-runtime.ts';

const written = (child: Child): string => Fragment({ children: child }).html;

/** What people have typed into other people's pages. */
const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><svg/onload=alert(1)>',
  '</textarea><script>1</script>',
  '&lt;b&gt; &amp;',
  '<!--',
  ']]>',
  '\u0000<b>',
];

test('nothing that was typed can begin a tag or a reference, between tags or in an attribute', () => {
  for (const typed of hostile) {
    const html = jsx('p', { title: typed, children: typed }).html;
    const [, attribute = '', text = ''] = /^<p title="([^"<>']*)">([^<>"']*)<\/p>$/.exec(html) ?? [];
    assert.equal(read(attribute), typed);
    assert.equal(read(text), typed);
  }
});

test('what looks like our markup but came from outside is refused, and what was parsed from JSON is never markup', () => {
  const forged = JSON.parse('{"html":"<b>bold</b>","isEscaped":true}') as Child;
  assert.throws(() => written(forged), TypeError);
  assert.throws(() => written(Promise.resolve('late') as unknown as Child), TypeError);
  assert.throws(() => jsx('p', { title: forged }), TypeError);
  assert.throws(() => jsx('p', { title: raw('"') }), TypeError);
  assert.throws(() => jsx('p', { title: () => 'x' }), TypeError);
  assert.throws(() => jsx('p', { 'x" onclick="alert(1)': 'y' }), TypeError);
  assert.throws(() => jsx('p><script', {}), TypeError);
});

test('markup of ours stands as it is, once, however deep', () => {
  assert.equal(jsx('p', { children: jsx('b', { children: '&' }) }).html, '<p><b>&amp;</b></p>');
  assert.equal(written([raw('<i>'), [['<'], jsx('br', {})]]), '<i>&lt;<br>');
  assert.equal(`${jsx('b', {})}`, '<b></b>');
});

test('numbers are shown, also zero; nothing, yes and no are not', () => {
  assert.equal(written([0, 1.5, '', null, undefined, true, false]), '01.5');
});

test('a component gets its properties and may answer with text, which is escaped, or with nothing', () => {
  const Name = ({ of }: { of: string }): Child => of;
  const Nothing = (): Child => null;
  assert.equal(jsx(Name, { of: '<' }).html, '&lt;');
  assert.equal(jsx(Nothing, {}).html, '');
  assert.equal(jsxs(Fragment, { children: [jsx(Name, { of: 'a' }), 'b'] }).html, 'ab');
});

test('an attribute is there or not, says yes or no, or is left out', () => {
  assert.equal(
    jsx('input', { disabled: true, required: false, value: '', id: undefined, title: null, maxlength: 5 }).html,
    '<input disabled value="" maxlength="5">',
  );
  assert.equal(
    jsx('a', { 'aria-current': false, spellcheck: true }).html,
    '<a aria-current="false" spellcheck="true"></a>',
  );
});

/** As a browser reads references. */
function read(html: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '');
}
