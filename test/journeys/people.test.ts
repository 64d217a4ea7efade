// People: from the first visit to the last, over HTTP without script.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { castPassword } from '../../seeds/cast.ts';
import { type Answer, type Client, type Fields, openClient } from '../client.ts';
import { startServer } from '../server.ts';

const server = await startServer({ env: { TRUSTED_PROXIES: '127.0.0.1' } });
let visitors = 0;
/** Somebody from an address of their own, so that limits per address do not tie the tests together. */
function visitor(): Client {
  visitors += 1;
  return openClient(server.url, { from: `198.51.100.${visitors}` });
}
const password = 'four quiet plain words';
const offered = (page: Answer): string => /name="name" value="([^"]*)"/.exec(page.text)?.[1] ?? '';

async function join(email: string, fields: Fields = {}): Promise<{ client: Client; name: string; answer: Answer }> {
  const client = visitor();
  const name = offered(await client.get('/sign-up'));
  const answer = await client.post('/sign-up', { kind: 'patient', name, email, password, adult: 'yes', ...fields });
  return { client, name, answer };
}

async function mailTo(email: string): Promise<string> {
  const [mail] = await server.sql<{ body: string }[]>`
    select body from mails where recipient = ${email} order by id desc limit 1`;
  return mail?.body ?? '';
}

test('a link of the demo town signs in, and every page says as whom one acts', async () => {
  const rosa = visitor();
  await rosa.enter(server.links.rosa);
  assert.match((await rosa.get('/about')).words, /You act as Juniper Tide/);
});

test('an unknown demo link is as absent as any other path', async () => {
  const answer = await visitor().get('/demo/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
  assert.equal(answer.status, 404);
});

test('one page, and one is in under the offered name', async () => {
  const { client, name, answer } = await join('joining@mail.example');
  assert.match(name, /^[A-Z][a-z]+ [A-Z][a-z]+$/);
  assert.equal(answer.status, 303);
  const welcome = await client.get(answer.location ?? '');
  assert.ok(welcome.words.includes(`You act as ${name}`));
  const link = /\/verify-email\/\S+/.exec(await mailTo('joining@mail.example'))?.[0] ?? '';
  assert.match((await client.get(link)).words, /Confirm your address/);
  assert.match((await client.get('/settings')).words, /not confirmed yet/, 'opening the link alone changes nothing');
  await client.post(link);
  assert.doesNotMatch((await client.get('/settings')).words, /not confirmed yet/);
  assert.equal((await client.get(link)).status, 410);
});

test('without script the button brings another name and keeps the rest', async () => {
  const client = visitor();
  const first = offered(await client.get('/sign-up'));
  const again = await client.post('/sign-up', {
    name: first,
    email: 'keep@mail.example',
    kind: 'carer',
    another: 'yes',
  });
  assert.equal(again.status, 200);
  assert.notEqual(offered(again), first);
  assert.match(again.text, /value="keep@mail.example"/);
  assert.match(again.text, /value="carer" checked/);
});

test('a name that may lead to its owner is asked about once, and kept when sent again', async () => {
  const email = 'maria.rodriguez@mail.example';
  const { client, answer } = await join(email, { name: 'Maria Rodriguez' });
  assert.equal(answer.status, 422);
  assert.match(answer.words, /Keep the name “Maria Rodriguez”\?/);
  const sure = { kind: 'patient', name: 'Maria Rodriguez', sure: 'Maria Rodriguez', email, password, adult: 'yes' };
  assert.equal((await client.post('/sign-up', sure)).status, 303);
});

test('every field of joining says what is wrong with it, and nothing typed is lost but the password', async () => {
  const { answer } = await join('no-address', { name: 'x', password: 'password', adult: '' });
  assert.equal(answer.status, 422);
  assert.match(answer.words, /4 things need another look/);
  for (const sentence of [
    /at least 2 letters/,
    /e-mail address such as/,
    /passwords that are tried first/,
    /18 or older/,
  ])
    assert.match(answer.words, sentence);
  assert.match(answer.text, /value="no-address"/);
  assert.doesNotMatch(answer.text, /value="password"/);
});

test('joining, signing in and a forgotten password answer the same for a known and an unknown address', async () => {
  const known = await join('theo@town.example');
  const unknown = await join('xxxx@town.example');
  assert.deepEqual(outside(known.answer), outside(unknown.answer));
  assert.match(await mailTo('theo@town.example'), /you have one already/);
  for (const [path, fields] of [
    ['/sign-in', { password: 'not the right one' }],
    ['/forgotten-password', {}],
  ] as const) {
    const answers: Answer[] = [];
    for (const email of ['lena@town.example', 'nooo@town.example']) {
      const client = visitor();
      await client.get(path);
      answers.push(await client.post(path, { email, ...fields }));
    }
    const [one, other] = answers;
    assert.ok(one && other);
    assert.deepEqual(outside(one), outside(other), path);
  }
});

/** Status, headers and length: what can be seen without reading. */
function outside(answer: Answer): unknown {
  const headers = [...answer.headers]
    .filter(([name]) => name !== 'date')
    .map(([name, value]) => [name, value.replace(/=[\w-]{20,}/g, (secret) => `${secret.length} secret characters`)]);
  return { status: answer.status, headers, length: answer.text.length };
}

test('a new password by mail ends the sign-ins there were', async () => {
  const { client, name } = await join('forgetful@mail.example');
  const away = visitor();
  await away.get('/forgotten-password');
  await away.post('/forgotten-password', { email: 'forgetful@mail.example' });
  const link = /\/reset-password\/\S+/.exec(await mailTo('forgetful@mail.example'))?.[0] ?? '';
  await away.get(link);
  assert.equal((await away.post(link, { password: '12345678' })).status, 422);
  assert.equal((await away.post(link, { password: 'another four plain words' })).status, 200);
  assert.doesNotMatch((await client.get('/about')).words, /You act as/);
  const email = 'forgetful@mail.example';
  assert.equal((await away.post('/sign-in', { email, password })).status, 422);
  await away.send('/sign-in', { email, password: 'another four plain words' });
  assert.ok((await away.get('/about')).words.includes(name));
});

test('signing in leads back to the page that was asked for, never to another host', async () => {
  const theo = visitor();
  const asked = await theo.get('/settings/sessions');
  assert.equal(asked.status, 401);
  const fields = { email: ' Theo@town.example', password: castPassword };
  for (const [back, to] of [
    ['/settings/sessions', '/settings/sessions'],
    ['//evil.example/', '/'],
    ['https://evil.example/', '/'],
    ['/\\evil.example', '/'],
  ] as const) {
    const client = visitor();
    await client.get('/sign-in');
    assert.equal((await client.post('/sign-in', { ...fields, back })).location, to, back);
  }
});

test('an operator sets up a second factor, and from then on signs in with a code', async () => {
  const olive = visitor();
  await olive.get('/sign-in');
  await olive.send('/sign-in', { email: 'olive@town.example', password: castPassword });
  assert.equal((await olive.get('/operator')).status, 403);
  assert.match((await olive.get('/second-factor?back=/operator')).words, /Set it up/);
  const page = await olive.get('/settings/second-factor?back=/operator');
  const key = (/class="typed-key">([A-Z2-7 ]+)</.exec(page.text)?.[1] ?? '').replaceAll(' ', '');
  const totp = new TOTP({ secret: Secret.fromBase32(key) });
  assert.match(page.text, /<svg class="qr"/);
  assert.equal((await olive.post('/settings/second-factor', { code: '000000' })).status, 422);
  const before = olive.cookies.get('openward_session');
  const on = await olive.post('/settings/second-factor', { code: totp.generate(), back: '/operator' });
  const codes = [...on.text.matchAll(/<code>([a-z2-9-]{14})<\/code>/g)].map((match) => match[1] ?? '');
  assert.equal(codes.length, 10);
  assert.notEqual(olive.cookies.get('openward_session'), before, 'the token changes when the session gains a right');
  const old = openClient(server.url);
  old.cookies.set('openward_session', before ?? '');
  assert.doesNotMatch((await old.get('/about')).words, /You act as/, 'and the old one opens nothing');
  assert.equal((await olive.get('/operator')).status, 200);

  await olive.send('/sign-out');
  const again = await olive.post('/sign-in', { email: 'olive@town.example', password: castPassword });
  assert.match(again.words, /Enter your code/);
  assert.equal(olive.cookies.has('openward_session'), false, 'the password alone opens nothing');
  const step = /name="step" value="([^"]*)"/.exec(again.text)?.[1] ?? '';
  assert.equal((await olive.post('/sign-in/code', { step, code: '123' })).status, 422);
  assert.equal(
    (await olive.post('/sign-in/code', { step, code: codes[0] ?? '', back: '/operator' })).location,
    '/operator',
  );
  assert.equal((await olive.get('/operator')).status, 200);
  assert.equal((await visitor().post('/sign-in/code', { step, code: codes[1] ?? '' })).status, 410);
});

test('the operator reads waiting mail, which is noted; for everybody else there is no such place', async () => {
  const olive = visitor();
  await olive.enter(server.links.olive);
  const words = (await olive.get('/operator')).words;
  assert.match(words, /fewer than 11 accounts|\d+ accounts/);
  const outbox = await olive.get('/operator/outbox');
  const path = /href="(\/operator\/outbox\/[\w-]{22})"/.exec(outbox.text)?.[1] ?? '';
  assert.match((await olive.get(path)).words, /A message from Openward/);
  const noted = await server.sql`select from audit where act = 'mail.read'`;
  assert.ok(noted.count > 0);
  const rosa = visitor();
  await rosa.enter(server.links.rosa);
  for (const hidden of ['/operator', '/operator/outbox', path])
    assert.equal((await rosa.get(hidden)).status, 404, hidden);
});

test('sessions are listed, and another device can be signed out from here', async () => {
  const { client } = await join('devices@mail.example');
  const phone = visitor();
  await phone.get('/sign-in');
  await phone.post(
    '/sign-in',
    { email: 'devices@mail.example', password },
    { 'user-agent': 'Mozilla/5.0 (iPhone) Safari/1' },
  );
  const list = await client.get('/settings/sessions');
  assert.match(list.words, /Safari on iPhone/);
  assert.match(list.words, /\(this one\)/);
  const other = /value="([\w-]{22})">End it/.exec(list.text)?.[1] ?? '';
  assert.equal((await client.post('/settings/sessions', { session: other })).location, '/settings/sessions');
  assert.doesNotMatch((await phone.get('/about')).words, /You act as/);
  assert.match((await client.get('/about')).words, /You act as/);
  await client.send('/sign-out/everywhere');
  assert.doesNotMatch((await client.get('/about')).words, /You act as/);
});

test('a persona is added, acted as, renamed and closed; another account never sees the pair', async () => {
  const { client, name } = await join('several@mail.example');
  await client.get('/personas/new');
  await client.send('/personas/new', { kind: 'carer', name: 'Harbour Pebbles', bio: 'Caring for my father.' });
  const own = await client.get('/personas');
  assert.match(own.words, /You act as Harbour Pebbles/);
  assert.ok(own.words.includes(name));
  const [, path = ''] = /href="(\/personas\/[\w-]{22})">Change<span class="unseen"> Harbour/.exec(own.text) ?? [];
  const page = path.replace('/personas/', '/people/');
  const theo = visitor();
  await theo.enter(server.links.theo);
  const seen = await theo.get(page);
  assert.match(seen.words, /Harbour Pebbles Carer Caring for my father. Here since [A-Z][a-z]+ \d{4}/);
  assert.ok(!seen.words.includes(name));
  assert.match(seen.text, /name="robots" content="noindex/);
  await client.get(path);
  await client.send(path, { name: 'Harbour Stones', bio: '' });
  assert.match((await theo.get(page)).words, /Harbour Stones/);
  const taken = await client.post(path, { name: 'Paper  B0at', bio: '' });
  assert.equal(taken.status, 422);
  assert.match(taken.words, /looks just like it/);
  await client.send(`${path}/close`);
  assert.equal((await theo.get(page)).status, 404);
  assert.ok((await client.get('/about')).words.includes(`You act as ${name}`));
});

test('for strangers a patient’s page is exactly what does not exist', async () => {
  const [rosa] = await server.sql<{ publicId: string }[]>`
    select public_id as "publicId" from personas where name = 'Juniper Tide'`;
  const hidden = await visitor().get(`/people/${rosa?.publicId}`);
  const absent = await visitor().get('/people/AAAAAAAAAAAAAAAAAAAAAA');
  assert.equal(hidden.status, 404);
  assert.deepEqual(outside(hidden), outside(absent));
});

test('a text written under another name goes back to its writer, ready to be sent', async () => {
  const rosa = visitor();
  await rosa.enter(server.links.rosa);
  const page = await rosa.get('/personas');
  const other = /name="persona" value="([\w-]{22})"/.exec(page.text)?.[1] ?? '';
  const text = 'Something that took an hour to write, <b>twice</b>.';
  const back = await rosa.post('/acting', { persona: other, resume: '/communities/x/posts?y=1', 'kept-text': text });
  assert.equal(back.status, 200);
  assert.match(back.words, /You act as Saltmarsh Wren again/);
  assert.match(back.text, /action="\/communities\/x\/posts\?y=1"/);
  assert.match(back.text, /name="text" rows="6">Something that took an hour to write, &lt;b&gt;twice/);
  const elsewhere = await rosa.post('/acting', { persona: other, resume: 'https://evil.example/', 'kept-text': text });
  assert.equal(elsewhere.location, '/');
  assert.equal((await rosa.post('/acting', { persona: 'AAAAAAAAAAAAAAAAAAAAAA' })).status, 404);
});

test('a refusal says how to go on, and speaks of other personas only to who has them', async () => {
  const theo = visitor();
  await theo.enter(server.links.theo);
  assert.match((await theo.get('/notifications')).words, /For Paper Boat\. Mark all|For Paper Boat\. (?!Your other)/);
  const [, own = ''] = /href="\/personas\/([\w-]{22})"/.exec((await theo.get('/personas')).text) ?? [];
  const last = await theo.get(`/personas/${own}/close`);
  assert.equal(last.status, 422);
  assert.match(last.words, /This is your only persona\./);
  assert.match(last.text, /href="\/personas">Your personas/);
  const used = await theo.get('/reset-password/x');
  assert.equal(used.status, 410);
  assert.match(used.words, /This link no longer works/);
  assert.match(used.text, /href="\/forgotten-password"/);
  const rosa = visitor();
  await rosa.enter(server.links.rosa);
  assert.match((await rosa.get('/notifications')).words, /Your other personas have their own/);
  // Kept words are shown under a name that people know, not under that of the field.
  const kept = await rosa.post('/communities/x/threads', {
    title: 'A title',
    text: 'Hm.',
    token: 'of another sign-in',
  });
  assert.equal(kept.status, 403);
  assert.match(kept.text, /<label for="kept-0">Title<\/label>/);
  assert.match(kept.text, /<label for="kept-1">What you wrote<\/label>/);
  const secret = 'quiet harbor lantern';
  const password = await rosa.post('/settings/password', { current: secret, password: secret, token: 'of another' });
  assert.equal(password.status, 403);
  assert.ok(!password.text.includes(secret));
});

test('a text written under another name is offered to that name first, and one that came too often is kept', async () => {
  const rosa = visitor();
  await rosa.enter(server.links.rosa);
  const other = /name="persona" value="([\w-]{22})"/.exec((await rosa.get('/personas')).text)?.[1] ?? '';
  const words = 'Something that took an hour to write.';
  const changed = await rosa.post('/communities/x/threads', { title: 'A title', text: words, acting: other });
  assert.equal(changed.status, 409);
  assert.match(changed.text, /class="btn primary"[^>]*>Go on as Saltmarsh Wren/);
  assert.match(changed.text, /class="btn plain"[^>]*>Send as Juniper Tide/);
  assert.doesNotMatch(changed.words, /Back to the page/);
  const theo = visitor();
  await theo.enter(server.links.theo);
  await theo.get('/home');
  let often = await theo.post('/threads/x/report', { text: words });
  for (let tries = 0; often.status !== 429 && tries < 100; tries += 1)
    often = await theo.post('/threads/x/report', { text: words });
  assert.equal(often.status, 429);
  assert.match(often.words, /Your text is kept/);
  assert.ok(often.text.includes(words));
});

test('a deleted account is gone, and its address can join anew', async () => {
  const { client } = await join('leaving@mail.example');
  await client.get('/settings/delete');
  assert.equal((await client.post('/settings/delete', { word: 'no', current: password })).status, 422);
  assert.equal((await client.post('/settings/delete', { word: 'delete', current: 'guess' })).status, 422);
  const gone = await client.post('/settings/delete', { word: 'Delete', current: password });
  assert.match(gone.words, /Your account is deleted/);
  assert.doesNotMatch(gone.words, /You act as/);
  assert.equal((await join('leaving@mail.example')).answer.status, 303);
});

test('a password and an address are changed with the current password only', async () => {
  const { client } = await join('changing@mail.example');
  await client.get('/settings/password');
  const wrong = await client.post('/settings/password', { current: 'guess', password: 'yet four other words' });
  assert.match(wrong.words, /not your current password/);
  const right = await client.post('/settings/password', { current: password, password: 'yet four other words' });
  assert.match(right.words, /Your password is changed/);
  await client.post('/settings/email', { email: 'changed@mail.example', current: 'yet four other words' });
  const link = /\/change-email\/\S+/.exec(await mailTo('changed@mail.example'))?.[0] ?? '';
  await client.get(link);
  await client.post(link);
  assert.match((await client.get('/settings')).words, /changed@mail.example/);
  assert.match((await client.get('/settings/email')).words, /changed@mail.example , confirmed/);
});

test('on an empty installation the printed link makes the first operator, once', async () => {
  const empty = await startServer({ database: 'empty' });
  const path = new URL(empty.setUp ?? '').pathname;
  const first = openClient(empty.url);
  assert.match((await first.get(path)).words, /Begin with an account of your own/);
  const name = offered(await first.get(`/sign-up?back=${path}`));
  const joined = await first.post('/sign-up', {
    kind: 'carer',
    name,
    email: 'first@mail.example',
    password,
    adult: 'yes',
    back: path,
  });
  assert.match((await first.get(joined.location ?? '')).text, new RegExp(`href="${path}"`));
  await first.get(path);
  assert.equal((await first.post(path)).location, '/settings/second-factor?back=/operator');
  assert.equal((await first.get('/operator')).status, 403, 'an operator without second factor sees nothing yet');
  assert.equal((await first.get(path)).status, 404);
  assert.equal(await empty.stop(), 0);
});

test('the small files and the four pages of the footer are there', async () => {
  for (const path of ['/about', '/privacy', '/rules', '/source', '/favicon.svg', '/robots.txt']) {
    const answer = await visitor().get(path);
    assert.equal(answer.status, 200, path);
    assert.match(answer.headers.get('cache-control') ?? '', /public/, path);
  }
});

test('no input, wrong, huge, hostile or repeated, makes the server fail', async () => {
  const rosa = visitor();
  await rosa.enter(server.links.rosa);
  const posts = [
    '/sign-up',
    '/sign-in',
    '/sign-in/code',
    '/sign-out',
    '/forgotten-password',
    '/reset-password/x',
    '/verify-email/x',
    '/change-email/x',
    '/second-factor',
    '/settings/second-factor',
    '/settings/second-factor/codes',
    '/settings/second-factor/off',
    '/settings/sessions',
    '/settings/password',
    '/settings/email',
    '/settings/email/again',
    '/settings/delete',
    '/acting',
    '/personas/new',
    '/personas/x',
    '/personas/x/close',
    '/setup/x',
    '/theme',
  ];
  const names = [
    'kind',
    'name',
    'email',
    'password',
    'adult',
    'code',
    'step',
    'persona',
    'bio',
    'session',
    'word',
    'current',
    'back',
    'resume',
    'sure',
  ];
  const all = (value: string | string[]): Fields => Object.fromEntries(names.map((name) => [name, value]));
  const hostile: [string, Fields, number[]][] = [
    ['nothing', {}, []],
    ['wrong', all('wrong'), []],
    ['repeated', all(['one', 'two', 'three']), []],
    ['turned around', all('\u202eabc\u2066'), []],
    ['with U+0000', all('a\u0000b'), [400]],
    ['a megabyte', { email: 'x'.repeat(1024 * 1024) }, [413]],
    ['without a token', { token: '' }, [403]],
    ['another form’s token', { token: 'A'.repeat(43) }, [403]],
  ];
  for (const path of posts)
    for (const [what, fields, only] of hostile) {
      const client = /^\/(?:sign-up|sign-in|forgotten|reset)/.test(path) ? visitor() : rosa;
      if (path === '/sign-out' && what !== 'without a token') continue;
      const { status } = await client.post(path, fields);
      assert.ok(status < 500, `${path}, ${what}: ${status}`);
      if (only.length > 0 && status !== 429) assert.ok(only.includes(status), `${path}, ${what}: ${status}`);
    }
  const gets = [
    '/people/%00',
    '/people/..%2f..',
    `/people/${'x'.repeat(5000)}`,
    '/demo/%ff',
    '/setup/%00',
    '/verify-email/%00',
    '/reset-password/%F0%9F',
    '/personas/%00',
    '/personas/%E2%80%AE',
    '/settings?x=%00',
    '/welcome?back=%00',
    '/sign-in?back=%0d%0aset-cookie:x',
    '/sign-up?back=//evil.example',
    '/second-factor?back=javascript:alert(1)',
  ];
  for (const path of gets) {
    const answer = await rosa.get(path);
    assert.ok(answer.status < 500, `${path}: ${answer.status}`);
    assert.doesNotMatch(answer.text, /href="(?:javascript:|\/\/evil)/, path);
  }
  const olive = visitor();
  await olive.enter(server.links.olive);
  for (const path of ['/operator/outbox?before=%00', '/operator/outbox?before=x', '/operator/outbox/%00'])
    assert.ok((await olive.get(path)).status < 500, path);
  assert.doesNotMatch(server.log(), /request\.failed/);
});
