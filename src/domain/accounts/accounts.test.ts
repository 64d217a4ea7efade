import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import test from 'node:test';
import { castPassword } from '../../../seeds/cast.ts';
import { copyOf, rolledBack } from '../../../test/database.ts';
import type { Sql } from '../database.ts';
import { readName } from '../personas/name.ts';
import { askChange } from './change-email.ts';
import { changePassword } from './change-password.ts';
import { deleteAccount } from './delete-account.ts';
import { demoSignIn } from './demo-sign-in.ts';
import { endSession, revokeSession } from './end-session.ts';
import { openSession } from './open-session.ts';
import { askReset, resetPassword } from './reset-password.ts';
import { sessionList } from './settings.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';
import { touchSession } from './touch-session.ts';
import { verifyEmail } from './verify-email.ts';
import { type Viewer, viewerByToken } from './viewer.ts';

const throttleKey = randomBytes(32);
const letters = { base: 'http://localhost:3000/' };
const tools = { letters, throttleKey };
const password = 'four quiet plain words';

async function join(sql: Sql, email: string, name: string): Promise<Viewer> {
  const read = readName(name);
  assert.ok(read.ok);
  const done = await signUp(sql, {
    email,
    password,
    persona: { kind: 'patient', name: read.name, key: read.key },
    label: 'Firefox on Linux',
    ...tools,
  });
  assert.ok(done.ok);
  const viewer = await viewerByToken(sql, done.session);
  assert.ok(viewer);
  return viewer;
}

const enter = (sql: Sql, email: string, given: string) =>
  signIn(sql, { email, password: given, label: '', network: 'test', throttleKey });

async function linkIn(sql: Sql, recipient: string): Promise<string> {
  const [mail] = await sql<{ body: string; subject: string }[]>`
    select body, subject from mails where recipient = ${recipient} order by id desc limit 1`;
  assert.equal(mail?.subject, 'A message from Openward');
  return /\/([\w-]{32})\s/.exec(mail?.body ?? '')?.[1] ?? '';
}

async function viewerOf(sql: Sql, key: string): Promise<Viewer> {
  const [account] = await sql<{ id: string }[]>`select id from accounts where email = ${`${key}@town.example`}`;
  const token = await openSession(sql, { accountId: account?.id ?? '', label: '', secondFactor: true });
  const viewer = await viewerByToken(sql, token ?? '');
  assert.ok(viewer);
  return viewer;
}

test('who joins is signed in at once, as the chosen persona, and can come back', () =>
  rolledBack(async (sql) => {
    const viewer = await join(sql, 'new@mail.example', 'Quiet Cedar');
    assert.equal(viewer.persona.name, 'Quiet Cedar');
    assert.equal(viewer.emailVerified, false);
    const back = await enter(sql, 'NEW@mail.example', password);
    assert.ok(back.ok && 'session' in back);
  }));

test('a name that looks like somebody else’s is refused, and nothing is left of the try', () =>
  rolledBack(async (sql) => {
    const read = readName('Juniper-Тide');
    assert.ok(read.ok);
    const done = await signUp(sql, {
      email: 'x@mail.example',
      password,
      persona: { kind: 'carer', ...read },
      label: '',
      ...tools,
    });
    assert.equal(!done.ok && done.refusal.reason, 'name-taken');
    const left = await sql`select from accounts where email = 'x@mail.example'`;
    assert.equal(left.count, 0);
  }));

test('the first to open the link owns the address; the second link is dead and its account is told nothing', () =>
  rolledBack(async (sql) => {
    const first = await join(sql, 'shared@mail.example', 'Quiet Cedar');
    const firstLink = await linkIn(sql, 'shared@mail.example');
    const second = await join(sql, 'shared@mail.example', 'Amber Tern');
    const secondLink = await linkIn(sql, 'shared@mail.example');
    const done = await verifyEmail(sql, { token: secondLink, purpose: 'verify-email' });
    assert.ok(done.ok && done.accountId === second.accountId);
    const late = await verifyEmail(sql, { token: firstLink, purpose: 'verify-email' });
    assert.equal(!late.ok && late.refusal.reason, 'link-used');
    const [row] = await sql<{ email: string }[]>`select email from accounts where id = ${first.accountId}`;
    assert.equal(row?.email, 'shared@mail.example');
  }));

test('a link works once, also when ten open it at once', async () => {
  const { sql } = await copyOf('town', 6);
  await askReset(sql, { email: 'theo@town.example', ...tools });
  const token = await linkIn(sql, 'theo@town.example');
  const tries = await Promise.all(Array.from({ length: 10 }, () => resetPassword(sql, { token, password })));
  assert.equal(tries.filter((done) => done.ok).length, 1);
});

test('a link is good for its own purpose only', () =>
  rolledBack(async (sql) => {
    await askReset(sql, { email: 'theo@town.example', ...tools });
    const token = await linkIn(sql, 'theo@town.example');
    assert.equal((await verifyEmail(sql, { token, purpose: 'verify-email' })).ok, false);
    assert.equal(await demoSignIn(sql, { token, label: '' }), undefined);
    assert.equal((await resetPassword(sql, { token, password })).ok, true);
  }));

test('an old link is dead', () =>
  rolledBack(async (sql) => {
    await askReset(sql, { email: 'theo@town.example', ...tools });
    const token = await linkIn(sql, 'theo@town.example');
    await sql`update one_time_tokens set expires_at = now() - interval '1 second' where purpose = 'reset-password'`;
    assert.equal((await resetPassword(sql, { token, password })).ok, false);
  }));

test('a reset changes the password, ends every session, and leaves the second factor in force', () =>
  rolledBack(async (sql) => {
    const viewer = await viewerOf(sql, 'olive');
    await sql`
      insert into totp_secrets (account_id, sealed, confirmed_at) values (${viewer.accountId}, ${randomBytes(48)}, now())`;
    await askReset(sql, { email: 'olive@town.example', ...tools });
    await resetPassword(sql, { token: await linkIn(sql, 'olive@town.example'), password });
    assert.equal((await sessionList(sql, viewer)).length, 0);
    assert.equal((await enter(sql, 'olive@town.example', castPassword)).ok, false);
    const back = await enter(sql, 'olive@town.example', password);
    assert.ok(back.ok && 'step' in back);
  }));

test('a changed password ends the other sessions and needs the current one', () =>
  rolledBack(async (sql) => {
    const here = await viewerOf(sql, 'theo');
    const there = await viewerOf(sql, 'theo');
    const wrong = await changePassword(sql, here, { current: 'guess', password, ...tools });
    assert.equal(!wrong.ok && wrong.refusal.reason, 'wrong-password');
    assert.ok((await changePassword(sql, here, { current: castPassword, password, ...tools })).ok);
    const sessions = await sessionList(sql, here);
    assert.deepEqual(
      sessions.map((session) => session.own),
      [true],
    );
    assert.notEqual(here.sessionId, there.sessionId);
  }));

test('another address counts once its link is opened, and the old one is told', () =>
  rolledBack(async (sql) => {
    const viewer = await viewerOf(sql, 'theo');
    const asked = await askChange(sql, viewer, { email: 'theo@new.example', current: castPassword, ...tools });
    assert.ok(asked.ok);
    const [told] = await sql`select from mails where recipient = 'theo@town.example'`;
    assert.ok(told);
    const email = async () =>
      (await sql<{ email: string }[]>`select email from accounts where id = ${viewer.accountId}`)[0]?.email;
    assert.equal(await email(), 'theo@town.example');
    await verifyEmail(sql, { token: await linkIn(sql, 'theo@new.example'), purpose: 'change-email' });
    assert.equal(await email(), 'theo@new.example');
  }));

test('a session ends at once, and only its owner can end it', () =>
  rolledBack(async (sql) => {
    const theo = await viewerOf(sql, 'theo');
    const rosa = await viewerOf(sql, 'rosa');
    const [own] = await sessionList(sql, theo);
    assert.equal(await revokeSession(sql, rosa, own?.publicId ?? ''), false);
    assert.equal(await revokeSession(sql, theo, own?.publicId ?? ''), true);
    await endSession(sql, rosa);
    assert.equal((await sessionList(sql, rosa)).length, 0);
  }));

test('a second factor ends after half an hour of idleness, an operator’s after a quarter, and does not come back', () =>
  rolledBack(async (sql) => {
    for (const [key, alive, dead] of [
      ['amara.osei', '29 minutes', '31 minutes'],
      ['olive', '14 minutes', '16 minutes'],
    ] as const) {
      const [account] = await sql<{ id: string }[]>`select id from accounts where email = ${`${key}@town.example`}`;
      const token = (await openSession(sql, { accountId: account?.id ?? '', label: '', secondFactor: true })) ?? '';
      await sql`update sessions set seen_at = now() - ${alive}::interval where account_id = ${account?.id ?? ''}`;
      assert.equal((await viewerByToken(sql, token))?.secondFactor, true, `${key} after ${alive}`);
      await sql`update sessions set seen_at = now() - ${dead}::interval where account_id = ${account?.id ?? ''}`;
      const viewer = await viewerByToken(sql, token);
      assert.equal(viewer?.secondFactor, false, `${key} after ${dead}`);
      assert.equal(viewer?.stale, true);
      if (viewer) await touchSession(sql, viewer);
      assert.equal((await viewerByToken(sql, token))?.secondFactor, false, `${key} is not let in by the next page`);
    }
  }));

test('ten wrong tries from one network close that door, not the one of another network, and no open session', () =>
  rolledBack(async (sql) => {
    const open = await viewerOf(sql, 'theo');
    for (let n = 0; n < 10; n += 1) assert.equal((await enter(sql, 'theo@town.example', 'guess')).ok, false);
    const locked = await enter(sql, 'theo@town.example', castPassword);
    assert.equal(!locked.ok && locked.refusal.reason, 'too-many');
    const elsewhere = await signIn(sql, {
      email: 'theo@town.example',
      password: castPassword,
      label: '',
      network: 'another',
      throttleKey,
    });
    assert.ok(elsewhere.ok);
    assert.equal((await sessionList(sql, open)).length, 2);
  }));

test('a deleted account leaves nothing that names it', () =>
  rolledBack(async (sql) => {
    const viewer = await join(sql, 'leaving@mail.example', 'Quiet Cedar');
    const wrong = await deleteAccount(sql, viewer, { current: 'guess', throttleKey });
    assert.equal(wrong.ok, false);
    assert.ok((await deleteAccount(sql, viewer, { current: password, throttleKey })).ok);
    for (const table of ['accounts', 'personas', 'sessions', 'one_time_tokens', 'mails', 'events']) {
      const rows = await sql<{ text: string }[]>`select t::text as text from ${sql(table)} t`;
      assert.ok(!rows.some((row) => /leaving@|Quiet Cedar/.test(row.text)), table);
    }
  }));

test('somebody who published for a practice can go too: the posts stand, a closed persona without a name is left', () =>
  rolledBack(async (sql) => {
    const viewer = await viewerOf(sql, 'priya');
    const [before] = await sql<
      { posts: number }[]
    >`select count(*)::int as posts from posts where withdrawn_at is null`;
    assert.ok((await deleteAccount(sql, viewer, { current: castPassword, throttleKey })).ok);
    const [after] = await sql<{ posts: number }[]>`select count(*)::int as posts from posts where withdrawn_at is null`;
    assert.deepEqual(after, before);
    const left = await sql<{ name: string; accountId: string | null; closed: boolean }[]>`
      select name, account_id as "accountId", closed_at is not null as closed from personas where id = ${viewer.persona.id}`;
    assert.deepEqual([...left], [{ name: 'Former member', accountId: null, closed: true }]);
    const [roles] = await sql<{ standing: number }[]>`
      select count(*)::int as standing from team_roles where persona_id = ${viewer.persona.id} and ended_at is null`;
    assert.equal(roles?.standing, 0);
  }));
