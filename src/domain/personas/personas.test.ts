import assert from 'node:assert/strict';
import test from 'node:test';
import { copyOf, rolledBack } from '../../../test/database.ts';
import { actAs } from '../accounts/act-as.ts';
import { openSession } from '../accounts/open-session.ts';
import { type Viewer, viewerByToken } from '../accounts/viewer.ts';
import type { Sql } from '../database.ts';
import { addPersona, personaLimit } from './add.ts';
import { changePersona } from './change.ts';
import { closePersona } from './close.ts';
import { readName } from './name.ts';
import { personaPage } from './page.ts';

async function signedIn(sql: Sql, key: string): Promise<{ viewer: Viewer; again: () => Promise<Viewer | undefined> }> {
  const [account] = await sql<{ id: string }[]>`select id from accounts where email = ${`${key}@town.example`}`;
  const token = (await openSession(sql, { accountId: account?.id ?? '', label: '', secondFactor: false })) ?? '';
  const viewer = await viewerByToken(sql, token);
  assert.ok(viewer);
  return { viewer, again: () => viewerByToken(sql, token) };
}

function named(name: string): { name: string; key: string } {
  const read = readName(name);
  assert.ok(read.ok);
  return read;
}

test('a second persona joins the account, with an id and a page that lead nowhere else', () =>
  rolledBack(async (sql) => {
    const { viewer } = await signedIn(sql, 'theo');
    const added = await addPersona(sql, viewer.accountId, { kind: 'carer', ...named('Quiet Cedar') });
    assert.ok(added.ok);
    const page = await personaPage(sql, viewer, added.publicId);
    assert.deepEqual(Object.keys(page ?? {}).sort(), ['bio', 'kind', 'name', 'publicId', 'since']);
    assert.equal(page?.since.getUTCDate(), 1);
  }));

test('nobody gets a name that looks like another’s, by adding or by renaming; one’s own may be written otherwise', () =>
  rolledBack(async (sql) => {
    const { viewer } = await signedIn(sql, 'theo');
    const added = await addPersona(sql, viewer.accountId, { kind: 'patient', ...named('JUNIPER TlDE') });
    assert.equal(!added.ok && added.refusal.reason, 'name-taken');
    const own = { publicId: viewer.persona.publicId, bio: '' };
    const taken = await changePersona(sql, viewer, { ...own, ...named('Iamplight') });
    assert.equal(!taken.ok && taken.refusal.reason, 'name-taken');
    assert.ok((await changePersona(sql, viewer, { ...own, ...named('paper boat') })).ok);
  }));

test('nobody changes, closes or acts as a persona of somebody else', () =>
  rolledBack(async (sql) => {
    const { viewer } = await signedIn(sql, 'theo');
    const { viewer: rosa } = await signedIn(sql, 'rosa');
    const publicId = rosa.persona.publicId;
    const changed = await changePersona(sql, viewer, { publicId, ...named('Quiet Cedar'), bio: '' });
    assert.equal(!changed.ok && changed.refusal.reason, 'absent');
    const closed = await closePersona(sql, viewer, publicId);
    assert.equal(!closed.ok && closed.refusal.reason, 'absent');
    assert.equal(await actAs(sql, viewer, publicId), undefined);
    // Even a forged list of personas does not help: the database decides.
    assert.equal(await actAs(sql, { ...viewer, personas: rosa.personas }, publicId), undefined);
  }));

test('a closed persona has no page, its name is free, and its session goes on as another one', () =>
  rolledBack(async (sql) => {
    const { viewer, again } = await signedIn(sql, 'rosa');
    const { publicId, name } = viewer.persona;
    assert.ok((await closePersona(sql, viewer, publicId)).ok);
    assert.equal(await personaPage(sql, viewer, publicId), undefined);
    const now = await again();
    assert.ok(now && now.persona.publicId !== publicId);
    assert.ok((await addPersona(sql, viewer.accountId, { kind: 'patient', ...named(name) })).ok);
  }));

test('the last persona stays, and clinicians are not closed here', () =>
  rolledBack(async (sql) => {
    const { viewer } = await signedIn(sql, 'theo');
    const last = await closePersona(sql, viewer, viewer.persona.publicId);
    assert.equal(!last.ok && last.refusal.reason, 'last-persona');
    const { viewer: ruiz } = await signedIn(sql, 'aruiz');
    const closed = await closePersona(sql, ruiz, ruiz.persona.publicId);
    assert.equal(!closed.ok && closed.refusal.reason, 'absent');
  }));

test('patients are shown to people who are signed in, clinicians to all, staff and closed ones to nobody', () =>
  rolledBack(async (sql) => {
    const { viewer } = await signedIn(sql, 'theo');
    const rows = await sql<{ name: string; publicId: string }[]>`select name, public_id as "publicId" from personas`;
    const idOf = (name: string) => rows.find((row) => row.name === name)?.publicId ?? '';
    assert.equal(await personaPage(sql, undefined, idOf('Juniper Tide')), undefined);
    assert.ok(await personaPage(sql, viewer, idOf('Juniper Tide')));
    assert.ok(await personaPage(sql, undefined, idOf('Dr. Amara Osei')));
    assert.equal(await personaPage(sql, viewer, idOf('Noah (Millbrook)')), undefined);
  }));

test('however many are added at once, an account has ten at most', async () => {
  const { sql } = await copyOf('town', 6);
  const { viewer } = await signedIn(sql, 'theo');
  const added = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      addPersona(sql, viewer.accountId, { kind: 'patient', ...named(`Quiet ${'abcdefghjkmnopqrstuvwz'[n]} Cedar`) }),
    ),
  );
  assert.equal(added.filter((done) => done.ok).length, personaLimit - 1);
});
