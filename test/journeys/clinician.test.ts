// Journey (d): a clinician opens her page, writes in public, and answers a question in general terms.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { axe, story } from '../browser.ts';
import { type Client, openClient } from '../client.ts';
import { startServer } from '../server.ts';

const server = await startServer();
const personal = 'With your numbers I would double the metformin';
const general = 'Metformin doses are adjusted to kidney function; ask your own clinician';
const room = '/communities/living-with-type-2-diabetes';

async function as(key: string): Promise<Client> {
  const client = openClient(server.url);
  await client.enter(server.links[key]);
  return client;
}

async function threadPath(title: string): Promise<string> {
  const [row] = await server.sql<{ id: string }[]>`select public_id as id from threads where title = ${title}`;
  return `/threads/${row?.id}`;
}

async function pageOf(name: string): Promise<string> {
  const [row] = await server.sql<{ id: string }[]>`
    select public_id as id from personas where name = ${name} and kind = 'clinician'`;
  return `/clinicians/${row?.id}`;
}

/** Signs in without showing the page to which the link leads: the pictures of the town are not in this server's folder. */
const enter = (page: Page) => page.request.get(new URL(server.links.amara ?? '').pathname);

const details = {
  name: 'Dr. Jo Tanaka',
  npi: '1334455668',
  specialty: 'Nephrology',
  state: 'WA',
  disclosures: 'None',
  about: 'I explain kidneys.',
};

test('advice for the asker is refused with findings, the general answer goes out under the question', async () => {
  const osei = await as('amara');
  const thread = await threadPath('Shoes');
  const page = await osei.get(thread);
  assert.match(page.words, /Members of Living with type 2 diabetes can read this/);
  assert.match(page.words, /An answer is about the topic, never about the person who asks/);

  const refused = await osei.post(`${thread}/replies`, { text: personal });
  assert.equal(refused.status, 422);
  assert.match(refused.words, /This cannot go out as it is written/);
  assert.match(refused.words, /Advice for one person/);
  assert.ok(refused.text.includes(`${personal}</textarea>`), 'the text is kept');

  await osei.get(thread);
  const program = await osei.post(`${thread}/replies`, { text: personal }, { accept: 'application/json' });
  assert.equal(program.status, 422);
  const { error } = JSON.parse(program.text) as { error: { reason: string; findings: { label: string }[] } };
  assert.equal(error.reason, 'guard-blocked');
  assert.ok(error.findings.some((finding) => finding.label === 'INDIVIDUAL_ADVICE'));

  await osei.get(thread);
  const rewritten = await osei.post(`${thread}/replies`, { text: personal, rewrite: '0' });
  assert.equal(rewritten.status, 200, 'a rewrite is shown and nothing is sent');
  assert.ok(!rewritten.text.includes(`${personal}</textarea>`));

  await osei.get(thread);
  const sent = await osei.send(`${thread}/replies`, { text: general });
  assert.equal(sent.status, 200);
  assert.match(sent.words, /General answer/);

  const rosa = await as('rosa');
  const read = await rosa.get(thread);
  assert.ok(read.words.includes(general));
  assert.match(read.words, /Endocrinology\. General information, not advice for one person\. Disclosures: None/);
  for (const outside of [openClient(server.url), await as('lena')]) {
    const answer = await outside.get(thread);
    assert.notEqual(answer.status, 200);
    assert.ok(!answer.words.includes(general));
  }
  assert.ok(!(await rosa.get(await pageOf('Dr. Amara Osei'))).words.includes(general), 'it stays in the community');
});

test('an answer is changed through the guard again, and taken back', async () => {
  const osei = await as('amara');
  const thread = await threadPath('First week, and everybody at work brings cake');
  await osei.get(thread);
  const sent = await osei.post(`${thread}/replies`, { text: 'Sugar in cake arrives quickly; fat slows it down.' });
  const id = sent.location?.split('#p-')[1] ?? '';
  const form = await osei.get(`/replies/${id}/edit`);
  assert.match(form.words, /Edit your answer/);
  assert.equal((await osei.post(`/replies/${id}/edit`, { text: personal })).status, 422);
  await osei.get(`/replies/${id}/edit`);
  assert.equal((await osei.post(`/replies/${id}/edit`, { text: general })).status, 303);
  assert.ok((await osei.get(thread)).words.includes(general));
  assert.equal((await osei.post(`/replies/${id}/anonymity`, { reach: 'this' })).status, 403);
  assert.equal((await osei.post(`/replies/${id}/removal`)).status, 303);
  assert.ok(!(await osei.get(thread)).words.includes(general));
});

test('clinicians start no threads and mark nothing; members are told who listens', async () => {
  const osei = await as('amara');
  assert.match(
    (await osei.get(room)).words,
    /A clinician listens and may answer in general terms here: Dr. Amara Osei \(Endo/,
  );
  assert.equal((await osei.get(`${room}/threads/new`)).status, 403);
  const begun = await osei.post(`${room}/threads`, { title: 'Hi', text: 'Hi', replies: 'everyone' });
  assert.equal(begun.status, 403);
  const thread = await threadPath('Baking without sugar: what actually worked');
  assert.equal((await osei.post(`${thread}/marks/me-too`, { on: 'yes' })).status, 403);
});

test('where clinicians listen, no box is shown and nothing is taken; where they stay out, the door says so', async () => {
  const ruiz = await as('ruiz');
  const thread = await threadPath('The ten-spoon day');
  assert.match((await ruiz.get(thread)).words, /Clinicians listen in this community\. They do not write here\./);
  assert.equal((await ruiz.post(`${thread}/replies`, { text: general })).status, 403);
  const [closed] = await server.sql<{ slug: string }[]>`
    select slug from communities where clinicians = 'none' and door = 'open' limit 1`;
  assert.match((await ruiz.get(`/communities/${closed?.slug}`)).words, /decided that clinicians do not enter/);
  assert.equal((await ruiz.post(`/communities/${closed?.slug}/membership`)).status, 403);
  const [hidden] = await server.sql<{ slug: string }[]>`select slug from communities where door = 'hidden' limit 1`;
  const there = await ruiz.get(`/communities/${hidden?.slug}`);
  const absent = await ruiz.get(`/communities/${'x'.repeat(hidden?.slug.length ?? 0)}`);
  assert.equal(there.status, 404);
  assert.equal(there.words, absent.words.replaceAll('x'.repeat(hidden?.slug.length ?? 0), hidden?.slug ?? ''));
});

test('becoming a clinician: the number is checked, every word passes the guard, and the page is there at once', async () => {
  const theo = await as('theo');
  assert.match((await theo.get('/personas')).words, /I am a clinician/);
  await theo.get('/personas/clinician');
  const wrong = await theo.post('/personas/clinician', { ...details, npi: '1334455669', disclosures: '' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.words, /Check for two digits that changed places/);
  assert.match(wrong.words, /If there are none, write “none”/);
  const taken = await theo.post('/personas/clinician', { ...details, npi: '1902846306' });
  assert.equal(taken.status, 422);
  assert.match(taken.words, /Another open page here has this number/);
  const badge = await theo.post('/personas/clinician', { ...details, name: 'Dr. Jo Tanaka ✓' });
  assert.match(badge.words, /look like a badge are left out/);
  const story = await theo.post('/personas/clinician', {
    ...details,
    about: 'Thanks for coming in last Tuesday, Maria!',
  });
  assert.equal(story.status, 422);
  assert.match(story.words, /signed authorization|cannot go out/);
  const made = await theo.send('/personas/clinician', details);
  assert.equal(made.status, 200);
  assert.match(made.words, /number checked in \w+ \d{4} ?, identity not yet verified/);
  assert.match(made.words, /You act as Dr\. Jo Tanaka/);
  const changed = await theo.send('/personas/clinician', {
    ...details,
    disclosures: 'I own shares in a dialysis company.',
  });
  assert.match(changed.words, /I own shares in a dialysis company/);
  assert.ok(
    (await openClient(server.url).get('/clinicians?specialty=Nephrology&state=WA')).words.includes('Dr. Jo Tanaka'),
  );
});

test('without a second factor the form leads to setting one up, and takes nothing', async () => {
  const lena = await as('lena');
  await server.sql`
    update sessions set second_factor_at = null
    where account_id = (select id from accounts where email = 'lena@town.example')`;
  assert.match((await lena.get('/personas/clinician')).words, /One step first: a second factor/);
  const no = await lena.post('/personas/clinician', details);
  assert.equal(no.status, 403);
  const program = await lena.post('/personas/clinician', details, { accept: 'application/json' });
  assert.match(program.text, /second-factor-first/);
});

test('her page is public and cached by its tag; posts go out through the guard, are liked, followed and answered', async () => {
  const href = await pageOf('Dr. Ana Ruiz');
  const visitor = openClient(server.url);
  const page = await visitor.get(href);
  assert.equal(page.status, 200);
  assert.match(page.words, /Employed by Harbor Imaging/);
  const tag = page.headers.get('etag');
  assert.ok(tag);
  assert.equal((await visitor.get(href, { 'if-none-match': tag })).status, 304);

  const ruiz = await as('ruiz');
  assert.ok((await ruiz.get('/home')).text.includes(`href="${href}"`), 'the menu leads to her page');
  await ruiz.get(href);
  const refused = await ruiz.post(`${href}/posts`, { body: 'Thanks for coming in last Tuesday, Maria!' });
  assert.equal(refused.status, 422);
  await ruiz.get(href);
  const sent = await ruiz.post(`${href}/posts`, { body: 'CT uses X-rays, MRI does not.' });
  assert.equal(sent.status, 303);
  const post = `/posts/${sent.location?.split('#p-')[1]}`;
  await ruiz.get(`${post}/edit`);
  assert.equal((await ruiz.post(`${post}/edit`, { body: 'CT uses X-rays; MRI uses none.', number: '1' })).status, 303);
  assert.match((await visitor.get(`${post}/history`)).words, /CT uses X-rays, MRI does not/);

  const rosa = await as('rosa');
  await rosa.get(post);
  assert.equal((await rosa.post(`${post}/like`, { on: 'yes' })).status, 303);
  assert.equal((await rosa.post(`${href}/follow`, { on: 'yes' })).status, 303);
  assert.match((await visitor.get(href)).words, /4 followers/);
  const comment = await rosa.post(`${post}/comments`, { body: 'Good to know.', hinted: 'yes' });
  const id = comment.location?.split('#p-')[1] ?? '';
  await ruiz.get(`${post}?answer=${id}`);
  const reply = { parent: id };
  assert.equal(
    (await ruiz.post(`${post}/comments`, { ...reply, body: 'Thank you for coming in, your scan is fine' })).status,
    422,
  );
  await ruiz.get(`${post}?answer=${id}`);
  assert.equal((await ruiz.post(`${post}/comments`, { ...reply, body: 'That is the whole secret.' })).status, 303);
  await ruiz.get(`${post}/withdrawal`);
  const gone = await ruiz.post(`${post}/withdrawal`, { reason: 'outdated' });
  assert.equal(gone.location, href);
  assert.equal((await visitor.get(post)).status, 404);
});

test('nobody writes on the page of another', async () => {
  const href = await pageOf('Dr. Ana Ruiz');
  for (const key of ['amara', 'rosa', 'priya']) {
    const client = await as(key);
    await client.get(href);
    assert.equal((await client.post(`${href}/posts`, { body: 'CT uses X-rays.' })).status, 403, key);
  }
});

test('hostile, missing, huge and repeated input is answered calmly', async () => {
  const osei = await as('amara');
  const href = await pageOf('Dr. Amara Osei');
  const thread = await threadPath('Shoes');
  const fresh = async (path: string, fields: Record<string, string | string[]>) => {
    await osei.get(href);
    return (await osei.post(path, fields)).status;
  };
  assert.equal(await fresh(`${thread}/replies`, {}), 422);
  assert.equal(await fresh(`${thread}/replies`, { text: 'a'.repeat(5001) }), 422);
  assert.equal(await fresh(`${thread}/replies`, { text: 'a'.repeat(70_000) }), 413);
  assert.equal(await fresh(`${thread}/replies`, { text: [personal, general] }), 422);
  assert.equal(await fresh(`${thread}/replies`, { text: personal, reason: 'hypothetical' }), 422);
  assert.equal(await fresh(`${thread}/replies`, { text: personal, rewrite: '-1' }), 200);
  assert.equal(await fresh('/threads/nothing/replies', { text: general }), 404);
  assert.equal(await fresh('/replies/nothing/edit', { text: general }), 404);
  assert.equal(await fresh(`${href}/posts`, {}), 422);
  assert.equal(await fresh(`${href}/follow`, {}), 404, 'not oneself');
  assert.equal(await fresh('/clinicians/nothing/follow', {}), 404);
  assert.equal(await fresh('/clinicians/nothing/posts', { body: 'Hello' }), 403);
  assert.equal(await fresh('/personas/clinician', {}), 422);
  assert.equal(await fresh('/personas/clinician', { ...details, about: 'a'.repeat(2001) }), 422);
  assert.equal(await fresh('/personas/clinician', { ...details, specialty: 'Wizardry', state: 'ZZ' }), 422);
  assert.equal(await fresh('/personas/clinician', { ...details, name: ['<b>x</b>', 'y'] }), 422);
  for (const path of ['/clinicians/%00', '/clinicians/nothing', "/clinicians/'or'1", `/clinicians/${'x'.repeat(500)}`])
    assert.ok([400, 404].includes((await osei.get(path)).status), path);
  for (const query of ['after=nothing', 'specialty=%00', 'state=OR&state=WA', 'before[]=x', `after=${'x'.repeat(900)}`])
    assert.ok([200, 400].includes((await osei.get(`/clinicians?${query}`)).status), query);
  const ghost = await osei.get('/people/nothing');
  assert.equal(ghost.status, 404);
  assert.equal((await osei.get(href.replace('clinicians', 'people'))).location, href);
});

test('in a browser the guard reads along, and the general answer goes out', () =>
  story(server.url, async (page) => {
    await enter(page);
    await page.goto(await threadPath('Baking without sugar: what actually worked'));
    const box = page.getByLabel('Your general answer');
    await box.fill(personal);
    await page.getByText('Advice for one person', { exact: true }).waitFor();
    const button = page.getByRole('button', { name: 'Answer', exact: true });
    assert.equal(await button.getAttribute('aria-disabled'), 'true');
    assert.deepEqual(await axe(page), []);
    await box.fill(general);
    await page.locator('button:not([aria-disabled]):text-is("Answer")').waitFor();
    await button.click();
    await page.waitForURL(/#p-/);
    assert.ok(await page.getByText(general).isVisible());
    assert.deepEqual(await axe(page), []);
  }));

for (const colorScheme of ['light', 'dark'] as const)
  test(`her pages are accessible and silent, ${colorScheme}`, () =>
    story(
      server.url,
      async (page) => {
        const href = await pageOf('Dr. Amara Osei');
        for (const path of ['/clinicians', '/clinicians?specialty=Urology', href]) {
          await page.goto(path);
          assert.deepEqual(await axe(page), [], path);
        }
        await enter(page);
        for (const path of [href, '/personas/clinician', '/personas', room, `${room}/about`]) {
          await page.goto(path);
          assert.deepEqual(await axe(page), [], path);
        }
      },
      { colorScheme },
    ));

test('a clinician closes only her page: what becomes of her answers is said before, and account and personas stay', async () => {
  const amara = await as('amara');
  assert.match((await amara.get('/personas/clinician/close')).words, /This is your only persona/);
  assert.equal((await amara.post('/personas/clinician/close')).status, 422);

  const ruiz = await as('ruiz');
  const base = await pageOf('Dr. Ana Ruiz');
  const [own] = await server.sql<{ id: string; threads: string[] }[]>`
    select p.id, array_agg(distinct t.public_id) as threads
    from personas p
    join replies r on r.author_id = p.id and r.gone_at is null
    join threads t on t.id = r.thread_id
    where p.name = 'Dr. Ana Ruiz'
    group by p.id`;
  assert.ok(own, 'she has answered somewhere');
  const asked = await ruiz.get('/personas/clinician/close');
  assert.match(asked.words, /Close the page of Dr\. Ana Ruiz\?/);
  assert.match(asked.words, /in communities will stand under “Somebody who left”, without name and specialty/);
  const closed = await ruiz.send('/personas/clinician/close');
  assert.match(closed.words, /Your personas/);
  assert.match(closed.words, /You act as Ana Ruiz \(Harbor Imaging\)/);
  assert.doesNotMatch(closed.words, /Dr\. Ana Ruiz/);
  assert.equal((await openClient(server.url).get(base)).status, 404);
  assert.doesNotMatch((await openClient(server.url).get('/clinicians')).words, /Ana Ruiz/);
  assert.equal((await ruiz.get('/personas/clinician/close')).status, 404);
  const [state] = await server.sql<{ memberships: number; npi: string | null; accounts: number }[]>`
    select (select count(*)::int from memberships where persona_id = ${own.id}) as memberships,
           (select npi from clinicians where persona_id = ${own.id}) as npi,
           (select count(*)::int from accounts where email = 'aruiz@town.example') as accounts`;
  assert.deepEqual({ ...state }, { memberships: 0, npi: null, accounts: 1 });
});
