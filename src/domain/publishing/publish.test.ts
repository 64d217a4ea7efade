import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { Persona } from '#domain/accounts/viewer.ts';
import { commentFields, writeComment } from '#domain/comments/write-comment.ts';
import type { Sql } from '#domain/database.ts';
import { keyedHash, readKeys } from '#domain/instance/keys.ts';
import { publishPolicy } from '#domain/policies/publish-policy.ts';
import { editPost } from '#domain/posts/edit-post.ts';
import { postFields } from '#domain/posts/post-text.ts';
import { publishPost } from '#domain/posts/publish-post.ts';
import { onePost, timeline } from '#domain/posts/timeline.ts';
import { withdrawPost } from '#domain/posts/withdraw-post.ts';
import { practicePage } from '#domain/practices/page.ts';
import { type Profile, profileFields } from '#domain/practices/profile.ts';
import { endRole } from '#domain/practices/roles.ts';
import { type Speaker, speakerOf } from '#domain/practices/speaker.ts';
import { writeProfile } from '#domain/practices/write-profile.ts';
import type { Context } from '#guard';
import { cast } from '../../../seeds/cast.ts';
import { rolledBack } from '../../../test/database.ts';
import { hashedText, judge } from './judge.ts';
import { isGuardRefused, type PublishTools, publish } from './publish.ts';

const maria = 'Thanks for coming in last Tuesday, Maria!';
const plain = (body: string) => ({ body, warning: '', images: [] });

test('every published row has a verdict whose hash fits its text', () =>
  rolledBack(async (sql) => {
    const { textHash } = await readKeys(sql);
    const fits = (hash: Buffer, fields: { name: string; text: string }[]) =>
      assert.deepEqual(hash, keyedHash(textHash, hashedText(fields)));
    const posts = await sql<{ hash: Buffer; body: string; warning: string; alts: string[] }[]>`
      select d.text_hash as hash, v.body, v.warning,
             array(select alt from post_images where version_id = v.id order by place) as alts
      from post_versions v join verdicts d on d.id = v.verdict_id`;
    for (const { hash, body, warning, alts } of posts)
      fits(hash, postFields({ body, warning, images: alts.map((alt) => ({ alt })) }));
    const comments = await sql<{ hash: Buffer; body: string }[]>`
      select d.text_hash as hash, c.body from comments c join verdicts d on d.id = c.verdict_id`;
    for (const { hash, body } of comments) fits(hash, commentFields(body));
    const policies = await sql<{ hash: Buffer; body: string }[]>`
      select d.text_hash as hash, p.body from policies p join verdicts d on d.id = p.verdict_id`;
    for (const { hash, body } of policies) fits(hash, [{ name: 'body', text: body }]);
    const profiles = await sql<(Profile & { hash: Buffer })[]>`
      select d.text_hash as hash, f.name, f.run_by as "runBy", f.about, f.street, f.city, f.state, f.zip, f.phone, f.fax,
             f.email, f.web, f.npi, f.hours, f.people
      from practice_profiles f join verdicts d on d.id = f.verdict_id`;
    for (const { hash, ...profile } of profiles) fits(hash, profileFields(profile));
    assert.ok(posts.length >= 25 && comments.length > 0);
  }));

test('every verdict belongs to exactly one text, in whatever table that stands', () =>
  rolledBack(async (sql) => {
    const places = await sql<{ table: string; column: string }[]>`
      select k.conrelid::regclass::text as table, a.attname as column
      from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.contype = 'f' and k.confrelid = 'verdicts'::regclass`;
    assert.ok(places.length >= 4);
    const used: string[] = [];
    for (const { table, column } of places)
      for (const row of await sql<{ id: string | null }[]>`
        select ${sql(column)} as id from ${sql(table)} where ${sql(column)} is not null`)
        used.push(row.id ?? '');
    const all = await sql<{ id: string }[]>`select id from verdicts`;
    assert.deepEqual(used.sort(), all.map(({ id }) => id).sort());
  }));

test('there is one door: nothing else writes verdicts', () => {
  const root = join(import.meta.dirname, '../../..');
  const writers = globSync('{src,seeds}/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !file.endsWith('.test.ts') && /insert into verdicts\b/.test(readFileSync(join(root, file), 'utf8')),
  );
  assert.deepEqual(writers, ['src/domain/publishing/publish.ts']);
});

test('a refused text is stored nowhere, and the trail keeps labels and offsets but no word of it', () =>
  rolledBack(async (sql) => {
    const { speaker, tools } = await priya(sql);
    const done = await publishPost(sql, speaker, plain(maria), tools);
    assert.ok(!done.ok && isGuardRefused(done));
    assert.equal(done.refusal.reason, 'guard-consent');
    assert.deepEqual([...new Set(done.findings.map((finding) => finding.label))].sort(), [
      'CONFIRMS_RELATIONSHIP',
      'DATE',
      'NAME',
    ]);
    const [kept] = await sql<{ n: number }[]>`select count(*)::int as n from post_versions where body like '%Maria%'`;
    assert.equal(kept?.n, 0);
    const [trail] = await sql<{ detail: { verdict: string; findings: { label: string }[] }; text: string }[]>`
      select detail, detail::text as text from audit where act = 'guard.refused' order by id desc limit 1`;
    assert.equal(trail?.detail.verdict, 'consent');
    assert.equal(trail?.detail.findings.length, done.findings.length);
    assert.doesNotMatch(trail?.text ?? '', /Maria|Thanks|Tuesday/);
  }));

test('a text that is refused as a post is refused as edit, content note, alternative text, file name, policy and profile', () =>
  rolledBack(async (sql) => {
    const { speaker, tools } = await priya(sql);
    const owner = await speakerFor(sql, 'ruiz-staff');
    const [first] = (await timeline(sql, { slug: 'harbor-imaging' })).posts;
    assert.ok(first);
    const edit = { publicId: first.publicId, number: first.number, text: plain(maria) };
    const [media] = await sql<{ publicId: string }[]>`
      select public_id as "publicId" from media where page_id = ${speaker.pageId} limit 1`;
    const image = { publicId: media?.publicId ?? '', alt: 'Waves', declared: 'no-patient' as const };
    const practice = await practicePage(sql, 'harbor-imaging');
    assert.ok(practice);
    const refused = [
      await editPost(sql, speaker, edit, tools),
      await publishPost(sql, speaker, { ...plain('Good morning.'), warning: maria }, tools),
      await publishPost(sql, speaker, { ...plain('Our rooms.'), images: [{ ...image, alt: maria }] }, tools),
      await publishPost(sql, speaker, { ...plain('Our rooms.'), images: [{ ...image, declared: undefined }] }, tools),
      await publishPost(
        sql,
        speaker,
        { ...plain('Our rooms.'), images: [{ ...image, declared: 'authorization' }] },
        tools,
      ),
      await publishPolicy(sql, owner, { kind: 'comment', body: maria }, tools),
      await writeProfile(sql, owner, { ...practice, about: maria }, tools),
    ];
    for (const [i, done] of refused.entries()) assert.ok(!done.ok && isGuardRefused(done), `way ${i}`);
    assert.equal((await onePost(sql, first.publicId))?.body, first.body);
    const written = await publishPost(sql, speaker, { ...plain('Our rooms.'), images: [image] }, tools);
    assert.ok(written.ok);
  }));

test('a reply that confirms a relationship is refused and names a case; the same words in general go out', () =>
  rolledBack(async (sql) => {
    const { speaker, tools } = await priya(sql);
    const [post] = (await timeline(sql, { slug: 'harbor-imaging' })).posts;
    const people = await peopleOf(sql);
    const paperboat = { id: people.get('paperboat') ?? '', kind: 'patient' } as const;
    const review = { post: post?.publicId ?? '', body: 'Two hours in the waiting room and no word from anybody.' };
    const comment = await writeComment(sql, { persona: paperboat, speaker: undefined }, review, tools);
    assert.ok(comment.ok);
    const staff = { persona: { id: speaker.actorId, kind: 'staff' as const }, speaker };
    const answer = { post: review.post, parent: comment.publicId };
    const no = await writeComment(sql, staff, { ...answer, body: "We're sorry about your wait" }, tools);
    assert.ok(!no.ok && isGuardRefused(no));
    assert.equal(no.refusal.reason, 'guard-blocked');
    assert.ok((no.example?.year ?? 0) > 2000);
    const kind = 'Thank you for your feedback. Anyone can reach our office at 603-555-0100.';
    assert.ok((await writeComment(sql, staff, { ...answer, body: kind }, tools)).ok);
    const line = "Our phone line was down on Monday; we're sorry about the wait on hold";
    assert.ok((await publishPost(sql, speaker, plain(line), tools)).ok);
  }));

test('marks cannot hide words from the guard', () => {
  const context: Context = { author: 'practice', surface: 'post' };
  const split = judge({ fields: [{ name: 'body', text: 'Thanks for com**ing** in, Mr. Oka**f**or!' }], context });
  assert.notEqual(split.verdict, 'clear');
  const name = split.findings.find((finding) => finding.label === 'NAME');
  assert.match('Thanks for com**ing** in, Mr. Oka**f**or!'.slice(name?.start, name?.end), /Oka\*\*f\*\*or$/);
  assert.ok(split.findings.every((finding) => finding.end <= 'Thanks for com**ing** in, Mr. Oka**f**or!'.length));
});

test('a warning needs a reason, which is stored with the verdict; without one nothing is', () =>
  rolledBack(async (sql) => {
    const { speaker, tools } = await priya(sql);
    const deny = [{ phrase: 'quay walk', severity: 'warn' as const, message: 'Look again.' }];
    const draft = {
      fields: [{ name: 'body', text: 'The quay walk is open.' }],
      context: { author: 'practice', surface: 'post', deny } as const,
      actorId: speaker.actorId,
      subjectId: speaker.pageId,
    };
    const stored: string[] = [];
    const store = async (_: Sql, verdictId: string) => {
      stored.push(verdictId);
      return { ok: true } as const;
    };
    const no = await publish(sql, draft, tools, store);
    assert.ok(!no.ok && isGuardRefused(no));
    assert.equal(no.refusal.reason, 'guard-reason');
    assert.deepEqual(stored, []);
    assert.ok((await publish(sql, { ...draft, reason: 'general-information' }, tools, store)).ok);
    const [row] = await sql<{ verdict: string; reason: string }[]>`
      select verdict, reason from verdicts where id = ${stored[0] ?? ''}`;
    assert.deepEqual({ ...row }, { verdict: 'warn', reason: 'general-information' });
  }));

test('when a text cannot be stored its verdict is not kept either', () =>
  rolledBack(async (sql) => {
    const { speaker, tools } = await priya(sql);
    const count = async () => (await sql<{ n: number }[]>`select count(*)::int as n from verdicts`)[0]?.n;
    const before = await count();
    const edit = { publicId: 'AAAAAAAAAAAAAAAAAAAAAA', number: 1, text: plain('Good morning.') };
    const done = await editPost(sql, speaker, edit, tools);
    assert.ok(!done.ok && done.refusal.reason === 'absent');
    assert.equal(await count(), before);
  }));

test('the database refuses a published text without a verdict, a second text for a verdict, and a change of either', () =>
  rolledBack(async (sql) => {
    const { speaker } = await priya(sql);
    const refuses = (run: (tx: Sql) => Promise<unknown>) =>
      assert.rejects(
        (sql as unknown as { savepoint(run: (tx: Sql) => Promise<unknown>): Promise<unknown> }).savepoint(run),
      );
    const [post] = await sql<{ id: string; verdictId: string }[]>`
      select p.id, v.verdict_id as "verdictId" from posts p join post_versions v on v.id = p.version_id limit 1`;
    assert.ok(post);
    await refuses(
      (tx) => tx`
      insert into post_versions (post_id, number, body, verdict_id, written_by)
      values (${post.id}, 99, 'no verdict', null, ${speaker.actorId})`,
    );
    await refuses(
      (tx) => tx`
      insert into post_versions (post_id, number, body, verdict_id, written_by)
      values (${post.id}, 99, 'another text', ${post.verdictId}, ${speaker.actorId})`,
    );
    await refuses((tx) => tx`update post_versions set body = 'changed' where post_id = ${post.id}`);
    await refuses((tx) => tx`update verdicts set verdict = 'clear' where id = ${post.verdictId}`);
    await refuses(
      (tx) => tx`
      insert into comments (public_id, post_id, persona_id, body)
      values ('BBBBBBBBBBBBBBBBBBBBBB', ${post.id}, ${speaker.pageId}, 'unguarded')`,
    );
    await refuses((tx) => tx`update comments set body = 'changed' where verdict_id is not null`);
    await refuses((tx) => tx`delete from verdicts`);
  }));

test('nobody publishes without the right role, and not before having acknowledged the current policy', () =>
  rolledBack(async (sql) => {
    const { speaker, tools } = await priya(sql);
    const owner = await speakerFor(sql, 'ruiz-staff');
    const author = await publishPost(sql, { ...speaker, roles: ['author'] }, plain('Hello.'), tools);
    assert.ok(!author.ok && author.refusal.reason === 'publisher-needed');
    const body = 'We speak in general terms. We answer for all readers. Mistakes are withdrawn at once.';
    assert.ok((await publishPolicy(sql, owner, { kind: 'social-media', body }, tools)).ok);
    const later = await speakerFor(sql, 'priya');
    assert.equal(later.acknowledged, false);
    const done = await publishPost(sql, later, plain('Hello.'), tools);
    assert.ok(!done.ok && done.refusal.reason === 'policy-first');
    const [role] = await sql<{ id: string }[]>`
      select id from team_roles where practice_id = ${owner.practiceId ?? ''} and role = 'owner' and ended_at is null`;
    const last = await endRole(sql, owner, { roleId: role?.id ?? '', reason: 'test', now: tools.now });
    assert.ok(!last.ok && last.refusal.reason === 'last-owner');
  }));

test('an edit keeps what was said, a withdrawn post is as absent as one that never was', () =>
  rolledBack(async (sql) => {
    const { speaker, tools } = await priya(sql);
    const done = await publishPost(sql, speaker, plain('The ramp is open.'), tools);
    assert.ok(done.ok);
    const edit = { publicId: done.publicId, number: 1, text: plain('The ramp is open again.') };
    assert.ok((await editPost(sql, speaker, edit, tools)).ok);
    const twice = await editPost(sql, speaker, edit, tools);
    assert.ok(!twice.ok && twice.refusal.reason === 'team-changed', 'somebody else was faster');
    assert.equal((await onePost(sql, done.publicId))?.body, 'The ramp is open again.');
    const wish = { publicId: done.publicId, reason: 'mistake', now: tools.now } as const;
    const other = await withdrawPost(sql, await speakerFor(sql, 'noah'), wish);
    assert.ok(!other.ok && other.refusal.reason === 'absent', 'another practice cannot');
    assert.ok((await withdrawPost(sql, speaker, wish)).ok);
    assert.equal(await onePost(sql, done.publicId), undefined);
  }));

async function priya(sql: Sql): Promise<{ speaker: Speaker; tools: PublishTools }> {
  const { textHash } = await readKeys(sql);
  return { speaker: await speakerFor(sql, 'priya'), tools: { textKey: textHash, now: new Date() } };
}

async function speakerFor(sql: Sql, key: string): Promise<Speaker> {
  const persona: Pick<Persona, 'id' | 'kind' | 'name'> = {
    id: (await peopleOf(sql)).get(key) ?? '',
    kind: 'staff',
    name: key,
  };
  const speaker = await speakerOf(sql, persona);
  assert.ok(speaker, key);
  return speaker;
}

async function peopleOf(sql: Sql): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; name: string }[]>`select id, name from personas`;
  const people = cast.flatMap((member) => member.personas);
  return new Map(people.map(({ key, name }) => [key, rows.find((row) => row.name === name)?.id ?? '']));
}
