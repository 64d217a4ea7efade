// Who keeps a community, over HTTP without script: asking another to moderate, stepping down, reports that nobody in the
// room may decide, a closed door and the way back, and one's own words from outside.
import assert from 'node:assert/strict';
import test from 'node:test';
import { actorOf, slugOf } from '../cast.ts';
import { type Client, openClient } from '../client.ts';
import { startServer } from '../server.ts';

const server = await startServer();

async function as(key: string): Promise<Client> {
  const client = openClient(server.url);
  await client.enter(server.links[key]);
  return client;
}

/** Posts a thread in a room. @returns its path. */
async function write(client: Client, slug: string, fields: Record<string, string>): Promise<string> {
  await client.get(`/communities/${slug}/threads/new`);
  const answer = await client.post(`/communities/${slug}/threads`, { note: '', replies: 'everyone', ...fields });
  assert.equal(answer.status, 303, answer.words);
  return answer.location ?? '';
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail('it did not come');
}

test('a moderator asks a member to moderate too, she says yes, and the last one cannot step down', async () => {
  const slug = await slugOf(server.sql, 'Living with type 2 diabetes');
  const keepers = `/communities/${slug}/moderation/moderators`;
  const { publicId } = await actorOf(server.sql, 'juniper');
  const mara = await as('mara');
  const page = await mara.get(keepers);
  assert.match(page.words, /Fernway \(you\)/);
  assert.match(page.text, new RegExp(`value="${publicId}"`));
  assert.match(page.words, /You can step down once somebody else is a moderator too\./);
  assert.equal((await mara.get(`${keepers}/end`)).status, 409);
  await mara.get(keepers);
  const alone = await mara.post(`${keepers}/end`);
  assert.equal(alone.status, 409);
  assert.match(alone.words, /You are the only moderator here\. A community needs one: ask another member/);
  await mara.get(keepers);
  const unsaid = await mara.post(keepers, { persona: publicId, reason: '' });
  assert.equal(unsaid.status, 422);
  assert.match(unsaid.words, /Say in a few words why you ask them/);
  // Somebody who never wrote here: the answer does not depend on whether she is a member.
  const stranger = await mara.post(keepers, {
    persona: (await actorOf(server.sql, 'nightfern')).publicId,
    reason: 'x',
  });
  assert.match(stranger.words, /Choose one of the names in the list/);
  const asked = await mara.send(keepers, { persona: publicId, reason: 'You always answer first.' });
  assert.match(asked.words, /Asked Juniper Tide/);

  const rosa = await as('rosa');
  assert.equal((await rosa.get(keepers)).status, 404);
  await until(async () => /You are asked to help moderate/.test((await rosa.get('/notifications')).words));
  const offer = await rosa.get(`/communities/${slug}/moderator-offer`);
  assert.match(offer.words, /Fernway asks whether you would become a moderator: “You always answer first\.”/);
  assert.equal((await (await as('theo')).get(`/communities/${slug}/moderator-offer`)).status, 404);
  const inside = await rosa.send(`/communities/${slug}/moderator-offer`, { answer: 'accepted' });
  assert.match(inside.words, /Reports/);
  assert.equal((await rosa.get(`/communities/${slug}/moderator-offer`)).status, 404);

  await mara.get(`${keepers}/end`);
  assert.match((await mara.send(`${keepers}/end`)).words, /Who keeps this room Juniper Tide\./);
  assert.equal((await mara.get(keepers)).status, 404);
  const record = await rosa.get(`/communities/${slug}/moderation/record`);
  assert.match(
    record.words,
    /Fernway stepped down as a moderator.*Juniper Tide became a moderator.*Fernway asked somebody/,
  );
  assert.equal((await rosa.post(`${keepers}/end`)).status, 409);
});

test('the only moderator is told before going, and a member of thirty days takes the community on', async () => {
  const saltmarsh = await actorOf(server.sql, 'saltmarsh');
  const rosa = await as('rosa');
  await rosa.get('/home');
  assert.doesNotMatch((await rosa.get(`/personas/${saltmarsh.publicId}/close`)).words, /moderates there/);
  await rosa.get('/home');
  await rosa.post('/acting', { persona: saltmarsh.publicId });
  await rosa.get('/communities/new');
  const opened = await rosa.post('/communities', {
    name: 'Evenings on the porch',
    about: 'For whoever sits outside.',
    welcome: '',
    rules: '',
    door: 'open',
    clinicians: 'none',
  });
  assert.equal(opened.status, 303, opened.words);
  const slug = await slugOf(server.sql, 'Evenings on the porch');
  const vacancy = `/communities/${slug}/vacancy`;
  const [lena, theo] = [await as('lena'), await as('theo')];
  for (const member of [lena, theo]) {
    await member.get(`/communities/${slug}`);
    await member.post(`/communities/${slug}/membership`);
  }
  await server.sql`
    update memberships
    set began_at = now() - interval '31 days'
    where persona_id = ${(await actorOf(server.sql, 'lamplight')).persona.id}`;
  assert.equal((await lena.get(vacancy)).status, 404);

  const leaving = await rosa.get(`/personas/${saltmarsh.publicId}/close`);
  assert.match(leaving.words, /Nobody else moderates there Evenings on the porch: ask somebody to help/);
  assert.match((await rosa.get('/settings/delete')).words, /Evenings on the porch: ask somebody to help/);
  await rosa.post('/acting', { persona: (await actorOf(server.sql, 'juniper')).publicId });
  assert.match(
    (await rosa.get('/settings/delete')).words,
    /on the porch: act as Saltmarsh Wren to ask somebody to help/,
  );
  await rosa.get(`/personas/${saltmarsh.publicId}/close`);
  assert.equal((await rosa.post(`/personas/${saltmarsh.publicId}/close`)).status, 303);

  assert.match((await lena.get(`/communities/${slug}`)).words, /Nobody moderates here at present\. Take it on/);
  assert.doesNotMatch((await openClient(server.url).get(`/communities/${slug}`)).words, /Nobody moderates/);
  assert.equal((await (await as('mara')).get(vacancy)).status, 404);
  await server.sql`update communities set door = 'on-request' where slug = ${slug}`;
  const asking = await as('mara');
  await asking.get(`/communities/${slug}`);
  await asking.post(`/communities/${slug}/membership`);
  assert.match((await asking.get(`/communities/${slug}`)).words, /Nobody moderates this community at the moment/);

  const early = await theo.get(vacancy);
  assert.equal(early.status, 403);
  assert.match(early.words, /has been its member for thirty days/);
  await theo.get(`/communities/${slug}`);
  assert.equal((await theo.post(vacancy)).status, 403);
  assert.match((await lena.get(vacancy)).words, /Every member sees that Lamplight moderates/);
  assert.match((await lena.send(vacancy)).words, /Nothing was reported/);
  assert.match(
    (await lena.get(`/communities/${slug}/moderation/record`)).words,
    /Lamplight became a moderator: nobody moderated here/,
  );
  assert.doesNotMatch((await theo.get(`/communities/${slug}`)).words, /Nobody moderates/);
  assert.equal((await theo.get(vacancy)).status, 404);
  assert.equal((await lena.post(vacancy)).status, 404);
});

test('settings and invitations stay closed without a second factor, also to what was filled in wrongly', async () => {
  const slug = await slugOf(server.sql, 'Type 1, day and night');
  const mara = await as('mara');
  assert.match((await mara.get(`/communities/${slug}/settings`)).words, /Make a link/);
  await server.sql`
    update sessions
    set second_factor_at = null
    where persona_id = ${(await actorOf(server.sql, 'fernway')).persona.id}`;
  for (const answer of [
    await mara.post(`/communities/${slug}/settings`, { name: '' }),
    await mara.get(`/communities/${slug}/settings`),
  ]) {
    assert.equal(answer.status, 403);
    assert.doesNotMatch(answer.words, /Make a link/);
  }
});

test('a no is told to nobody', async () => {
  const slug = await slugOf(server.sql, 'Type 1, day and night');
  const keepers = `/communities/${slug}/moderation/moderators`;
  const rosa = await as('rosa');
  await write(rosa, slug, { title: 'Under my name', text: 'Hello.' });
  const mara = await as('mara');
  await mara.get(keepers);
  await mara.post(keepers, { persona: (await actorOf(server.sql, 'juniper')).publicId, reason: 'Please.' });
  const before = (await mara.get(keepers)).words;
  await rosa.get(`/communities/${slug}/moderator-offer`);
  assert.equal((await rosa.post(`/communities/${slug}/moderator-offer`, { answer: 'declined' })).status, 303);
  assert.equal((await mara.get(keepers)).words, before);
});

test('a report about the only moderator goes to the operator, who learns neither author nor reporter', async () => {
  const slug = await slugOf(server.sql, 'Type 1, day and night');
  const mara = await as('mara');
  const lena = await as('lena');
  const thread = await write(mara, slug, { title: 'A rule of mine', text: 'Everybody should do as I do.' });
  await lena.get(`${thread}/report`);
  assert.match(lena.page?.words ?? '', /where a moderator wrote them and there is no other, the operator/);
  assert.equal((await lena.post(`${thread}/report`, { reason: 'unkind', text: 'It is harsh.' })).status, 200);

  assert.match((await mara.get(`/communities/${slug}/moderation`)).words, /You wrote this yourself, so somebody else/);
  assert.equal((await mara.post(`${thread}/moderation`, { decision: 'keep', reason: '' })).status, 403);
  assert.equal((await mara.post(`${thread}/moderation/end`)).status, 403);
  const outside = await mara.get('/operator/reports');
  assert.ok(outside.status === 403 || outside.status === 404);

  const olive = await as('olive');
  await until(async () => /A report waits for a decision/.test((await olive.get('/notifications')).words));
  const queue = await olive.get('/operator/reports');
  assert.match(queue.words, /A rule of mine Everybody should do as I do\. Unkind, or against somebody : It is harsh\./);
  assert.doesNotMatch(queue.words, /Fernway|Lamplight|Type 1/);
  const id = thread.split('/').at(-1) ?? '';
  const decide = (fields: Record<string, string>) =>
    olive.post('/operator/reports', { kind: 'thread', text: id, reason: '', ...fields });
  const unsaid = await decide({ decision: 'hide' });
  assert.equal(unsaid.status, 422);
  assert.match(unsaid.words, /This needs a reason/);
  assert.doesNotMatch(unsaid.words, /Your text is kept/);
  await olive.get('/operator/reports');
  assert.equal((await decide({ decision: 'hide', reason: 'Be kind' })).status, 303);
  assert.match((await olive.get('/operator/reports')).words, /No report waits for you/);
  assert.equal((await decide({ decision: 'remove', reason: 'Once more' })).status, 404);
  assert.match((await lena.get(thread)).words, /Be kind/);
  const record = await mara.get(`/communities/${slug}/moderation/record`);
  assert.match(record.words, /The operator hid a text/);
  assert.doesNotMatch(record.words, /Olive/);
});

test('a closed door names only the alias, the author still reaches the own words, and the door opens again', async () => {
  const slug = await slugOf(server.sql, 'Waiting for results');
  const theo = await as('theo');
  const olive = await as('olive');
  await theo.get(`/communities/${slug}`);
  const thread = await write(theo, slug, { title: 'Cross words', text: 'You are all wrong.', anonymous: 'yes' });
  const signed = await write(theo, slug, { title: 'Signed words', text: 'And I say so.' });
  await olive.get(`${thread}/moderation`);
  await olive.post(`${thread}/moderation`, { decision: 'hide', bar: 'yes', reason: 'Against the others' });
  await olive.get(`${signed}/moderation`);
  await olive.post(`${signed}/moderation`, { decision: 'keep', bar: 'yes', reason: 'And again' });
  assert.equal((await theo.get(thread)).status, 404);

  // Two doors closed by two faces: nothing tells that they are one person.
  const barrings = `/communities/${slug}/moderation/barrings`;
  const list = await olive.get(barrings);
  assert.match(list.words, /Anonymous \w+ .*Against the others/);
  assert.match(list.words, /Paper Boat .*And again/);

  const own = await theo.get('/settings/words');
  assert.match(own.words, /Cross words Thread in a community you are not in, anonymously/);
  assert.ok(!own.text.includes(slug) && !own.text.includes(`href="${thread}"`));
  assert.equal((await theo.get(`${thread}/edit`)).status, 404);
  assert.match((await theo.get(`${thread}/removal`)).words, /Delete this thread\?/);
  const gone = await theo.post(`${thread}/removal`);
  assert.equal(gone.location, '/settings/words');
  assert.doesNotMatch((await theo.get('/settings/words')).words, /Cross words/);
  assert.equal((await theo.post(`${thread}/removal`)).status, 404);
  assert.doesNotMatch((await olive.get(thread)).words, /You are all wrong/);
  assert.equal((await (await as('rosa')).get(`${signed}/removal`)).status, 404);

  const ids = [...(await olive.get(barrings)).text.matchAll(/name="barring" value="([\w-]{22})"/g)].map(
    ([, id]) => id ?? '',
  );
  assert.equal(ids.length, 2);
  const join = async () => {
    await theo.get(`/communities/${slug}`);
    return theo.post(`/communities/${slug}/membership`);
  };
  assert.equal((await olive.post(`${barrings}/end`, { barring: ids[0] ?? '', reason: '' })).status, 422);
  await olive.get(barrings);
  assert.equal((await olive.post(`${barrings}/end`, { barring: ids[0] ?? '', reason: 'We talked' })).status, 303);
  assert.equal((await join()).status, 403);
  await olive.get(barrings);
  assert.match(
    (await olive.send(`${barrings}/end`, { barring: ids[1] ?? '', reason: 'We talked' })).words,
    /closed to nobody/,
  );
  assert.equal((await olive.post(`${barrings}/end`, { barring: ids[1] ?? '', reason: 'We talked' })).status, 404);
  assert.equal((await join()).status, 303);
  assert.match(
    (await olive.get(`/communities/${slug}/moderation/record`)).words,
    /Olive Branch opened the door again to the author of a text/,
  );
});

test('nobody decides about words of another persona of their own account', async () => {
  const slug = await slugOf(server.sql, 'Migraine and other bad heads');
  const [pebble, saltmarsh, juniper] = [
    await actorOf(server.sql, 'pebble'),
    await actorOf(server.sql, 'saltmarsh'),
    await actorOf(server.sql, 'juniper'),
  ];
  const [room] = await server.sql<{ id: string }[]>`select id from communities where slug = ${slug}`;
  await server.sql`
    insert into memberships (community_id, persona_id, standing, began_at)
    values (${room?.id ?? ''}, ${juniper.persona.id}, 'member', now())`;
  await server.sql`
    insert into moderators (community_id, persona_id, granted_by, reason, granted_at)
    values (${room?.id ?? ''}, ${juniper.persona.id}, ${pebble.persona.id}, 'of a test', now())`;
  const rosa = await as('rosa');
  await rosa.get('/home');
  await rosa.post('/acting', { persona: saltmarsh.publicId });
  const thread = await write(rosa, slug, { title: 'By the other one', text: 'Hm.', anonymous: 'yes' });
  await rosa.post('/acting', { persona: juniper.publicId });
  await rosa.get(thread);
  const answer = await rosa.post(`${thread}/moderation`, { decision: 'keep', reason: '' });
  assert.equal(answer.status, 403);
  assert.match(answer.words, /You wrote this yourself/);
});
