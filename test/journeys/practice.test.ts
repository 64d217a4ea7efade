// A practice publishes, guarded: over HTTP without script. The same in a browser: practice-browser.test.ts.
import assert from 'node:assert/strict';
import test from 'node:test';
import sharp from 'sharp';
import { castPassword } from '../../seeds/cast.ts';
import { openClient } from '../client.ts';
import { startServer } from '../server.ts';

const server = await startServer();
const maria = 'Thanks for coming in last Tuesday, Maria!';
const harbor = '/practices/harbor-imaging';

async function as(key: string, persona?: string) {
  const client = openClient(server.url);
  await client.enter(server.links[key]);
  if (persona) {
    const [row] = await server.sql<{ publicId: string }[]>`
      select public_id as "publicId" from personas where name = ${persona}`;
    await client.send('/acting', { persona: row?.publicId ?? '', back: '/' });
  }
  return client;
}

/** The live stream of somebody's open page. */
async function listen(client: Awaited<ReturnType<typeof as>>) {
  const [, acting = ''] = /name="acting" value="([^"]*)"/.exec((await client.get('/home')).text) ?? [];
  const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${server.url}/notifications/live?acting=${acting}`, { headers: { cookie } });
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
  await hear(/event: unread/);
  return { hear, end: () => reader.cancel() };
}

test('from home staff find their practice, and only who may change its settings finds those', async () => {
  const priya = await as('priya');
  assert.match((await priya.get('/home')).text, /href="\/practices\/harbor-imaging"/);
  assert.doesNotMatch((await priya.get(harbor)).words, /Settings of the practice/);
  assert.equal((await priya.get(`${harbor}/settings`)).status, 404);
  const ruiz = await as('ruiz', 'Ana Ruiz (Harbor Imaging)');
  assert.match((await ruiz.get(harbor)).words, /Settings of the practice/);
  assert.equal((await ruiz.get(`${harbor}/settings`)).status, 200);
});

test('a text about a patient is refused with its findings, taken in its rewrite, published, followed and liked by nobody in particular', async () => {
  const priya = await as('priya');
  await priya.get(harbor);
  const refused = await priya.post(`${harbor}/posts`, { body: maria });
  assert.equal(refused.status, 422);
  assert.match(refused.words, /Says that someone is a patient/);
  assert.match(refused.words, /A date of someone’s care/);
  assert.match(refused.words, /A person’s name/);
  assert.match(refused.text, />Thanks for coming in last Tuesday, Maria!<\/textarea>/);
  await priya.get(harbor);
  const program = await priya.post(`${harbor}/posts`, { body: maria }, { accept: 'application/json' });
  assert.equal(program.status, 422);
  const { error } = JSON.parse(program.text) as {
    error: { reason: string; findings: { label: string; field: string }[] };
  };
  assert.equal(error.reason, 'guard-consent');
  assert.deepEqual(error.findings.map(({ label }) => label).sort(), ['CONFIRMS_RELATIONSHIP', 'DATE', 'NAME']);
  const rewritten = await priya.post(`${harbor}/posts`, { body: maria, rewrite: '0' });
  assert.equal(rewritten.status, 200);
  const better = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(rewritten.text)?.[1] ?? '';
  assert.doesNotMatch(better, /Maria|Tuesday/);
  assert.doesNotMatch(rewritten.words, /cannot go out|signed authorization/);
  const published = await priya.send(`${harbor}/posts`, { body: better });
  assert.ok(published.words.includes(better));
  const post = /href="(\/posts\/[\w-]{22})"/.exec(published.text)?.[1] ?? '';

  const theo = await as('theo');
  const before = await theo.get(harbor);
  assert.match(before.words, /4 followers/);
  await theo.send(`${harbor}/follow`, { on: 'no' });
  const without = await theo.get(harbor);
  assert.match(without.words, /3 followers/);
  await theo.send(`${harbor}/follow`, { on: 'yes' });
  await theo.get(post);
  await theo.send(`${post}/like`, { on: 'yes' });
  await theo.send(`${post}/like`, { on: 'yes' });
  const anonymous = openClient(server.url);
  for (const path of [harbor, post]) {
    const shown = await anonymous.get(path);
    assert.match(shown.words, /Like 1\b/);
    assert.doesNotMatch(shown.words, /Paper Boat liked|Paper Boat follows/);
  }
  assert.doesNotMatch((await anonymous.get(post)).text, /Paper Boat/);
  assert.doesNotMatch((await priya.get(post)).text, /Paper Boat/);
});

test('a reply under a complaint is refused and names a case; the same apology to everybody goes out', async () => {
  const theo = await as('theo');
  const page = await theo.get(harbor);
  const post = /href="(\/posts\/[\w-]{22})"/.exec(page.text)?.[1] ?? '';
  await theo.get(post);
  const written = await theo.send(`${post}/comments`, {
    body: 'I waited two hours and nobody said a word.',
    hinted: 'yes',
  });
  const comment = /id="p-([\w-]{22})"[\s\S]{0,900}?I waited two hours/.exec(
    written.text.slice(written.text.lastIndexOf('class="post reply"') - 20),
  )?.[1];
  const [row] = await server.sql<{ publicId: string }[]>`
    select public_id as "publicId" from comments where body like 'I waited two hours%'`;
  assert.ok(row && (comment === undefined || comment === row.publicId));
  const priya = await as('priya');
  await priya.get(`${post}?answer=${row.publicId}`);
  const refused = await priya.post(`${post}/comments`, { parent: row.publicId, body: "We're sorry about your wait" });
  assert.equal(refused.status, 422);
  assert.match(refused.words, /Replies like this one have had consequences: .+, 20\d\d: /);
  const kind = 'Thank you for your feedback. Anyone can reach our office at 603-555-0100.';
  const stream = await listen(theo);
  const answered = await priya.send(`${post}/comments`, { parent: row.publicId, body: kind });
  assert.ok(answered.words.includes(kind));
  assert.match(answered.words, /Reply from the practice/);
  await stream.hear(/data: You have a new notification\./);
  await stream.end();
  const news = await theo.get('/notifications');
  assert.match(news.words, /Your comment under a post was answered/);
  const led = await theo.get(/href="(\/notifications\/[\w-]{22})"/.exec(news.text)?.[1] ?? '');
  assert.match(led.location ?? '', new RegExp(`^${post}#p-`));
  await priya.get(harbor);
  const line = "Our phone line was down on Monday; we're sorry about the wait on hold";
  assert.ok((await priya.send(`${harbor}/posts`, { body: line })).words.includes(line));
});

test('a patient is never stopped: a hint comes once, then the comment goes out', async () => {
  const rosa = await as('rosa');
  const post = /href="(\/posts\/[\w-]{22})"/.exec((await rosa.get(harbor)).text)?.[1] ?? '';
  await rosa.get(post);
  const body = 'You can call me at 603-555-0171 about the walk.';
  const hinted = await rosa.post(`${post}/comments`, { body });
  assert.equal(hinted.status, 200);
  assert.match(hinted.words, /A phone or fax number/);
  assert.match(hinted.words, /Post it as it is/);
  const posted = await rosa.post(`${post}/comments`, { body, hinted: 'yes' });
  assert.equal(posted.status, 303);
});

test('the public page is the same for everybody signed out, is kept by caches, and has no form', async () => {
  const first = await fetch(server.url + harbor);
  const text = await first.text();
  assert.equal(first.headers.get('cache-control'), 'public, no-cache');
  assert.equal(first.headers.get('set-cookie'), null);
  assert.doesNotMatch(text, /<form|name="token"/);
  const tag = first.headers.get('etag') ?? '';
  const again = await fetch(server.url + harbor, { headers: { 'if-none-match': tag } });
  assert.equal(again.status, 304);
  assert.match(text, /Run by Harbor Imaging, LLC/);
  for (const kind of ['social-media', 'comment', 'privacy']) {
    assert.ok(text.includes(`${harbor}/policies/${kind}`));
    assert.equal((await fetch(`${server.url}${harbor}/policies/${kind}`)).status, 200);
  }
});

test('pictures go out re-encoded, with words and a declaration; withdrawn they are gone with their post', async () => {
  const priya = await as('priya');
  await priya.get(harbor);
  const png = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#356' } })
    .png()
    .toBuffer();
  const form = (fields: Record<string, string>, name = 'rooms.png') => {
    const data = new FormData();
    for (const [field, value] of Object.entries(fields)) data.append(field, value);
    data.append('image1', new Blob([new Uint8Array(png)], { type: 'image/png' }), name);
    return data;
  };
  const silent = await priya.post(`${harbor}/posts`, form({ body: 'Our new rooms.', declared: 'no-patient' }));
  assert.equal(silent.status, 422);
  assert.match(silent.words, /Describe picture 1 in a few words/);
  const kept = /name="kept1" value="([\w-]{22})"/.exec(silent.text)?.[1] ?? '';
  assert.equal((await fetch(`${server.url}/media/${kept}.webp`)).status, 404, 'not for others before it is out');
  const undeclared = await priya.post(`${harbor}/posts`, { body: 'Our new rooms.', kept1: kept, alt1: 'Blue walls' });
  assert.equal(undeclared.status, 422);
  const done = await priya.send(`${harbor}/posts`, {
    body: 'Our new rooms.',
    kept1: kept,
    alt1: 'Blue walls',
    declared: 'no-patient',
  });
  assert.match(done.text, /alt="Blue walls"/);
  const image = await fetch(`${server.url}/media/${kept}.webp`);
  assert.equal(image.headers.get('content-type'), 'image/webp');
  assert.equal(image.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  assert.match(image.headers.get('content-security-policy') ?? '', /sandbox/);
  const post = /href="(\/posts\/[\w-]{22})"/.exec(done.text)?.[1] ?? '';
  await priya.get(`${post}/withdrawal`);
  await priya.send(`${post}/withdrawal`, { reason: 'mistake' });
  const gone = await fetch(server.url + post);
  const never = await fetch(`${server.url}/posts/AAAAAAAAAAAAAAAAAAAAAA`);
  assert.deepEqual([gone.status, (await gone.text()).length], [404, (await never.text()).length]);
  assert.equal((await fetch(`${server.url}/media/${kept}.webp`)).status, 404);
});

test('an edit passes the guard like a post, and the history shows both versions to everybody', async () => {
  const priya = await as('priya');
  await priya.get(harbor);
  const written = await priya.send(`${harbor}/posts`, { body: 'The ramp is closed for painting.' });
  const post = /href="(\/posts\/[\w-]{22})"/.exec(written.text)?.[1] ?? '';
  await priya.get(`${post}/edit`);
  const refused = await priya.post(`${post}/edit`, { body: maria, number: '1' });
  assert.equal(refused.status, 422);
  const edited = await priya.send(`${post}/edit`, { body: 'The ramp is open again.', number: '1' });
  assert.match(edited.words, /edited/);
  const history = openClient(server.url);
  const { words } = await history.get(`${post}/history`);
  assert.match(words, /The ramp is open again/);
  assert.match(words, /The ramp is closed for painting/);
  const noah = await as('noah');
  assert.equal((await noah.get(`${post}/edit`)).status, 404);
});

test('a practice hides a comment for a reason that everybody reads, and can show it again', async () => {
  const lena = await as('lena');
  const post = /href="(\/posts\/[\w-]{22})"/.exec((await lena.get(harbor)).text)?.[1] ?? '';
  await lena.get(post);
  await lena.send(`${post}/comments`, { body: 'Buy my miracle tea today.', hinted: 'yes' });
  const [row] = await server.sql<
    { id: string }[]
  >`select public_id as id from comments where body like '%miracle tea%'`;
  const comment = `/comments/${row?.id}`;
  assert.equal((await lena.post(`${comment}/hold`, { reason: 'insult' })).status, 403);
  const priya = await as('priya');
  await priya.get(`${comment}/hold`);
  assert.equal((await priya.post(`${comment}/hold`, { reason: 'negative' })).status, 422);
  await priya.get(`${comment}/hold`);
  const hidden = await priya.send(`${comment}/hold`, { reason: 'advertising' });
  assert.match(hidden.words, /Hidden by the practice: advertising/);
  assert.doesNotMatch(hidden.text, /miracle tea/);
  assert.match((await priya.send(`${comment}/release`)).words, /miracle tea/);
  await lena.get(`${comment}/withdrawal`);
  assert.match((await lena.send(`${comment}/withdrawal`)).words, /Deleted by its author/);
  const [left] = await server.sql<{ body: string }[]>`select body from comments where public_id = ${row?.id ?? ''}`;
  assert.equal(left?.body, '');
});

test('somebody opens a practice, publishes its policies, opens its page and invites a colleague', async () => {
  const olive = await as('olive');
  await olive.get('/practices/new');
  const details = {
    name: 'Elm Street Eye Care',
    runBy: 'Elm Street Eye Care, PC',
    about: 'Eye care for all ages.',
    street: '3 Elm Street',
    city: 'Dover',
    state: 'NH',
    zip: '03820',
    zone: 'America/Denver',
    phone: '603-555-0190',
    clinicians: 'Dr. Iris Bloom, Ophthalmologist',
    founder: 'Olive (Elm Street)',
    opens1: '08:00',
    closes1: '16:00',
  };
  const faulty = await olive.post('/practices/new', { ...details, zip: 'x', npi: '123', zone: 'Mars/Olympus' });
  assert.equal(faulty.status, 422);
  assert.match(faulty.words, /A ZIP has five digits\./);
  assert.match(faulty.words, /Choose the time zone\./);
  const unguarded = await olive.post('/practices/new', { ...details, about: `Eye care. ${maria}` });
  assert.equal(unguarded.status, 422);
  const [noted] = await server.sql<{ verdict: string; kept: string }[]>`
    select detail->>'verdict' as verdict, detail::text as kept
    from audit
    where act = 'guard.refused' and subject_kind = 'account' and actor_id = (select id from accounts where email = 'olive@town.example')`;
  assert.equal(noted?.verdict, 'consent');
  assert.doesNotMatch(noted.kept, /Maria/);
  const made = await olive.send('/practices/new', details);
  assert.match(made.words, /The page is not open yet/);
  const base = '/practices/elm-street-eye-care';
  assert.equal((await fetch(server.url + base)).status, 404);
  assert.equal((await olive.post(`${base}/settings/opening`)).status, 422);
  for (const kind of ['social-media', 'comment', 'privacy']) {
    const form = await olive.get(`${base}/settings/policies/${kind}`);
    const body = (/<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(form.text)?.[1] ?? '').replaceAll('&#39;', "'");
    assert.equal((await olive.post(`${base}/settings/policies/${kind}`, { body })).status, 303, kind);
  }
  await olive.get(`${base}/settings`);
  const opened = await olive.send(`${base}/settings/opening`);
  assert.match(opened.words, /Before your first post/);
  assert.equal((await olive.post(`${base}/posts`, { body: 'Good morning.' })).status, 403);
  await olive.get(`${base}/acknowledgement`);
  await olive.send(`${base}/acknowledgement`, { version: '1' });
  assert.match((await olive.send(`${base}/posts`, { body: 'Good morning, Dover.' })).words, /Good morning, Dover\./);
  const page = await openClient(server.url).get(base);
  assert.match(page.words, /Sunday closed Mountain Time/);
  assert.match(page.text, /title="[^"]+ (MST|MDT)" data-zone="America\/Denver"/);
  await olive.get(`${base}/settings`);
  await olive.send(`${base}/settings`, { ...details, zone: 'Pacific/Honolulu' });
  assert.match((await openClient(server.url).get(base)).text, /title="[^"]+ HST" data-zone="Pacific\/Honolulu"/);
  assert.match((await olive.get(`${base}/settings`)).text, /value="Pacific\/Honolulu" selected/);
  assert.match((await openClient(server.url).get('/practices')).words, /Elm Street Eye Care/);

  await olive.get(`${base}/settings/team`);
  const invited = await olive.post(`${base}/settings/team/invitations`, {
    role: 'author',
    reason: 'helps with the news',
  });
  const link = /\/team\/[\w-]+/.exec(invited.words)?.[0] ?? '';
  const noah = await as('noah');
  await noah.get(link);
  const joined = await noah.send(link, { name: 'Noah (Elm Street)' });
  assert.match(joined.words, /Your role is to write, not to publish/);
  assert.equal((await noah.post(link, { name: 'Noah again' })).status, 410);
  assert.equal((await noah.post(`${base}/posts`, { body: 'Hello.' })).status, 403);

  // The last owner hands over or closes the page before going.
  const roleId = await server.sql<{ id: string }[]>`
    select t.id
    from team_roles t
    join practices p on p.id = t.practice_id
    where p.slug = 'elm-street-eye-care' and t.role = 'owner'`;
  await olive.get(`${base}/settings/team`);
  const leaving = { role: roleId[0]?.id ?? '', reason: 'moves away' };
  const last = await olive.post(`${base}/settings/team/endings`, leaving);
  assert.equal(last.status, 422);
  assert.match(last.words, /Make somebody else an owner, or close its page first\./);
  await olive.get('/settings/delete');
  const deleting = { word: 'delete', current: castPassword };
  const kept = await olive.post('/settings/delete', deleting);
  assert.equal(kept.status, 422);
  assert.match(kept.words, /You are the last owner of a practice whose page is open/);
  assert.match((await olive.get(`${base}/settings/closing`)).words, /Close the page of Elm Street Eye Care\?/);
  assert.equal((await olive.post(`${base}/settings/closing`, { reason: '' })).status, 422);
  assert.match((await olive.send(`${base}/settings/closing`, { reason: 'moved' })).words, /The page is not open yet/);
  assert.equal((await fetch(server.url + base)).status, 404);
  assert.equal((await olive.post(`${base}/settings/closing`, { reason: 'again' })).status, 404);
  await olive.get('/settings/delete');
  assert.match((await olive.post('/settings/delete', deleting)).words, /Your account is deleted/);
});
