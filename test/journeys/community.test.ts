// Patients find their community, over HTTP without script: finding, joining, speaking anonymously, being answered; what
// nobody outside can learn; one account with two personas; input nobody should send.
import assert from 'node:assert/strict';
import test from 'node:test';
import { communityFor } from '#domain/communities/community.ts';
import { authoredText } from '#domain/communities/revise.ts';
import { findText } from '#domain/communities/text.ts';
import { repliesFor, threadFor } from '#domain/communities/thread.ts';
import { actorOf, slugOf } from '../cast.ts';
import { type Answer, type Client, openClient } from '../client.ts';
import { startServer } from '../server.ts';
import { countStatements } from '../statements.ts';

const server = await startServer();
const room = 'living-with-type-2-diabetes';
const absentId = 'AAAAAAAAAAAAAAAAAAAAAA';

async function as(key: string): Promise<Client> {
  const client = openClient(server.url);
  await client.enter(server.links[key]);
  return client;
}

/** Looks at the compose page and posts a thread. @returns its path. */
async function write(client: Client, fields: Record<string, string>, slug = room): Promise<string> {
  await client.get(`/communities/${slug}/threads/new`);
  const answer = await client.post(`/communities/${slug}/threads`, {
    title: 'A question',
    text: 'How was it for you?',
    note: '',
    replies: 'everyone',
    ...fields,
  });
  assert.equal(answer.status, 303, answer.words);
  return answer.location ?? '';
}

test('a patient signs up, finds the room by a lay word, joins, posts anonymously, and hears of the reply', async () => {
  const client = openClient(server.url);
  await client.get('/sign-up');
  const signedUp = await client.send('/sign-up', {
    kind: 'patient',
    name: 'Slow Lantern',
    email: 'k.j.90210@elsewhere.example',
    password: 'a quiet harbor lantern 77',
    adult: 'yes',
  });
  assert.equal(signedUp.status, 200, signedUp.words);
  const found = await client.get('/communities?q=sugar%20diabetes');
  assert.match(found.words, /Type 2 diabetes/);
  assert.match(found.text, /href="\/conditions\/type-2-diabetes"/);
  const condition = await client.get('/conditions/type-2-diabetes');
  assert.match(condition.words, /Diabetes tipo 2/);
  assert.match(condition.text, new RegExp(`href="/communities/${room}"`));
  await client.get(`/communities/${room}`);
  const inside = await client.send(`/communities/${room}/membership`);
  assert.match(inside.words, /Start a thread/);
  const path = await write(client, { title: 'Is it all right to be scared?', anonymous: 'yes' });
  const own = await client.get(path);
  assert.match(own.words, /Anonymous \w+ .* How was it for you\?/);
  assert.match(own.words, /Members of Living with type 2 diabetes can read this\. Nobody else/);
  assert.match(own.text, /<title>Thread · /);

  const rosa = await as('rosa');
  const seen = await rosa.get(path);
  assert.doesNotMatch(seen.text, /Slow Lantern/);
  const waiting = await rosa.get(`/communities/${room}/waiting`);
  assert.match(waiting.words, /Is it all right to be scared\?/);
  await rosa.get(path);
  await rosa.send(`${path}/replies`, { text: 'It is. I was, for a year.', note: '' });
  assert.match((await rosa.get(path)).words, /I was, for a year/);
  assert.doesNotMatch((await rosa.get(`/communities/${room}/waiting`)).words, /Is it all right to be scared/);

  await until(async () => /1 unread/.test((await client.get('/home')).words));
  const list = await client.get('/notifications');
  assert.match(list.words, /Somebody replied to your thread Living with type 2 diabetes/);
  assert.doesNotMatch(list.words, /scared|Juniper/);
  const [, id] = /href="(\/notifications\/[\w-]{22})"/.exec(list.text) ?? [];
  const led = await client.get(id ?? '');
  assert.match(led.location ?? '', new RegExp(`^${path}#p-`));
  assert.doesNotMatch((await client.get('/notifications')).words, /Unread/);
});

test('to everybody outside, a thread and a hidden community answer as what does not exist', async () => {
  const rosa = await as('rosa');
  const thread = await write(rosa, { title: 'For members' });
  const hidden = `/communities/${await slugOf(server.sql, 'HIV, among ourselves')}`;
  const outside = openClient(server.url);
  await outside.get('/sign-in');
  const theo = await as('theo');
  for (const client of [outside, theo, await as('priya')])
    for (const [real, none] of [
      [thread, `/threads/${absentId}`],
      [`${thread}/replies`, `/threads/${absentId}/replies`],
      [`${thread}/edit`, `/threads/${absentId}/edit`],
      [`${thread}/report`, `/threads/${absentId}/report`],
      [hidden, `/communities/${absentId}`],
      [`${hidden}/about`, `/communities/${absentId}/about`],
      [`${hidden}/moderation`, `/communities/${absentId}/moderation`],
      [`${hidden}/membership/end`, `/communities/${absentId}/membership/end`],
    ] as const)
      assert.deepEqual(shapeOf(await client.get(real)), shapeOf(await client.get(none)), real);
  for (const [real, none] of [
    [`${thread}/replies`, `/threads/${absentId}/replies`],
    [`${thread}/marks/me-too`, `/threads/${absentId}/marks/me-too`],
    [`${hidden}/membership`, `/communities/${absentId}/membership`],
    [`${hidden}/threads`, `/communities/${absentId}/threads`],
  ] as const) {
    const fields = { title: 'x', text: 'x', note: '', replies: 'everyone' };
    assert.deepEqual(shapeOf(await theo.post(real, fields)), shapeOf(await theo.post(none, fields)), real);
  }
  for (const path of [
    '/communities',
    '/communities?q=HIV',
    '/communities?group=infections',
    '/conditions/hiv',
    '/robots.txt',
  ]) {
    const { words, text } = await outside.get(path);
    assert.doesNotMatch(words, /among ourselves/, path);
    assert.ok(!text.includes(hidden) && !text.includes(thread), path);
  }
});

test('to a signed-in stranger, hidden, listed, absent and malformed ids are one page and one run of statements', async () => {
  const theo = await as('theo');
  const idIn = async (name: string): Promise<string> => {
    const [row] = await server.sql<{ id: string }[]>`
      select t.public_id as id
      from threads t
      join communities c on c.id = t.community_id
      where c.name = ${name} and t.gone_at is null
      limit 1`;
    return row?.id ?? '';
  };
  const real = [await idIn('HIV, among ourselves'), await idIn('Long COVID, slowly')];
  const none = [
    absentId,
    'x',
    'not-an-id',
    '1',
    `${'A'.repeat(21)}~`,
    'A'.repeat(200),
    '00000000-0000-0000-0000-000000000000',
  ];
  assert.ok(real.every((id) => id.length === 22));
  for (const rest of ['', '/replies', '/edit', '/removal', '/report', '/rule', '/anonymity', '/moderation']) {
    const shown = async (id: string): Promise<unknown> => {
      const answer = await theo.get(`/threads/${id}${rest}`);
      // The address stands on the page, and tokens differ from page to page.
      const text = answer.text.replaceAll(id.length < 3 ? `/threads/${id}` : id, 'ID').replaceAll('/threads/ID', 'ID');
      const headers = [...answer.headers].filter(([name]) => !['date', 'etag', 'content-length'].includes(name));
      return { status: answer.status, headers, text: text.replace(/value="[\w.-]{30,}"/g, 'value="TOKEN"') };
    };
    const first = await shown(absentId);
    assert.equal((first as { status: number }).status, 404, rest);
    for (const id of [...real, ...none]) assert.deepEqual(await shown(id), first, `${id}${rest}`);
  }
  const { sql, during } = countStatements(server.databaseUrl);
  const actor = await actorOf(sql, 'paperboat');
  const asked = (id: string) =>
    during(async () => {
      await threadFor(sql, actor.persona.id, id);
      await findText(sql, actor.persona.id, { kind: 'thread', id });
      await authoredText(sql, actor, { kind: 'thread', id });
      await repliesFor(sql, actor.persona.id, { thread: id });
    });
  const first = await asked(absentId);
  for (const id of [...real, ...none]) assert.deepEqual(await asked(id), first, id);
  await sql.end();
});

test('absent and hidden run the same statements', async () => {
  const { sql, during } = countStatements(server.databaseUrl);
  const theo = await actorOf(sql, 'paperboat');
  const hidden = await slugOf(sql, 'HIV, among ourselves');
  const [thread] = await sql<{ id: string }[]>`select public_id as id from threads limit 1`;
  assert.deepEqual(
    await during(() => communityFor(sql, theo.persona.id, hidden)),
    await during(() => communityFor(sql, theo.persona.id, absentId)),
  );
  const one = await during(() => threadFor(sql, theo.persona.id, thread?.id ?? ''));
  assert.equal(one.length, 1);
  assert.deepEqual(one, await during(() => threadFor(sql, theo.persona.id, absentId)));
  await sql.end();
});

test('one account, two personas: no page of one holds a trace of the other', async () => {
  const rosa = await as('rosa');
  const juniper = await actorOf(server.sql, 'juniper');
  const saltmarsh = await actorOf(server.sql, 'saltmarsh');
  const named = await write(rosa, { title: 'Under my name here' });
  const masked = await write(rosa, { title: 'Under no name', anonymous: 'yes' });
  await rosa.get('/home');
  await rosa.post('/acting', { persona: saltmarsh.publicId, back: '/home' });
  const hidden = `/communities/${await slugOf(server.sql, 'HIV, among ourselves')}`;
  const quiet = await write(rosa, { title: 'Quiet here' }, hidden.slice('/communities/'.length));

  // Herself as Saltmarsh Wren: none of Juniper's rooms.
  assert.equal((await rosa.get(named)).status, 404);
  assert.doesNotMatch((await rosa.get('/home')).words, /type 2/);
  // Others: Mara moderates the room that Juniper is in.
  const mara = await as('mara');
  for (const path of [named, masked, `/communities/${room}`, `/communities/${room}/moderation`, '/home']) {
    const { text } = await mara.get(path);
    for (const secret of [saltmarsh.publicId, saltmarsh.name, juniper.persona.id, saltmarsh.persona.id, 'rosa@'])
      assert.ok(!text.includes(secret), `${path} shows ${secret}`);
  }
  const alias = (await mara.get(masked)).text;
  assert.ok(!articleOf(alias).includes(juniper.publicId) && !alias.includes('>Juniper Tide<'));
  const pictures = (html: string): string[] => html.match(/<svg class="avatar[\s\S]*?<\/svg>/g) ?? [];
  const [own] = pictures(articleOf((await mara.get(named)).text));
  const [mask] = pictures(articleOf(alias));
  assert.ok(own && mask && own !== mask);
  assert.equal((await mara.get(quiet)).status, 404);
  // Ids that leave are random, so that nothing can be read from their order.
  assert.match(named, /^\/threads\/[\w-]{22}$/);
});

test('a form rendered for one persona and sent as the other is a 409 with the text kept, and nothing is posted', async () => {
  const rosa = await as('rosa');
  const thread = await write(rosa, { title: 'Two windows' });
  const page = await rosa.get(thread);
  const [, acting = ''] = /name="acting" value="([^"]*)"/.exec(page.text) ?? [];
  const saltmarsh = await actorOf(server.sql, 'saltmarsh');
  await rosa.post('/acting', { persona: saltmarsh.publicId, back: '/home' });
  const answer = await rosa.post(`${thread}/replies`, { acting, text: 'Only Juniper says this, at some length.' });
  assert.equal(answer.status, 409);
  assert.match(answer.words, /Only Juniper says this/);
  const rows = await server.sql`select from replies where body like 'Only Juniper says this%'`;
  assert.equal(rows.length, 0);
  const stream = await fetch(`${server.url}/notifications/live?acting=${acting}`, { headers: cookiesOf(rosa) });
  assert.equal(stream.status, 409);
  await stream.body?.cancel();
});

test('the live stream tells the number and one neutral sentence, and ends with the session', async () => {
  const rosa = await as('rosa');
  const thread = await write(rosa, { title: 'Wait for it' });
  const page = await rosa.get(thread);
  const [, acting = ''] = /name="acting" value="([^"]*)"/.exec(page.text) ?? [];
  const id = thread.slice('/threads/'.length);
  const answer = await fetch(`${server.url}/notifications/live?acting=${acting}&thread=${id}`, {
    headers: cookiesOf(rosa),
  });
  assert.equal(answer.headers.get('content-type'), 'text/event-stream; charset=utf-8');
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.ok(answer.body);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let told = '';
  const hear = async (what: RegExp): Promise<void> => {
    while (!what.test(told)) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`the stream ended with: ${told}`);
      told += value;
    }
  };
  await hear(/event: unread\ndata: \d+\ndata: \n/);
  const mara = await as('mara');
  await mara.get(thread);
  await mara.send(`${thread}/replies`, { text: 'Here it is', note: '' });
  await hear(/event: thread/);
  await hear(/data: You have a new notification\./);
  assert.doesNotMatch(told, /Here it is|Wait for it|Fernway|diabetes/);
  const fresh = await rosa.get(`/threads/${id}/replies?after=`);
  assert.match(fresh.words, /Here it is/);

  await rosa.get('/home');
  await rosa.post('/sign-out');
  await mara.get(thread);
  await mara.send(`${thread}/replies`, { text: 'And more', note: '' });
  while (!(await reader.read()).done);
});

test('a session has at most five streams, and one that ends makes room', async () => {
  const lena = await as('lena');
  const page = await lena.get('/home');
  const [, acting = ''] = /name="acting" value="([^"]*)"/.exec(page.text) ?? [];
  const open = () => fetch(`${server.url}/notifications/live?acting=${acting}`, { headers: cookiesOf(lena) });
  const streams = [];
  for (let n = 0; n < 5; n += 1) streams.push(await open());
  assert.deepEqual(
    streams.map((answer) => answer.status),
    [200, 200, 200, 200, 200],
  );
  assert.equal((await open()).status, 429);
  await streams[0]?.body?.cancel();
  await until(async () => {
    const again = await open();
    if (again.status === 200) streams.push(again);
    else await again.body?.cancel();
    return again.status === 200;
  });
  for (const answer of streams.slice(1)) await answer.body?.cancel();
});

test('strange input is refused with a sentence or made harmless, and never breaks a page', async () => {
  const rosa = await as('rosa');
  const before = await count();
  await rosa.get(`/communities/${room}/threads/new`);
  const path = `/communities/${room}/threads`;
  const fields = { title: 'T', text: 'x', note: '', replies: 'everyone' };
  assert.equal((await rosa.post(path, { ...fields, text: 'a\0b' })).status, 400);
  assert.equal((await rosa.post(path, { ...fields, text: 'y'.repeat(1_048_576) })).status, 413);
  const long = await rosa.post(path, { ...fields, text: 'y'.repeat(5001) });
  assert.equal(long.status, 422);
  assert.match(long.words, /Shorten this to 5,000 characters/);
  assert.ok(long.text.includes('y'.repeat(5001)), 'the text is given back');
  assert.equal((await rosa.post(path, { ...fields, text: ' \u200B\n\u202E ' })).status, 422);
  assert.equal((await rosa.post(path, { ...fields, replies: 'all' })).status, 422);
  assert.equal((await rosa.post('/threads/%00/replies', { text: 'x' })).status, 400);
  assert.equal((await rosa.get('/communities?q=%00')).status, 400);
  await rosa.get('/home');
  assert.equal((await rosa.post(`/threads/${'A'.repeat(3000)}/replies`, { text: 'x' })).status, 404);
  assert.equal((await rosa.get('/home?before=nothing')).status, 200);
  assert.equal((await rosa.get("/communities?q=%25'--%5C")).status, 200);
  assert.equal((await rosa.get('/communities?after=%F0%9F%98%80')).status, 200);
  assert.equal(await count(), before);

  const made = await write(rosa, {
    title: '<script>alert(1)</script>',
    text: '<img src=x onerror=alert(1)>\n\n[click](javascript:alert(1)) https://elsewhere.example/a.png \u202Egnp',
  });
  const { text } = await rosa.get(made);
  assert.ok(!/<script>alert|<img src=x|href="javascript|\u202E/.test(text));
  const again = await write(rosa, {
    title: '<script>alert(1)</script>',
    text: '<img src=x onerror=alert(1)>\n\n[click](javascript:alert(1)) https://elsewhere.example/a.png \u202Egnp',
  });
  assert.equal(again, made, 'sent twice, posted once');
});

test('a moderator without the second factor is asked for it, and the demo link counts as shown', async () => {
  const mara = await as('mara');
  const queue = await mara.get(`/communities/${room}/moderation`);
  assert.equal(queue.status, 200);
  assert.match(queue.words, /Promises a cure/);
  assert.doesNotMatch(queue.words, /Marigold/, 'the reporter is shown to nobody');
  await server.sql`update sessions set second_factor_at = null where ended_at is null and id in (select id from sessions order by id desc limit 1)`;
  const refused = await mara.get(`/communities/${room}/moderation`);
  assert.equal(refused.status, 403);
  assert.match(refused.words, /second factor/);
});

/** Status, headers and length: what somebody outside can compare. */
function shapeOf(answer: Answer): unknown {
  const headers = [...answer.headers].filter(([name]) => name !== 'date' && name !== 'etag');
  return { status: answer.status, headers, length: answer.text.length };
}

/** The first post of a page. */
const articleOf = (html: string): string => /<article class="post"[\s\S]*?<\/article>/.exec(html)?.[0] ?? '';

const cookiesOf = (client: Client): Record<string, string> => ({
  cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
});

async function count(): Promise<number> {
  const [row] = await server.sql<{ n: number }[]>`select count(*)::int as n from threads`;
  return row?.n ?? 0;
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < 10_000; ) if (await isTrue()) return;
  assert.fail('waited for ten seconds in vain');
}
