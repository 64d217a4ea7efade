// Passkeys in a real browser, with the authenticator that Chromium brings for tests: what it signs is what devices sign.
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import test from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { castPassword } from '../../seeds/cast.ts';
import { axe, story } from '../browser.ts';
import { openClient } from '../client.ts';
import { startServer, type TestServer } from '../server.ts';

const server = await startServer();

test('a passkey is added, signs in without a password, and counts as second factor', () =>
  story(server.url, async (page) => {
    await device(page);
    await signIn(page, 'theo');
    await page.goto('/settings/passkeys');
    assert.deepEqual(await axe(page), []);
    await addPasskey(page, 'Blue phone');
    assert.equal(await page.locator('.codes-list li').count(), 10);
    await page.getByRole('link', { name: 'I have kept them' }).click();
    assert.match(await textOf(page), /Blue phone.*Not used yet/);
    assert.deepEqual(await axe(page), []);

    await signOut(page);
    await usePasskey(page);
    assert.match(await textOf(page), /You act as\s*Paper Boat/);
    assert.equal(await secondFactorShown('theo'), true);
    await page.goto('/settings/passkeys');
    assert.match(await textOf(page), /Blue phone.*Last used on/);
  }));

test('a passkey is offered under the address field, and picking it signs in', () =>
  story(server.url, async (page) => {
    await device(page, { offers: true });
    await page.goto(new URL(server.links.noah ?? '').pathname);
    await page.goto('/settings/passkeys');
    await addPasskey(page, 'Key');
    await page.context().clearCookies();
    await page.goto('/sign-in');
    await page.getByText('You act as').first().waitFor();
  }));

test('an answer that was sent before is refused, and so is a second one to the same question', () =>
  story(server.url, async (page) => {
    await device(page);
    await signIn(page, 'lena');
    await page.goto('/settings/passkeys');
    await addPasskey(page, 'Key');
    await signOut(page);
    const sent = page.waitForRequest((request) => new URL(request.url()).pathname === '/sign-in/passkey');
    await usePasskey(page);
    const credential = new URLSearchParams((await sent).postData() ?? '').get('credential') ?? '';
    assert.match(credential, /"signature"/);
    await signOut(page);
    await page.goto('/sign-in');
    await page.evaluate((text) => {
      const form = document.querySelector<HTMLFormElement>('passkey-form form');
      const field = form?.querySelector<HTMLInputElement>('[name="credential"]');
      if (field) field.value = text;
      form?.submit();
    }, credential);
    await page.getByRole('alert').waitFor();
    assert.match(await textOf(page), /took longer than five minutes, or was sent twice/);
    assert.doesNotMatch(await textOf(page), /You act as/);
    assert.deepEqual(await axe(page), []);
  }));

test('a passkey does after the password what a code does; that of another account does not', () =>
  story(server.url, async (page) => {
    const { cdp, authenticatorId } = await device(page);
    await page.goto(new URL(server.links.mara ?? '').pathname);
    await page.goto('/settings/passkeys');
    await addPasskey(page, 'Mara’s key');
    // An authenticator app, so that the password alone is not enough.
    await server.sql`
      insert into totp_secrets (account_id, sealed, confirmed_at)
      select id, ''::bytea, now() from accounts where email = 'mara@town.example'`;
    await signOut(page);
    await password(page, 'mara');
    await page.getByRole('heading', { name: 'Enter your code' }).waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Use a passkey instead' }).click();
    await page.getByText('You act as').first().waitFor();
    assert.equal(await secondFactorShown('mara'), true);

    await signOut(page);
    await cdp.send('WebAuthn.clearCredentials', { authenticatorId });
    await page.goto(new URL(server.links.rosa ?? '').pathname);
    await page.goto('/settings/passkeys');
    await addPasskey(page, 'Rosa’s key');
    await signOut(page);
    await password(page, 'mara');
    await page.getByRole('button', { name: 'Use a passkey instead' }).click();
    await page.getByRole('alert').waitFor();
    assert.match(await textOf(page), /That passkey was not accepted here/);
    assert.doesNotMatch(await textOf(page), /You act as/);
  }));

test('a passkey is the second factor of a session that began with a password, and a removed one opens nothing', () =>
  story(server.url, async (page) => {
    await device(page);
    await page.goto(new URL(server.links.amara ?? '').pathname);
    await page.goto('/settings/passkeys');
    await addPasskey(page, 'Clinic key');
    await signOut(page);
    await signIn(page, 'amara');
    // Nor can a password alone make itself another second factor.
    assert.equal((await page.goto('/settings/second-factor'))?.status(), 403);
    await page.goto('/settings/passkeys');
    assert.match(await textOf(page), /Show your second factor first/);
    await page.getByRole('link', { name: 'Show it now' }).click();
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByRole('heading', { name: 'Add a passkey' }).waitFor();
    assert.equal(await secondFactorShown('amara'), true);

    await page.getByRole('link', { name: /Clinic key/ }).click();
    assert.deepEqual(await axe(page), []);
    await page.getByLabel('Name').fill('Old clinic key');
    await page.getByRole('button', { name: 'Keep this name' }).click();
    await page.getByRole('link', { name: /Old clinic key/ }).click();
    await page.getByRole('button', { name: 'Remove this passkey' }).click();
    await page.getByRole('heading', { name: 'Add a passkey' }).waitFor();
    assert.doesNotMatch(await textOf(page), /Old clinic key/);
    await signOut(page);
    await usePasskey(page, 'alert');
    assert.match(await textOf(page), /That passkey was not accepted here/);
  }));

test('after a while the password is asked once more before a passkey is added', () =>
  story(server.url, async (page) => {
    await device(page);
    await page.goto(new URL(server.links.priya ?? '').pathname);
    await server.sql`update sessions set proven_at = now() - interval '1 hour', second_factor_at = null`;
    await page.goto('/settings/passkeys');
    assert.match(await textOf(page), /Show that it is you/);
    assert.equal(await page.getByRole('button', { name: 'Add a passkey' }).count(), 0);
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('alert').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByLabel('Password').fill(castPassword);
    await page.getByRole('button', { name: 'Go on' }).click();
    await addPasskey(page, 'Key');
  }));

test('a passkey made under another address than the public one is refused', async () => {
  const port = await freePort();
  const elsewhere = await startServer({ env: { PORT: String(port), PUBLIC_URL: 'http://localhost:1' } });
  await story(`http://localhost:${port}`, async (page) => {
    await device(page);
    await page.goto(new URL(elsewhere.links.theo ?? '').pathname);
    await page.goto('/settings/passkeys');
    await addPasskey(page, 'Key', 'alert');
    assert.match(await textOf(page), /That passkey was not accepted here/);
  });
  assert.equal(await passkeysIn(elsewhere), 0);
});

test('a closed dialog says so, and nothing is sent', () =>
  story(server.url, async (page) => {
    // A device without a passkey for this place: the browser ends the question by itself.
    await device(page);
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByText('Nothing was sent').waitFor();
    assert.equal(new URL(page.url()).pathname, '/sign-in');
  }));

test('without script the page says so and the password is there', () =>
  story(
    server.url,
    async (page) => {
      await page.goto('/sign-in');
      assert.equal(await page.getByText(/Passkeys need script.*Your password works without/).isVisible(), true);
      assert.equal(await page.getByRole('button', { name: 'Sign in with a passkey' }).isVisible(), false);
      await page.goto(new URL(server.links.ruiz ?? '').pathname);
      await page.goto('/settings/passkeys');
      assert.equal(await page.getByText('Passkeys need script').isVisible(), true);
    },
    { javaScriptEnabled: false },
  ));

test('tries with a passkey are counted with the other tries to sign in', async () => {
  const visitor = openClient(server.url);
  await visitor.get('/sign-in');
  let last = await visitor.post('/sign-in/passkey', { credential: '{}' });
  assert.equal(last.status, 422);
  for (let tries = 0; tries < 30 && last.status === 422; tries += 1)
    last = await visitor.post('/sign-in/passkey', { credential: '{}' });
  assert.equal(last.status, 429);
  assert.equal((await visitor.post('/sign-in', { email: 'theo@town.example', password: castPassword })).status, 429);
});

/**
 * A phone with a fingerprint reader, as far as the page can tell. It says yes to everything at once, also to an offer under
 * the address field that a reader would have to pick; so stories in which somebody presses a button go without offers.
 */
async function device(page: Page, { offers = false } = {}): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  if (!offers)
    await page.addInitScript(() => {
      PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false);
    });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, authenticatorId };
}

async function password(page: Page, key: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(emails[key] ?? '');
  await page.getByLabel('Password').fill(castPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function signIn(page: Page, key: string): Promise<void> {
  await password(page, key);
  await page.getByText('You act as').first().waitFor();
}

async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/');
}

async function addPasskey(page: Page, name: string, then: 'heading' | 'alert' = 'heading'): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  if (then === 'alert') await page.getByRole('alert').waitFor();
  else await page.getByRole('link', { name: 'I have kept them' }).waitFor();
}

async function usePasskey(page: Page, then: 'in' | 'alert' = 'in'): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await (then === 'in' ? page.getByText('You act as').first() : page.getByRole('alert')).waitFor();
}

const textOf = async (page: Page): Promise<string> =>
  ((await page.locator('body').textContent()) ?? '').replace(/\s+/g, ' ');

/** Of the account's newest session. */
async function secondFactorShown(key: string): Promise<boolean | undefined> {
  const [row] = await server.sql<{ shown: boolean }[]>`
    select s.second_factor_at is not null as shown
    from sessions s
    join accounts a on a.id = s.account_id
    where a.email = ${emails[key] ?? ''} and s.ended_at is null
    order by s.id desc
    limit 1`;
  return row?.shown;
}

async function passkeysIn({ sql }: TestServer): Promise<number | undefined> {
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from passkeys`;
  return row?.n;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const emails: Record<string, string> = {
  theo: 'theo@town.example',
  lena: 'lena@town.example',
  mara: 'mara@town.example',
  amara: 'amara.osei@town.example',
};
