// What must not grow, whatever the machine: statements per page, bytes per page, and rows read to show one.
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { reads } from '../../bench/operations.ts';
import { commonWord, rareWord } from '../../bench/plant/words.ts';
import { plant } from '../../bench/plant.ts';
import { copyOf } from '../database.ts';
import { weighPage } from '../page-weight.ts';
import { readWhole } from '../plans.ts';
import { startServer } from '../server.ts';
import { openTap, type Statement } from '../tap.ts';

const { sql, url } = await copyOf('empty');
const people = await plant(sql, 6000);
const tap = await openTap(url);
after(() => tap.close());
const server = await startServer({ database: 'empty', env: { DATABASE_URL: tap.url } });
const pages = await reads({ sql, people });

/** Tables that grow with use. What is small for good (roles, rules, practices) may be read from end to end. */
// biome-ignore format: a list of names
const growing = [
  'accounts', 'aliases', 'audit', 'comments', 'community_words', 'events', 'follows', 'likes', 'marks', 'media', 'memberships',
  'notifications', 'personas', 'post_versions', 'post_words', 'posts', 'replies', 'sessions', 'threads', 'verdicts',
];

/** Statements that a page may send. Counting how often somebody asks is not one of them. */
const most = { A: 4, B: 4, C: 4, D: 4, G: 2 };

for (const { letter, name, path, cookie } of pages) {
  test(`${name}: at most ${most[letter]} statements, and none reads a growing table from end to end`, () =>
    staysSmall(path, cookie, most[letter]));

  if (letter !== 'G')
    test(`${name}: HTML within 8 kB, styles within 12, script within 15`, async () => {
      const weight = await weighPage(server.url, path, cookie);
      assert.equal(weight.status, 200);
      assert.ok(weight.html <= 8000, `HTML ${weight.html} bytes`);
      assert.ok(weight.css > 0 && weight.css <= 12_000, `styles ${weight.css} bytes`);
      assert.ok(weight.script <= 15_000, `script ${weight.script} bytes`);
    });
}

for (const word of [rareWord, commonWord])
  test(`search for ${word}: at most three statements, and none reads a growing table from end to end`, () =>
    staysSmall(`/search?q=${word}`, pages.find(({ letter }) => letter === 'C')?.cookie ?? '', 3));

async function staysSmall(path: string, cookie: string, most: number): Promise<void> {
  const asked = await statementsOf(path, cookie);
  const texts = asked.map(({ text }) => text);
  assert.ok(asked.length > 0 && asked.length <= most, `${asked.length} statements:\n${texts.join('\n\n')}`);
  for (const statement of asked) {
    const whole = (await readWhole(sql, statement)).filter((table) => growing.includes(table));
    assert.deepEqual(whole, [], `${whole.join(', ')} in:\n${statement.text}`);
  }
}

/** What one look at a page asks of the database. The relay asks now and then too: the shortest of several looks is the page's. */
async function statementsOf(path: string, cookie: string): Promise<Statement[]> {
  const looks: Statement[][] = [];
  for (let look = 0; look < 6; look += 1) {
    tap.taken();
    const answer = await fetch(server.url + path, { headers: { cookie } });
    assert.equal(answer.status, 200, path);
    await answer.text();
    // Connections prepare their types when they are new: the first looks are not typical.
    if (look > 1) looks.push(tap.taken());
  }
  looks.sort((one, other) => one.length - other.length);
  return looks[0] ?? [];
}
