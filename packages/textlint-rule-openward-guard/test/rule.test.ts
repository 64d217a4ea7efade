// The rule as textlint runs it, on plain text. The guard's own tests say what it finds; these say what textlint hears of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel';
import text from '@textlint/textlint-plugin-text';
import { check } from '../../guard/src/index.ts';
import rule from '../src/index.ts';
import type { Options } from '../src/options.ts';

const kernel = new TextlintKernel();
const asked = (options: Options | boolean): TextlintKernelOptions => ({
  ext: '.txt',
  filePath: 'post.txt',
  plugins: [{ pluginId: 'text', plugin: text.default }],
  rules: [{ ruleId: 'openward-guard', rule, options }],
});
const lint = async (written: string, options: Options | boolean = true) =>
  (await kernel.lintText(written, asked(options))).messages;
const mend = async (written: string, options: Options | boolean = true) =>
  (await kernel.fixText(written, asked(options))).output;

test('each finding is told at its place, with its sentence, its rule and its severity', async () => {
  const written = 'Our news.\n\nThanks for coming in last Tuesday, Maria!\n';
  const messages = await lint(written);
  assert.deepEqual(
    messages.map(({ range }) => written.slice(...range)),
    ['Thanks for coming in last Tuesday, Maria!', 'last Tuesday', 'Maria'],
  );
  assert.deepEqual(messages[0]?.loc.start, { line: 3, column: 1 });
  assert.match(messages[0]?.message ?? '', /^This tells readers .* Instead: .* \(confirms-relationship: consent\)$/);
});

test('clear texts are left in peace, and what one paragraph hints at another completes', async () => {
  assert.deepEqual(await lint('Flu shots are free this fall.\n\nCall us.\n'), []);
  assert.deepEqual(await lint(''), []);
  const story = 'We treated a teacher from Keene.\n\nThe patient was 34 and had measles.';
  assert.ok((await lint(story)).length > 0);
});

test('emphasis cannot hide a name', async () => {
  const written = 'Thanks for com**ing** in, Mr. Oka**f**or!';
  const name = (await lint(written)).find(({ message }) => message.includes('(name:'));
  assert.match(written.slice(...(name?.range ?? [])), /Oka\*\*f\*\*or$/);
});

test('surface, author, own and allow count as in the guard', async () => {
  const reply = 'We are sorry about your wait.';
  assert.deepEqual(await lint(reply, { surface: 'community-post', author: 'patient' }), []);
  assert.equal((await lint(reply, { surface: 'review-reply' })).length > 0, true);
  const own = { people: ['Priya'], phones: ['603-555-0100'] };
  assert.ok((await lint('Call Priya at 603-555-0100.')).length > 0);
  assert.deepEqual(await lint('Call Priya at 603-555-0100.', { own }), []);
  assert.deepEqual(await lint('Call 603-555-0177.', { allow: ['603-555-0177'] }), []);
});

test('an option that is not known stops the run with a sentence', async () => {
  const wrong: [object, RegExp][] = [
    [{ surfce: 'post' }, /no option “surfce”; there are author, surface, own, allow/],
    [{ surface: 'billboard' }, /“surface” has “billboard”; there are post, /],
    [{ author: 7 }, /“author” has “7”/],
    [{ own: ['Priya'] }, /“own” is not an object with lists/],
    [{ own: { persons: [] } }, /“own” has “persons”; there are names, /],
    [{ own: { people: 'Priya' } }, /“own.people” is not a list of texts/],
    [{ allow: 'x' }, /“allow” is not a list of texts/],
  ];
  for (const [options, sentence] of wrong) await assert.rejects(lint('A text.', options as Options), sentence);
  assert.deepEqual(await lint('A text.', { severity: 'warning' }), []);
});

test('--fix takes the rewrites: the text is clear then, and a second run changes nothing', async () => {
  for (const [written, surface] of [
    ['Thanks for coming in last Tuesday, Maria!\n', 'post'],
    ['See the film, MRN 00482913, for more.\nFax it to 603-555-0177.\n', 'post'],
    ['We are sorry about your wait. We have no record of you as a patient here.', 'review-reply'],
    ['MRN 00482913', 'post'],
  ] as const) {
    const mended = await mend(written, { surface });
    assert.notEqual(mended, written);
    assert.equal(check(mended, { surface }).verdict, 'clear', mended);
    assert.equal(await mend(mended, { surface }), mended);
  }
});

test('a removal leaves no lone comma or blank, and a sentence is not put in twice', async () => {
  assert.equal(await mend('Details, MRN 00482913, follow.'), 'Details, MRN, follow.');
  assert.equal(await mend('The SSN 219-09-9999, shown here, is invented.'), 'The SSN, shown here, is invented.');
  const reply = 'We are sorry about your wait.\n\nWe have no record of you as a patient here.\n';
  const mended = await mend(reply, { surface: 'review-reply' });
  assert.equal(mended.split('Thank you for your feedback.').length, 2, mended);
  assert.ok(mended.startsWith('Thank you for your feedback.'));
});

test('its README names every option and the configuration it shows is taken', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  const options: Options = JSON.parse(shown).rules['openward-guard'];
  const [, post = ''] = /```md\n([\s\S]*?)```/.exec(readme) ?? [];
  const [, said = ''] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
  const told = (await lint(post, options)).map(({ loc, message }) => [
    `${loc.start.line}:${loc.start.column}`,
    /\((\S+: \w+)\)$/.exec(message)?.[1],
  ]);
  assert.ok(told.length > 0);
  assert.deepEqual(
    told,
    [...said.matchAll(/^ *(\d+:\d+) .*\((\S+: \w+)\)/gm)].map((line) => line.slice(1)),
  );
  for (const option of ['author', 'surface', 'own', 'allow', 'severity'])
    assert.ok(readme.includes(`| \`${option}\` |`));
});
