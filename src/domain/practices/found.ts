// Founding a practice: its page, still closed, a staff persona for its founder, and the founder as its owner.
import { audit } from '#domain/audit.ts';
import { act, type Sql } from '#domain/database.ts';
import { publicId } from '#domain/ids.ts';
import {
  type GuardRefused,
  isGuardRefused,
  noteRefusal,
  type PublishTools,
  publish,
} from '#domain/publishing/publish.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import type { Profile } from './profile.ts';
import { addStaff } from './staff.ts';
import { profileDraft, storeProfile } from './write-profile.ts';

export interface Founding {
  profile: Profile;
  slug: string;
  /** How the founder is called on the team; the persona is made, or an existing one is used. */
  founder: { accountId: string; name: string } | { personaId: string };
  reason?: string;
}

/**
 * @returns the practice and the public id of the founder's staff persona; or `slug-taken`, or the guard's no.
 * Whoever calls has made sure that the account has shown its second factor.
 */
export async function found(
  sql: Sql,
  { profile, slug, founder, reason = 'opened the practice' }: Founding,
  tools: PublishTools,
): Promise<{ ok: true; slug: string; personaId: string; actingAs: string } | Refused | GuardRefused> {
  const undo: { answer?: Refused | GuardRefused } = {};
  return act(sql, async (tx) => {
    const [taken] = await tx`select from practices where slug = ${slug}`;
    if (taken) return refuse('slug-taken', {}, 'slug');
    const staff =
      'personaId' in founder
        ? await existing(tx, founder.personaId)
        : await addStaff(tx, founder.accountId, founder.name);
    const actorId = staff.id;
    const pageId = await addPage(tx, profile.name);
    const done = await publish(tx, profileDraft(profile, { actorId, pageId }), tools, async (inner, verdictId) => {
      // The practice and its first profile name each other, so both keys are made here.
      const [made] = await inner<{ id: string; profileId: string }[]>`select uuidv7() as id, uuidv7() as "profileId"`;
      if (!made) throw new Error('no keys were made');
      const practiceId = made.id;
      await inner`set constraints practices_profile_id_fkey deferred`;
      await inner`
        insert into practices (id, persona_id, slug, profile_id, zone)
        values (${practiceId}, ${pageId}, ${slug}, ${made.profileId}, ${profile.zone})`;
      await storeProfile(inner, { id: made.profileId, practiceId, actorId, profile, verdictId, now: tools.now });
      await inner`
        insert into team_roles (practice_id, persona_id, role, granted_by, reason, granted_at)
        values (${practiceId}, ${actorId}, 'owner', ${actorId}, ${reason}, ${tools.now})`;
      await audit(inner, { actorId, act: 'practice.founded', subjectKind: 'practice', subjectId: practiceId, reason });
      return { ok: true, slug, personaId: actorId, actingAs: staff.publicId } as const;
    });
    if (!done.ok) {
      undo.answer = done;
      throw undo;
    }
    return done;
  }).catch(async (thrown) => {
    if (thrown !== undo || !undo.answer) throw thrown;
    // What `publish` noted was undone with the personas it named.
    if (isGuardRefused(undo.answer)) await noteFor(sql, founder, profile, undo.answer, tools);
    return undo.answer;
  });
}

/** A first founding leaves no persona behind, so the account stands in the audit trail. */
async function noteFor(
  sql: Sql,
  founder: Founding['founder'],
  profile: Profile,
  no: GuardRefused,
  tools: PublishTools,
): Promise<void> {
  const id = 'accountId' in founder ? founder.accountId : founder.personaId;
  const draft = profileDraft(profile, { actorId: id, pageId: id });
  await noteRefusal(sql, draft, no, tools, 'accountId' in founder ? 'account' : 'persona');
}

async function addPage(tx: Sql, name: string): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    with persona as (
      insert into personas (public_id, account_id, kind, name, name_key)
      values (${publicId()}, null, 'practice', ${name}, ${name.toLowerCase()})
      returning id
    )
    select id from persona`;
  if (!row) throw new Error('no persona was made');
  await tx`insert into pages (persona_id) values (${row.id})`;
  return row.id;
}

async function existing(tx: Sql, personaId: string): Promise<{ id: string; publicId: string }> {
  const [row] = await tx<{ id: string; publicId: string }[]>`
    select id, public_id as "publicId" from personas where id = ${personaId} and kind = 'staff'`;
  if (!row) throw new Error('no such staff persona');
  return row;
}
