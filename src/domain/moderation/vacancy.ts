// A community that nobody moderates any more: its only moderator is told before going, and afterwards a member takes it on.
// Nobody outside chooses who: that would tell them of a hidden room, and of who is a member.
import type { Actor } from '#domain/accounts/actor.ts';
import { audit } from '#domain/audit.ts';
import { communityLimits } from '#vocabulary/communities.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { placeOf } from '../communities/standing.ts';
import { act, type Sql } from '../database.ts';
import { logModeration } from './record.ts';

export interface LeftAlone {
  slug: string;
  name: string;
  /** Public id and name of the persona that moderates there. */
  persona: string;
  moderator: string;
}

/** Communities that would have no moderator without one persona of the account, or without the account. */
export async function leftAlone(
  sql: Sql,
  { accountId, closing }: { accountId: string; closing?: string },
): Promise<LeftAlone[]> {
  return await sql<LeftAlone[]>`
    select c.slug, c.name, p.public_id as persona, p.name as moderator
    from moderators mo
    join personas p on p.id = mo.persona_id
    join communities c on c.id = mo.community_id
    where p.account_id = ${accountId}
      and mo.ended_at is null
      and p.public_id = coalesce(${closing ?? null}, p.public_id)
      and not exists (
        select from moderators other
        join personas keeper on keeper.id = other.persona_id
        where other.community_id = c.id
          and other.ended_at is null
          and case when ${closing ?? null}::text is null
            then keeper.account_id is distinct from p.account_id
            else keeper.id <> p.id
          end
      )
    order by c.name, p.name`;
}

/** Whether a member has been there for so long that a room is not taken over by whoever comes in for it. */
export async function mayTakeOn(
  sql: Sql,
  { communityId, personaId, now }: { communityId: string; personaId: string; now: Date },
): Promise<boolean> {
  const [member] = await sql`
    select 1
    from memberships
    where community_id = ${communityId}
      and persona_id = ${personaId}
      and standing = 'member'
      and began_at <= ${now}::timestamptz - make_interval(days => ${communityLimits.takeOnDays})`;
  return member !== undefined;
}

/**
 * A member becomes the moderator of a community that has none.
 * Refusals: `absent` (not a member, or somebody moderates), `member-too-new`, `second-factor-first`.
 */
export async function takeOn(
  sql: Sql,
  actor: Actor,
  { slug, now }: { slug: string; now: Date },
): Promise<{ ok: true } | Refused> {
  const place = await placeOf(sql, actor, slug);
  if (place?.standing !== 'member') return refuse('absent');
  const { communityId } = place;
  const personaId = actor.persona.id;
  return act(sql, async (tx) => {
    // Whoever comes second waits here, and then finds the first.
    await tx`select from communities where id = ${communityId} for update`;
    const [keeper] = await tx`
      select 1 from moderators where community_id = ${communityId} and ended_at is null limit 1`;
    if (keeper) return refuse('absent');
    if (!(await mayTakeOn(tx, { communityId, personaId, now }))) return refuse('member-too-new');
    if (!actor.secondFactor) return refuse('second-factor-first');
    const reason = 'nobody moderated here';
    await tx`
      insert into moderators (community_id, persona_id, granted_by, reason, granted_at)
      values (${communityId}, ${personaId}, ${personaId}, ${reason}, ${now})`;
    await logModeration(tx, { communityId, actorId: personaId, act: 'become-moderator', reason, now });
    await audit(tx, {
      actorId: personaId,
      act: 'moderation.take-on',
      subjectKind: 'community',
      subjectId: communityId,
      reason,
    });
    return { ok: true };
  });
}
