// Other programs ask the guard before they post: what they get, what goes wrong, and that nothing is kept.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { checkShown, fieldsOf, version } from '#guard';
import { openClient } from '../client.ts';
import { startServer } from '../server.ts';

const root = dirname(dirname(import.meta.dirname));
const server = await startServer({ env: { TRUSTED_PROXIES: '127.0.0.1', LOG_LEVEL: 'debug' } });
const path = '/api/guard/check';
const maria = 'Thanks for coming in last Tuesday, Maria!';

test('the example of its page answers as printed', async () => {
  const page = readFileSync(join(root, 'docs/guard/api.md'), 'utf8');
  const [, shell = ''] = /```sh\n([\s\S]*?)```/.exec(page) ?? [];
  const [, printed = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  const [, target = ''] = /curl http:\/\/localhost:3000(\S+)/.exec(shell) ?? [];
  const [, name = '', value = ''] = /-H '([^:']+): ([^']+)'/.exec(shell) ?? [];
  const [, body = ''] = /-d '([^']+)'/.exec(shell) ?? [];
  const answer = await fetch(server.url + target, { method: 'POST', headers: { [name]: value }, body });
  assert.equal(answer.status, 200);
  assert.deepEqual(await answer.json(), { ...JSON.parse(printed), version });
});

test('it says what the package says, field by field, with the source of each rule', async () => {
  const post = { body: 'A good day.', images: [{ alt: 'Our patient **Mar**ia Delgado', name: 'maria_delgado.jpg' }] };
  const own = { names: ['Harbor Imaging'], phones: ['603-555-0100'] };
  const { status, given } = await ask({ fields: post, own, author: 'practice', surface: 'post' });
  assert.equal(status, 200);
  const expected = checkShown(fieldsOf(post), { own, author: 'practice', surface: 'post' });
  assert.equal(given.verdict, expected.verdict);
  assert.equal(given.version, expected.version);
  assert.deepEqual(
    given.findings.map(({ source: _, ...finding }) => finding),
    JSON.parse(JSON.stringify(expected.findings)),
  );
  assert.ok(given.findings.every(({ source }) => /CFR|state|AMA|FSMB/i.test(source ?? '')));
  assert.deepEqual(await ask({ fields: post, own, author: 'practice', surface: 'post' }), { status, given });
});

test('own words are nobody’s secret, and what the place allows is not reported', async () => {
  const text = 'Call Priya at 603-555-0100.';
  assert.equal((await ask({ text })).given.verdict !== 'clear', true);
  const { given } = await ask({ text, own: { people: ['Priya'], phones: ['603-555-0100'] } });
  assert.deepEqual([given.verdict, given.findings], ['clear', []]);
  const consult = await ask({ text: 'I saw a man with shingles of the eye.', author: 'clinician', surface: 'consult' });
  assert.ok(consult.given.findings.every(({ severity }) => severity !== 'clear'));
});

test('a story comes with the number of people, and what each detail does', async () => {
  const { given } = await ask({ fields: { body: 'News.', bio: 'A 34-year-old teacher from Keene had measles.' } });
  assert.equal(given.story?.level, 'high');
  assert.ok((given.story?.people ?? 1e9) < 11);
  const place = given.story?.details.find(({ kind }) => kind === 'place');
  assert.equal(place?.field, 'bio');
  assert.equal('A 34-year-old teacher from Keene had measles.'.slice(place?.start, place?.end), 'Keene');
  assert.equal(typeof place?.peopleWithout, 'number');
});

const shapes: [unknown, string | undefined, RegExp][] = [
  [null, undefined, /object with text, fields/],
  ['text', undefined, /object/],
  [[], undefined, /object/],
  [{}, 'text', /or “fields” is needed/],
  [{ text: 'A', fields: { body: 'A' } }, 'text', /one of the two/],
  [{ text: 7 }, 'text', /has to be a text/],
  [{ text: null }, 'text', /has to be a text/],
  [{ text: '  \n' }, 'text', /no words/],
  [{ fields: {} }, 'fields', /no words/],
  [{ fields: [] }, 'fields', /object with body/],
  [{ fields: { body: 'A', alt: 'B' } }, 'fields.alt', /not known here/],
  [{ fields: { images: [{ alt: 'A' }, { alt: 3 }] } }, 'fields.images.1.alt', /has to be a text/],
  [{ fields: { poll: { options: 'A' } } }, 'fields.poll.options', /has to be a list/],
  [{ text: 'A', surfce: 'post' }, 'surfce', /not known here/],
  [{ text: 'A', surface: 'billboard' }, 'surface', /one of: post, review-reply/],
  [{ text: 'A', author: ['practice'] }, 'author', /one of: practice/],
  [{ text: 'A', own: ['Priya'] }, 'own', /object with names/],
  [{ text: 'A', own: { people: 'Priya' } }, 'own.people', /list of texts/],
  [{ text: 'A', own: { people: ['x'.repeat(201)] } }, 'own.people.0', /more than 200/],
  [{ text: 'A', allow: Array.from({ length: 101 }, () => 'x') }, 'allow', /more than 100/],
  [{ text: 'A', postedAt: 'yesterday' }, 'postedAt', /time such as/],
  [{ text: 'A', postedAt: '2026-99-99T00:00:00Z' }, 'postedAt', /time such as/],
  [{ text: 'A', attachments: [{}] }, 'attachments.0.kind', /is needed/],
  [{ text: 'A', secure: 'yes' }, 'secure', /true or false/],
  [{ text: 'A', deny: [{ phrase: 'a' }] }, 'deny', /not known here/],
];

test('what has the wrong shape is refused with the field and how to mend it', async () => {
  for (const [given, field, sentence] of shapes) {
    const { status, error } = await ask(given);
    assert.deepEqual([status, error?.reason, error?.field], [422, 'json-shape', field], JSON.stringify(given));
    assert.match(error?.message ?? '', sentence);
    assert.ok(error?.message.startsWith(`“${field ?? 'The body'}” `));
  }
});

test('what is too large, not JSON or not sent as JSON has its own status', async () => {
  const whole = await ask({ text: 'Flu shots are free. '.repeat(500) });
  assert.deepEqual([whole.status, whole.given.verdict], [200, 'clear']);
  for (const [given, field] of [
    [{ text: 'x'.repeat(10_001) }, 'text'],
    [{ text: 'x'.repeat(6000), replyTo: 'x'.repeat(6000) }, 'text'],
    [{ fields: { body: 'x'.repeat(6000), bio: 'x'.repeat(6000) } }, 'fields'],
  ] as const) {
    const { status, error } = await ask(given);
    assert.deepEqual([status, error?.reason, error?.field], [413, 'too-large', field]);
    assert.match(error?.message ?? '', /10,000 characters/);
  }
  const huge = await send(JSON.stringify({ text: 'x'.repeat(200_000) }));
  assert.equal(huge.status, 413);
  assert.match((await huge.json()).error.message, /128 kB/);
  for (const body of ['', '{', '{"text": "A"} trailing', '["'.repeat(50_000), new Uint8Array([0x22, 0xff, 0x22])])
    assert.equal((await send(body)).status, 400);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'text/json', undefined])
    assert.equal((await send('{"text":"A"}', { 'content-type': type ?? '' })).status, 415, type);
  assert.equal((await send('{"text":"A"}', { 'content-encoding': 'gzip' })).status, 415);
  assert.equal((await send('{"text":"A"}', { 'content-type': 'Application/JSON; charset=UTF-8' })).status, 200);
});

test('hostile texts get a verdict like all others', async () => {
  for (const text of ['a\0b', '\ud800 alone', '['.repeat(9000), '**'.repeat(5000), 'a\u200b'.repeat(5000), '__proto__'])
    assert.equal((await ask({ text })).status, 200);
  for (const body of [
    '{"text":"A","__proto__":{"surface":"consult"}}',
    `${'['.repeat(60_000)}${']'.repeat(60_000)}`,
    '{"text":"Our patient Maria Delgado","text":"A"}',
  ])
    assert.ok([200, 422].includes((await send(body)).status));
});

test('another method is told which one to use, in JSON', async () => {
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await fetch(server.url + path, { method });
    assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'POST, OPTIONS'], method);
    assert.equal((await answer.json()).error.reason, 'wrong-method');
  }
  assert.equal((await fetch(`${server.url}/api/nothing`)).status, 404);
  assert.equal((await fetch(`${server.url}/about`, { method: 'PUT' })).headers.get('allow'), 'GET, HEAD');
});

test('scripts of any site may ask and read the answer, never with credentials; a form cannot ask', async () => {
  const elsewhere = { origin: 'https://editor.example', 'sec-fetch-site': 'cross-site' };
  const before = await fetch(server.url + path, { method: 'OPTIONS', headers: elsewhere });
  assert.equal(before.status, 204);
  assert.equal(before.headers.get('access-control-allow-headers'), 'content-type');
  for (const answer of [before, await send('{"text":"A"}', elsewhere), await send('{', elsewhere)]) {
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('access-control-allow-credentials'), null);
  }
  const form = { ...elsewhere, 'content-type': 'text/plain' };
  assert.equal((await send('{"text":"A","x":"="}', form)).status, 415);
  assert.equal((await fetch(`${server.url}/sign-in`)).headers.get('access-control-allow-origin'), null);
});

test('who asks makes no difference, and nothing of it is kept', async () => {
  const priya = openClient(server.url);
  await priya.enter(server.links.priya);
  const cookie = [...priya.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const before = await rows();
  const signedIn = await send(JSON.stringify({ text: maria }), { cookie });
  const stranger = await send(JSON.stringify({ text: maria }));
  assert.deepEqual(signedIn.headers.getSetCookie(), []);
  assert.deepEqual(stranger.headers.getSetCookie(), []);
  assert.equal(signedIn.headers.get('cache-control'), 'no-store');
  assert.deepEqual(await signedIn.json(), await stranger.json());
  await ask({ text: maria, surface: 'billboard' });
  assert.deepEqual(await rows(), before);
  assert.match(server.log(), /"route":"\/api\/guard\/check"/);
  assert.doesNotMatch(server.log(), /Thanks for coming|billboard/);
});

test('one address asks 300 times in five minutes; others go on', async () => {
  const from = { 'x-forwarded-for': '203.0.113.77' };
  let last = await send('{"text":"A"}', from);
  let asked = 1;
  // Counting windows may end meanwhile: then it takes longer.
  for (; last.status === 200 && asked < 700; asked += 1) last = await send('{"text":"A"}', from);
  assert.ok(asked > 300, `${asked}`);
  assert.equal(last.status, 429);
  const wait = Number(last.headers.get('retry-after'));
  assert.ok(wait >= 1 && wait <= 300);
  assert.equal((await last.json()).error.reason, 'too-many');
  assert.equal((await send('{"text":"A"}', { 'x-forwarded-for': '203.0.113.78' })).status, 200);
});

interface Given {
  verdict: string;
  version: string;
  findings: { field: string; severity: string; source?: string }[];
  story?: {
    level: string;
    people?: number;
    details: { kind: string; field: string; start: number; end: number; peopleWithout?: number }[];
  };
}

async function ask(value: unknown) {
  const answer = await send(JSON.stringify(value));
  const given = (await answer.json()) as Given & { error?: { reason: string; message: string; field?: string } };
  return given.error ? { status: answer.status, given, error: given.error } : { status: answer.status, given };
}

function send(body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Response> {
  const sent = { 'content-type': 'application/json', ...headers };
  return fetch(server.url + path, { method: 'POST', headers: sent, body: body as BodyInit });
}

/** How many rows each table has, the counts of tries apart. */
async function rows(): Promise<unknown> {
  const tables = await server.sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'throttles' order by 1`;
  const counts: [string, number | undefined][] = [];
  for (const { name } of tables) {
    const [row] = await server.sql<{ n: number }[]>`select count(*)::int as n from ${server.sql(name)}`;
    counts.push([name, row?.n]);
  }
  return counts;
}
