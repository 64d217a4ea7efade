import assert from 'node:assert/strict';
import test from 'node:test';
import type { Sql } from '#domain/database.ts';
import { readKeys } from '#domain/instance/keys.ts';
import { history } from '#domain/posts/history.ts';
import { publishPost } from '#domain/posts/publish-post.ts';
import { pageTimeline } from '#domain/posts/timeline.ts';
import { speakerOf } from '#domain/practices/speaker.ts';
import { isGuardRefused } from '#domain/publishing/publish.ts';
import { rolledBack } from '../../../test/database.ts';
import { becomeClinician } from './become.ts';
import { directory } from './directory.ts';
import { looksLikeBadge } from './name.ts';
import { clinicianPage } from './page.ts';
import type { ClinicianProfile } from './profile.ts';
import { writeProfile } from './write-profile.ts';

const profile: ClinicianProfile = {
  name: 'Dr. Jo Tanaka',
  npi: '1334455668',
  specialty: 'Nephrology',
  state: 'OR',
  disclosures: 'None.',
  about: 'I write about kidneys.',
};
const now = new Date('2026-06-15T10:00:00Z');
const toolsOf = async (sql: Sql) => ({ textKey: (await readKeys(sql)).textHash, now });

async function accountOf(sql: Sql, email: string): Promise<string> {
  const [row] = await sql<{ id: string }[]>`select id from accounts where email = ${email}`;
  return row?.id ?? '';
}

async function become(sql: Sql, wanted: Partial<ClinicianProfile> = {}, email = 'rosa@town.example') {
  const who = { accountId: await accountOf(sql, email) };
  return becomeClinician(sql, { profile: { ...profile, ...wanted }, who }, await toolsOf(sql));
}

const personasOf = async (sql: Sql) => (await sql`select from personas where kind = 'clinician'`).length;

test('a clinician has a public page with what was checked, told to the month, and a verdict for every version', () =>
  rolledBack(async (sql) => {
    const made = await become(sql);
    assert.ok(made.ok);
    const page = await clinicianPage(sql, made.publicId);
    assert.equal(page?.npi, profile.npi);
    assert.equal(page?.checkedAt.toISOString(), '2026-06-01T00:00:00.000Z');
    const later = { ...(await toolsOf(sql)), now: new Date('2026-08-20T10:00:00Z') };
    const renamed = { ...profile, name: 'Dr. Joanna Tanaka', disclosures: 'Employed by a university.' };
    assert.ok((await writeProfile(sql, made.id, { profile: renamed }, later)).ok);
    const after = await clinicianPage(sql, made.publicId);
    assert.equal(after?.name, 'Dr. Joanna Tanaka');
    assert.equal(after?.checkedAt.toISOString(), '2026-06-01T00:00:00.000Z');
    const versions = await sql<{ number: number; author: string }[]>`
      select f.number, v.author
      from clinician_profiles f
      join verdicts v on v.id = f.verdict_id
      where f.persona_id = ${made.id}
      order by f.number`;
    assert.deepEqual(
      versions.map((row) => [row.number, row.author]),
      [
        [1, 'clinician'],
        [2, 'clinician'],
      ],
    );
  }));

test('a number is on one open page only, and a closed page sets it free', () =>
  rolledBack(async (sql) => {
    const first = await become(sql);
    assert.ok(first.ok);
    const second = await become(sql, { name: 'Dr. Sam Field' }, 'theo@town.example');
    assert.ok(!second.ok);
    assert.equal(second.refusal.reason, 'npi-in-use');
    await sql`update pages set opened_at = null, opened_by = null where persona_id = ${first.id}`;
    assert.ok((await become(sql, { name: 'Dr. Sam Field' }, 'theo@town.example')).ok);
  }));

test('taking over the number of another page by a change is refused as well', () =>
  rolledBack(async (sql) => {
    const made = await become(sql);
    assert.ok(made.ok);
    const taken = { ...profile, npi: '1902846306' };
    const done = await writeProfile(sql, made.id, { profile: taken }, await toolsOf(sql));
    assert.ok(!done.ok);
    assert.equal(done.refusal.reason, 'npi-in-use');
  }));

test('an account is one clinician', () =>
  rolledBack(async (sql) => {
    assert.ok((await become(sql)).ok);
    const again = await become(sql, { npi: '1777888995' });
    assert.ok(!again.ok);
    assert.equal(again.refusal.reason, 'already-clinician');
  }));

test('a page whose words the guard refuses leaves nothing behind', () =>
  rolledBack(async (sql) => {
    const before = await personasOf(sql);
    const made = await become(sql, { about: 'Yesterday I treated Maria Delgado, 43, for kidney failure.' });
    assert.ok(isGuardRefused(made));
    assert.ok(made.findings.every((finding) => finding.field === 'about'));
    assert.equal(await personasOf(sql), before);
  }));

test('a change that the guard refuses leaves the page as it was', () =>
  rolledBack(async (sql) => {
    const made = await become(sql);
    assert.ok(made.ok);
    const bad = { ...profile, disclosures: 'Thanks for coming in last Tuesday, Maria!' };
    assert.ok(isGuardRefused(await writeProfile(sql, made.id, { profile: bad }, await toolsOf(sql))));
    assert.equal((await clinicianPage(sql, made.publicId))?.disclosures, 'None.');
  }));

for (const name of ['Dr. Jo Tanaka ✓', 'Jo Tanaka verified', 'Jo Ver1fied', 'Official Jo Tanaka', 'Dr. Jo ☑'])
  test(`a name cannot look like a badge: ${name}`, () => assert.ok(looksLikeBadge(name)));
for (const name of ['Dr. Jo Tanaka', "Siobhán O'Neill-Reyes, MD", 'María José Ñandú (she)', 'Øystein Åberg'])
  test(`a name is a name: ${name}`, () => assert.ok(!looksLikeBadge(name)));

for (const name of ['Harbor Imaging', 'Harb0r lmaging', 'Dr. Jo of Harbor Imaging', 'Eastside Clinic'])
  test(`a clinician is not a practice: ${name}`, () =>
    rolledBack(async (sql) => {
      const made = await become(sql, { name });
      assert.ok(!made.ok);
      assert.equal(made.refusal.reason, 'name-imitates');
    }));

test('posts of a clinician carry her disclosures, and edits keep their history', () =>
  rolledBack(async (sql) => {
    const [osei] = await sql<{ id: string; publicId: string; name: string; kind: 'clinician' }[]>`
      select id, public_id as "publicId", name, kind from personas where name = 'Dr. Amara Osei'`;
    assert.ok(osei);
    const { posts } = await pageTimeline(sql, { pageId: osei.id });
    assert.equal(posts.length, 3);
    assert.ok(posts.every((post) => post.clinician?.disclosures.startsWith('None.')));
    const edited = posts.find((post) => post.number === 2);
    assert.equal((await history(sql, edited?.publicId ?? '')).length, 2);
    const speaker = await speakerOf(sql, osei);
    assert.deepEqual(speaker?.own, { people: ['Dr. Amara Osei'], numbers: ['1902846306'] });
    const body = 'Thanks for coming in last Tuesday, Maria!';
    const no = speaker && (await publishPost(sql, speaker, { body, warning: '', images: [] }, await toolsOf(sql)));
    assert.ok(no && isGuardRefused(no));
  }));

test('the directory goes by name, page by page, and narrows to a specialty or state', () =>
  rolledBack(async (sql) => {
    const all = await directory(sql, {});
    assert.deepEqual(
      all.clinicians.map((one) => one.name),
      ['Dr. Amara Osei', 'Dr. Ana Ruiz'],
    );
    const after = await directory(sql, { after: all.clinicians[0]?.publicId });
    assert.deepEqual(
      after.clinicians.map((one) => one.name),
      ['Dr. Ana Ruiz'],
    );
    assert.equal((await directory(sql, { specialty: 'Radiology', state: 'OR' })).clinicians.length, 1);
    assert.equal((await directory(sql, { specialty: 'Radiology', state: 'WA' })).clinicians.length, 0);
  }));

test('what is not a clinician is none to the database either', () =>
  rolledBack(async (sql) => {
    await assert.rejects(
      sql.unsafe(
        `insert into clinicians (persona_id, profile_id, number_checked_at)
         select persona_id, uuidv7(), now() from practices limit 1`,
      ),
      /only a clinician/,
    );
  }));
